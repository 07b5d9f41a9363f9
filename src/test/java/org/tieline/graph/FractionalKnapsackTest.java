package org.tieline.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.tieline.RandomRuns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FractionalKnapsackTest {

	@Test
	void theBestIsTakenFirstAndTheLastInPart() {
		// Two units of 3, then half a unit of 2: 7
		assertThat(FractionalKnapsack.greatest(new double[] { 1, 3, 2 }, new double[] { 9, 2, 1 }, 2.5)).isEqualTo(7);
	}

	@Test
	void itemsThatFitAreTakenWhole() {
		assertThat(FractionalKnapsack.greatest(new double[] { 1, 2 }, new double[] { 1, 1 }, 9)).isEqualTo(3);
		assertThat(FractionalKnapsack.greatest(new double[0], new double[0], 1)).isZero();
	}

	@Test
	void theResultEqualsThatOfSorting() {
		Random random = new Random(3);
		for (int round = 0; round < RandomRuns.of(2000); round++) {
			int size = random.nextInt(12);
			// Few different values, so that many are equal.
			double[] value = random.doubles(size).map((one) -> Math.floor(one * 4) / 4).toArray();
			double[] weight = random.doubles(size).toArray();
			double capacity = 3 * random.nextDouble();
			double left = capacity;
			double expected = 0;
			for (int i : IntStream.range(0, size)
				.boxed()
				.sorted(Comparator.comparing((Integer one) -> -value[one]))
				.toList()) {
				double taken = Math.min(left, weight[i]);
				expected += taken * value[i];
				left -= taken;
			}

			double worth = FractionalKnapsack.greatest(value.clone(), weight, capacity);

			assertThat(worth).as(Arrays.toString(value)).isCloseTo(expected, within(1e-12));
		}
	}

}
