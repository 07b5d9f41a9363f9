package org.tieline.exposure;

import java.util.Arrays;
import java.util.BitSet;

import org.tieline.network.Hops;

/**
 * The least or the greatest sum over all walks along purchases: a least fixed point,
 * solved ring by ring (companies that buy of each other), suppliers first. In a ring it
 * is approached from below, so that the least sum is never over the truth. The greatest
 * is first set for all whose purchases can reach wholly what leads furthest
 * ({@link AlmostSureReach}), and in the end proves to be an upper bound
 * ({@link ValueIteration}). Where hardly anybody can reach that wholly, rounds are many,
 * and {@link PinnedBound} saves most of them. Where it takes too long, the ring gets the
 * greatest value that leads out of it, which nothing exceeds.
 */
final class WalkSum {

	/** A ring has a core if so many of its companies, one in twenty, reach out wholly. */
	private static final int CORE = 20;

	private final WeightedRows purchases;

	private final boolean most;

	private final double[] part;

	private final int[] order;

	private final ValueIteration rounds;

	WalkSum(Hops hops, BitSet buyers, BitSet targets, boolean most) {
		this.purchases = PurchaseRows.of(hops, targets, most);
		this.most = most;
		this.part = new double[this.purchases.size()];
		int ends = targets.cardinality();
		Arrays.fill(this.part, 0, ends, 1);
		int[] asked = buyers.stream()
			.map(this.purchases::numberOf)
			.filter((number) -> number != WeightedRows.NONE)
			.toArray();
		Rings rings = Rings.of(this.purchases, asked, ends);
		this.order = rings.order;
		this.rounds = new ValueIteration(this.purchases, this.part, this.order);
		int from = 0;
		for (int ring = 0; ring < rings.count; ring++) {
			solve(from, rings.ends[ring]);
			from = rings.ends[ring];
		}
	}

	/** The sum of one of the buyers. */
	double of(int buyer) {
		int number = this.purchases.numberOf(buyer);
		return (number != WeightedRows.NONE) ? this.purchases.value(number, this.part, 1) : 0;
	}

	private void solve(int from, int to) {
		double cap = wayOut(from, to);
		if (cap > 0 && this.most && to - from > 1) {
			AlmostSureReach reach = new AlmostSureReach(this.purchases, this.part, this.order, this.rounds);
			int core = reach.set(from, to, cap, WeightedRows.NONE);
			if (core * CORE < to - from && new PinnedBound(this.purchases, this.part, this.order, this.rounds)
				.bounds(reach, from, to, cap)) {
				return;
			}
		}
		boolean settled = this.rounds.settle(from, to, cap);
		if (this.most && !(settled && this.rounds.isRaised(from, to, cap))) {
			this.rounds.set(from, to, cap);
		}
	}

	/** The greatest value that the ring buys of outside: none of it exceeds that. */
	private double wayOut(int from, int to) {
		double cap = 0;
		for (int i = from; i < to; i++) {
			// Within the ring all parts are still nothing.
			cap = Math.max(cap, this.purchases.furthestFirst(this.order[i], this.part));
		}
		return cap;
	}

}
