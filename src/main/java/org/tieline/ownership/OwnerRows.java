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

	/** The least of each share and the room above it, in the order of the rows. */
	private final double[] low;

	private final double[] room;

	/** Where the bounds of each holder's share are. */
	private final int[] place;

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
		int shares = 0;
		for (int node : this.nodes) {
			shares += graph.endInto(node) - graph.firstInto(node);
		}
		this.holder = new int[shares];
		this.low = new double[shares];
		this.room = new double[shares];
		this.place = new int[shares];
		Arrays.setAll(this.place, (at) -> at);
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
		int added = this.certainEnd[row] - from;
		boolean all = added == this.graph.endInto(node) - this.graph.firstInto(node);
		this.end[row] = all ? this.certainEnd[row] : add(row, this.certainEnd[row], false);
		this.left[row] = Math.max(0, Share.WHOLE_UNITS - recorded) / Share.UNITS;
		this.overfull.set(row, recorded > Share.WHOLE_UNITS);
	}

	private int add(int row, int from, boolean certain) {
		int at = from;
		for (int one = this.graph.firstInto(this.nodes[row]); one < this.graph.endInto(this.nodes[row]); one++) {
			long units = this.graph.lowUnits(one);
			if (units > 0 == certain && this.graph.highUnits(one) > 0) {
				int owner = this.numbers[this.graph.ownerOf(one)];
				if (owner == WeightedRows.NONE) {
					this.leaks.set(row, this.leaks.get(row) || certain);
				}
				else {
					this.holder[at] = owner;
					this.low[at] = this.graph.low(one);
					this.room[at++] = (this.graph.highUnits(one) - units) / Share.UNITS;
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

	/** The least sums of all rows. */
	WalkSum least() {
		int[] all = new int[this.nodes.length];
		Arrays.setAll(all, (row) -> row);
		WeightedRows rows = rows(new double[this.room.length], new double[all.length]);
		return new WalkSum(rows, all, false, WalkSum.Precision.TEN_DIGITS);
	}

	/** The greatest sums of the rows of which the least are known. */
	WalkSum greatest(WalkSum least) {
		return least.greatest(rows(this.room, this.left));
	}

	private WeightedRows rows(double[] room, double[] left) {
		return new WeightedRows(new WeightedRows.Columns(this.nodes.length, this.targets, this.start, this.certainEnd,
				this.end, this.holder, this.place, this.low, room, left, this.leaks, this.overfull));
	}

}
