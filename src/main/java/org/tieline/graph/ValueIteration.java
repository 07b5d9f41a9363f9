package org.tieline.graph;

import org.tieline.stop.Stop;

/**
 * Approaches the values of a strongly connected component from below, round by round,
 * until the change is small. The greatest sum is then raised in small steps, until one
 * more round raises no row, which proves an upper bound (optimistic value iteration:
 * Hartmanns and Kaminski, CAV 2020). A row at the cap stays there.
 */
final class ValueIteration {

	/** By how much the greatest sum is raised at most to prove it a bound. */
	private static final double MOST_SLACK = 1e-5;

	/** How many rounds a raised component gets before it is raised further. */
	private static final int ROUNDS = 50;

	/** How many successors are looked at before bounds are taken as they are. */
	private static final long BUDGET = 200_000_000;

	private final WeightedRows rows;

	private final double[] part;

	private final int[] order;

	private final WalkSum.Precision precision;

	private long budget = BUDGET;

	ValueIteration(WeightedRows rows, double[] part, int[] order, WalkSum.Precision precision) {
		this.rows = rows;
		this.part = part;
		this.order = order;
		this.precision = precision;
	}

	WalkSum.Precision precision() {
		return this.precision;
	}

	void spend(int looks) {
		this.budget -= looks;
	}

	boolean isSpent() {
		return this.budget < 0;
	}

	/** Goes round until hardly anything changes; false: it takes too long. */
	boolean settle(int from, int to, double cap) {
		while (rises(from, to, cap) > this.precision.change()) {
			if (isSpent()) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Raises a component, further and further, until no row in it has a greater value;
	 * false: that takes too much.
	 */
	boolean isRaised(int from, int to, double cap) {
		boolean proved = false;
		for (double slack = this.precision.slack(); !proved && slack <= MOST_SLACK && !isSpent(); slack *= 10) {
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
		Stop.poll();
		double furthest = 0;
		for (int i = from; i < to; i++) {
			furthest = Math.max(furthest, this.part[this.order[i]]);
		}
		double most = 0;
		for (int i = from; i < to; i++) {
			int row = this.order[i];
			double before = this.part[row];
			if (before < cap) {
				double value = Math.min(cap, this.rows.value(row, this.part, furthest));
				if (value > before) {
					this.part[row] = value;
					most = Math.max(most, value - before);
				}
				spend(this.rows.end(row) - this.rows.start(row));
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
