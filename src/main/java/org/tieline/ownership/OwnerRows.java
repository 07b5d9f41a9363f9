package org.tieline.ownership;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;

import org.tieline.graph.WalkSum;
import org.tieline.graph.WeightedRows;

/**
 * The shares that lead up to some owners, as rows of a {@link WalkSum}: a row for each
 * company that the owners reach, its holders as successors, the owners as targets.
 * Companies are numbered in the order in which a search from the owners meets them, so
 * that owners tend to come before what they own.
 */
final class OwnerRows {

	private final OwnershipGraph graph;

	private final int[] numbers;

	/** The company of each row. */
	private final int[] nodes;

	private final int targets;

	private final int[] start;

	private final int[] certainEnd;

	private final int[] end;

	private final int[] holder;

	/** The share of each holder. */
	private final int[] share;

	private final double[] left;

	private final BitSet leaks = new BitSet();

	private final BitSet overfull = new BitSet();

	OwnerRows(OwnershipGraph graph, Collection<String> owners) {
		this.graph = graph;
		this.numbers = new int[graph.size()];
		Arrays.fill(this.numbers, WeightedRows.NONE);
		int[] found = new int[graph.size()];
		int size = 0;
		for (String owner : owners) {
			size = number(graph.numberOf(owner), found, size);
		}
		this.targets = size;
		for (int next = 0; next < size; next++) {
			for (int place = graph.firstOf(found[next]); place < graph.endOf(found[next]); place++) {
				size = number(graph.heldAt(place), found, size);
			}
		}
		this.nodes = Arrays.copyOf(found, size);
		this.start = new int[size];
		this.certainEnd = new int[size];
		this.end = new int[size];
		this.left = new double[size];
		int shares = 0;
		for (int node : this.nodes) {
			shares += graph.endInto(node) - graph.firstInto(node);
		}
		this.holder = new int[shares];
		this.share = new int[shares];
		for (int row = 0; row < size; row++) {
			fill(row, (row == 0) ? 0 : this.end[row - 1]);
		}
	}

	private int number(int node, int[] found, int size) {
		if (node < 0 || this.numbers[node] != WeightedRows.NONE) {
			return size;
		}
		this.numbers[node] = size;
		found[size] = node;
		return size + 1;
	}

	/** Those with a lower bound come first. */
	private void fill(int row, int from) {
		int first = this.graph.firstInto(this.nodes[row]);
		int last = this.graph.endInto(this.nodes[row]);
		long recorded = 0;
		int certain = 0;
		int at = from;
		for (int one = first; one < last; one++) {
			long units = this.graph.lowUnits(one);
			recorded += units;
			if (units > 0) {
				certain++;
				int before = at;
				at = add(one, at);
				if (at == before) {
					this.leaks.set(row);
				}
			}
		}
		this.start[row] = from;
		this.certainEnd[row] = at;
		for (int one = first; one < last && certain < last - first; one++) {
			at = (this.graph.lowUnits(one) == 0 && this.graph.highUnits(one) > 0) ? add(one, at) : at;
		}
		this.end[row] = at;
		this.left[row] = Math.max(0, Share.WHOLE_UNITS - recorded) / Share.UNITS;
		if (recorded > Share.WHOLE_UNITS) {
			this.overfull.set(row);
		}
	}

	/** A share of nobody who is reached is left out. */
	private int add(int share, int at) {
		int owner = this.numbers[this.graph.ownerOf(share)];
		if (owner == WeightedRows.NONE) {
			return at;
		}
		this.holder[at] = owner;
		this.share[at] = share;
		return at + 1;
	}

	/** The row of a company; {@link WeightedRows#NONE}: no owner reaches it. */
	int rowOf(String company) {
		int node = this.graph.numberOf(company);
		return (node < 0) ? WeightedRows.NONE : this.numbers[node];
	}

	/** The least sums of all rows. */
	WalkSum least() {
		int[] all = new int[this.nodes.length];
		Arrays.setAll(all, (row) -> row);
		WeightedRows rows = rows(new double[this.graph.shareCount()], new double[all.length]);
		return new WalkSum(rows, all, false, WalkSum.Precision.TEN_DIGITS);
	}

	/** The greatest sums of the rows of which the least are known. */
	WalkSum greatest(WalkSum least) {
		return least.greatest(rows(this.graph.rooms(), this.left));
	}

	private WeightedRows rows(double[] room, double[] left) {
		return new WeightedRows(new WeightedRows.Columns(this.nodes.length, this.targets, this.start, this.certainEnd,
				this.end, this.holder, this.share, this.graph.lows(), room, left, this.leaks, this.overfull));
	}

}
