package org.tieline.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StronglyConnectedComponentsTest {

	@Test
	void ringsAreComponentsAndSuccessorsComeFirst() {
		// 0 -> 1 -> 2 -> 1, 3 -> 0; 4 is not asked for.
		CompressedRows successors = CompressedRows.of(5, new int[] { 0, 1, 2, 3, 4 }, new int[] { 1, 2, 1, 0, 3 });

		assertThat(StronglyConnectedComponents.of(successors, new int[] { 3 })).containsExactly(new int[] { 1, 2 },
				new int[] { 0 }, new int[] { 3 });
	}

	@Test
	void twoNodesAreInOneComponentIfEachReachesTheOther() {
		Random random = new Random(47);
		int rings = 0;
		for (int turn = 0; turn < 300; turn++) {
			int round = turn;
			int size = 1 + random.nextInt(12);
			int[] from = random.ints(random.nextInt(2 * size), 0, size).toArray();
			int[] to = random.ints(from.length, 0, size).toArray();
			boolean[][] reaches = closure(size, from, to);

			List<int[]> components = StronglyConnectedComponents.of(CompressedRows.of(size, from, to),
					IntStream.range(0, size).toArray());

			List<Integer> placed = new ArrayList<>();
			for (int[] component : components) {
				for (int node : component) {
					int[] expected = IntStream.range(0, size)
						.filter((other) -> reaches[node][other] && reaches[other][node])
						.toArray();
					assertThat(component).as("round " + round).isEqualTo(expected);
					placed.add(node);
				}
				IntStream.range(0, size)
					.filter((other) -> reaches[component[0]][other])
					.forEach((other) -> assertThat(placed).as("successors first, round " + round).contains(other));
				rings += (component.length > 1) ? 1 : 0;
			}
			assertThat(placed).hasSize(size).doesNotHaveDuplicates();
		}
		assertThat(rings).as("the test tests something").isGreaterThan(100);
	}

	private static boolean[][] closure(int size, int[] from, int[] to) {
		boolean[][] reaches = new boolean[size][size];
		for (int node = 0; node < size; node++) {
			reaches[node][node] = true;
		}
		for (int arc = 0; arc < from.length; arc++) {
			reaches[from[arc]][to[arc]] = true;
		}
		for (int by = 0; by < size; by++) {
			for (int one = 0; one < size; one++) {
				for (int other = 0; other < size; other++) {
					reaches[one][other] |= reaches[one][by] && reaches[by][other];
				}
			}
		}
		return reaches;
	}

}
