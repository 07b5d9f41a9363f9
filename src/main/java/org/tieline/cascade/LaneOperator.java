package org.tieline.cascade;

import java.util.Arrays;

/**
 * The losses that follow from the losses of others, for draws side by side: as
 * {@link PointOperator} has them for one.
 */
final class LaneOperator {

	private static final int LANES = LaneNetwork.LANES;

	private final LaneNetwork lanes;

	private final Purchases purchases;

	private final Sales sales;

	private final LaneWeights weights;

	private final LaneReplacement replacement;

	private final double[] worst = new double[LANES];

	private final double[] linear = new double[LANES];

	private final double[] part = new double[LANES];

	LaneOperator(LaneNetwork lanes, LaneWeights weights, LaneReplacement replacement) {
		this.lanes = lanes;
		this.purchases = lanes.network.purchases;
		this.sales = lanes.network.sales;
		this.weights = weights;
		this.replacement = replacement;
	}

	/** Writes the loss of production of a buyer. */
	void ofBuyer(int buyer, double[] next) {
		int nonEssential = this.purchases.firstNonEssential[buyer];
		int ignored = this.purchases.firstIgnored[buyer];
		Arrays.fill(this.worst, 0);
		for (int slot = this.purchases.firstSlot[buyer]; slot < nonEssential; slot++) {
			missed(slot, this.part);
			for (int lane = 0; lane < LANES; lane++) {
				this.worst[lane] = Math.max(this.worst[lane], this.part[lane]);
			}
		}
		if (this.lanes.barriers.isBehind(buyer)) {
			Arrays.fill(this.linear, 0);
			for (int slot = nonEssential; slot < ignored; slot++) {
				missed(slot, this.part);
				for (int lane = 0; lane < LANES; lane++) {
					this.linear[lane] += this.part[lane];
				}
			}
		}
		else {
			missed(this.purchases.firstPlace[nonEssential], this.purchases.firstPlace[ignored], this.linear);
		}
		for (int lane = 0; lane < LANES; lane++) {
			next[buyer * LANES + lane] = Math.max(this.worst[lane], this.linear[lane]);
		}
	}

	private void missed(int slot, double[] sum) {
		if (this.lanes.barriers.of()[slot] != 0) {
			Arrays.fill(sum, 0);
			this.replacement.behindBarrier(slot, sum);
		}
		else {
			missed(this.purchases.firstPlace[slot], this.purchases.firstPlace[slot + 1], sum);
		}
	}

	/** The missing part of neighbouring places, where nothing is cut or barred. */
	private void missed(int start, int end, double[] sum) {
		addUp(sum, 0, this.weights.weight, start, end, this.replacement.missed, this.purchases.sale);
	}

	/** Writes the loss of orders of a supplier. */
	void ofSupplier(int supplier, double[] up, double[] next) {
		int start = this.sales.start(supplier);
		int end = this.sales.end(supplier);
		if (this.lanes.shock.links().length > 0) {
			cut(start, end, up, next, supplier * LANES);
		}
		else {
			addUp(next, supplier * LANES, this.weights.share, start, end, up, this.sales.buyer);
		}
	}

	private void cut(int start, int end, double[] up, double[] next, int to) {
		Arrays.fill(next, to, to + LANES, 0);
		for (int place = start; place < end; place++) {
			int buyer = this.sales.buyer[place] * LANES;
			double kept = 1 - this.lanes.cutSales[place];
			for (int lane = 0; lane < LANES; lane++) {
				double missing = 1 - kept * (1 - up[buyer + lane]);
				next[to + lane] += this.weights.share[place * LANES + lane] * missing;
			}
		}
	}

	/**
	 * Writes the sum, over places, of a weight times a value. Each draw has a variable of
	 * its own, so that the sums stay in registers.
	 * @param sum written to, by lane, from an index on
	 * @param weight by place and lane
	 * @param start the first place
	 * @param end the place after the last one
	 * @param value by row and lane
	 * @param row by place: the row of its value
	 */
	private static void addUp(double[] sum, int to, double[] weight, int start, int end, double[] value, int[] row) {
		double sum0 = 0;
		double sum1 = 0;
		double sum2 = 0;
		double sum3 = 0;
		double sum4 = 0;
		double sum5 = 0;
		double sum6 = 0;
		double sum7 = 0;
		for (int place = start; place < end; place++) {
			int at = place * LANES;
			int of = row[place] * LANES;
			sum0 += weight[at] * value[of];
			sum1 += weight[at + 1] * value[of + 1];
			sum2 += weight[at + 2] * value[of + 2];
			sum3 += weight[at + 3] * value[of + 3];
			sum4 += weight[at + 4] * value[of + 4];
			sum5 += weight[at + 5] * value[of + 5];
			sum6 += weight[at + 6] * value[of + 6];
			sum7 += weight[at + 7] * value[of + 7];
		}
		sum[to] = sum0;
		sum[to + 1] = sum1;
		sum[to + 2] = sum2;
		sum[to + 3] = sum3;
		sum[to + 4] = sum4;
		sum[to + 5] = sum5;
		sum[to + 6] = sum6;
		sum[to + 7] = sum7;
	}

}
