package org.tieline.ownership;

import java.util.List;
import java.util.stream.IntStream;

import org.tieline.graph.CompressedRows;
import org.tieline.graph.StronglyConnectedComponents;

/** Companies that own each other, directly or in a ring. */
final class CrossHoldings {

	private CrossHoldings() {
	}

	/**
	 * The strongly connected components of some of the companies; one that is in no ring
	 * is a component of its own.
	 * @param within which companies
	 * @return each component's companies; owners before what they own
	 */
	static List<int[]> of(OwnershipGraph graph, boolean[] within) {
		int[] nodes = IntStream.range(0, graph.size()).filter((node) -> within[node]).toArray();
		int[] shares = IntStream.of(nodes)
			.flatMap((node) -> IntStream.range(graph.firstInto(node), graph.endInto(node)))
			.filter((share) -> within[graph.ownerOf(share)] && graph.highUnits(share) > 0)
			.toArray();
		CompressedRows owners = CompressedRows.of(graph.size(), IntStream.of(shares).map(graph::companyOf).toArray(),
				IntStream.of(shares).map(graph::ownerOf).toArray());
		return StronglyConnectedComponents.of(owners, nodes);
	}

}
