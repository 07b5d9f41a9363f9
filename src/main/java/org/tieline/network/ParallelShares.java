package org.tieline.network;

import org.tieline.value.Interval;

/**
 * The shares of the parallel facts of one hop together. Their products may lie within
 * each other. The lower bound is therefore the largest established share, and the upper
 * bound is the sum of all shares, 1 at most.
 */
final class ParallelShares {

	private final Bounds purchases = new Bounds();

	private final Bounds supplier = new Bounds();

	/**
	 * Adds the share of a fact.
	 * @param share the share
	 * @param established whether the fact is established; else it raises the upper bound
	 * only
	 */
	void add(TieShare share, boolean established) {
		this.purchases.widen(share.ofCustomer(), established);
		this.supplier.widen(share.ofSupplier(), established);
	}

	/** The share of the hop. */
	TieShare together() {
		return new TieShare(this.purchases.interval(), this.supplier.interval());
	}

	private static final class Bounds {

		private double low;

		private double high;

		private void widen(Interval share, boolean established) {
			this.low = established ? Math.max(this.low, share.low()) : this.low;
			this.high += share.high();
		}

		private Interval interval() {
			return new Interval(this.low, Math.min(1, this.high));
		}

	}

}
