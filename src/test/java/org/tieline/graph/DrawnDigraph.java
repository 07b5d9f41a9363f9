package org.tieline.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** A graph drawn in a test, with names for its nodes. */
record DrawnDigraph(List<String> names, Digraph graph) {

	/** Draws arcs: {@code "a -> b -> c, a -> c"}. */
	static DrawnDigraph of(String arcs) {
		List<String> names = new ArrayList<>();
		List<int[]> drawn = new ArrayList<>();
		for (String line : arcs.split(",")) {
			String[] nodes = line.strip().split("\\s*->\\s*");
			Arrays.stream(nodes).filter((name) -> !names.contains(name)).forEach(names::add);
			for (int i = 1; i < nodes.length; i++) {
				drawn.add(new int[] { names.indexOf(nodes[i - 1]), names.indexOf(nodes[i]) });
			}
		}
		int[] from = drawn.stream().mapToInt((arc) -> arc[0]).toArray();
		int[] to = drawn.stream().mapToInt((arc) -> arc[1]).toArray();
		return new DrawnDigraph(names, Digraph.of(names.size(), from, to));
	}

	int node(String name) {
		int node = this.names.indexOf(name);
		if (node < 0) {
			throw new IllegalArgumentException("no node '" + name + "' is drawn");
		}
		return node;
	}

	BitSet nodes(String... names) {
		BitSet nodes = new BitSet();
		Arrays.stream(names).forEach((name) -> nodes.set(node(name)));
		return nodes;
	}

	List<String> names(int[] nodes) {
		return Arrays.stream(nodes).mapToObj(this.names::get).toList();
	}

}
