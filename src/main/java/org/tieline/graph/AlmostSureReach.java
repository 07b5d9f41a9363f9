package org.tieline.graph;

/**
 * Finds the rows of a component whose whole weight can reach the greatest value outside.
 * It keeps the rows whose whole weight stays among the kept rows, and of these the rows
 * with a walk to that value. It repeats both steps until nothing changes. This is the
 * almost sure reachability of Markov decision processes (de Alfaro, Formal Verification
 * of Probabilistic Systems, 1997).
 */
final class AlmostSureReach {

	private final WeightedRows rows;

	private final double[] part;

	private final int[] order;

	private final ValueIteration rounds;

	AlmostSureReach(WeightedRows rows, double[] part, int[] order, ValueIteration rounds) {
		this.rows = rows;
		this.part = part;
		this.order = order;
		this.rounds = rounds;
	}

	/**
	 * Sets the rows that can to the cap, the others to nothing.
	 * @param pin a row that is taken to reach the cap; {@link WeightedRows#NONE}: none
	 * @return how many can
	 */
	int set(int from, int to, double cap, int pin) {
		this.rounds.set(from, to, WeightedRows.STAYS);
		int count = 0;
		boolean all = false;
		while (!all) {
			if (pin != WeightedRows.NONE) {
				this.part[pin] = cap;
			}
			while (mark(from, to, cap, false, 0)) {
				this.rounds.spend(to - from);
			}
			while (mark(from, to, cap, true, cap)) {
				this.rounds.spend(to - from);
			}
			all = true;
			for (int i = from; i < to; i++) {
				all &= this.part[this.order[i]] != WeightedRows.STAYS;
			}
			all |= this.rounds.isSpent();
			count = 0;
			for (int i = from; i < to; i++) {
				boolean reaches = this.part[this.order[i]] == cap;
				this.part[this.order[i]] = !reaches ? 0 : all ? cap : WeightedRows.STAYS;
				count += reaches ? 1 : 0;
			}
		}
		return count;
	}

	/** Marks those that can, or those that cannot; false: there was none. */
	private boolean mark(int from, int to, double cap, boolean leads, double as) {
		boolean changed = false;
		for (int i = from; i < to; i++) {
			int row = this.order[i];
			if (this.part[row] == WeightedRows.STAYS && this.rows.canReach(row, this.part, cap, leads) == leads) {
				this.part[row] = as;
				changed = true;
			}
		}
		return changed && !this.rounds.isSpent();
	}

}
