package org.tieline.graph;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * Immediate dominators in another way, to compare with: Cooper, Harvey and Kennedy, "A
 * simple, fast dominance algorithm" (2001), on postorder numbers, until nothing changes.
 */
final class IterativeDominators {

	private final Digraph graph;

	private final int[] postorder;

	private final int[] order;

	private int count;

	private IterativeDominators(Digraph graph) {
		this.graph = graph;
		this.postorder = new int[graph.size()];
		Arrays.fill(this.postorder, -1);
		this.order = new int[graph.size()];
	}

	static int[] immediate(Digraph graph, BitSet starts) {
		IterativeDominators dominators = new IterativeDominators(graph);
		dominators.number(starts);
		return dominators.settle(starts);
	}

	private void number(BitSet starts) {
		int[] position = this.graph.firstOut.clone();
		BitSet seen = new BitSet();
		Deque<Integer> stack = new ArrayDeque<>();
		starts.stream().filter((start) -> !seen.get(start)).forEach((start) -> {
			seen.set(start);
			stack.push(start);
			while (!stack.isEmpty()) {
				int node = stack.element();
				if (position[node] == this.graph.firstOut[node + 1]) {
					this.order[this.count] = stack.pop();
					this.postorder[node] = this.count++;
					continue;
				}
				int head = this.graph.heads[position[node]++];
				if (!seen.get(head)) {
					seen.set(head);
					stack.push(head);
				}
			}
		});
	}

	/** By postorder number; the source has the greatest. */
	private int[] settle(BitSet starts) {
		int[] dominator = new int[this.count + 1];
		Arrays.fill(dominator, -1);
		dominator[this.count] = this.count;
		for (boolean changed = true; changed;) {
			changed = false;
			for (int i = this.count - 1; i >= 0; i--) {
				int now = starts.get(this.order[i]) ? this.count : -1;
				for (int arc = this.graph.firstIn[this.order[i]]; arc < this.graph.firstIn[this.order[i] + 1]; arc++) {
					int before = this.postorder[this.graph.tails[arc]];
					if (before >= 0 && dominator[before] >= 0) {
						now = (now < 0) ? before : meet(dominator, now, before);
					}
				}
				changed |= dominator[i] != now;
				dominator[i] = now;
			}
		}
		int[] immediate = new int[this.graph.size()];
		Arrays.setAll(immediate,
				(node) -> (this.postorder[node] < 0) ? Dominators.UNREACHABLE
						: (dominator[this.postorder[node]] == this.count) ? Dominators.SOURCE
								: this.order[dominator[this.postorder[node]]]);
		return immediate;
	}

	private static int meet(int[] dominator, int one, int other) {
		while (one != other) {
			if (one < other) {
				one = dominator[one];
			}
			else {
				other = dominator[other];
			}
		}
		return one;
	}

}
