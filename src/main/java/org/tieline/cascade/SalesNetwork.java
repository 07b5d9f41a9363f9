package org.tieline.cascade;

import org.jspecify.annotations.Nullable;

import org.tieline.average.SumCaps;

/**
 * A network of sales between firms 0 to n-1. A link has a product group, the type of
 * input that the group is for the buyer, an amount within bounds and, optionally, stated
 * shares. Links are numbered in the order of their addition; several links can join the
 * same firms. Immutable.
 * <p>
 * A link stands for a sale. A lower bound of 0 means "more than nothing, however little".
 * An amount without an upper bound is infinite at the top. An amount of 0 to 0 is no
 * sale. Firms <em>outside</em> stand for suppliers and customers that are not recorded:
 * they trade and replace others, never fail, and do not count in totals of the network.
 */
public final class SalesNetwork {

	private final LinkColumns columns;

	private final boolean[] outside;

	final Sales sales;

	final Purchases purchases;

	SalesNetwork(LinkColumns columns, boolean[] outside) {
		this.columns = columns;
		this.outside = outside;
		this.sales = new Sales(columns);
		this.purchases = new Purchases(columns, this.sales);
	}

	public static SalesNetworkBuilder builder(int firms) {
		return new SalesNetworkBuilder(firms);
	}

	public int firms() {
		return this.columns.firms();
	}

	public int links() {
		return this.columns.links();
	}

	int groups() {
		return this.columns.groups();
	}

	int supplier(int link) {
		return this.columns.supplier()[link];
	}

	int buyer(int link) {
		return this.columns.buyer()[link];
	}

	int group(int link) {
		return this.columns.group()[link];
	}

	InputType type(int link) {
		return this.columns.type()[link];
	}

	/** The lower bound of the amount of a link. */
	double low(int link) {
		return this.columns.low()[link];
	}

	/** The upper bound of the amount of a link; infinite if unknown. */
	double high(int link) {
		return this.columns.high()[link];
	}

	public boolean isOutside(int firm) {
		return this.outside[firm];
	}

	/** Lower bounds by link. The array must not be changed. */
	double[] lows() {
		return this.columns.low();
	}

	/** Upper bounds by link. The array must not be changed. */
	double[] highs() {
		return this.columns.high();
	}

	LinkColumns.@Nullable CapColumn amountCaps() {
		return this.columns.amountCaps();
	}

	LinkColumns.@Nullable CapColumn shareCaps() {
		return this.columns.shareCaps();
	}

	LinkColumns.@Nullable Shares shares() {
		return this.columns.shares();
	}

	/** Whether every amount is known exactly. */
	public boolean isExact() {
		for (int link = 0; link < links(); link++) {
			if (low(link) != high(link)) {
				return false;
			}
		}
		return true;
	}

	/** Takes a network link by link, as {@link SalesNetworkBuilder} would get it. */
	public interface Reader {

		/** The next link; the first one has number 0. */
		void link(int supplier, int buyer, int group, InputType type, double low, double high);

		/**
		 * Stated shares of the link that was read last. It is not called if the network
		 * has no stated share at all.
		 */
		void shares(double buyerLow, double buyerHigh, double supplierLow, double supplierHigh);

		/**
		 * The cap on a sum that the link that was read last belongs to: of several the
		 * one with the fewest links.
		 * @param ofShares whether shares of the buyer's purchases are added, or amounts
		 * @param cap the number of the cap, from 0
		 * @param most the greatest sum
		 */
		void cap(boolean ofShares, int cap, double most);

	}

	/** Hands the links on, in the order of their numbers. */
	public void read(Reader reader) {
		LinkColumns.Shares stated = shares();
		for (int link = 0; link < links(); link++) {
			reader.link(supplier(link), buyer(link), group(link), type(link), low(link), high(link));
			if (stated != null) {
				reader.shares(stated.buyerLow()[link], stated.buyerHigh()[link], stated.supplierLow()[link],
						stated.supplierHigh()[link]);
			}
			cap(amountCaps(), false, link, reader);
			cap(shareCaps(), true, link, reader);
		}
	}

	private static void cap(LinkColumns.@Nullable CapColumn caps, boolean ofShares, int link, Reader reader) {
		if (caps != null && caps.cap()[link] != SumCaps.NONE) {
			reader.cap(ofShares, caps.cap()[link], caps.most()[caps.cap()[link]]);
		}
	}

	/** Sums of a column of links, by sale. */
	double[] bySale(double[] amounts) {
		double[] sums = new double[this.sales.count()];
		for (int sale = 0; sale < sums.length; sale++) {
			for (int place = this.sales.firstPlace[sale]; place < this.sales.firstPlace[sale + 1]; place++) {
				sums[sale] += amounts[this.sales.link[place]];
			}
		}
		return sums;
	}

	/**
	 * The total sales of each firm from a column of links; zero for firms outside.
	 */
	double[] outputs(double[] amounts) {
		double[] sums = new double[firms()];
		for (int place = 0; place < links(); place++) {
			int link = this.sales.link[place];
			if (!this.outside[supplier(link)]) {
				sums[supplier(link)] += amounts[link];
			}
		}
		return sums;
	}

}
