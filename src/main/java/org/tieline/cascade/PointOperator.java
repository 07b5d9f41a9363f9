package org.tieline.cascade;

import org.tieline.average.IntervalAverage;

/**
 * The operator of the published cascade, on known amounts: generalized Leontief
 * production.
 */
final class PointOperator implements Operator {

	private final Purchases purchases;

	private final Sales sales;

	private final double[] amounts;

	/**
	 * By place among the purchases: the loss of the buyer without the link (Lambda
	 * downstream of the paper).
	 */
	private final double[] weight;

	/**
	 * By place among the sales: the part of the supplier's sales (Lambda upstream of the
	 * paper).
	 */
	private final double[] share;

	private final Sigma sigma;

	PointOperator(SalesNetwork network, double[] amounts, boolean replaceable) {
		this.purchases = network.purchases;
		this.sales = network.sales;
		this.amounts = LinkColumns.in(this.purchases.link, amounts);
		this.weight = new double[amounts.length];
		this.share = LinkColumns.in(this.sales.link, amounts);
		for (int firm = 0; firm < network.firms(); firm++) {
			weigh(firm);
			int start = this.sales.start(firm);
			int end = this.sales.end(firm);
			divide(this.share, start, end, sum(this.share, start, end));
		}
		double[] bySale = network.bySale(amounts);
		this.sigma = new Sigma(replaceable, bySale, bySale);
	}

	private void weigh(int buyer) {
		double all = sum(this.amounts, this.purchases.start(buyer), this.purchases.end(buyer));
		for (int slot = this.purchases.firstSlot[buyer]; slot < this.purchases.firstSlot[buyer + 1]; slot++) {
			int start = this.purchases.firstPlace[slot];
			int end = this.purchases.firstPlace[slot + 1];
			if (this.purchases.slotType[slot] != InputType.IGNORED) {
				System.arraycopy(this.amounts, start, this.weight, start, end - start);
				boolean essential = this.purchases.slotType[slot] == InputType.ESSENTIAL;
				divide(this.weight, start, end, essential ? sum(this.amounts, start, end) : all);
			}
		}
	}

	private static double sum(double[] amounts, int start, int end) {
		double sum = 0;
		for (int place = start; place < end; place++) {
			sum += amounts[place];
		}
		return sum;
	}

	private static void divide(double[] amounts, int start, int end, double sum) {
		for (int place = start; place < end; place++) {
			amounts[place] = (sum > 0) ? amounts[place] / sum : 0;
		}
	}

	@Override
	public Sigma sigma() {
		return this.sigma;
	}

	@Override
	public double ofBuyer(int buyer, CascadeState run) {
		if (run.replacement.hasBarrier(buyer)) {
			return behindBarriers(buyer, run);
		}
		double worst = 0;
		int slot = this.purchases.firstSlot[buyer];
		int nonEssential = this.purchases.firstNonEssential[buyer];
		for (; slot < nonEssential; slot++) {
			worst = Math.max(worst, missed(slot, slot + 1, run));
		}
		return Math.max(worst, missed(nonEssential, this.purchases.firstIgnored[buyer], run));
	}

	/**
	 * The missing part of neighbouring slots, where nothing is cut or barred.
	 */
	private double missed(int slot, int endSlot, CascadeState run) {
		double[] missed = run.replacement.missed;
		int end = this.purchases.firstPlace[endSlot];
		double sum = 0;
		for (int place = this.purchases.firstPlace[slot]; place < end; place++) {
			sum += this.weight[place] * missed[this.purchases.sale[place]];
		}
		return sum;
	}

	private double behindBarriers(int buyer, CascadeState run) {
		double worst = 0;
		double linear = 0;
		for (int slot = this.purchases.firstSlot[buyer]; slot < this.purchases.firstIgnored[buyer]; slot++) {
			double sum = 0;
			if (run.replacement.barrier[slot] == 0) {
				sum = missed(slot, slot + 1, run);
			}
			else {
				int start = this.purchases.firstPlace[slot];
				run.replacement.behindBarrier(slot, run.cutPurchases, run.x, 0);
				for (int place = start; place < this.purchases.firstPlace[slot + 1]; place++) {
					sum += this.weight[place] * run.x[place - start];
				}
			}
			if (slot < this.purchases.firstNonEssential[buyer]) {
				worst = Math.max(worst, sum);
			}
			else {
				linear += sum;
			}
		}
		return Math.max(worst, linear);
	}

	@Override
	public double ofSupplier(int supplier, CascadeState run) {
		double sum = 0;
		int end = this.sales.end(supplier);
		if (run.isCut()) {
			for (int place = this.sales.start(supplier); place < end; place++) {
				sum += this.share[place] * run.missing(run.up[this.sales.buyer[place]], place);
			}
			return sum;
		}
		for (int place = this.sales.start(supplier); place < end; place++) {
			sum += this.share[place] * run.up[this.sales.buyer[place]];
		}
		return sum;
	}

	@Override
	public double cut(double[] cuts, int place) {
		return IntervalAverage.ofCuts(cuts, this.amounts, this.amounts, place, true);
	}

}
