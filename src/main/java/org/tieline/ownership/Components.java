package org.tieline.ownership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Companies that own each other, directly or in a ring (strongly connected components, by
 * Tarjan's method with an explicit stack).
 */
final class Components {

	private final OwnershipGraph graph;

	private final boolean[] within;

	private final int[] index;

	private final int[] lowest;

	private final boolean[] onStack;

	/** Companies that are open, each a ring's member yet to be told. */
	private final int[] stack;

	/** Companies on the way to the one that is looked at. */
	private final int[] path;

	/** The next of its shares to look at, for each company. */
	private final int[] place;

	private final List<int[]> found = new ArrayList<>();

	private int stacked;

	private int next;

	private Components(OwnershipGraph graph, boolean[] within) {
		this.graph = graph;
		this.within = within;
		this.index = new int[graph.size()];
		Arrays.fill(this.index, -1);
		this.lowest = new int[graph.size()];
		this.onStack = new boolean[graph.size()];
		this.stack = new int[graph.size()];
		this.path = new int[graph.size()];
		this.place = new int[graph.size()];
	}

	/**
	 * The components of some of the companies.
	 * @param within which ones
	 * @return each component's companies; owners before what they own
	 */
	static List<int[]> of(OwnershipGraph graph, boolean[] within) {
		Components components = new Components(graph, within);
		for (int node = 0; node < graph.size(); node++) {
			if (within[node] && components.index[node] < 0) {
				components.search(node);
			}
		}
		return components.found.reversed();
	}

	private void search(int root) {
		int depth = 0;
		this.path[0] = enter(root);
		while (depth >= 0) {
			int node = this.path[depth];
			if (this.place[node] == this.graph.endOf(node)) {
				depth--;
				leave(node, (depth >= 0) ? this.path[depth] : -1);
				continue;
			}
			int share = this.graph.shareAt(this.place[node]++);
			int company = this.graph.companyOf(share);
			if (!this.within[company] || this.graph.high(share) == 0) {
				continue;
			}
			if (this.index[company] < 0) {
				this.path[++depth] = enter(company);
			}
			else if (this.onStack[company]) {
				this.lowest[node] = Math.min(this.lowest[node], this.index[company]);
			}
		}
	}

	private int enter(int node) {
		this.index[node] = this.next;
		this.lowest[node] = this.next++;
		this.stack[this.stacked++] = node;
		this.onStack[node] = true;
		this.place[node] = this.graph.firstOf(node);
		return node;
	}

	private void leave(int node, int parent) {
		if (parent >= 0) {
			this.lowest[parent] = Math.min(this.lowest[parent], this.lowest[node]);
		}
		if (this.lowest[node] != this.index[node]) {
			return;
		}
		int end = this.stacked;
		do {
			this.onStack[this.stack[--this.stacked]] = false;
		}
		while (this.stack[this.stacked] != node);
		int[] members = Arrays.copyOfRange(this.stack, this.stacked, end);
		// In the order of the search: mostly owners first, so that few sweeps settle a
		// ring.
		this.found.add(members);
	}

}
