package org.tieline.graph;

/**
 * An order of nodes in which each is before its successors, as far as rings permit: the
 * reverse of the order in which a depth-first search leaves them (Tarjan, "Depth-first
 * search and linear graph algorithms", 1972). Linear in the nodes and arcs.
 */
public final class DepthFirstOrder {

	private final int[] first;

	private final int[] successor;

	private final int[] order;

	private final int[] path;

	/** By node: the place of its next successor to visit. */
	private final int[] next;

	private final boolean[] seen;

	private int free;

	private DepthFirstOrder(int[] first, int[] successor) {
		int size = first.length - 1;
		this.first = first;
		this.successor = successor;
		this.order = new int[size];
		this.path = new int[size];
		this.next = new int[size];
		this.seen = new boolean[size];
		this.free = size;
	}

	/**
	 * The nodes in order.
	 * @param first by node: the place of its first successor, with one more entry at the
	 * end
	 * @param successor the successors, node after node
	 * @throws IndexOutOfBoundsException if a successor is no node
	 */
	public static int[] of(int[] first, int[] successor) {
		DepthFirstOrder search = new DepthFirstOrder(first, successor);
		for (int node = 0; node < first.length - 1; node++) {
			search.visit(node);
		}
		return search.order;
	}

	private void visit(int root) {
		int depth = enter(root, 0);
		while (depth > 0) {
			int node = this.path[depth - 1];
			if (this.next[node] == this.first[node + 1]) {
				this.order[--this.free] = node;
				depth--;
			}
			else {
				depth = enter(this.successor[this.next[node]++], depth);
			}
		}
	}

	private int enter(int node, int depth) {
		if (this.seen[node]) {
			return depth;
		}
		this.seen[node] = true;
		this.next[node] = this.first[node];
		this.path[depth] = node;
		return depth + 1;
	}

}
