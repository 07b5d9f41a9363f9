package org.tieline.graph;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DepthFirstOrderTest {

	@Test
	void aNodeComesBeforeItsSuccessors() {
		// 0 -> 2, 0 -> 3, 1 -> 0, 2 -> 3. From 0: 3 is left first, then 2, then 0; then
		// 1.
		assertThat(DepthFirstOrder.of(new int[] { 0, 2, 3, 4, 4 }, new int[] { 2, 3, 0, 3 })).containsExactly(1, 0, 2,
				3);
	}

	@Test
	void aRingIsEnteredAtItsFirstNodeAndTheRestKeepsItsOrder() {
		// 0 -> 1 -> 2 -> 0, 2 -> 3. Only the tie from 2 back to 0 points backwards.
		assertThat(DepthFirstOrder.of(new int[] { 0, 1, 2, 4, 4 }, new int[] { 1, 2, 0, 3 })).containsExactly(0, 1, 2,
				3);
	}

	@Test
	void withoutRingsNoTiePointsBackwards() {
		Random random = new Random(53);
		int ties = 0;
		for (int round = 0; round < 300; round++) {
			int size = 1 + random.nextInt(30);
			int[] name = shuffled(random, size);
			int count = random.nextInt(3 * size);
			int[] from = new int[count];
			int[] to = new int[count];
			for (int tie = 0; tie < count; tie++) {
				int later = random.nextInt(size);
				// From a smaller hidden place to a greater one, or to itself: no rings of
				// two or more.
				from[tie] = name[random.nextInt(later + 1)];
				to[tie] = name[later];
			}
			int[][] rows = rows(size, from, to);

			int[] order = DepthFirstOrder.of(rows[0], rows[1]);

			assertThat(order).as("every node once, round " + round)
				.containsExactlyInAnyOrder(IntStream.range(0, size).toArray());
			int[] place = new int[size];
			IntStream.range(0, size).forEach((at) -> place[order[at]] = at);
			for (int tie = 0; tie < count; tie++) {
				if (from[tie] != to[tie]) {
					assertThat(place[from[tie]]).as("round " + round).isLessThan(place[to[tie]]);
					ties++;
				}
			}
		}
		assertThat(ties).as("the test tests something").isGreaterThan(1_000);
	}

	@Test
	void aSuccessorThatIsNoNodeIsRefused() {
		assertThatThrownBy(() -> DepthFirstOrder.of(new int[] { 0, 1 }, new int[] { 1 }))
			.isInstanceOf(IndexOutOfBoundsException.class);
	}

	@Test
	void aLongChainNeedsNoDeepStack() {
		int size = 500_000;
		int[] first = IntStream.rangeClosed(0, size).map((node) -> Math.min(node, size - 1)).toArray();

		assertThat(DepthFirstOrder.of(first, IntStream.range(1, size).toArray()))
			.isEqualTo(IntStream.range(0, size).toArray());
	}

	private static int[] shuffled(Random random, int size) {
		int[] names = IntStream.range(0, size).toArray();
		for (int last = size - 1; last > 0; last--) {
			int other = random.nextInt(last + 1);
			int kept = names[last];
			names[last] = names[other];
			names[other] = kept;
		}
		return names;
	}

	/**
	 * The rows of a graph: by node the place of its first successor, and all successors.
	 */
	private static int[][] rows(int size, int[] from, int[] to) {
		int[] first = new int[size + 1];
		for (int node : from) {
			first[node + 1]++;
		}
		for (int node = 0; node < size; node++) {
			first[node + 1] += first[node];
		}
		int[] free = first.clone();
		int[] successors = new int[to.length];
		for (int tie = 0; tie < to.length; tie++) {
			successors[free[from[tie]]++] = to[tie];
		}
		return new int[][] { first, successors };
	}

}
