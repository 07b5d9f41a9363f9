package org.tieline.path;

import java.util.BitSet;

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
final class LookThrough {

	private final Sum least;

	private final Sum greatest;

	/**
	 * Sums for some buyers.
	 * @param established the targets that are established; they are among all of them
	 * @param targets everybody who may be a target
	 */
	LookThrough(Hops hops, BitSet established, BitSet targets, BitSet buyers) {
		this.least = new Sum(hops, buyers, established, false);
		this.greatest = new Sum(hops, buyers, targets, true);
	}

	/** The part of one of the buyers' purchases. */
	Interval of(int buyer) {
		double from = this.least.of(buyer);
		return new Interval(from, Math.max(from, this.greatest.of(buyer)));
	}

}
