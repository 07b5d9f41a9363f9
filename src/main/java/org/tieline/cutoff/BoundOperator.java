package org.tieline.cutoff;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * The lower or the upper operator on amounts within bounds: every average is the least or
 * the greatest that any amounts give, and so is what cannot be replaced. Applied from no
 * loss at all they stay below and above the exact losses for all amounts within the
 * bounds. Sound, not tight: one amount may take one bound for its buyer and the other for
 * its supplier. Where shares are stated, the tighter of both bounds counts.
 */
final class BoundOperator implements Operator {

	private final boolean most;

	private final Purchases purchases;

	private final Sales sales;

	private final Side bought;

	private final Side sold;

	private final Sigma sigma;

	BoundOperator(SalesNetwork network, boolean most, boolean replaceable) {
		this.most = most;
		this.purchases = network.purchases;
		this.sales = network.sales;
		Columns.Shares shares = network.shares();
		this.bought = Side.of(network, this.purchases.link, (shares != null) ? shares.buyerLow() : null,
				(shares != null) ? shares.buyerHigh() : null);
		this.sold = Side.of(network, this.sales.link, (shares != null) ? shares.supplierLow() : null,
				(shares != null) ? shares.supplierHigh() : null);
		double[] low = network.bySale(network.lows());
		double[] high = network.bySale(network.highs());
		this.sigma = most ? new Sigma(replaceable, high, low) : new Sigma(replaceable, low, high);
	}

	/** Amounts and stated shares by place. */
	private record Side(double[] low, double[] high, double @Nullable [] leastShare, double @Nullable [] mostShare) {

		static Side of(SalesNetwork network, int[] order, double @Nullable [] least, double @Nullable [] most) {
			double[] low = Columns.in(order, network.lows());
			double[] high = Columns.in(order, network.highs());
			if (least == null || most == null) {
				return new Side(low, high, null, null);
			}
			double[] leastShare = Columns.in(order, least);
			double[] mostShare = Columns.in(order, most);
			for (int place = 0; place < order.length; place++) {
				if (high[place] == 0) {
					leastShare[place] = 0;
					mostShare[place] = 0;
				}
			}
			return new Side(low, high, leastShare, mostShare);
		}

		/** The average over part of a firm's links. */
		double part(double[] x, int from, int at, int count, boolean most) {
			double byAmount = average(x, from, this.low, this.high, at, count, most);
			if (this.leastShare == null || this.mostShare == null) {
				return byAmount;
			}
			double byShare = average(x, from, this.leastShare, this.mostShare, at, count, most);
			return most ? Math.min(byAmount, byShare) : Math.max(byAmount, byShare);
		}

		/** The average over all of a firm's links, whose shares sum to one. */
		double whole(double[] x, int at, int count, boolean most, double[] sorted) {
			double byAmount = average(x, 0, this.low, this.high, at, count, most);
			if (this.leastShare == null || this.mostShare == null) {
				return byAmount;
			}
			return most
					? Math.min(byAmount,
							IntervalAverage.greatestShared(x, this.leastShare, this.mostShare, at, count, sorted))
					: Math.max(byAmount,
							IntervalAverage.leastShared(x, this.leastShare, this.mostShare, at, count, sorted));
		}

		private static double average(double[] x, int from, double[] low, double[] high, int at, int count,
				boolean most) {
			return most ? IntervalAverage.greatest(x, from, low, high, at, count)
					: IntervalAverage.least(x, from, low, high, at, count);
		}

	}

	@Override
	public Sigma sigma() {
		return this.sigma;
	}

	@Override
	public double ofBuyer(int buyer, Run run) {
		int start = this.purchases.start(buyer);
		double worst = 0;
		boolean linear = false;
		for (int slot = this.purchases.firstSlot[buyer]; slot < this.purchases.firstSlot[buyer + 1]; slot++) {
			int place = this.purchases.firstPlace[slot];
			int count = this.purchases.firstPlace[slot + 1] - place;
			InputType type = this.purchases.slotType[slot];
			boolean missed = type != InputType.IGNORED && gather(slot, run, place - start);
			if (missed && type == InputType.ESSENTIAL) {
				worst = Math.max(worst, this.bought.part(run.x, place - start, place, count, this.most));
			}
			linear |= missed && type == InputType.NON_ESSENTIAL;
			if (!missed || type == InputType.ESSENTIAL) {
				Arrays.fill(run.x, place - start, place - start + count, 0);
			}
		}
		if (!linear) {
			return worst;
		}
		return Math.max(worst,
				this.bought.whole(run.x, start, this.purchases.end(buyer) - start, this.most, run.sorted));
	}

	/** What a slot misses of each link; false if nothing. */
	private boolean gather(int slot, Run run, int at) {
		int start = this.purchases.firstPlace[slot];
		int end = this.purchases.firstPlace[slot + 1];
		if (run.replacement.barrier[slot] != 0) {
			run.replacement.behindBarrier(slot, run.cutPurchases, run.x, at);
			return true;
		}
		boolean any = false;
		for (int place = start; place < end; place++) {
			double missed = run.replacement.missed[this.purchases.sale[place]];
			run.x[at + place - start] = missed;
			any |= missed > 0;
		}
		return any;
	}

	@Override
	public double ofSupplier(int supplier, Run run) {
		int start = this.sales.start(supplier);
		int count = this.sales.end(supplier) - start;
		boolean cut = run.isCut();
		for (int i = 0; i < count; i++) {
			double loss = run.up[this.sales.buyer[start + i]];
			run.x[i] = cut ? run.missing(loss, start + i) : loss;
		}
		return this.sold.whole(run.x, start, count, this.most, run.sorted);
	}

	@Override
	public double cut(double[] cuts, int place) {
		return IntervalAverage.ofCuts(cuts, this.bought.low, this.bought.high, place, this.most);
	}

}
