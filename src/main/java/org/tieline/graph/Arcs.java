package org.tieline.graph;

/**
 * Which hops start and end at a node: compressed sparse rows. The hops are sorted by
 * where they start, so that only those that lead to a node need a list.
 */
public final class Arcs {

	private final int[] outStart;

	private final int[] inStart;

	private final int[] in;

	/**
	 * The arcs of hops.
	 * @param nodes how many nodes
	 * @param from where each hop starts, in order
	 * @param to where each hop leads to
	 */
	public Arcs(int nodes, int[] from, int[] to) {
		this.outStart = starts(nodes, from);
		this.inStart = starts(nodes, to);
		this.in = new int[to.length];
		int[] next = this.inStart.clone();
		for (int hop = 0; hop < to.length; hop++) {
			this.in[next[to[hop]]++] = hop;
		}
	}

	private static int[] starts(int nodes, int[] node) {
		int[] starts = new int[nodes + 1];
		for (int one : node) {
			starts[one + 1]++;
		}
		for (int i = 1; i < starts.length; i++) {
			starts[i] += starts[i - 1];
		}
		return starts;
	}

	public int degree(int node) {
		return out(node) + this.inStart[node + 1] - this.inStart[node];
	}

	public int arc(int node, int i) {
		int out = out(node);
		return (i < out) ? 2 * (this.outStart[node] + i) : 2 * this.in[this.inStart[node] + i - out] + 1;
	}

	public int firstOut(int node) {
		return this.outStart[node];
	}

	public int firstIn(int node) {
		return this.inStart[node];
	}

	private int out(int node) {
		return this.outStart[node + 1] - this.outStart[node];
	}

}
