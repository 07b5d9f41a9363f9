package org.tieline.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The initial event of a cascade: firms that fail in part or whole, links that are cut in
 * part or whole, and suppliers that are barred from replacing others.
 * <p>
 * A cut gives the part of an existing link that is lost. The supplier can replace other
 * suppliers of the group at this buyer only as far as its link is not cut. A cut does not
 * concern suppliers that do not sell to the buyer today. "No supplier of this country may
 * sell to this buyer" therefore needs both a cut of every link and a bar for every pair.
 * A bar alone does not change existing sales.
 *
 * @param firms the failing firms, ascending
 * @param downstream for each of them the lost part of its production, 0 to 1
 * @param upstream for each of them the lost part of its orders, 0 to 1
 * @param links the cut links, ascending
 * @param cuts for each of them the cut part, 0 to 1
 * @param bars the suppliers that may not replace others
 */
public record Shock(int[] firms, double[] downstream, double[] upstream, int[] links, double[] cuts, Bars bars) {

	/**
	 * Suppliers that may not replace others at a buyer.
	 *
	 * @param supplier the suppliers
	 * @param buyer for each of them the buyer
	 * @param group for each of them the product group; -1: all
	 * @param part for each of them the part of its supply that is barred, 0 to 1
	 */
	record Bars(int[] supplier, int[] buyer, int[] group, double[] part) {
	}

	/** Stands for all product groups. */
	static final int EVERY_GROUP = -1;

	/**
	 * Checks the shock against a network.
	 * @throws IllegalArgumentException if a firm or link does not exist, or a firm
	 * outside fails
	 */
	void refuseStrangersTo(SalesNetwork network) {
		for (int firm : this.firms) {
			refuse(firm, network.firms(), "firm");
			if (network.isOutside(firm)) {
				throw new IllegalArgumentException("a firm outside the network does not fail: " + firm);
			}
		}
		for (int link : this.links) {
			refuse(link, network.links(), "link");
		}
		for (int bar = 0; bar < this.bars.part().length; bar++) {
			refuse(this.bars.supplier()[bar], network.firms(), "firm");
			refuse(this.bars.buyer()[bar], network.firms(), "firm");
		}
	}

	private static void refuse(int index, int range, String what) {
		if (index < 0 || index >= range) {
			throw new IllegalArgumentException("no such " + what + ": " + index);
		}
	}

	/** No event. */
	static Shock none() {
		return builder().build();
	}

	/** One firm fails: it does not produce and does not order. */
	public static Shock defaultOf(int firm) {
		return builder().fail(firm, 1, 1).build();
	}

	/** Links are cut, all by the same part. */
	public static Shock cut(int[] links, double severity) {
		Builder builder = builder();
		for (int link : links) {
			builder.cut(link, severity);
		}
		return builder.build();
	}

	public static Builder builder() {
		return new Builder();
	}

	/**
	 * Collects the events of a shock. Of two entries for the same firm, link or bar, the
	 * greater one counts.
	 */
	public static final class Builder {

		private final TreeMap<Integer, Double> downstream = new TreeMap<>();

		private final TreeMap<Integer, Double> upstream = new TreeMap<>();

		private final TreeMap<Integer, Double> cuts = new TreeMap<>();

		private final List<int[]> barred = new ArrayList<>();

		private final List<Double> parts = new ArrayList<>();

		/**
		 * A firm loses a part of its production (psi_d) and of its orders (psi_u).
		 * @throws IllegalArgumentException if a part is not from 0 to 1
		 */
		public Builder fail(int firm, double production, double orders) {
			this.downstream.merge(firm, part(production), Math::max);
			this.upstream.merge(firm, part(orders), Math::max);
			return this;
		}

		/**
		 * A part of a link is cut.
		 * @throws IllegalArgumentException if the part is not from 0 to 1
		 */
		public Builder cut(int link, double part) {
			this.cuts.merge(link, part(part), Math::max);
			return this;
		}

		/**
		 * A supplier may not replace others at a buyer, with any product.
		 * @throws IllegalArgumentException if the part is not from 0 to 1
		 */
		public Builder bar(int supplier, int buyer, double part) {
			return bar(supplier, buyer, EVERY_GROUP, part);
		}

		/**
		 * A supplier may not replace others at a buyer, with products of one group.
		 * @throws IllegalArgumentException if the part is not from 0 to 1
		 */
		public Builder bar(int supplier, int buyer, int group, double part) {
			this.barred.add(new int[] { supplier, buyer, group });
			this.parts.add(part(part));
			return this;
		}

		private static double part(double part) {
			if (!(part >= 0 && part <= 1)) {
				throw new IllegalArgumentException("not a part of a whole: " + part);
			}
			return part;
		}

		public Shock build() {
			return new Shock(ints(this.downstream), doubles(this.downstream), doubles(this.upstream), ints(this.cuts),
					doubles(this.cuts), new Bars(column(0), column(1), column(2),
							this.parts.stream().mapToDouble(Double::doubleValue).toArray()));
		}

		private int[] column(int column) {
			return this.barred.stream().mapToInt((one) -> one[column]).toArray();
		}

		private static int[] ints(TreeMap<Integer, Double> map) {
			return map.keySet().stream().mapToInt(Integer::intValue).toArray();
		}

		private static double[] doubles(TreeMap<Integer, Double> map) {
			return map.values().stream().mapToDouble(Double::doubleValue).toArray();
		}

	}

}
