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
		Rows unsorted = new Rows(size, to, from);
		Rows out = unsorted.turned();
		Rows in = out.turned();
		this.firstOut = out.first;
		this.heads = out.neighbours;
		this.firstIn = in.first;
		this.tails = in.neighbours;
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

	/** Arcs by one of their ends, in rows: a counting sort. */
	private static final class Rows {

		final int[] first;

		final int[] neighbours;

		Rows(int size, int[] by, int[] other) {
			this.first = new int[size + 1];
			this.neighbours = new int[by.length];
			for (int node : by) {
				this.first[node + 1]++;
			}
			for (int node = 0; node < size; node++) {
				this.first[node + 1] += this.first[node];
			}
			int[] next = this.first.clone();
			for (int arc = 0; arc < by.length; arc++) {
				this.neighbours[next[by[arc]]++] = other[arc];
			}
		}

		/** The same arcs by their other end. */
		Rows turned() {
			int size = this.first.length - 1;
			int[] nodes = new int[this.neighbours.length];
			for (int node = 0; node < size; node++) {
				Arrays.fill(nodes, this.first[node], this.first[node + 1], node);
			}
			return new Rows(size, this.neighbours, nodes);
		}

	}

}
