package org.tieline.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Strongly connected components by Tarjan's method ("Depth-first search and linear graph
 * algorithms", 1972) with an explicit stack: linear in the nodes and arcs that are
 * reached. Components come in an order in which successors are before the nodes that lead
 * to them; within a component nodes are ascending.
 */
public final class StronglyConnectedComponents {

	/** Index of a node whose component is found; it is greater than all others. */
	private static final int DONE = Integer.MAX_VALUE;

	private final int[] start;

	private final int[] end;

	private final int[] successor;

	/** The place of each node in the order of entering; 0: not entered. */
	private final int[] index;

	private final int[] lowest;

	private final int[] at;

	private final int[] path;

	private final int[] waiting;

	private int waitingCount;

	private int entered;

	private int placed;

	/** The nodes, component after component; in a component by number. */
	final int[] order;

	/** Where each component ends in that order. */
	int[] ends = new int[64];

	/** How many components. */
	int count;

	private StronglyConnectedComponents(int size, int[] start, int[] end, int[] successor) {
		this.start = start;
		this.end = end;
		this.successor = successor;
		this.index = new int[size];
		this.lowest = new int[size];
		this.at = new int[size];
		this.path = new int[size];
		this.waiting = new int[size];
		this.order = new int[size];
	}

	/** Components of rows, none yet; the targets are in none. */
	StronglyConnectedComponents(WeightedRows rows) {
		this(rows.size(), rows.start, rows.end, rows.successor);
		Arrays.fill(this.index, 0, rows.targets(), DONE);
	}

	/**
	 * The components of some nodes.
	 * @param successors the successors of each node, one row a node
	 * @param nodes where the search begins
	 * @return the components of these nodes and of all that they lead to, successors
	 * first
	 * @throws IndexOutOfBoundsException if a successor or a node has no row
	 */
	public static List<int[]> of(CompressedRows successors, int[] nodes) {
		int size = successors.first.length - 1;
		StronglyConnectedComponents components = new StronglyConnectedComponents(size, successors.first,
				Arrays.copyOfRange(successors.first, 1, size + 1), successors.items);
		List<int[]> found = new ArrayList<>();
		for (int node : nodes) {
			components.search(node);
		}
		int from = 0;
		for (int i = 0; i < components.count; i++) {
			found.add(Arrays.copyOfRange(components.order, from, components.ends[i]));
			from = components.ends[i];
		}
		return found;
	}

	/** Finds the components of all that a node leads to, if they are not found yet. */
	void search(int root) {
		int depth = enter(root, 0);
		while (depth > 0) {
			int node = this.path[depth - 1];
			int next = next(node);
			if (next >= 0) {
				depth = enter(next, depth);
			}
			else {
				leave(node);
				depth--;
				if (depth > 0) {
					int before = this.path[depth - 1];
					this.lowest[before] = Math.min(this.lowest[before], this.lowest[node]);
				}
			}
		}
	}

	/** The next successor that was not entered yet; below zero: there is none. */
	private int next(int node) {
		while (this.at[node] < this.end[node]) {
			int next = this.successor[this.at[node]++];
			if (this.index[next] == 0) {
				return next;
			}
			this.lowest[node] = Math.min(this.lowest[node], this.index[next]);
		}
		return -1;
	}

	private int enter(int node, int depth) {
		if (this.index[node] == DONE) {
			return depth;
		}
		this.index[node] = ++this.entered;
		this.lowest[node] = this.entered;
		this.at[node] = this.start[node];
		this.waiting[this.waitingCount++] = node;
		this.path[depth] = node;
		return depth + 1;
	}

	private void leave(int node) {
		if (this.lowest[node] != this.index[node]) {
			return;
		}
		int member;
		do {
			member = this.waiting[--this.waitingCount];
			this.index[member] = DONE;
			this.order[this.placed++] = member;
		}
		while (member != node);
		int from = (this.count == 0) ? 0 : this.ends[this.count - 1];
		if (this.placed - from > 1) {
			Arrays.sort(this.order, from, this.placed);
		}
		if (this.count == this.ends.length) {
			this.ends = Arrays.copyOf(this.ends, this.count * 2);
		}
		this.ends[this.count++] = this.placed;
	}

}
