package org.tieline.cascade;

import java.util.Arrays;

/**
 * Cascades on several draws side by side, by synchronous steps of all firms that the
 * shock can reach. A step allocates nothing.
 */
final class LaneState {

	private static final int LANES = LaneNetwork.LANES;

	/** What remains of a group below this part of a supplier's own sales is nothing. */
	private static final double NOTHING = 1e-12;

	private static final int MOST_STEPS = 1_000_000;

	private final LaneNetwork lanes;

	private final Purchases purchases;

	private final Sales sales;

	private final Replaceability replaceability;

	final LaneWeights weights;

	/** By firm: loss of production and loss of orders, 0 to 1. */
	final double[] down;

	final double[] up;

	private final double[] nextDown;

	private final double[] nextUp;

	/** By group: what it can still sell. */
	private final double[] left;

	/** By sale: the part of its amount that a buyer without a barrier lacks. */
	private final double[] missed;

	private final double[] permitted = new double[LANES];

	private final double[] worst = new double[LANES];

	private final double[] linear = new double[LANES];

	private final double[] part = new double[LANES];

	LaneState(LaneNetwork lanes, Replaceability replaceability) {
		this.lanes = lanes;
		this.purchases = lanes.network.purchases;
		this.sales = lanes.network.sales;
		this.replaceability = replaceability;
		this.weights = new LaneWeights(lanes.network);
		this.down = new double[lanes.network.firms() * LANES];
		this.up = new double[this.down.length];
		this.nextDown = new double[this.down.length];
		this.nextUp = new double[this.down.length];
		this.left = new double[lanes.network.groups() * LANES];
		this.missed = new double[this.sales.count() * LANES];
	}

	/** Runs the cascades of the draws that the weights hold. */
	void run(double eps) {
		Arrays.fill(this.down, 0);
		Arrays.fill(this.up, 0);
		Arrays.fill(this.missed, 0);
		Shock shock = this.lanes.shock;
		for (int i = 0; i < shock.firms().length; i++) {
			Arrays.fill(this.down, shock.firms()[i] * LANES, (shock.firms()[i] + 1) * LANES, shock.downstream()[i]);
			Arrays.fill(this.up, shock.firms()[i] * LANES, (shock.firms()[i] + 1) * LANES, shock.upstream()[i]);
		}
		int steps = 0;
		while (step() > eps && steps < MOST_STEPS) {
			steps++;
		}
	}

	private double step() {
		replace();
		for (int buyer : this.lanes.buyers) {
			ofBuyer(buyer);
		}
		for (int supplier : this.lanes.suppliers) {
			ofSupplier(supplier);
		}
		return Math.max(apply(this.lanes.buyers, this.down, this.nextDown),
				apply(this.lanes.suppliers, this.up, this.nextUp));
	}

	private static double apply(int[] firms, double[] losses, double[] next) {
		double largest = 0;
		for (int firm : firms) {
			for (int at = firm * LANES; at < (firm + 1) * LANES; at++) {
				double loss = Math.min(1, next[at]);
				if (loss > losses[at]) {
					largest = Math.max(largest, loss - losses[at]);
					losses[at] = loss;
				}
			}
		}
		return largest;
	}

	private void replace() {
		for (int group : this.lanes.groups) {
			if (this.replaceability != Replaceability.NONE) {
				remain(group);
			}
			for (int i = this.sales.firstOfGroup[group]; i < this.sales.firstOfGroup[group + 1]; i++) {
				int sale = this.sales.ofGroup[i];
				int firm = this.sales.saleSupplier[sale] * LANES;
				for (int lane = 0; lane < LANES; lane++) {
					double loss = this.down[firm + lane];
					int at = sale * LANES + lane;
					this.missed[at] = (loss > 0)
							? loss * sigma(this.weights.own[at], 1 - loss, this.left[group * LANES + lane]) : 0;
				}
			}
		}
	}

	private void remain(int group) {
		Arrays.fill(this.left, group * LANES, (group + 1) * LANES, 0);
		for (int i = this.sales.firstOfGroup[group]; i < this.sales.firstOfGroup[group + 1]; i++) {
			int sale = this.sales.ofGroup[i];
			int firm = this.sales.saleSupplier[sale] * LANES;
			for (int lane = 0; lane < LANES; lane++) {
				this.left[group * LANES + lane] += this.weights.own[sale * LANES + lane] * (1 - this.down[firm + lane]);
			}
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

	private void ofBuyer(int buyer) {
		Arrays.fill(this.worst, 0);
		Arrays.fill(this.linear, 0);
		for (int slot = this.purchases.firstSlot[buyer]; slot < this.purchases.firstIgnored[buyer]; slot++) {
			boolean essential = slot < this.purchases.firstNonEssential[buyer];
			double[] sum = essential ? this.part : this.linear;
			if (essential) {
				Arrays.fill(this.part, 0);
			}
			if (this.lanes.barrier[slot] == 0) {
				missed(slot, sum);
			}
			else {
				behindBarrier(slot, this.lanes.barrier[slot] - 1, sum);
			}
			for (int lane = 0; lane < LANES && essential; lane++) {
				this.worst[lane] = Math.max(this.worst[lane], this.part[lane]);
			}
		}
		for (int lane = 0; lane < LANES; lane++) {
			this.nextDown[buyer * LANES + lane] = Math.max(this.worst[lane], this.linear[lane]);
		}
	}

	private void missed(int slot, double[] sum) {
		for (int place = this.purchases.firstPlace[slot]; place < this.purchases.firstPlace[slot + 1]; place++) {
			int weight = place * LANES;
			int sale = this.purchases.sale[place] * LANES;
			for (int lane = 0; lane < LANES; lane++) {
				sum[lane] += this.weights.weight[weight + lane] * this.missed[sale + lane];
			}
		}
	}

	private void behindBarrier(int slot, int index, double[] sum) {
		int group = this.purchases.slotGroup[slot] * LANES;
		System.arraycopy(this.left, group, this.permitted, 0, LANES);
		for (int entry = this.lanes.firstEntry[index]; entry < this.lanes.firstEntry[index + 1]; entry++) {
			int sale = this.lanes.entrySale[entry];
			for (int lane = 0; lane < LANES; lane++) {
				this.permitted[lane] -= this.weights.own[sale * LANES + lane]
						* (1 - this.down[this.sales.saleSupplier[sale] * LANES + lane]) * barred(entry, lane);
			}
		}
		int entry = this.lanes.firstEntry[index];
		int entries = this.lanes.firstEntry[index + 1];
		for (int place = this.purchases.firstPlace[slot]; place < this.purchases.firstPlace[slot + 1]; place++) {
			int sale = this.purchases.sale[place];
			while (entry < entries && this.lanes.entrySale[entry] < sale) {
				entry++;
			}
			int barred = (entry < entries && this.lanes.entrySale[entry] == sale) ? entry : -1;
			for (int lane = 0; lane < LANES; lane++) {
				double still = 1 - this.down[this.purchases.supplier[place] * LANES + lane];
				double missing = 1 - still * (1 - this.lanes.cutPurchases[place]);
				if (missing > 0) {
					double open = (barred >= 0) ? still * (1 - barred(barred, lane)) : still;
					double rest = Math.max(0, this.permitted[lane]);
					missing *= sigma(this.weights.own[sale * LANES + lane], open, rest);
				}
				sum[lane] += this.weights.weight[place * LANES + lane] * missing;
			}
		}
	}

	/** The part of a sale that cannot replace others at a slot. */
	private double barred(int entry, int lane) {
		double all = 0;
		double cut = 0;
		for (int place = this.lanes.entryStart[entry]; place < this.lanes.entryEnd[entry]; place++) {
			double amount = this.weights.bought[place * LANES + lane];
			all += amount;
			cut += amount * this.lanes.cutPurchases[place];
		}
		return Math.max(this.lanes.entryBar[entry], (all > 0) ? cut / all : first(entry));
	}

	private double first(int entry) {
		int place = this.lanes.entryStart[entry];
		return (place < this.lanes.entryEnd[entry]) ? this.lanes.cutPurchases[place] : 0;
	}

	private void ofSupplier(int supplier) {
		int next = supplier * LANES;
		Arrays.fill(this.nextUp, next, next + LANES, 0);
		for (int place = this.sales.start(supplier); place < this.sales.end(supplier); place++) {
			int buyer = this.sales.buyer[place] * LANES;
			double kept = 1 - this.lanes.cutSales[place];
			for (int lane = 0; lane < LANES; lane++) {
				this.nextUp[next + lane] += this.weights.share[place * LANES + lane]
						* (1 - kept * (1 - this.up[buyer + lane]));
			}
		}
	}

	/** The lost part of the network's sales in a lane. */
	double total(int lane, boolean ofProduction, boolean ofOrders) {
		double lost = 0;
		double all = 0;
		for (int firm = 0; firm < this.lanes.network.firms(); firm++) {
			int at = firm * LANES + lane;
			double loss = Math.max(ofProduction ? this.down[at] : 0, ofOrders ? this.up[at] : 0);
			lost += this.weights.output[at] * loss;
			all += this.weights.output[at];
		}
		return (all > 0) ? Math.min(1, lost / all) : 0;
	}

}
