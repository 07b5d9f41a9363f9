package org.tieline.graph;

import java.util.BitSet;

import org.junit.jupiter.api.Test;

import org.tieline.stop.Stopping;

import static org.assertj.core.api.Assertions.assertThat;

/** Algorithms on graphs end when they are asked to. */
class StoppedGraphTest {

	@Test
	void cutsAreNotLookedFor() throws Exception {
		Digraph graph = Digraph.of(4, new int[] { 0, 0, 1, 2 }, new int[] { 1, 2, 3, 3 });
		BitSet source = new BitSet();
		source.set(0);

		assertThat(VertexCut.between(graph, source, 3).size()).isEqualTo(2);
		assertThat(Stopping.endsAtOnce(() -> VertexCut.between(graph, source, 3))).isTrue();
	}

	@Test
	void independenceIsNotLookedFor() throws Exception {
		SupplierIndependence independence = new SupplierIndependence(3, new int[] { 0, 1 }, new int[] { 1, 2 },
				new int[] { 0, 0 });

		assertThat(Stopping.endsAtOnce(() -> independence.of(2, new BitSet()))).isTrue();
	}

}
