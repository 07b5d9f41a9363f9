package org.tieline.cascade;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.tieline.average.IntervalAverage;
import org.tieline.average.SumCaps;

/**
 * The links from the side of the buyers or of the sellers: bounds of amounts, stated
 * shares and caps, by place.
 *
 * @param low least amounts
 * @param high greatest amounts
 * @param leastShare least stated share of the firm's purchases or sales; null: none is
 * stated
 * @param mostShare greatest stated share; null: none is stated
 * @param amountCaps caps on sums of amounts; null: none is known
 * @param shareCaps caps on sums of shares; null: none is known
 */
record LinkBounds(double[] low, double[] high, double @Nullable [] leastShare, double @Nullable [] mostShare,
		@Nullable SumCaps amountCaps, @Nullable SumCaps shareCaps) {

	static LinkBounds bought(SalesNetwork network) {
		LinkColumns.Shares shares = network.shares();
		int[] order = network.purchases.link;
		LinkBounds side = of(network, order, (shares != null) ? shares.buyerLow() : null,
				(shares != null) ? shares.buyerHigh() : null);
		return new LinkBounds(side.low, side.high, side.leastShare, side.mostShare, caps(network.amountCaps(), order),
				caps(network.shareCaps(), order));
	}

	static LinkBounds sold(SalesNetwork network, int[] order) {
		LinkColumns.Shares shares = network.shares();
		return of(network, order, (shares != null) ? shares.supplierLow() : null,
				(shares != null) ? shares.supplierHigh() : null);
	}

	private static @Nullable SumCaps caps(LinkColumns.@Nullable CapColumn column, int[] order) {
		return (column != null) ? new SumCaps(LinkColumns.in(order, column.cap()), column.around(), column.most())
				: null;
	}

	private static LinkBounds of(SalesNetwork network, int[] order, double @Nullable [] least,
			double @Nullable [] most) {
		double[] low = LinkColumns.in(order, network.lows());
		double[] high = LinkColumns.in(order, network.highs());
		if (least == null || most == null) {
			return new LinkBounds(low, high, null, null, null, null);
		}
		double[] leastShare = LinkColumns.in(order, least);
		double[] mostShare = LinkColumns.in(order, most);
		for (int place = 0; place < order.length; place++) {
			if (high[place] == 0) {
				leastShare[place] = 0;
				mostShare[place] = 0;
			}
		}
		return new LinkBounds(low, high, leastShare, mostShare, null, null);
	}

	/** The average over some of a firm's links. */
	double part(double[] x, int from, int at, int count, boolean greatest) {
		double byAmount = average(this.amountCaps, x, from, this.low, this.high, at, count, greatest);
		if (this.leastShare == null || this.mostShare == null) {
			return byAmount;
		}
		double byShare = average(this.shareCaps, x, from, this.leastShare, this.mostShare, at, count, greatest);
		return greatest ? Math.min(byAmount, byShare) : Math.max(byAmount, byShare);
	}

	/** The average over all of a firm's links, whose shares add up to one. */
	double whole(double[] x, int at, int count, boolean greatest, double[] sorted) {
		double byAmount = average(this.amountCaps, x, 0, this.low, this.high, at, count, greatest);
		return withShares(byAmount, x, at, count, greatest, sorted);
	}

	/** The average over all of a firm's links, if the one by amounts is known. */
	double withShares(double byAmount, double[] x, int at, int count, boolean greatest, double[] sorted) {
		if (this.leastShare == null || this.mostShare == null) {
			return byAmount;
		}
		double byShare = shared(x, this.leastShare, this.mostShare, at, count, greatest, sorted);
		return greatest ? Math.min(byAmount, byShare) : Math.max(byAmount, byShare);
	}

	boolean hasShares() {
		return this.leastShare != null && this.mostShare != null;
	}

	private double shared(double[] x, double[] least, double[] most, int at, int count, boolean greatest,
			double[] sorted) {
		double[] capped = (this.shareCaps != null) ? this.shareCaps.highs(x, 0, least, most, at, count, greatest)
				: null;
		if (capped != null) {
			double[] low = Arrays.copyOfRange(least, at, at + count);
			return greatest ? IntervalAverage.greatestShared(x, low, capped, 0, count, sorted)
					: IntervalAverage.leastShared(x, low, capped, 0, count, sorted);
		}
		return greatest ? IntervalAverage.greatestShared(x, least, most, at, count, sorted)
				: IntervalAverage.leastShared(x, least, most, at, count, sorted);
	}

	private static double average(@Nullable SumCaps caps, double[] x, int from, double[] low, double[] high, int at,
			int count, boolean greatest) {
		double[] capped = (caps != null) ? caps.highs(x, from, low, high, at, count, greatest) : null;
		if (capped != null) {
			double[] lows = Arrays.copyOfRange(low, at, at + count);
			return greatest ? IntervalAverage.greatest(x, from, lows, capped, 0, count)
					: IntervalAverage.least(x, from, lows, capped, 0, count);
		}
		return greatest ? IntervalAverage.greatest(x, from, low, high, at, count)
				: IntervalAverage.least(x, from, low, high, at, count);
	}

}
