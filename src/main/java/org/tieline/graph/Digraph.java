package org.tieline.graph;

import java.util.Arrays;

/**
 * A directed graph over the nodes 0 to {@code size() - 1}: immutable, neighbours in
 * compressed rows, both ways. Neighbours are sorted, so that no answer depends on the
 * order in which the arcs came. Parallel arcs and self loops are kept and harmless.
 */
public final class Digraph {

	/** Where each node's successors begin; one more at the end. */
	final int[] firstOut;

	final int[] heads;

	/** Where each node's predecessors begin; one more at the end. */
	final int[] firstIn;

	final int[] tails;

	private Digraph(int size, int[] from, int[] to) {
		// Each turn sorts by the other end, stably: the third sorts rows within.
		CompressedRows out = turned(CompressedRows.of(size, to, from));
		CompressedRows in = turned(out);
		this.firstOut = out.first;
		this.heads = out.items;
		this.firstIn = in.first;
		this.tails = in.items;
	}

	/**
	 * Makes a graph of arcs.
	 * @param size how many nodes
	 * @param from where each arc begins
	 * @param to where each arc ends
	 * @throws IllegalArgumentException if an arc has one end only or names no node
	 */
	public static Digraph of(int size, int[] from, int[] to) {
		if (from.length != to.length) {
			throw new IllegalArgumentException(from.length + " starts of arcs, but " + to.length + " ends");
		}
		for (int arc = 0; arc < from.length; arc++) {
			if (from[arc] < 0 || from[arc] >= size || to[arc] < 0 || to[arc] >= size) {
				throw new IllegalArgumentException(
						"the arc " + from[arc] + " -> " + to[arc] + " leaves the nodes 0 to " + (size - 1));
			}
		}
		return new Digraph(size, from, to);
	}

	int size() {
		return this.firstOut.length - 1;
	}

	int arcs() {
		return this.heads.length;
	}

	/** The same arcs by their other end. */
	private static CompressedRows turned(CompressedRows rows) {
		int size = rows.first.length - 1;
		int[] nodes = new int[rows.items.length];
		for (int node = 0; node < size; node++) {
			Arrays.fill(nodes, rows.first[node], rows.first[node + 1], node);
		}
		return CompressedRows.of(size, rows.items, nodes);
	}

}
