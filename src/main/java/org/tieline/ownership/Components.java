package org.tieline.ownership;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
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

	private final Deque<Integer> stack = new ArrayDeque<>();

	private final List<int[]> found = new ArrayList<>();

	private int next;

	/** A company that is being searched, and the next of its shares to look at. */
	private record Frame(int node, int[] place) {
	}

	private Components(OwnershipGraph graph, boolean[] within) {
		this.graph = graph;
		this.within = within;
		this.index = new int[graph.size()];
		Arrays.fill(this.index, -1);
		this.lowest = new int[graph.size()];
		this.onStack = new boolean[graph.size()];
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
		Deque<Frame> frames = new ArrayDeque<>();
		frames.push(enter(root));
		while (!frames.isEmpty()) {
			Frame frame = frames.element();
			int place = frame.place()[0]++;
			if (place == this.graph.endOf(frame.node())) {
				frames.pop();
				leave(frame.node(), frames.isEmpty() ? -1 : frames.element().node());
				continue;
			}
			int share = this.graph.shareAt(place);
			int company = this.graph.companyOf(share);
			if (!this.within[company] || this.graph.high(share) == 0) {
				continue;
			}
			if (this.index[company] < 0) {
				frames.push(enter(company));
			}
			else if (this.onStack[company]) {
				this.lowest[frame.node()] = Math.min(this.lowest[frame.node()], this.index[company]);
			}
		}
	}

	private Frame enter(int node) {
		this.index[node] = this.next;
		this.lowest[node] = this.next++;
		this.stack.push(node);
		this.onStack[node] = true;
		return new Frame(node, new int[] { this.graph.firstOf(node) });
	}

	private void leave(int node, int parent) {
		if (parent >= 0) {
			this.lowest[parent] = Math.min(this.lowest[parent], this.lowest[node]);
		}
		if (this.lowest[node] != this.index[node]) {
			return;
		}
		List<Integer> members = new ArrayList<>();
		int member;
		do {
			member = this.stack.pop();
			this.onStack[member] = false;
			members.add(member);
		}
		while (member != node);
		this.found.add(members.stream().mapToInt(Integer::intValue).sorted().toArray());
	}

}
