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
		CompressedRows rows = CompressedRows.of(nodes, to);
		this.outStart = CompressedRows.first(nodes, from);
		this.inStart = rows.first;
		this.in = rows.items;
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
