package org.tieline.plausible;

import java.util.List;

/**
 * A table of losses under named assumptions about what the record leaves open.
 *
 * @param cells one for each combination of assumptions
 */
public record LossCases(List<Cell> cells) {

	/**
	 * A loss under one combination of assumptions, 0 to 1.
	 *
	 * @param assumed the structure of production
	 * @param unrecordedPart the part of every company's sales and purchases that is not
	 * recorded, as far as recorded shares allow it
	 * @param downstream lost part of the output for lack of inputs
	 * @param upstream lost part of the sales for lack of orders
	 */
	public record Cell(ModelCase assumed, double unrecordedPart, double downstream, double upstream) {

		/** The greater of the two losses. */
		public double loss() {
			return Math.max(this.downstream, this.upstream);
		}

		public boolean essential() {
			return this.assumed.essential();
		}

		public String replaceable() {
			return this.assumed.replaceable().name();
		}

		/** The assumptions in words. */
		public String name() {
			return this.assumed.name() + "; " + part() + " of sales and purchases is not recorded";
		}

		private String part() {
			return (this.unrecordedPart == 0) ? "nothing" : ((this.unrecordedPart < 0.5) ? "a third" : "two thirds");
		}

	}

	/** The least loss of a cell. */
	public double least() {
		return this.cells.stream().mapToDouble(Cell::loss).min().orElse(0);
	}

	/** The greatest loss of a cell. */
	public double greatest() {
		return this.cells.stream().mapToDouble(Cell::loss).max().orElse(0);
	}

}
