package org.tieline.cascade;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link SalesNetwork} link by link; the first link has number 0.
 */
public final class SalesNetworkBuilder {

	/** The greatest amount of money. Sums of such amounts stay finite. */
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

	/** The number of links so far, which is the number of the next link. */
	public int links() {
		return this.links;
	}

	/** Marks a firm that stands for firms that are not recorded. */
	public SalesNetworkBuilder outside(int firm) {
		this.outside[firm] = true;
		return this;
	}

	/** Adds a link with a known amount. */
	public SalesNetworkBuilder link(int supplier, int buyer, int group, InputType type, double amount) {
		return link(supplier, buyer, group, type, amount, amount);
	}

	/**
	 * Adds a link with an amount within bounds; 0 to infinity if nothing is known.
	 * @throws IllegalArgumentException if a bound is negative or not a number, the lower
	 * one is infinite or above the upper one, or a firm does not exist
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

	/**
	 * Sets the stated share of the newest link in the buyer's purchases, 0 to 1.
	 * @throws IllegalArgumentException if there is no link, or the bounds are outside 0
	 * to 1 or in the wrong order
	 */
	public SalesNetworkBuilder shareOfBuyer(double low, double high) {
		return share(0, low, high);
	}

	/**
	 * Sets the stated share of the newest link in the supplier's revenue, 0 to 1.
	 * @throws IllegalArgumentException if there is no link, or the bounds are outside 0
	 * to 1 or in the wrong order
	 */
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
	 * Sets a cap: links of one buyer whose amounts add up to at most an amount. Of two
	 * caps with common links one contains the other.
	 * @throws IllegalArgumentException if the cap is negative or not a number
	 */
	public SalesNetworkBuilder together(List<Integer> links, double mostAmount) {
		this.amountCaps.add(links, mostAmount);
		return this;
	}

	/**
	 * Sets a cap on the sum of the links' shares in the buyer's purchases.
	 * @throws IllegalArgumentException if the cap is negative or not a number
	 */
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
	 * @throws IllegalArgumentException if a product group is an input of two types for
	 * one buyer
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
