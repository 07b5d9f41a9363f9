package org.tieline.value;

import java.math.BigDecimal;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.tieline.RandomRuns;

import static org.assertj.core.api.Assertions.assertThat;

/** Bounds as they are printed. */
class IntervalTest {

	@Test
	void whatBinaryFractionsLoseIsPutRight() {
		// .3 + .6 and .1 * 3 are a digit off in the seventeenth place.
		assertThat(new Interval(.1 * 3, .3 + .6).roundedOutward()).isEqualTo(new Interval(.3, .9));
		assertThat(new Interval(.57, .57).roundedOutward()).isEqualTo(new Interval(.57, .57));
	}

	@Test
	void whatIsLeftIsRoundedOutward() {
		assertThat(new Interval(2 / 9.0, 2 / 9.0).roundedOutward()).isEqualTo(new Interval(.222222222, .222222223));
	}

	@Test
	void noPrintedBoundIsNarrowerThanTheExactOne() {
		Random random = new Random(3);
		for (int i = 0; i < RandomRuns.of(10_000); i++) {
			double low = random.nextDouble();
			double high = low + (1 - low) * random.nextDouble();
			Interval printed = new Interval(low, high).roundedOutward();

			assertThat(printed.low()).isBetween(low - 1e-9, low + 1e-12);
			assertThat(printed.high()).isBetween(high - 1e-12, high + 1e-9);
		}
	}

	@Test
	void percentBecomesPartsAndWhatIsNotKnownIsTheWhole() {
		assertThat(Interval.ofPercent(new Quantity(new BigDecimal("12.5"), new BigDecimal("30"), "percent")))
			.isEqualTo(new Interval(.125, .3));
		assertThat(Interval.ofPercent(new Quantity(new BigDecimal("12.5"), null, "percent")))
			.isEqualTo(new Interval(.125, 1));
		assertThat(Interval.ofPercent(new Quantity(null, new BigDecimal("30"), "percent")))
			.isEqualTo(new Interval(0, .3));
	}

	@Test
	void moreDigitsAreRoundedOutwardToo() {
		assertThat(new Interval(2 / 9.0, 2 / 9.0).roundedOutward(10)).isEqualTo(new Interval(.2222222222, .2222222223));
	}

}
