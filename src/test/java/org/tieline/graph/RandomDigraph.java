package org.tieline.graph;

import java.util.BitSet;
import java.util.Random;

/** Graphs made up by chance, parallel arcs and self loops included. */
final class RandomDigraph {

	private RandomDigraph() {
	}

	/** A small one, of any density. */
	static Digraph small(Random random, int size) {
		return evenly(random, size, random.nextInt(3 * size));
	}

	/** Two arcs to a node. */
	static Digraph sparse(Random random, int size) {
		return evenly(random, size, 2 * size);
	}

	private static Digraph evenly(Random random, int size, int arcs) {
		int[] from = new int[arcs];
		int[] to = new int[arcs];
		for (int arc = 0; arc < arcs; arc++) {
			from[arc] = random.nextInt(size);
			to[arc] = random.nextInt(size);
		}
		return Digraph.of(size, from, to);
	}

	/**
	 * A large one with heavy-tailed degrees; nodes of many arcs have low numbers. The
	 * same whenever it is made.
	 */
	static Digraph heavyTailed(int size, int arcs) {
		Random random = new Random(20_181_123);
		int[] from = new int[arcs];
		int[] to = new int[arcs];
		for (int arc = 0; arc < arcs; arc++) {
			from[arc] = (int) (size * Math.pow(random.nextDouble(), 3));
			to[arc] = (int) (size * Math.pow(random.nextDouble(), 1.5));
		}
		return Digraph.of(size, from, to);
	}

	static BitSet some(Random random, int size, double part) {
		BitSet some = new BitSet();
		for (int node = 0; node < size; node++) {
			some.set(node, random.nextDouble() < part);
		}
		return some;
	}

	/** What is reached from some nodes without passing others: by the definition. */
	static BitSet reached(Digraph graph, BitSet starts, BitSet without) {
		BitSet reached = (BitSet) starts.clone();
		reached.andNot(without);
		int[] queue = new int[graph.size()];
		int end = 0;
		for (int start = reached.nextSetBit(0); start >= 0; start = reached.nextSetBit(start + 1)) {
			queue[end++] = start;
		}
		for (int begin = 0; begin < end; begin++) {
			for (int arc = graph.firstOut[queue[begin]]; arc < graph.firstOut[queue[begin] + 1]; arc++) {
				int head = graph.heads[arc];
				if (!reached.get(head) && !without.get(head)) {
					reached.set(head);
					queue[end++] = head;
				}
			}
		}
		return reached;
	}

	/** What leads to a node without passing others: by the definition. */
	static BitSet leading(Digraph graph, int target, BitSet without) {
		BitSet leading = new BitSet();
		leading.set(target);
		for (boolean more = true; more;) {
			more = false;
			for (int node = 0; node < graph.size(); node++) {
				for (int arc = graph.firstOut[node]; arc < graph.firstOut[node + 1]; arc++) {
					if (!leading.get(node) && !without.get(node) && leading.get(graph.heads[arc])) {
						leading.set(node);
						more = true;
					}
				}
			}
		}
		return leading;
	}

}
