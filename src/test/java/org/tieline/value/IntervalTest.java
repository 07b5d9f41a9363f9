package org.tieline.value;

import java.util.Random;

import org.junit.jupiter.api.Test;

import org.tieline.RandomRuns;

import static org.assertj.core.api.Assertions.assertThat;

/** Bounds as they are told. */
class IntervalTest {

	@Test
	void whatBinaryFractionsLoseIsPutRight() {
		// .3 + .6 and .1 * 3 are a digit off in the seventeenth place.
		assertThat(new Interval(.1 * 3, .3 + .6).told()).isEqualTo(new Interval(.3, .9));
		assertThat(new Interval(.57, .57).told()).isEqualTo(new Interval(.57, .57));
	}

	@Test
	void whatIsLeftIsRoundedOutward() {
		assertThat(new Interval(2 / 9.0, 2 / 9.0).told()).isEqualTo(new Interval(.222222222, .222222223));
	}

	@Test
	void noBoundIsToldNarrowerThanItIs() {
		Random random = new Random(3);
		for (int i = 0; i < RandomRuns.of(10_000); i++) {
			double low = random.nextDouble();
			double high = low + (1 - low) * random.nextDouble();
			Interval told = new Interval(low, high).told();

			assertThat(told.low()).isBetween(low - 1e-9, low + 1e-12);
			assertThat(told.high()).isBetween(high - 1e-12, high + 1e-9);
		}
	}

}
