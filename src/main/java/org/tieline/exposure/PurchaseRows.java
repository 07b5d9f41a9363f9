package org.tieline.exposure;

import java.util.Arrays;
import java.util.BitSet;

import org.tieline.evidence.TieKind;
import org.tieline.graph.WalkSum;
import org.tieline.graph.WeightedRows;
import org.tieline.network.Hops;

/**
 * The purchases that a sum needs, found by going back from the targets: a row for each
 * buyer, its suppliers as successors. The targets come first. The other companies are
 * numbered in the order in which the search meets them, so that suppliers are often
 * before their buyers and near them in memory. A row has only the suppliers whose
 * purchases lead to a target.
 */
final class PurchaseRows {

	/** Shares add up in binary fractions. */
	private static final double ROUNDING = 1e-9;

	private final Hops hops;

	private final boolean most;

	private final int[] numbers;

	private final int[] nodes;

	private int size;

	private int targets;

	private final int[] start;

	/** Where the suppliers with a least share end. */
	private final int[] certainEnd;

	private final int[] end;

	private final int[] supplier;

	/** Twice the index of the share; one more where the least shares do not fit. */
	private final int[] share;

	private final double[] left;

	/** Buyers with an established share of a supplier that leads nowhere. */
	private final BitSet leaks = new BitSet();

	private final double[] low;

	private final double[] room;

	private PurchaseRows(Hops hops, boolean most) {
		this.hops = hops;
		this.most = most;
		int all = hops.nodes();
		this.numbers = new int[all];
		Arrays.fill(this.numbers, WeightedRows.NONE);
		this.nodes = new int[all];
		this.start = new int[all];
		this.certainEnd = new int[all];
		this.end = new int[all];
		this.left = new double[all];
		this.supplier = new int[hops.size()];
		this.share = new int[hops.size()];
		this.low = new double[2 * hops.shares.size()];
		this.room = new double[2 * hops.shares.size()];
		for (int i = 0; i < hops.shares.size(); i++) {
			this.low[2 * i] = hops.shares.customerLow(i);
			this.room[2 * i] = most ? hops.shares.customerHigh(i) - hops.shares.customerLow(i) : 0;
			this.room[2 * i + 1] = most ? hops.shares.customerHigh(i) : 0;
		}
	}

	/**
	 * Gathers the purchases that a sum needs.
	 * @param targets where purchases end; what a target buys itself is there, too
	 * @param most for the greatest sum: every tie counts, and the room above the least
	 * shares; else only ties with a least share
	 */
	static PurchaseRows of(Hops hops, BitSet targets, boolean most) {
		PurchaseRows purchases = new PurchaseRows(hops, most);
		targets.stream().forEach(purchases::number);
		purchases.targets = purchases.size;
		for (int next = 0; next < purchases.size; next++) {
			int node = purchases.nodes[next];
			for (int hop = hops.firstOut(node); hop < hops.firstOut(node + 1); hop++) {
				if (purchases.counts(hop)) {
					purchases.add(hop, next);
				}
			}
		}
		for (int company = 0; company < purchases.size; company++) {
			purchases.fit(company);
		}
		return purchases;
	}

	/** The row of a company; {@link WeightedRows#NONE}: it leads to no target. */
	int rowOf(int node) {
		return this.numbers[node];
	}

	/** The sums of some buyers, by their rows. */
	WalkSum sum(BitSet buyers) {
		int[] asked = buyers.stream().map(this::rowOf).filter((row) -> row != WeightedRows.NONE).toArray();
		WeightedRows rows = new WeightedRows(
				new WeightedRows.Columns(this.size, this.targets, this.start, this.certainEnd, this.end, this.supplier,
						this.share, this.low, this.room, this.left, this.leaks, new BitSet()));
		return new WalkSum(rows, asked, this.most, WalkSum.Precision.NINE_DIGITS);
	}

	private void number(int node) {
		int before = this.size - 1;
		int at = (before < 0) ? 0 : this.start[before] + this.hops.firstIn(this.nodes[before] + 1)
				- this.hops.firstIn(this.nodes[before]);
		this.numbers[node] = this.size;
		this.nodes[this.size] = node;
		this.start[this.size] = at;
		this.certainEnd[this.size] = at;
		this.end[this.size++] = at;
	}

	private boolean counts(int hop) {
		if (this.hops.kind[hop] != TieKind.SUPPLIES.ordinal()) {
			return false;
		}
		int index = this.hops.shareIndex(hop);
		return (this.most ? this.hops.shares.customerHigh(index) : this.hops.shares.customerLow(index)) > 0;
	}

	private void add(int hop, int from) {
		int buyer = this.hops.to[hop];
		if (this.numbers[buyer] == WeightedRows.NONE) {
			number(buyer);
		}
		int company = this.numbers[buyer];
		int at = this.end[company]++;
		this.supplier[at] = from;
		this.share[at] = 2 * this.hops.shareIndex(hop);
		if (this.low[this.share[at]] > 0) {
			swap(at, this.certainEnd[company]++);
		}
	}

	/**
	 * Shares of different years or products may not fit together; then they bound nothing
	 * from below.
	 */
	private void fit(int buyer) {
		double certain = this.hops.purchases.certain(this.nodes[buyer]);
		boolean fits = this.hops.purchases.fit(this.nodes[buyer], this.most);
		this.left[buyer] = !this.most ? 0 : fits ? Math.max(0, 1 - certain) : 1;
		for (int at = this.start[buyer]; at < this.end[buyer]; at++) {
			certain -= this.low[this.share[at]];
			this.share[at] += fits ? 0 : 1;
		}
		this.certainEnd[buyer] = fits ? this.certainEnd[buyer] : this.start[buyer];
		this.leaks.set(buyer, fits && certain > ROUNDING);
	}

	private void swap(int at, int other) {
		int company = this.supplier[at];
		int index = this.share[at];
		this.supplier[at] = this.supplier[other];
		this.share[at] = this.share[other];
		this.supplier[other] = company;
		this.share[other] = index;
	}

}
