package org.tieline.cascade;

import org.tieline.graph.Worklist;

/**
 * The new losses of a step. All firms are computed from the losses before the step, so
 * that new losses are kept apart until the end of it. Losses never fall.
 */
final class PendingLosses {

	private static final double TINY = 1e-15;

	private final int[] firms;

	private final double[] before;

	private final double[] after;

	private int size;

	PendingLosses(int firms) {
		this.firms = new int[firms];
		this.before = new double[firms];
		this.after = new double[firms];
	}

	void clear() {
		this.size = 0;
	}

	int size() {
		return this.size;
	}

	int firm(int index) {
		return this.firms[index];
	}

	void propose(int firm, double old, double loss) {
		double next = Math.min(1, loss);
		if (next > old + TINY) {
			this.firms[this.size] = firm;
			this.before[this.size] = old;
			this.after[this.size++] = next;
		}
	}

	/**
	 * Applies the new losses.
	 * @return the largest growth of a loss
	 */
	double apply(double[] losses, Worklist reached) {
		double largest = 0;
		for (int i = 0; i < this.size; i++) {
			losses[this.firms[i]] = this.after[i];
			largest = Math.max(largest, this.after[i] - this.before[i]);
			reached.add(this.firms[i]);
		}
		return largest;
	}

	/** Whether a new loss exceeds the other cascade's loss by more than eps. */
	boolean exceed(double[] losses, double eps) {
		for (int i = 0; i < this.size; i++) {
			if (this.after[i] - losses[this.firms[i]] > eps) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether an old loss is below the other cascade's loss by more than eps.
	 */
	boolean fallShort(double[] losses, double eps) {
		for (int i = 0; i < this.size; i++) {
			if (losses[this.firms[i]] - this.before[i] > eps) {
				return true;
			}
		}
		return false;
	}

}
