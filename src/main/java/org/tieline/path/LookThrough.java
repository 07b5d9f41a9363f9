package org.tieline.path;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;

import org.tieline.value.Interval;

/**
 * Which part of a buyer's purchases ends at a target, directly or through suppliers and
 * theirs: the Leontief sum over all walks, of any length, with the targets absorbing. A
 * buyer's shares sum to at most one. The least sum takes the lower bound of every share;
 * the greatest gives what is left of the whole to the suppliers that lead furthest (a
 * fractional knapsack). Both are least fixed points and are approached from below. Ties
 * that are not recorded count for nothing. The least sum ends at the targets that are
 * established, the greatest at all of them; a buyer that is a target itself is asked for
 * its own purchases.
 */
final class LookThrough {

	private static final double SMALL = 1e-13;

	private static final double ROUNDING = 1e-9;

	/** Updates after which the upper bound is given up and set to the whole. */
	private static final int MOST_UPDATES = 3_000_000;

	private final Hops hops;

	private final Leg leg;

	private final BitSet established;

	private final BitSet targets;

	private final BitSet reached;

	private final double[] low;

	private final double[] high;

	/**
	 * Sums for some buyers.
	 * @param established the targets that are established; they are among all of them
	 * @param targets everybody who may be a target
	 */
	LookThrough(Hops hops, Leg leg, BitSet established, BitSet targets, BitSet buyers) {
		this.hops = hops;
		this.leg = leg;
		this.established = established;
		this.targets = targets;
		this.reached = upstream(buyers);
		this.low = solve(false);
		this.high = solve(true);
	}

	/** The part of one of the buyers' purchases. */
	Interval of(int buyer) {
		double least = Math.min(1, value(buyer, this.low, false));
		return new Interval(least, Math.max(least, Math.min(1, value(buyer, this.high, true))));
	}

	/**
	 * Everybody that the buyers' purchases may lead to; who is established as a target
	 * leads nowhere, but as a buyer.
	 */
	private BitSet upstream(BitSet buyers) {
		BitSet seen = (BitSet) buyers.clone();
		ArrayDeque<Integer> queue = new ArrayDeque<>();
		buyers.stream().forEach(queue::add);
		while (!queue.isEmpty()) {
			int node = queue.remove();
			boolean ends = this.established.get(node) && !buyers.get(node);
			for (int i = 0; !ends && i < this.hops.degree(node); i++) {
				int arc = this.hops.arc(node, i);
				if (!seen.get(this.hops.head(arc)) && this.leg.walks(this.hops, arc)) {
					seen.set(this.hops.head(arc));
					queue.add(this.hops.head(arc));
				}
			}
		}
		return seen;
	}

	private double[] solve(boolean most) {
		double[] part = new double[this.hops.nodes()];
		ArrayDeque<Integer> changed = new ArrayDeque<>();
		BitSet waiting = new BitSet();
		BitSet ends = most ? this.targets : this.established;
		for (int node = ends.nextSetBit(0); node >= 0; node = ends.nextSetBit(node + 1)) {
			part[node] = 1;
			buyersOf(node, ends, changed, waiting);
		}
		int updates = 0;
		while (!changed.isEmpty()) {
			int node = changed.remove();
			waiting.clear(node);
			double value = Math.min(1, value(node, part, most));
			if (value > part[node] + SMALL) {
				part[node] = value;
				buyersOf(node, ends, changed, waiting);
			}
			if (++updates > MOST_UPDATES) {
				if (most) {
					Arrays.fill(part, 1);
				}
				return part;
			}
		}
		return part;
	}

	/** Those whose part may change with that of a supplier. */
	private void buyersOf(int supplier, BitSet ends, ArrayDeque<Integer> changed, BitSet waiting) {
		for (int i = 0; i < this.hops.degree(supplier); i++) {
			int arc = this.hops.arc(supplier, i) ^ 1;
			int buyer = this.hops.tail(arc);
			if (this.reached.get(buyer) && !ends.get(buyer) && !waiting.get(buyer) && this.leg.walks(this.hops, arc)) {
				waiting.set(buyer);
				changed.add(buyer);
			}
		}
	}

	private double value(int buyer, double[] part, boolean most) {
		double sum = 0;
		double certain = 0;
		double best = 0;
		double room = 0;
		int suppliers = 0;
		for (int i = 0; i < this.hops.degree(buyer); i++) {
			int arc = this.hops.arc(buyer, i);
			if (this.leg.walks(this.hops, arc)) {
				double reach = part[this.hops.head(arc)];
				sum += this.hops.low(arc) * reach;
				certain += this.hops.low(arc);
				suppliers += (reach > 0) ? 1 : 0;
				if (reach > best || (reach == best && this.hops.high(arc) - this.hops.low(arc) > room)) {
					best = reach;
					room = this.hops.high(arc) - this.hops.low(arc);
				}
			}
		}
		// Shares of different years or products may not fit together; then they bound
		// nothing from below.
		boolean fits = certain <= 1 + ROUNDING;
		if (!most) {
			return fits ? sum : 0;
		}
		double left = Math.max(0, 1 - certain);
		if (fits && room >= left) {
			return sum + left * best;
		}
		return knapsack(buyer, part, suppliers, fits ? sum : 0, fits ? left : 1, fits);
	}

	/** Gives what is left to the suppliers that lead furthest. */
	private double knapsack(int buyer, double[] part, int suppliers, double sum, double left, boolean fits) {
		long[] ranked = new long[suppliers];
		int size = 0;
		for (int i = 0; i < this.hops.degree(buyer); i++) {
			int arc = this.hops.arc(buyer, i);
			if (this.leg.walks(this.hops, arc) && part[this.hops.head(arc)] > 0) {
				// Bits of floats from 0 to 1 are in their order; the arc comes along.
				ranked[size++] = ((long) Float.floatToIntBits((float) part[this.hops.head(arc)]) << 32) | arc;
			}
		}
		Arrays.sort(ranked);
		double value = sum;
		double rest = left;
		for (int i = size - 1; i >= 0 && rest > 0; i--) {
			int arc = (int) ranked[i];
			double taken = Math.min(rest, this.hops.high(arc) - (fits ? this.hops.low(arc) : 0));
			value += taken * part[this.hops.head(arc)];
			rest -= taken;
		}
		return value;
	}

}
