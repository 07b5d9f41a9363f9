package org.tieline.graph;

import java.util.Arrays;
import java.util.BitSet;

import org.tieline.stop.Stop;

/**
 * Fills a {@link UnitFlow}: as many paths as there can be. Dinic's method, "Algorithm for
 * solution of a problem of maximum flow in networks with power estimation" (1970):
 * shortest ways only, layer by layer; O(m sqrt n) where each node passes one unit (Even
 * and Tarjan 1975), without recursion.
 */
final class DisjointPaths {

	private static final int NONE = UnitFlow.NONE;

	private final Digraph graph;

	private final BitSet sources;

	private final int end;

	private final UnitFlow flow;

	/** Steps from the sources to each side of a node; none: not reached, or done with. */
	private final int[] level;

	/** Where the search goes on among a node's successors. */
	private final int[] position;

	/** A queue of sides for the layers, then the stack of the way that is tried. */
	private final int[] sides;

	private DisjointPaths(Digraph graph, BitSet sources, int target) {
		this.graph = graph;
		this.sources = sources;
		this.end = UnitFlow.in(target);
		this.flow = new UnitFlow(graph, sources, target);
		this.level = new int[2 * graph.size()];
		this.position = new int[graph.size()];
		this.sides = new int[2 * graph.size()];
	}

	/**
	 * The greatest flow.
	 * @param sources without the target, and without nodes that have an arc to it
	 * @param target where all paths end
	 * @param reached receives the sides that the sources still reach in the residual
	 * graph
	 */
	static UnitFlow between(Digraph graph, BitSet sources, int target, BitSet reached) {
		DisjointPaths paths = new DisjointPaths(graph, sources, target);
		while (paths.layer()) {
			paths.block();
		}
		for (int side = 0; side < paths.level.length; side++) {
			reached.set(side, paths.level[side] != NONE);
		}
		return paths.flow;
	}

	/**
	 * Counts steps from the sources, as far as the target; false if it is not reached.
	 */
	private boolean layer() {
		Arrays.fill(this.level, NONE);
		int last = 0;
		for (int source = this.sources.nextSetBit(0); source >= 0; source = this.sources.nextSetBit(source + 1)) {
			last = reach(UnitFlow.out(source), 0, last);
		}
		for (int first = 0; first < last && this.level[this.end] == NONE; first++) {
			int side = this.sides[first];
			int steps = this.level[side] + 1;
			int next = this.flow.next(side);
			last = (next == NONE) ? last : reach(next, steps, last);
			if (UnitFlow.isOut(side)) {
				int node = UnitFlow.node(side);
				for (int arc = this.graph.firstOut[node]; arc < this.graph.firstOut[node + 1]; arc++) {
					last = reach(UnitFlow.in(this.graph.heads[arc]), steps, last);
				}
			}
		}
		return this.level[this.end] != NONE;
	}

	private int reach(int side, int steps, int last) {
		if (this.level[side] != NONE) {
			return last;
		}
		this.level[side] = steps;
		this.sides[last] = side;
		return last + 1;
	}

	/**
	 * Sends as much as the layers allow. Every side is tried once: one unit is all that
	 * goes through it, and where there was no way there will be none.
	 */
	private void block() {
		System.arraycopy(this.graph.firstOut, 0, this.position, 0, this.position.length);
		for (int source = this.sources.nextSetBit(0); source >= 0; source = this.sources.nextSetBit(source + 1)) {
			Stop.poll();
			this.sides[0] = UnitFlow.out(source);
			int depth = 1;
			while (depth > 0) {
				int next = step(this.sides[depth - 1], depth);
				if (next == NONE) {
					depth--;
					continue;
				}
				this.sides[depth++] = next;
				if (next == this.end) {
					this.flow.send(this.sides, depth);
					depth = 1;
				}
				else {
					this.level[next] = NONE;
				}
			}
		}
	}

	/** A side that follows in the next layer and was not tried, or none. */
	private int step(int side, int level) {
		int single = this.flow.next(side);
		if (single != NONE && this.level[single] == level) {
			return single;
		}
		if (UnitFlow.isOut(side)) {
			int node = UnitFlow.node(side);
			while (this.position[node] < this.graph.firstOut[node + 1]) {
				int next = UnitFlow.in(this.graph.heads[this.position[node]++]);
				if (this.level[next] == level) {
					return next;
				}
			}
		}
		return NONE;
	}

}
