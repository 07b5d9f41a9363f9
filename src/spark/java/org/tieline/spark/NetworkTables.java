package org.tieline.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

import org.jspecify.annotations.Nullable;

import org.tieline.cascade.Cascade;
import org.tieline.cascade.CascadeBounds;
import org.tieline.cascade.InputType;
import org.tieline.cascade.SalesNetwork;
import org.tieline.cascade.SalesNetworkBuilder;
import org.tieline.value.Interval;

/**
 * A network as columns of primitives: what is broadcast once to each worker. A worker
 * builds the network of the kernel from it once, for all its tasks.
 */
final class NetworkTables implements Serializable {

	private static final long serialVersionUID = 1;

	private static final InputType[] TYPES = InputType.values();

	/** Ids of the firms by number. */
	final String[] firms;

	final boolean[] outside;

	final int[] supplier;

	final int[] buyer;

	final int[] group;

	/** By link: the ordinal of the {@link InputType}. */
	final byte[] type;

	final double[] low;

	/** The same array as {@link #low} if every amount is known. */
	final double[] high;

	/** Stated shares by link: of purchases, of revenue, low and high; null: none. */
	final double @Nullable [][] shares;

	/** By link: the cap of its amount and of its share, -1: none; null: no cap at all. */
	final int @Nullable [][] caps;

	/** By cap: the greatest sum of amounts and of shares. */
	final double[][] most;

	/** Amounts by draw and link; null: none. */
	final double @Nullable [][] amounts;

	/** Sweeps on known amounts, with their memory. */
	final Kept<IntToDoubleFunction> sweeps = new Kept<>();

	/** Sweeps on amounts within bounds. */
	final Kept<IntFunction<Interval>> boundSweeps = new Kept<>();

	private transient volatile @Nullable SalesNetwork network;

	private transient volatile @Nullable Cascade cascade;

	private transient volatile @Nullable CascadeBounds bounds;

	NetworkTables(String[] firms, boolean[] outside, int[] supplier, int[] buyer, int[] group, byte[] type,
			double[] low, double[] high, double @Nullable [][] shares, int @Nullable [][] caps, double[][] most,
			double @Nullable [][] amounts) {
		this.firms = firms;
		this.outside = outside;
		this.supplier = supplier;
		this.buyer = buyer;
		this.group = group;
		this.type = type;
		this.low = low;
		this.high = high;
		this.shares = shares;
		this.caps = caps;
		this.most = most;
		this.amounts = amounts;
	}

	int links() {
		return this.supplier.length;
	}

	boolean isExact() {
		return this.low == this.high;
	}

	/** The network of the kernel, built at the first call in a process. */
	SalesNetwork network() {
		SalesNetwork known = this.network;
		if (known == null) {
			synchronized (this) {
				known = this.network;
				if (known == null) {
					known = build();
					this.network = known;
				}
			}
		}
		return known;
	}

	/** The cascade on known amounts. */
	Cascade cascade(boolean replaceable) {
		Cascade known = this.cascade;
		if (known == null) {
			synchronized (this) {
				known = this.cascade;
				if (known == null) {
					known = Cascade.of(network(), replaceable);
					this.cascade = known;
				}
			}
		}
		return known;
	}

	/** The cascade on amounts within bounds. */
	CascadeBounds bounds(boolean replaceable) {
		CascadeBounds known = this.bounds;
		if (known == null) {
			synchronized (this) {
				known = this.bounds;
				if (known == null) {
					known = CascadeBounds.of(network(), replaceable);
					this.bounds = known;
				}
			}
		}
		return known;
	}

	private SalesNetwork build() {
		SalesNetworkBuilder builder = SalesNetwork.builder(this.firms.length);
		for (int firm = 0; firm < this.firms.length; firm++) {
			if (this.outside[firm]) {
				builder.outside(firm);
			}
		}
		double[][] stated = this.shares;
		for (int link = 0; link < links(); link++) {
			builder.link(this.supplier[link], this.buyer[link], this.group[link], TYPES[this.type[link]],
					this.low[link], this.high[link]);
			if (stated != null) {
				builder.shareOfBuyer(stated[0][link], stated[1][link]);
				builder.shareOfSupplier(stated[2][link], stated[3][link]);
			}
		}
		if (this.caps != null) {
			members(this.caps[0], this.most[0]).forEach((one) -> builder.together(one.links, one.most));
			members(this.caps[1], this.most[1]).forEach((one) -> builder.togetherOfBuyer(one.links, one.most));
		}
		return builder.build();
	}

	private record Cap(List<Integer> links, double most) {
	}

	private static List<Cap> members(int[] caps, double[] most) {
		List<Cap> members = new ArrayList<>();
		for (double one : most) {
			members.add(new Cap(new ArrayList<>(), one));
		}
		for (int link = 0; link < caps.length; link++) {
			if (caps[link] >= 0) {
				members.get(caps[link]).links.add(link);
			}
		}
		return members;
	}

	/**
	 * A hash of all that is in the network: the same for the same rows in the same order.
	 */
	String hash() {
		Hash hash = new Hash();
		for (int firm = 0; firm < this.firms.length; firm++) {
			hash.add(this.firms[firm] + (this.outside[firm] ? "|outside\n" : "\n"));
		}
		hash.add(this.supplier).add(this.buyer).add(this.group).add(this.low);
		hash.add(this.type);
		if (!isExact()) {
			hash.add(this.high);
		}
		add(hash, "shares", this.shares);
		if (this.caps != null) {
			hash.add("caps").add(this.caps[0]).add(this.caps[1]).add(this.most[0]).add(this.most[1]);
		}
		add(hash, "amounts", this.amounts);
		return hash.end();
	}

	private static void add(Hash hash, String name, double @Nullable [][] columns) {
		if (columns != null) {
			hash.add(name);
			for (double[] column : columns) {
				hash.add(column);
			}
		}
	}

}
