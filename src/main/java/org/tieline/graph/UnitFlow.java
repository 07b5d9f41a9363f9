package org.tieline.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Paths from sources to a target that share no other node. They are a flow in which each
 * other node passes at most one unit, kept with its residual graph.
 * <p>
 * Every node has two sides, in and out. A node is on one path at most, so the flow is
 * kept as the neighbours of each node on its path. The residual graph has these arcs:
 * <ul>
 * <li>from an out side to the in sides of all successors,</li>
 * <li>from the in side of a free node to its out side,</li>
 * <li>from the in side of a used node back to the out side of the node before it,</li>
 * <li>from the out side of a used node back to its in side.</li>
 * </ul>
 * The in side of a source has no arc, because a path through a source can begin there.
 */
final class UnitFlow {

	static final int NONE = -1;

	private final Digraph graph;

	private final BitSet sources;

	private final int target;

	private final int[] before;

	private final int[] after;

	UnitFlow(Digraph graph, BitSet sources, int target) {
		this.graph = graph;
		this.sources = sources;
		this.target = target;
		this.before = new int[graph.size()];
		this.after = new int[graph.size()];
		Arrays.fill(this.before, NONE);
		Arrays.fill(this.after, NONE);
	}

	static int in(int node) {
		return 2 * node;
	}

	static int out(int node) {
		return 2 * node + 1;
	}

	static int node(int side) {
		return side / 2;
	}

	static boolean isOut(int side) {
		return side % 2 == 1;
	}

	private boolean isUsed(int node) {
		return this.after[node] != NONE;
	}

	private boolean isEnd(int node) {
		return node == this.target || this.sources.get(node);
	}

	/** The one side that follows otherwise than over an arc of the graph, or none. */
	int next(int side) {
		int node = node(side);
		if (isEnd(node)) {
			return NONE;
		}
		if (isOut(side)) {
			return isUsed(node) ? in(node) : NONE;
		}
		if (!isUsed(node)) {
			return out(node);
		}
		return this.sources.get(this.before[node]) ? NONE : out(this.before[node]);
	}

	/** The side from which {@link #next} leads here, or none. */
	private int previous(int side) {
		int node = node(side);
		if (isEnd(node)) {
			return NONE;
		}
		if (!isOut(side)) {
			return isUsed(node) ? out(node) : NONE;
		}
		if (!isUsed(node)) {
			return in(node);
		}
		return (this.after[node] == this.target) ? NONE : in(this.after[node]);
	}

	/**
	 * Sends one more unit.
	 * @param sides a way through the residual graph from a source to the target, no side
	 * twice
	 */
	void send(int[] sides, int length) {
		for (int i = 1; i < length; i++) {
			int from = node(sides[i - 1]);
			int to = node(sides[i]);
			if (!isOut(sides[i - 1])) {
				continue;
			}
			if (from == to) {
				this.before[from] = NONE;
				this.after[from] = NONE;
				continue;
			}
			if (!this.sources.get(from)) {
				this.after[from] = to;
			}
			if (to != this.target) {
				this.before[to] = from;
			}
		}
	}

	/** The paths, sources and target included, by the nodes that follow the sources. */
	List<int[]> paths() {
		List<int[]> paths = new ArrayList<>();
		for (int node = 0; node < this.before.length; node++) {
			if (isUsed(node) && this.sources.get(this.before[node])) {
				IntStream rest = IntStream.iterate(node, (at) -> at != NONE, (at) -> this.after[at]);
				paths.add(IntStream.concat(IntStream.of(this.before[node]), rest).toArray());
			}
		}
		return paths;
	}

	/** All sides from which the residual graph leads to the target. */
	BitSet sidesBeforeTarget() {
		BitSet found = new BitSet();
		int[] queue = new int[2 * this.before.length];
		int end = add(in(this.target), found, queue, 0);
		for (int begin = 0; begin < end; begin++) {
			int side = queue[begin];
			int previous = previous(side);
			end = (previous == NONE) ? end : add(previous, found, queue, end);
			int node = node(side);
			for (int arc = this.graph.firstIn[node]; !isOut(side) && arc < this.graph.firstIn[node + 1]; arc++) {
				int tail = this.graph.tails[arc];
				end = (tail == this.target) ? end : add(out(tail), found, queue, end);
			}
		}
		return found;
	}

	private static int add(int side, BitSet found, int[] queue, int end) {
		if (found.get(side)) {
			return end;
		}
		found.set(side);
		queue[end] = side;
		return end + 1;
	}

}
