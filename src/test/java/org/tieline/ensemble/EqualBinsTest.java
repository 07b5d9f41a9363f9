package org.tieline.ensemble;

import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class EqualBinsTest {

	private static double[] uniform(Random random, int draws) {
		return random.doubles(draws).toArray();
	}

	private static double effect(double[] input, double[] answer) {
		return EqualBins.of(input).explained(answer) / EqualBins.variance(answer);
	}

	/**
	 * Y = 2 X1 + X2 with independent uniform inputs. Var(2 X1) = 4/12 and Var(X2) = 1/12,
	 * so that the parts are 4/5 and 1/5. A third input has none.
	 */
	@Test
	void partsOfASumAreThoseOfItsVariance() {
		Random random = new Random(7);
		double[] first = uniform(random, 20_000);
		double[] second = uniform(random, 20_000);
		double[] third = uniform(random, 20_000);
		double[] sum = new double[first.length];
		for (int draw = 0; draw < sum.length; draw++) {
			sum[draw] = 2 * first[draw] + second[draw];
		}

		assertThat(effect(first, sum)).isCloseTo(0.8, within(0.02));
		assertThat(effect(second, sum)).isCloseTo(0.2, within(0.02));
		assertThat(effect(third, sum)).isCloseTo(0, within(0.005));
	}

	/**
	 * Y = X1 X2 with inputs uniform from -1 to 1: neither tells anything by itself. With
	 * inputs from 0 to 1, Var(Y) = 1/9 - 1/16 = 7/144 and Var(E[Y|X1]) = 1/48, so that
	 * each has 3/7.
	 */
	@Test
	void whatOnlyBothTellTogetherIsNoFirstOrderEffect() {
		Random random = new Random(8);
		double[] first = uniform(random, 20_000);
		double[] second = uniform(random, 20_000);
		double[] centered = new double[first.length];
		double[] product = new double[first.length];
		for (int draw = 0; draw < product.length; draw++) {
			centered[draw] = (2 * first[draw] - 1) * (2 * second[draw] - 1);
			product[draw] = first[draw] * second[draw];
		}

		assertThat(effect(first, centered)).isCloseTo(0, within(0.01));
		assertThat(effect(first, product)).isCloseTo(3.0 / 7, within(0.03));
	}

	/** An input without effect has none on average, and never more than chance. */
	@Test
	void noiseIsNoEffect() {
		Random random = new Random(9);
		double sum = 0;
		for (int run = 0; run < 500; run++) {
			double effect = effect(uniform(random, 400), uniform(random, 400));
			assertThat(effect).isLessThan(EqualBins.chance(400));
			sum += effect;
		}
		assertThat(sum / 500).isCloseTo(0, within(0.003));
	}

	/** The order of an input counts, not its size. */
	@Test
	void aGrowingFunctionOfAnInputTellsTheSame() {
		Random random = new Random(10);
		double[] input = uniform(random, 1_000);
		double[] powers = new double[input.length];
		double[] answer = new double[input.length];
		for (int draw = 0; draw < input.length; draw++) {
			powers[draw] = Math.exp(20 * input[draw]);
			answer[draw] = input[draw] + random.nextDouble();
		}

		assertThat(effect(powers, answer)).isEqualTo(effect(input, answer));
	}

}
