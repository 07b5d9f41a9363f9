package org.tieline.path;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The least or the greatest sum over all walks along purchases: a least fixed point,
 * solved ring by ring (companies that buy of each other), suppliers first. In a ring it
 * is approached from below, so that the least sum is never over the truth. The greatest
 * is first set for all whose purchases can reach wholly what leads furthest (as in the
 * almost sure reachability of Markov decision processes), and in the end raised a little
 * until it proves to be an upper bound, in that nobody's purchases lead further than it
 * says (optimistic value iteration: Hartmanns and Kaminski, CAV 2020). Where that takes
 * too long, the ring gets the greatest value that leads out of it, which nothing exceeds.
 */
final class Sum {

	/** A change that is too small to go on for. */
	private static final double SMALL = 1e-12;

	/** By how much the greatest sum is raised to prove it a bound: first, and at most. */
	private static final double SLACK = 1e-10;

	private static final double MOST_SLACK = 1e-5;

	/** How often a raised ring is gone round before it is raised further. */
	private static final int ROUNDS = 50;

	/** How many suppliers are looked at before bounds are taken as they are. */
	private static final long BUDGET = 200_000_000;

	private final Purchases purchases;

	private final boolean most;

	private final double[] part;

	private final int[] order;

	private long budget = BUDGET;

	Sum(Hops hops, BitSet buyers, BitSet targets, boolean most) {
		this.purchases = PurchasesBuilder.of(hops, targets, most);
		this.most = most;
		this.part = new double[this.purchases.size()];
		int ends = targets.cardinality();
		Arrays.fill(this.part, 0, ends, 1);
		int[] asked = buyers.stream()
			.map(this.purchases::numberOf)
			.filter((number) -> number != Purchases.NONE)
			.toArray();
		Rings rings = Rings.of(this.purchases, asked, ends);
		this.order = rings.order;
		int from = 0;
		for (int ring = 0; ring < rings.count; ring++) {
			solve(from, rings.ends[ring]);
			from = rings.ends[ring];
		}
	}

	/** The sum of one of the buyers. */
	double of(int buyer) {
		int number = this.purchases.numberOf(buyer);
		return (number != Purchases.NONE) ? this.purchases.value(number, this.part, 1) : 0;
	}

	private void solve(int from, int to) {
		double cap = wayOut(from, to);
		if (cap > 0 && this.most && to - from > 1) {
			reachWholly(from, to, cap);
		}
		boolean settled = settles(from, to, cap);
		if (this.most && !(settled && isRaised(from, to, cap))) {
			set(from, to, cap);
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

	/**
	 * Sets those whose purchases can wholly reach what leads furthest: of those who can
	 * stay among each other, all from whom a way leads there, again and again.
	 */
	private void reachWholly(int from, int to, double cap) {
		set(from, to, Purchases.STAYS);
		boolean all = false;
		while (!all) {
			while (mark(from, to, cap, false, 0)) {
				spend(to - from);
			}
			while (mark(from, to, cap, true, cap)) {
				spend(to - from);
			}
			all = true;
			for (int i = from; i < to; i++) {
				all &= this.part[this.order[i]] != Purchases.STAYS;
			}
			for (int i = from; i < to; i++) {
				double is = this.part[this.order[i]];
				this.part[this.order[i]] = (all || this.budget < 0) ? ((is == cap) ? cap : 0)
						: (is == cap) ? Purchases.STAYS : 0;
			}
			all |= this.budget < 0;
		}
	}

	/** Marks those that can, or those that cannot; false: there was none. */
	private boolean mark(int from, int to, double cap, boolean leads, double as) {
		boolean changed = false;
		for (int i = from; i < to; i++) {
			int company = this.order[i];
			if (this.part[company] == Purchases.STAYS
					&& this.purchases.canReach(company, this.part, cap, leads) == leads) {
				this.part[company] = as;
				changed = true;
			}
		}
		return changed && this.budget >= 0;
	}

	private void spend(int looks) {
		this.budget -= looks;
	}

	/** Goes round until hardly anything changes; false: it takes too long. */
	private boolean settles(int from, int to, double cap) {
		while (rises(from, to, cap) > SMALL) {
			if (this.budget < 0) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Raises a ring, further and further, until nothing in it leads further than it says;
	 * false: it takes too much.
	 */
	private boolean isRaised(int from, int to, double cap) {
		boolean proved = to - from == 1 && !this.purchases.isOwnSupplier(this.order[from]);
		for (double slack = SLACK; !proved && slack <= MOST_SLACK && this.budget >= 0; slack *= 10) {
			for (int i = from; i < to; i++) {
				double raised = Math.min(cap, this.part[this.order[i]] + slack);
				this.part[this.order[i]] = Math.max(this.part[this.order[i]], raised);
			}
			for (int round = 0; !proved && round < ROUNDS; round++) {
				proved = rises(from, to, cap) == 0;
			}
		}
		return proved;
	}

	/** Goes round once; returns by how much a row rose at most. */
	private double rises(int from, int to, double cap) {
		double furthest = 0;
		for (int i = from; i < to; i++) {
			furthest = Math.max(furthest, this.part[this.order[i]]);
		}
		double most = 0;
		for (int i = from; i < to; i++) {
			int company = this.order[i];
			double before = this.part[company];
			if (before < cap) {
				double value = Math.min(cap, this.purchases.value(company, this.part, furthest));
				if (value > before) {
					this.part[company] = value;
					most = Math.max(most, value - before);
				}
				spend(this.purchases.end(company) - this.purchases.start(company));
			}
		}
		return most;
	}

	private void set(int from, int to, double value) {
		for (int i = from; i < to; i++) {
			this.part[this.order[i]] = value;
		}
	}

}
