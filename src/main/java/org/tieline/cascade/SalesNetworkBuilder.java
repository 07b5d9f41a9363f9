package org.tieline.cascade;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Takes links one by one; the first has number 0. */
public final class SalesNetworkBuilder {

	/** No amount of money is greater; sums of such amounts stay finite. */
	static final double MOST = 1e100;

	private final int firms;

	private final boolean[] outside;

	private int links;

	private int groups;

	private int[] supplier = new int[16];

	private int[] buyer = new int[16];

	private int[] group = new int[16];

	private InputType[] type = new InputType[16];

	private double[] low = new double[16];

	private double[] high = new double[16];

	private double @Nullable [][] shares;

	private final CapList amountCaps = new CapList();

	private final CapList shareCaps = new CapList();

	SalesNetworkBuilder(int firms) {
		this.firms = firms;
		this.outside = new boolean[firms];
	}

	/** How many links there are so far, which is the number of the next. */
	public int links() {
		return this.links;
	}

	/** Marks a firm that stands for those nobody recorded. */
	public SalesNetworkBuilder outside(int firm) {
		this.outside[firm] = true;
		return this;
	}

	/** A link whose amount is known. */
	public SalesNetworkBuilder link(int supplier, int buyer, int group, InputType type, double amount) {
		return link(supplier, buyer, group, type, amount, amount);
	}

	/**
	 * A link whose amount lies within bounds; 0 to infinity if nothing is known.
	 * @throws IllegalArgumentException if a bound is negative or no number, the lower one
	 * is infinite or above the upper, or a firm does not exist
	 */
	public SalesNetworkBuilder link(int supplier, int buyer, int group, InputType type, double low, double high) {
		if (!(low >= 0 && low <= MOST && low <= high && (high <= MOST || high == Double.POSITIVE_INFINITY))) {
			throw new IllegalArgumentException("no bounds of an amount: " + low + ".." + high);
		}
		if (supplier < 0 || buyer < 0 || supplier >= this.firms || buyer >= this.firms || group < 0) {
			throw new IllegalArgumentException("no such link: " + supplier + " -" + group + "-> " + buyer);
		}
		if (this.links == this.low.length) {
			grow();
		}
		this.supplier[this.links] = supplier;
		this.buyer[this.links] = buyer;
		this.group[this.links] = group;
		this.type[this.links] = type;
		this.low[this.links] = low;
		this.high[this.links] = high;
		this.groups = Math.max(this.groups, group + 1);
		this.links++;
		return this;
	}

	/** What somebody says the newest link makes up of the buyer's purchases. */
	public SalesNetworkBuilder shareOfBuyer(double low, double high) {
		return share(0, low, high);
	}

	/** What somebody says the newest link makes up of the supplier's revenue. */
	public SalesNetworkBuilder shareOfSupplier(double low, double high) {
		return share(2, low, high);
	}

	private SalesNetworkBuilder share(int column, double low, double high) {
		if (this.links == 0 || !(low >= 0 && low <= high && high <= 1)) {
			throw new IllegalArgumentException("no bounds of a share of a link: " + low + ".." + high);
		}
		if (this.shares == null) {
			double[] most = new double[this.low.length];
			Arrays.fill(most, 1);
			this.shares = new double[][] { new double[most.length], most, new double[most.length], most.clone() };
		}
		this.shares[column][this.links - 1] = low;
		this.shares[column + 1][this.links - 1] = high;
		return this;
	}

	/**
	 * Links of one buyer, no two of them with one cap before, that add up to at most an
	 * amount.
	 */
	public SalesNetworkBuilder together(List<Integer> links, double mostAmount) {
		this.amountCaps.add(links, mostAmount);
		return this;
	}

	/** The same for their shares of the buyer's purchases. */
	public SalesNetworkBuilder togetherOfBuyer(List<Integer> links, double mostShare) {
		if (this.shares == null) {
			shareOfBuyer(0, 1);
		}
		this.shareCaps.add(links, mostShare);
		return this;
	}

	private void grow() {
		int size = 2 * this.links;
		this.supplier = Arrays.copyOf(this.supplier, size);
		this.buyer = Arrays.copyOf(this.buyer, size);
		this.group = Arrays.copyOf(this.group, size);
		this.type = Arrays.copyOf(this.type, size);
		this.low = Arrays.copyOf(this.low, size);
		this.high = Arrays.copyOf(this.high, size);
		if (this.shares != null) {
			for (int column = 0; column < 4; column++) {
				this.shares[column] = Arrays.copyOf(this.shares[column], size);
				Arrays.fill(this.shares[column], this.links, size, column % 2);
			}
		}
	}

	/**
	 * The network.
	 * @throws IllegalArgumentException if one group is an input of two types for one
	 * buyer
	 */
	public SalesNetwork build() {
		int n = this.links;
		LinkColumns.Shares stated = (this.shares == null) ? null
				: new LinkColumns.Shares(Arrays.copyOf(this.shares[0], n), Arrays.copyOf(this.shares[1], n),
						Arrays.copyOf(this.shares[2], n), Arrays.copyOf(this.shares[3], n));
		return new SalesNetwork(new LinkColumns(this.firms, this.groups, Arrays.copyOf(this.supplier, n),
				Arrays.copyOf(this.buyer, n), Arrays.copyOf(this.group, n), Arrays.copyOf(this.type, n),
				Arrays.copyOf(this.low, n), Arrays.copyOf(this.high, n), stated, this.amountCaps.column(this.buyer, n),
				this.shareCaps.column(this.buyer, n)), this.outside.clone());
	}

}
