package org.tieline.cascade;

import java.util.Arrays;

/**
 * The weights of links from the amounts of some draws, side by side: as
 * {@link PointOperator} has them for one. The memory is used again for the next draws.
 */
final class LaneWeights {

	private static final int LANES = LaneNetwork.LANES;

	private final LaneNetwork lanes;

	private final SalesNetwork network;

	/** By place among the purchases: the loss of the buyer without the link. */
	final double[] weight;

	/** By place among the sales: the part of the supplier's sales. */
	final double[] share;

	/** By place among the purchases: the amount. */
	final double[] bought;

	/** By sale: the amount. */
	final double[] own;

	/** By firm: its sales; zero for firms outside. */
	final double[] output;

	/** The sales of all firms. */
	final double[] outputs = new double[LANES];

	/** By entry of a barrier: the part of the sale that cannot replace others. */
	final double[] barred;

	private final double[] sum = new double[LANES];

	LaneWeights(LaneNetwork lanes) {
		this.lanes = lanes;
		this.network = lanes.network;
		SalesNetwork network = lanes.network;
		this.weight = new double[network.links() * LANES];
		this.bought = new double[network.links() * LANES];
		this.share = new double[network.links() * LANES];
		this.own = new double[network.sales.count() * LANES];
		this.output = new double[network.firms() * LANES];
		this.barred = new double[lanes.barriers.sale().length * LANES];
	}

	/**
	 * Takes the amounts of draws.
	 * @param purchases by draw and link: amounts as weights of inputs and of replacement
	 * @param sales by draw and link: amounts as weights of orders
	 * @param first the first draw
	 * @param count number of draws, at most {@link LaneNetwork#LANES}
	 */
	void take(double[][] purchases, double[][] sales, int first, int count) {
		for (int lane = 0; lane < LANES; lane++) {
			int draw = first + Math.min(lane, count - 1);
			put(this.bought, this.network.purchases.link, purchases[draw], lane);
			put(this.share, this.network.sales.link, sales[draw], lane);
		}
		Arrays.fill(this.own, 0);
		for (int place = 0; place < this.network.links(); place++) {
			int sale = this.network.purchases.sale[place];
			for (int lane = 0; lane < LANES; lane++) {
				this.own[sale * LANES + lane] += this.bought[place * LANES + lane];
			}
		}
		Arrays.fill(this.outputs, 0);
		for (int firm = 0; firm < this.network.firms(); firm++) {
			weigh(firm);
			addUp(this.share, this.network.sales.start(firm), this.network.sales.end(firm));
			for (int lane = 0; lane < LANES; lane++) {
				this.output[firm * LANES + lane] = this.network.isOutside(firm) ? 0 : this.sum[lane];
				this.outputs[lane] += this.output[firm * LANES + lane];
			}
			divide(this.share, this.network.sales.start(firm), this.network.sales.end(firm));
		}
		bar();
	}

	private void bar() {
		LaneBarriers barriers = this.lanes.barriers;
		for (int entry = 0; entry < barriers.sale().length; entry++) {
			for (int lane = 0; lane < LANES; lane++) {
				this.barred[entry * LANES + lane] = Math.max(barriers.bar()[entry],
						cut(barriers.start()[entry], barriers.end()[entry], lane));
			}
		}
	}

	/** The average cut of some links; if no amount weights them, the greatest cut. */
	private double cut(int start, int end, int lane) {
		double all = 0;
		double cut = 0;
		double greatest = 0;
		for (int place = start; place < end; place++) {
			double amount = this.bought[place * LANES + lane];
			all += amount;
			cut += amount * this.lanes.cutPurchases[place];
			greatest = Math.max(greatest, this.lanes.cutPurchases[place]);
		}
		return (all > 0) ? cut / all : greatest;
	}

	private static void put(double[] to, int[] linkOfPlace, double[] amounts, int lane) {
		for (int place = 0; place < linkOfPlace.length; place++) {
			to[place * LANES + lane] = amounts[linkOfPlace[place]];
		}
	}

	private void weigh(int buyer) {
		Purchases purchases = this.network.purchases;
		int start = purchases.start(buyer);
		int end = purchases.end(buyer);
		System.arraycopy(this.bought, start * LANES, this.weight, start * LANES, (end - start) * LANES);
		double[] all = addUp(this.bought, start, end).clone();
		for (int slot = purchases.firstSlot[buyer]; slot < purchases.firstSlot[buyer + 1]; slot++) {
			int from = purchases.firstPlace[slot];
			int to = purchases.firstPlace[slot + 1];
			if (purchases.slotType[slot] == InputType.IGNORED) {
				Arrays.fill(this.weight, from * LANES, to * LANES, 0);
			}
			else {
				if (purchases.slotType[slot] == InputType.ESSENTIAL) {
					addUp(this.bought, from, to);
				}
				else {
					System.arraycopy(all, 0, this.sum, 0, LANES);
				}
				divide(this.weight, from, to);
			}
		}
	}

	private double[] addUp(double[] amounts, int start, int end) {
		Arrays.fill(this.sum, 0);
		for (int place = start; place < end; place++) {
			for (int lane = 0; lane < LANES; lane++) {
				this.sum[lane] += amounts[place * LANES + lane];
			}
		}
		return this.sum;
	}

	private void divide(double[] amounts, int start, int end) {
		for (int place = start; place < end; place++) {
			for (int lane = 0; lane < LANES; lane++) {
				int at = place * LANES + lane;
				amounts[at] = (this.sum[lane] > 0) ? amounts[at] / this.sum[lane] : 0;
			}
		}
	}

}
