package org.tieline.cascade;

import java.util.BitSet;

import org.tieline.average.RememberedAverages;

/**
 * Upper bounds of losses of orders, taken to their limit in sweeps. In a sweep each
 * supplier is computed from the newest losses of its buyers, buyers first. Losses only
 * grow and stay below the limit, whatever the order (chaotic iteration of a monotone
 * operator: Cousot 1977). Sweeps reach the limit in fewer rounds than synchronous steps;
 * they do not pass through the losses of each step.
 */
final class OrderSweeps {

	/** Growth that does not count, as in {@link PendingLosses}. */
	private static final double TINY = 1e-15;

	/**
	 * If more than one supplier in this many changed in a sweep, the next one computes
	 * all suppliers.
	 */
	private static final int SPREAD = 8;

	private final SalesNetwork network;

	/** By row: the firm. Buyers are before their suppliers as far as rings permit. */
	private final int[] order;

	/** By firm: its row. */
	private final int[] row;

	private final OrderRows rows;

	private final RememberedAverages averages;

	/** By row: the loss. */
	private final double[] losses;

	/** The rows to compute, if not all are. */
	private final BitSet waiting;

	/** The rows that changed in the last sweep. */
	private final int[] changed;

	private int changes;

	/**
	 * Takes a network.
	 * @param network the network
	 * @param order from {@link OrderRows#buyersFirst}
	 * @param rows the rows in that order
	 */
	OrderSweeps(SalesNetwork network, int[] order, OrderRows rows) {
		this.network = network;
		this.order = order;
		this.row = LinkColumns.places(order);
		this.rows = rows;
		this.averages = rows.newAverages();
		this.losses = new double[order.length];
		this.waiting = new BitSet(order.length);
		this.changed = new int[order.length];
	}

	/** Starts with the losses of a run after one or more steps. */
	void start(CascadeState run) {
		this.averages.forget();
		this.waiting.clear();
		this.changes = 0;
		for (int at = 0; at < this.order.length; at++) {
			this.losses[at] = run.up[this.order[at]];
			if (this.losses[at] > 0) {
				this.changed[this.changes++] = at;
			}
		}
	}

	/**
	 * One sweep.
	 * @return the largest growth of a loss
	 */
	double sweep(CascadeState run) {
		boolean all = this.changes > this.order.length / SPREAD;
		if (!all) {
			wakeSuppliers();
		}
		this.changes = 0;
		double largest = 0;
		for (int at = first(all); at >= 0 && at < this.order.length; at = next(all, at)) {
			double before = this.losses[at];
			if (before < 1 && !this.network.isOutside(this.order[at])) {
				double after = Math.min(1, this.rows.loss(at, this.losses, this.averages, run));
				if (after > before + TINY) {
					this.losses[at] = after;
					this.changed[this.changes++] = at;
					if (after - before > largest) {
						largest = after - before;
						this.averages.isGrowing(largest);
					}
				}
			}
		}
		this.averages.hasGrown(largest);
		return largest;
	}

	private int first(boolean all) {
		return all ? 0 : this.waiting.nextSetBit(0);
	}

	private int next(boolean all, int at) {
		return all ? at + 1 : this.waiting.nextSetBit(at + 1);
	}

	private void wakeSuppliers() {
		Purchases purchases = this.network.purchases;
		this.waiting.clear();
		for (int i = 0; i < this.changes; i++) {
			int buyer = this.order[this.changed[i]];
			for (int place = purchases.start(buyer); place < purchases.end(buyer); place++) {
				this.waiting.set(this.row[purchases.supplier[place]]);
			}
		}
	}

	/** Writes the losses into the run. */
	void end(CascadeState run) {
		for (int at = 0; at < this.order.length; at++) {
			int firm = this.order[at];
			if (this.losses[at] > run.up[firm]) {
				run.up[firm] = this.losses[at];
				run.reached.add(firm);
			}
		}
	}

}
