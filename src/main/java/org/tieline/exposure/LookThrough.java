package org.tieline.exposure;

import java.util.BitSet;

import org.jspecify.annotations.Nullable;

import org.tieline.graph.WalkSum;
import org.tieline.network.Hops;
import org.tieline.value.Interval;

/**
 * Which part of a buyer's purchases ends at a target, directly or through suppliers and
 * theirs: the Leontief sum over all walks, of any length, with the targets absorbing. A
 * buyer's shares sum to at most one. The least sum takes the lower bound of every share;
 * the greatest gives what is left of the whole to the suppliers that lead furthest (a
 * fractional knapsack). Ties that are not recorded count for nothing. The least sum ends
 * at the targets that are established, the greatest at all of them; a buyer that is a
 * target itself is asked for its own purchases.
 */
public final class LookThrough {

	private final Hops hops;

	private final BitSet established;

	private final BitSet targets;

	private final BitSet buyers;

	private @Nullable Sums least;

	private @Nullable Sums greatest;

	/** The sums of the rows of companies. */
	private record Sums(PurchaseRows purchases, WalkSum sums) {

		static Sums of(PurchaseRows purchases, BitSet buyers) {
			return new Sums(purchases, purchases.sum(buyers));
		}

		double of(int buyer) {
			return this.sums.of(this.purchases.rowOf(buyer));
		}

	}

	/**
	 * Sums for some buyers, each worked out when it is first asked for.
	 * @param established the targets that are established; they are among all of them
	 * @param targets everybody who may be a target
	 */
	public LookThrough(Hops hops, BitSet established, BitSet targets, BitSet buyers) {
		this.hops = hops;
		this.established = established;
		this.targets = targets;
		this.buyers = buyers;
	}

	/** The least part of one of the buyers' purchases. */
	public synchronized double least(int buyer) {
		if (this.least == null) {
			this.least = Sums.of(PurchaseRows.of(this.hops, this.established, false), this.buyers);
		}
		return this.least.of(buyer);
	}

	/** The part of one of the buyers' purchases. */
	public synchronized Interval of(int buyer) {
		if (this.greatest == null) {
			this.greatest = Sums.of(PurchaseRows.of(this.hops, this.targets, true), this.buyers);
		}
		double from = least(buyer);
		return new Interval(from, Math.max(from, this.greatest.of(buyer)));
	}

}
