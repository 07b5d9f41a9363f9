package org.tieline.cascade;

import java.util.Arrays;

import org.tieline.graph.Worklist;

/**
 * What buyers lack of their suppliers' losses after others of the product group have
 * replaced a part, for draws side by side: as {@link Replacement} has it for one.
 */
final class LaneReplacement {

	private static final int LANES = LaneNetwork.LANES;

	/** What remains of a group below this part of a supplier's own sales is nothing. */
	private static final double NOTHING = 1e-12;

	private final LaneNetwork lanes;

	private final Purchases purchases;

	private final Sales sales;

	private final Replaceability replaceability;

	private final LaneWeights weights;

	/** Losses of production by firm. */
	private final double[] down;

	private final Worklist groups;

	/** By group: what it can still sell. */
	private final double[] left;

	/** By sale: the part of its amount that a buyer without a barrier lacks. */
	final double[] missed;

	private final double[] permitted = new double[LANES];

	private final double[] removed = new double[LANES];

	LaneReplacement(LaneNetwork lanes, Replaceability replaceability, LaneWeights weights, double[] down) {
		this.lanes = lanes;
		this.purchases = lanes.network.purchases;
		this.sales = lanes.network.sales;
		this.replaceability = replaceability;
		this.weights = weights;
		this.down = down;
		this.groups = new Worklist(lanes.network.groups());
		this.left = new double[lanes.network.groups() * LANES];
		this.missed = new double[this.sales.count() * LANES];
	}

	/** Starts without losses. */
	void start(Worklist buyers) {
		Arrays.fill(this.missed, 0);
		this.groups.clear();
		for (int slot : this.lanes.barriers.slots()) {
			this.groups.add(this.purchases.slotGroup[slot]);
			buyers.add(this.purchases.slotBuyer[slot]);
		}
	}

	/** Marks a firm whose loss has changed. */
	void changed(int firm, Worklist buyers) {
		for (int sale = this.sales.firstSale[firm]; sale < this.sales.firstSale[firm + 1]; sale++) {
			if (this.replaceability != Replaceability.NONE) {
				this.groups.add(this.sales.saleGroup[sale]);
			}
			else {
				miss(sale, firm, 0, buyers);
			}
		}
	}

	/** Computes replacements after all changes of a step. */
	void settle(Worklist buyers) {
		if (this.replaceability != Replaceability.NONE && this.groups.size() > 0) {
			for (int i = 0; i < this.groups.size(); i++) {
				settle(this.groups.get(i), buyers);
			}
			for (int slot : this.lanes.barriers.slots()) {
				if (this.groups.has(this.purchases.slotGroup[slot])) {
					buyers.add(this.purchases.slotBuyer[slot]);
				}
			}
		}
		this.groups.clear();
	}

	private void settle(int group, Worklist buyers) {
		int rest = group * LANES;
		Arrays.fill(this.left, rest, rest + LANES, 0);
		int end = this.sales.firstOfGroup[group + 1];
		for (int i = this.sales.firstOfGroup[group]; i < end; i++) {
			int own = this.sales.ofGroup[i] * LANES;
			int firm = this.sales.saleSupplier[this.sales.ofGroup[i]] * LANES;
			for (int lane = 0; lane < LANES; lane++) {
				this.left[rest + lane] += this.weights.own[own + lane] * (1 - this.down[firm + lane]);
			}
		}
		for (int i = this.sales.firstOfGroup[group]; i < end; i++) {
			int sale = this.sales.ofGroup[i];
			miss(sale, this.sales.saleSupplier[sale], rest, buyers);
		}
	}

	private void miss(int sale, int supplier, int rest, Worklist buyers) {
		boolean changed = false;
		int at = sale * LANES;
		int firm = supplier * LANES;
		for (int lane = 0; lane < LANES; lane++) {
			double loss = this.down[firm + lane];
			double part = 0;
			if (loss > 0) {
				part = loss * sigma(this.weights.own[at + lane], 1 - loss, this.left[rest + lane]);
			}
			changed |= part != this.missed[at + lane];
			this.missed[at + lane] = part;
		}
		if (changed && !buyers.isAll()) {
			buyers.addAll(this.sales.buyer, this.sales.firstPlace[sale], this.sales.firstPlace[sale + 1]);
		}
	}

	/**
	 * The part of a supplier's loss that nobody replaces.
	 * @param own the supplier's sales of the group
	 * @param still the part of them that it can still sell
	 * @param sum what the whole group can still sell
	 */
	private double sigma(double own, double still, double sum) {
		return switch (this.replaceability) {
			case NONE -> 1;
			case PRO_RATA -> Sigma.ofWhole(own, sum);
			case FULLY -> (sum - own * still > NOTHING * Math.max(own, sum)) ? 0 : 1;
		};
	}

	/**
	 * Adds to sums by lane what a buyer loses at a slot with a barrier.
	 */
	void behindBarrier(int slot, double[] sum) {
		LaneBarriers barriers = this.lanes.barriers;
		int index = barriers.of()[slot] - 1;
		int entry = barriers.first()[index];
		int entries = barriers.first()[index + 1];
		permit(slot, entry, entries);
		for (int place = this.purchases.firstPlace[slot]; place < this.purchases.firstPlace[slot + 1]; place++) {
			int sale = this.purchases.sale[place];
			while (entry < entries && barriers.sale()[entry] < sale) {
				entry++;
			}
			boolean barred = entry < entries && barriers.sale()[entry] == sale;
			for (int lane = 0; lane < LANES; lane++) {
				double still = 1 - this.down[this.purchases.supplier[place] * LANES + lane];
				double missing = 1 - still * (1 - this.lanes.cutPurchases[place]);
				if (missing > 0) {
					double open = barred ? still * (1 - this.weights.barred[entry * LANES + lane]) : still;
					missing *= sigma(this.weights.own[sale * LANES + lane], open, this.permitted[lane]);
				}
				sum[lane] += this.weights.weight[place * LANES + lane] * missing;
			}
		}
	}

	/** What the suppliers of a slot can still sell to it, by lane. */
	private void permit(int slot, int first, int end) {
		int group = this.purchases.slotGroup[slot];
		Arrays.fill(this.removed, 0);
		for (int entry = first; entry < end; entry++) {
			int sale = this.lanes.barriers.sale()[entry];
			int firm = this.sales.saleSupplier[sale] * LANES;
			for (int lane = 0; lane < LANES; lane++) {
				this.removed[lane] += this.weights.own[sale * LANES + lane] * (1 - this.down[firm + lane])
						* this.weights.barred[entry * LANES + lane];
			}
		}
		for (int lane = 0; lane < LANES; lane++) {
			double all = this.left[group * LANES + lane];
			// If nearly all is subtracted from a sum, mostly rounding errors remain.
			this.permitted[lane] = (this.removed[lane] <= all / 2) ? all - this.removed[lane]
					: permitted(group, first, end, lane);
		}
	}

	private double permitted(int group, int first, int end, int lane) {
		double sum = 0;
		int entry = first;
		for (int i = this.sales.firstOfGroup[group]; i < this.sales.firstOfGroup[group + 1]; i++) {
			int sale = this.sales.ofGroup[i];
			double part = 1 - this.down[this.sales.saleSupplier[sale] * LANES + lane];
			if (entry < end && this.lanes.barriers.sale()[entry] == sale) {
				part *= 1 - this.weights.barred[entry++ * LANES + lane];
			}
			sum += this.weights.own[sale * LANES + lane] * part;
		}
		return sum;
	}

}
