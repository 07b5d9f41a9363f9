package org.tieline.graph;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The fewest nodes without which no path leads from any source to a target (Menger 1927:
 * as many as there are paths that share no other node). Sources and the target cannot be
 * cut.
 * <p>
 * There may be many smallest cuts. One of them is nearest the sources: the nodes that the
 * sources still reach with it are reached with every smallest cut. Another is nearest the
 * target in the same sense.
 *
 * @param nearestSources ascending
 * @param nearestTarget ascending
 * @param paths as many as the cut has nodes, each from a source to the target
 */
public record VertexCut(int[] nearestSources, int[] nearestTarget, List<int[]> paths) {

	/**
	 * Finds the smallest cuts.
	 * @param sources none: there is nothing to cut
	 * @throws IllegalArgumentException if the target is a source or has an arc from one:
	 * then nothing cuts them
	 */
	static VertexCut between(Digraph graph, BitSet sources, int target) {
		if (sources.get(target)) {
			throw new IllegalArgumentException("the target " + target + " is a source");
		}
		for (int arc = graph.firstIn[target]; arc < graph.firstIn[target + 1]; arc++) {
			if (sources.get(graph.tails[arc])) {
				throw new IllegalArgumentException(
						"nothing cuts the arc " + graph.tails[arc] + " -> " + target + " from a source to the target");
			}
		}
		BitSet reached = new BitSet();
		UnitFlow flow = DisjointPaths.between(graph, sources, target, reached);
		BitSet leading = flow.sidesBeforeTarget();
		IntStream first = IntStream.range(0, graph.size())
			.filter((node) -> reached.get(UnitFlow.in(node)) && !reached.get(UnitFlow.out(node)));
		IntStream last = IntStream.range(0, graph.size())
			.filter((node) -> leading.get(UnitFlow.out(node)) && !leading.get(UnitFlow.in(node)));
		return new VertexCut(first.toArray(), last.toArray(), flow.paths());
	}

	public int size() {
		return this.nearestTarget.length;
	}

}
