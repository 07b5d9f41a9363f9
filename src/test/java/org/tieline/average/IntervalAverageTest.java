package org.tieline.average;

import java.util.Random;

import org.junit.jupiter.api.Test;

import org.tieline.RandomRuns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class IntervalAverageTest {

	private static final double INF = Double.POSITIVE_INFINITY;

	private static double greatest(double[] x, double[] low, double[] high) {
		return IntervalAverage.greatest(x, 0, low, high, 0, x.length);
	}

	private static double least(double[] x, double[] low, double[] high) {
		return IntervalAverage.least(x, 0, low, high, 0, x.length);
	}

	@Test
	void greatValuesTakeTheirUpperWeights() {
		// Greatest: 1 weighs 2, 0 weighs 1: 2/3. Least: 1 weighs 1, 0 weighs 3: 1/4.
		double[] x = { 1, 0 };
		double[] low = { 1, 1 };
		double[] high = { 2, 3 };
		assertThat(greatest(x, low, high)).isCloseTo(2.0 / 3, within(1e-15));
		assertThat(least(x, low, high)).isCloseTo(1.0 / 4, within(1e-15));
	}

	@Test
	void whichWeightsAreUpperDependsOnTheAverageItself() {
		// Values 1, 0.6, 0. With 0.6 heavy: (1 * 1 + 0.6 * 10 + 0) / 12 = 7/12 = .583 <
		// 0.6,
		// with 0.6 light: (1 + 0.6) / 3 = .533. So heavy.
		assertThat(greatest(new double[] { 1, 0.6, 0 }, new double[] { 1, 1, 1 }, new double[] { 1, 10, 1 }))
			.isCloseTo(7.0 / 12, within(1e-15));
	}

	@Test
	void aWeightWithoutBoundOutweighsAllOthers() {
		// The unbounded 0.5 pulls the least to 0.5 at most, and the greatest to at least
		// 0.5; at
		// its lower weight, 1 * 9 + 0.5 over 10 is more.
		double[] x = { 0.5, 1 };
		assertThat(least(x, new double[] { 1, 9 }, new double[] { INF, 9 })).isEqualTo(0.5);
		assertThat(greatest(x, new double[] { 1, 9 }, new double[] { INF, 9 })).isCloseTo(0.95, within(1e-15));
		// With unknown weights everywhere it runs from the least value to the greatest.
		assertThat(least(x, new double[2], new double[] { INF, INF })).isEqualTo(0.5);
		assertThat(greatest(x, new double[2], new double[] { INF, INF })).isEqualTo(1);
	}

	@Test
	void aWeightFromNothingMayBeAsLittleAsNothing() {
		// 0 weighs 1, 1 weighs from 0 to 1: from 0 to 1/2.
		double[] x = { 0, 1 };
		assertThat(least(x, new double[] { 1, 0 }, new double[] { 1, 1 })).isZero();
		assertThat(greatest(x, new double[] { 1, 0 }, new double[] { 1, 1 })).isCloseTo(0.5, within(1e-15));
	}

	@Test
	void whatWeighsNothingTakesNoPart() {
		assertThat(least(new double[] { 0, 1 }, new double[2], new double[] { 0, 5 })).isEqualTo(1);
		assertThat(greatest(new double[] { 1, 0.2 }, new double[2], new double[] { 0, 5 })).isEqualTo(0.2);
		assertThat(greatest(new double[] { 1 }, new double[1], new double[1])).isZero();
	}

	@Test
	void sharesSumToOne() {
		// 1 takes at most 0.3 and 0.5 what is left: 0.3 + 0.7 * 0.5 = 0.65. At least 0.1
		// goes to
		// 1; 0 takes at most 0.6, 0.5 the other 0.3: 0.1 + 0.15 = 0.25.
		double[] x = { 1, 0.5, 0 };
		double[] low = { 0.1, 0, 0 };
		double[] high = { 0.3, 1, 0.6 };
		assertThat(IntervalAverage.greatestShared(x, low, high, 0, 3, new double[3])).isCloseTo(0.65, within(1e-15));
		assertThat(IntervalAverage.leastShared(x, low, high, 0, 3, new double[3])).isCloseTo(0.25, within(1e-15));
	}

	@Test
	void sharesThatCannotSumToOneBoundNothing() {
		double[] x = { 0.5, 0.5 };
		double[] room = new double[2];
		assertThat(IntervalAverage.greatestShared(x, new double[] { 0.7, 0.7 }, new double[] { 1, 1 }, 0, 2, room))
			.isEqualTo(1);
		assertThat(IntervalAverage.leastShared(x, new double[2], new double[] { 0.4, 0.4 }, 0, 2, room)).isZero();
	}

	@Test
	void theOptimumIsAtACorner() {
		Random random = new Random(5);
		for (int i = 0; i < RandomRuns.of(20_000); i++) {
			int n = 1 + random.nextInt(6);
			double[] x = random.doubles(n).map((value) -> Math.round(value * 4) / 4.0).toArray();
			double[] low = random.doubles(n).map((value) -> (value < 0.2) ? 0 : value).toArray();
			double[] high = low.clone();
			for (int j = 0; j < n; j++) {
				high[j] += random.nextInt(2) * random.nextDouble();
			}
			double most = 0;
			double least = 1;
			for (int corner = 0; corner < 1 << n; corner++) {
				double weights = 0;
				double sum = 0;
				for (int j = 0; j < n; j++) {
					double weight = ((corner >> j & 1) == 1) ? high[j] : low[j];
					weights += weight;
					sum += weight * x[j];
				}
				if (weights > 0) {
					most = Math.max(most, sum / weights);
					least = Math.min(least, sum / weights);
				}
			}
			boolean nothing = java.util.Arrays.stream(high).sum() == 0;
			assertThat(greatest(x, low, high)).isCloseTo(most, within(1e-14));
			assertThat(least(x, low, high)).isCloseTo(nothing ? 0 : least, within(1e-14));
		}
	}

}
