package org.tieline.ownership;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.stream.IntStream;

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
				int held = graph.shareAt(place);
				size = (graph.highUnits(held) > 0) ? number(graph.companyOf(held), found, size) : size;
			}
		}
		this.nodes = Arrays.copyOf(found, size);
		this.start = new int[size];
		this.certainEnd = new int[size];
		this.end = new int[size];
		this.left = new double[size];
		int shares = IntStream.of(this.nodes).map((node) -> graph.endInto(node) - graph.firstInto(node)).sum();
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
		int node = this.nodes[row];
		long recorded = this.graph.recordedIn(node);
		this.start[row] = from;
		this.certainEnd[row] = add(row, from, true);
		this.end[row] = add(row, this.certainEnd[row], false);
		this.left[row] = Math.max(0, Share.WHOLE_UNITS - recorded) / Share.UNITS;
		this.overfull.set(row, recorded > Share.WHOLE_UNITS);
	}

	private int add(int row, int from, boolean certain) {
		int at = from;
		for (int one = this.graph.firstInto(this.nodes[row]); one < this.graph.endInto(this.nodes[row]); one++) {
			int owner = this.numbers[this.graph.ownerOf(one)];
			if (this.graph.lowUnits(one) > 0 == certain && this.graph.highUnits(one) > 0) {
				if (owner == WeightedRows.NONE) {
					this.leaks.set(row, this.leaks.get(row) || certain);
				}
				else {
					this.holder[at] = owner;
					this.share[at++] = one;
				}
			}
		}
		return at;
	}

	/** The row of a company; {@link WeightedRows#NONE}: no owner reaches it. */
	int rowOf(String company) {
		int node = this.graph.numberOf(company);
		return (node < 0) ? WeightedRows.NONE : this.numbers[node];
	}

	/**
	 * The sums of all rows.
	 * @param most the greatest, else the least
	 */
	WalkSum sum(boolean most) {
		double[] low = new double[this.graph.shareCount()];
		double[] room = new double[low.length];
		for (int at = 0; at < this.share.length && low.length > 0; at++) {
			int one = this.share[at];
			low[one] = this.graph.low(one);
			room[one] = most ? (this.graph.highUnits(one) - this.graph.lowUnits(one)) / Share.UNITS : 0;
		}
		int size = this.nodes.length;
		WeightedRows rows = new WeightedRows(
				new WeightedRows.Columns(size, this.targets, this.start, this.certainEnd, this.end, this.holder,
						this.share, low, room, most ? this.left : new double[size], this.leaks, this.overfull));
		return new WalkSum(rows, IntStream.range(0, size).toArray(), most, WalkSum.Precision.TEN_DIGITS);
	}

}
