package org.tieline.exposure;

/**
 * Goes round a ring of companies that buy of each other, from below, until hardly
 * anything changes. The greatest sum is then raised a little until it proves to be an
 * upper bound, in that nobody's purchases lead further than it says (optimistic value
 * iteration: Hartmanns and Kaminski, CAV 2020). Who is at the cap stays there.
 */
final class ValueIteration {

	/** A change that is too small to go on for. */
	static final double SMALL = 1e-12;

	/** By how much the greatest sum is raised to prove it a bound: first, and at most. */
	private static final double SLACK = 1e-10;

	private static final double MOST_SLACK = 1e-5;

	/** How often a raised ring is gone round before it is raised further. */
	private static final int ROUNDS = 50;

	/** How many suppliers are looked at before bounds are taken as they are. */
	private static final long BUDGET = 200_000_000;

	private final WeightedRows purchases;

	private final double[] part;

	private final int[] order;

	private long budget = BUDGET;

	ValueIteration(WeightedRows purchases, double[] part, int[] order) {
		this.purchases = purchases;
		this.part = part;
		this.order = order;
	}

	void spend(int looks) {
		this.budget -= looks;
	}

	boolean isSpent() {
		return this.budget < 0;
	}

	/** Goes round until hardly anything changes; false: it takes too long. */
	boolean settle(int from, int to, double cap) {
		while (rises(from, to, cap) > SMALL) {
			if (isSpent()) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Raises a ring, further and further, until nothing in it leads further than it says;
	 * false: it takes too much.
	 */
	boolean isRaised(int from, int to, double cap) {
		boolean proved = to - from == 1 && !this.purchases.isOwnSupplier(this.order[from]);
		for (double slack = SLACK; !proved && slack <= MOST_SLACK && !isSpent(); slack *= 10) {
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

	void set(int from, int to, double value) {
		for (int i = from; i < to; i++) {
			this.part[this.order[i]] = value;
		}
	}

}
