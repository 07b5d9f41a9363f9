package org.tieline.graph;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DigraphTest {

	@Test
	void neighboursAreSortedWhateverTheOrderOfTheArcs() {
		Digraph graph = Digraph.of(4, new int[] { 2, 0, 2, 0, 3 }, new int[] { 3, 2, 1, 1, 1 });

		// 0 -> 1, 0 -> 2, 2 -> 1, 2 -> 3, 3 -> 1
		assertThat(graph.firstOut).containsExactly(0, 2, 2, 4, 5);
		assertThat(graph.heads).containsExactly(1, 2, 1, 3, 1);
		assertThat(graph.firstIn).containsExactly(0, 0, 3, 4, 5);
		assertThat(graph.tails).containsExactly(0, 2, 3, 0, 2);
	}

	@Test
	void parallelArcsAndSelfLoopsAreKept() {
		Digraph graph = Digraph.of(2, new int[] { 0, 0, 1 }, new int[] { 1, 1, 1 });

		assertThat(graph.size()).isEqualTo(2);
		assertThat(graph.arcs()).isEqualTo(3);
		assertThat(graph.heads).containsExactly(1, 1, 1);
		assertThat(graph.tails).containsExactly(0, 0, 1);
	}

	@Test
	void anArcToNowhereIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> Digraph.of(2, new int[] { 0 }, new int[] { 2 }))
			.withMessage("the arc 0 -> 2 leaves the nodes 0 to 1");
		assertThatIllegalArgumentException().isThrownBy(() -> Digraph.of(2, new int[] { -1 }, new int[] { 0 }));
		assertThatIllegalArgumentException().isThrownBy(() -> Digraph.of(2, new int[] { 0, 1 }, new int[] { 0 }));
	}

}
