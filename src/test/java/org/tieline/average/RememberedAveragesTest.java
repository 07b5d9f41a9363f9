package org.tieline.average;

import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.RandomRuns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RememberedAveragesTest {

	/**
	 * Two values, weights 1 to 2 and 1 to 3. Values 1 and 0: the greatest average is
	 * 2/(2+1). Values 1 and 1: it is 1. Then the row is forgotten, and values 0 and 1
	 * give 3/(1+3).
	 */
	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void followsValuesThatGrow(boolean reported) {
		RememberedAverages averages = new RememberedAverages(new double[] { 1, 1 }, new double[] { 2, 3 }, 1, true);
		int[] index = { 0, 1 };
		double[] x = new double[2];
		assertThat(averages.of(0, new double[] { 1, 0 }, index, 0, 2, x)).isCloseTo(2.0 / 3, within(1e-15));
		if (reported) {
			averages.hasGrown(1);
		}
		else {
			averages.isGrowing(1);
		}
		assertThat(averages.of(0, new double[] { 1, 1 }, index, 0, 2, x)).isEqualTo(1);
		averages.forget();
		assertThat(averages.of(0, new double[] { 0, 1 }, index, 0, 2, x)).isEqualTo(0.75);
	}

	/** Each growing row against the average that remembers nothing. */
	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void areThoseThatRememberNothing(boolean most) {
		Random random = new Random(20_261_130);
		for (int i = 0; i < RandomRuns.of(500); i++) {
			int count = 1 + random.nextInt(6);
			double[] low = new double[2 * count];
			double[] high = new double[2 * count];
			int[] index = new int[2 * count];
			double[] values = new double[2 * count];
			for (int place = 0; place < 2 * count; place++) {
				low[place] = (random.nextInt(4) == 0) ? 0 : random.nextDouble();
				high[place] = (random.nextInt(8) == 0) ? Double.POSITIVE_INFINITY
						: low[place] + random.nextInt(3) * random.nextDouble();
				index[place] = random.nextInt(values.length);
				values[place] = random.nextInt(3) * random.nextDouble() / 2;
			}
			RememberedAverages averages = new RememberedAverages(low, high, 2, most);
			for (int round = 0; round < 30; round++) {
				for (int row = 0; row < 2; row++) {
					double[] x = new double[count];
					double average = averages.of(row, values, index, row * count, count, x);
					for (int k = 0; k < count; k++) {
						x[k] = values[index[row * count + k]];
					}
					double expected = most ? IntervalAverage.greatest(x, 0, low, high, row * count, count)
							: IntervalAverage.least(x, 0, low, high, row * count, count);
					assertThat(average).as("network %d round %d row %d", i, round, row)
						.isCloseTo(expected, within(1e-14));
				}
				averages.hasGrown(grow(values, random));
			}
		}
	}

	private static double grow(double[] values, Random random) {
		double scale = Math.pow(10, -random.nextInt(6));
		double most = 0;
		for (int i = 0; i < values.length; i++) {
			double next = Math.min(1, values[i] + scale * random.nextInt(2) * random.nextDouble());
			most = Math.max(most, next - values[i]);
			values[i] = next;
		}
		return most;
	}

}
