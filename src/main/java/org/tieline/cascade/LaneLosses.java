package org.tieline.cascade;

import java.util.Arrays;

/**
 * The losses of all firms in one channel, for draws side by side. The new losses of a
 * step are kept apart until the end of it. Losses never fall.
 */
final class LaneLosses {

	private static final int LANES = LaneNetwork.LANES;

	/** Growth that does not count, as in {@link PendingLosses}. */
	private static final double TINY = 1e-15;

	/** By firm and lane: the loss, 0 to 1. */
	final double[] now;

	/** By firm and lane: the loss that follows, for the proposed firms. */
	final double[] next;

	private final int[] proposed;

	private int proposals;

	private final int[] changed;

	private int changes;

	LaneLosses(int firms) {
		this.now = new double[firms * LANES];
		this.next = new double[firms * LANES];
		this.proposed = new int[firms];
		this.changed = new int[firms];
	}

	/** Starts with the losses of the shock. */
	void start(int[] firms, double[] losses) {
		Arrays.fill(this.now, 0);
		this.changes = 0;
		for (int i = 0; i < firms.length; i++) {
			if (losses[i] > TINY) {
				Arrays.fill(this.now, firms[i] * LANES, (firms[i] + 1) * LANES, losses[i]);
				this.changed[this.changes++] = firms[i];
			}
		}
	}

	/** Number of firms whose loss changed in the last step. */
	int changes() {
		return this.changes;
	}

	int changed(int index) {
		return this.changed[index];
	}

	/** Whether a firm has lost all in every lane. */
	boolean isWhole(int firm) {
		for (int at = firm * LANES; at < (firm + 1) * LANES; at++) {
			if (this.now[at] < 1) {
				return false;
			}
		}
		return true;
	}

	/** Marks a firm whose next losses have been computed. */
	void propose(int firm) {
		this.proposed[this.proposals++] = firm;
	}

	/**
	 * Applies the proposed losses.
	 * @param goesOn by lane: whether its cascade goes on; losses of others stay
	 * @param growth by lane: raised to the largest growth of a loss
	 */
	void apply(boolean[] goesOn, double[] growth) {
		this.changes = 0;
		for (int i = 0; i < this.proposals; i++) {
			if (apply(this.proposed[i] * LANES, goesOn, growth)) {
				this.changed[this.changes++] = this.proposed[i];
			}
		}
		this.proposals = 0;
	}

	private boolean apply(int start, boolean[] goesOn, double[] growth) {
		boolean any = false;
		for (int lane = 0; lane < LANES; lane++) {
			double old = this.now[start + lane];
			double loss = Math.min(1, this.next[start + lane]);
			if (loss > old + TINY && goesOn[lane]) {
				this.now[start + lane] = loss;
				growth[lane] = Math.max(growth[lane], loss - old);
				any = true;
			}
		}
		return any;
	}

}
