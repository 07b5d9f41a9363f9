package org.tieline.plausible;

import java.util.List;

import org.tieline.ensemble.Quantiles;

/**
 * Losses over networks that are drawn inside all recorded figures, for each case of the
 * structure of production. A model, never the record.
 *
 * @param ranges one for each case
 */
public record PlausibleLoss(List<Range> ranges) {

	/** Ranges that are this near to each other do not depend on the case. */
	private static final double NEAR = 0.1;

	/**
	 * The losses of one case, 0 to 1.
	 *
	 * @param assumed the structure of production
	 * @param downstream lost part of the output for lack of inputs
	 * @param upstream lost part of the sales for lack of orders
	 * @param loss the greater of the two in each draw
	 */
	public record Range(ModelCase assumed, Quantiles downstream, Quantiles upstream, Quantiles loss) {

		public boolean essential() {
			return this.assumed.essential();
		}

		public String replaceable() {
			return this.assumed.replaceable().name();
		}

		/** The assumptions in words. */
		public String name() {
			return this.assumed.name();
		}

	}

	/** The least 5th percentile of the cases. */
	public double low() {
		return this.ranges.stream().mapToDouble((one) -> one.loss().p05()).min().orElse(0);
	}

	/** The greatest 95th percentile of the cases. */
	public double high() {
		return this.ranges.stream().mapToDouble((one) -> one.loss().p95()).max().orElse(0);
	}

	/**
	 * Whether the loss depends on the case more than on the amounts: the medians of two
	 * cases lie apart.
	 */
	public boolean dependsOnCase() {
		double least = this.ranges.stream().mapToDouble((one) -> one.loss().p50()).min().orElse(0);
		double most = this.ranges.stream().mapToDouble((one) -> one.loss().p50()).max().orElse(0);
		return most - least > NEAR;
	}

}
