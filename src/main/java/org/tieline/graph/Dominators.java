package org.tieline.graph;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which nodes lie on every path from a set of starts to a node. The starts hang on one
 * source that is no node of the graph, so a start dominates only what no other start
 * reaches around it.
 * <p>
 * Lengauer and Tarjan, "A fast algorithm for finding dominators in a flowgraph", TOPLAS 1
 * (1979), in its simple form: paths are compressed, trees are not balanced; O(m log n),
 * without recursion. Nodes go by their number in a depth-first search, the source being
 * 0.
 */
final class Dominators {

	/** What dominates a node at once that has no node before it on every path. */
	static final int SOURCE = -1;

	/** In place of a dominator: no path leads here. */
	static final int UNREACHABLE = -2;

	private static final int NONE = -1;

	private final Digraph graph;

	private final BitSet starts;

	private final int[] number;

	private final int[] node;

	private final int[] parent;

	private final int[] semi;

	private final int[] label;

	private final int[] ancestor;

	private final int[] bucket;

	private final int[] nextInBucket;

	private final int[] dominator;

	/** A stack: of the search first, then of the paths to compress. */
	private final int[] stack;

	private int reached;

	private Dominators(Digraph graph, BitSet starts) {
		int most = graph.size() + 1;
		this.graph = graph;
		this.starts = starts;
		this.number = new int[graph.size()];
		this.node = new int[most];
		this.parent = new int[most];
		this.stack = new int[most];
		search();
		int length = this.reached + 1;
		this.semi = new int[length];
		this.label = new int[length];
		Arrays.setAll(this.semi, (i) -> i);
		Arrays.setAll(this.label, (i) -> i);
		this.ancestor = filled(length);
		this.bucket = filled(length);
		this.nextInBucket = new int[length];
		this.dominator = new int[length];
	}

	/**
	 * The immediate dominators of all nodes.
	 * @param starts where paths may begin; none: nothing is reached
	 * @return for each node the last node that is on every path to it and is not itself;
	 * {@link #SOURCE} if there is none, {@link #UNREACHABLE} without any path
	 * @throws IndexOutOfBoundsException if a start is no node
	 */
	static int[] immediate(Digraph graph, BitSet starts) {
		return new Dominators(graph, starts).immediate();
	}

	/**
	 * The nodes on every path to a node, itself left out, in the order in which a path
	 * meets them.
	 * @param immediate what {@link #immediate} returned
	 */
	static int[] of(int[] immediate, int node) {
		int count = 0;
		for (int above = immediate[node]; above >= 0; above = immediate[above]) {
			count++;
		}
		int[] found = new int[count];
		for (int above = immediate[node]; above >= 0; above = immediate[above]) {
			found[--count] = above;
		}
		return found;
	}

	private static int[] filled(int length) {
		int[] array = new int[length];
		Arrays.fill(array, NONE);
		return array;
	}

	private void search() {
		int[] position = this.graph.firstOut.clone();
		for (int start = this.starts.nextSetBit(0); start >= 0; start = this.starts.nextSetBit(start + 1)) {
			if (this.number[start] == 0) {
				searchFrom(start, position);
			}
		}
	}

	private void searchFrom(int start, int[] position) {
		enter(start, 0);
		int depth = 0;
		this.stack[depth++] = start;
		while (depth > 0) {
			int at = this.stack[depth - 1];
			if (position[at] == this.graph.firstOut[at + 1]) {
				depth--;
				continue;
			}
			int next = this.graph.heads[position[at]++];
			if (this.number[next] == 0) {
				enter(next, this.number[at]);
				this.stack[depth++] = next;
			}
		}
	}

	private void enter(int entered, int from) {
		this.number[entered] = ++this.reached;
		this.node[this.reached] = entered;
		this.parent[this.reached] = from;
	}

	private int[] immediate() {
		for (int i = this.reached; i > 0; i--) {
			this.semi[i] = semidominator(i);
			this.nextInBucket[i] = this.bucket[this.semi[i]];
			this.bucket[this.semi[i]] = i;
			this.ancestor[i] = this.parent[i];
			empty(this.parent[i]);
		}
		int[] immediate = new int[this.graph.size()];
		Arrays.fill(immediate, UNREACHABLE);
		for (int i = 1; i <= this.reached; i++) {
			if (this.dominator[i] != this.semi[i]) {
				this.dominator[i] = this.dominator[this.dominator[i]];
			}
			immediate[this.node[i]] = (this.dominator[i] == 0) ? SOURCE : this.node[this.dominator[i]];
		}
		return immediate;
	}

	private int semidominator(int i) {
		int at = this.node[i];
		if (this.starts.get(at)) {
			return 0;
		}
		int least = i;
		for (int arc = this.graph.firstIn[at]; arc < this.graph.firstIn[at + 1]; arc++) {
			int before = this.number[this.graph.tails[arc]];
			if (before > 0) {
				least = Math.min(least, this.semi[leastAbove(before)]);
			}
		}
		return least;
	}

	/**
	 * Sets the dominator, or a relative dominator, of every node with this semidominator.
	 */
	private void empty(int above) {
		for (int i = this.bucket[above]; i != NONE; i = this.nextInBucket[i]) {
			int least = leastAbove(i);
			this.dominator[i] = (this.semi[least] < this.semi[i]) ? least : above;
		}
		this.bucket[above] = NONE;
	}

	/** The node of least semidominator on the way up the forest, its root left out. */
	private int leastAbove(int i) {
		if (this.ancestor[i] == NONE) {
			return i;
		}
		int depth = 0;
		for (int at = i; this.ancestor[this.ancestor[at]] != NONE; at = this.ancestor[at]) {
			this.stack[depth++] = at;
		}
		while (depth > 0) {
			int at = this.stack[--depth];
			int above = this.ancestor[at];
			if (this.semi[this.label[above]] < this.semi[this.label[at]]) {
				this.label[at] = this.label[above];
			}
			this.ancestor[at] = this.ancestor[above];
		}
		return this.label[i];
	}

}
