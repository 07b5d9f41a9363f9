package org.tieline.plausible;

import java.util.List;

import org.tieline.ensemble.Quantiles;

/**
 * The part of purchases that ends in the sphere of a state, over networks that are drawn
 * inside all recorded figures, for each case. A model, never the record.
 *
 * @param ranges one for each case
 * @param assumptions the assumptions of the draws
 */
public record PlausibleExposure(List<Range> ranges, AssumptionSet assumptions) {

	/** Ranges that are this near to each other do not depend on the case. */
	private static final double NEAR = 0.1;

	/**
	 * The part of purchases in one case, 0 to 1.
	 *
	 * @param assumed who leads to the state
	 * @param part the part
	 */
	public record Range(ExposureCase assumed, Quantiles part) {

		public boolean disputed() {
			return this.assumed.disputed();
		}

		public OtherSuppliers others() {
			return this.assumed.others();
		}

		/** The assumptions in words. */
		public String name() {
			return this.assumed.name();
		}

	}

	/** The least 5th percentile of the cases. */
	public double low() {
		return this.ranges.stream().mapToDouble((one) -> one.part().p05()).min().orElse(0);
	}

	/** The greatest 95th percentile of the cases. */
	public double high() {
		return this.ranges.stream().mapToDouble((one) -> one.part().p95()).max().orElse(0);
	}

	/**
	 * Whether the part depends on the case more than on the amounts: the medians of two
	 * cases lie apart.
	 */
	public boolean dependsOnCase() {
		double least = this.ranges.stream().mapToDouble((one) -> one.part().p50()).min().orElse(0);
		double most = this.ranges.stream().mapToDouble((one) -> one.part().p50()).max().orElse(0);
		return most - least > NEAR;
	}

}
