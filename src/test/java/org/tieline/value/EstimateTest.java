package org.tieline.value;

import java.math.BigDecimal;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.RandomRuns;

import static org.assertj.core.api.Assertions.assertThat;

class EstimateTest {

	@ParameterizedTest
	@CsvSource({ "0.9999999999999998, 1", "0.30000000000000004, 0.3", "0.123456789012345, 0.123456789012",
			"0.0000123456789012345, 0.0000123456789012", "0, 0", "1, 1", "0.05, 0.05" })
	void hasTwelveSignificantDigitsAtMost(double number, double told) {
		assertThat(Estimate.within(number, Interval.UNKNOWN)).isEqualTo(told);
	}

	@Test
	void isNeverCarriedAcrossABound() {
		// to twelve digits 0.123456789013 and 0.123456789012: above the one, below the
		// other
		assertThat(Estimate.within(0.1234567890126, new Interval(0, 0.1234567890126))).isEqualTo(0.1234567890126);
		assertThat(Estimate.within(0.1234567890124, new Interval(0.1234567890124, 1))).isEqualTo(0.1234567890124);
	}

	@Test
	void ofRandomNumbersStaysWithinTheirBoundsAndNearThem() {
		Random random = new Random(7);
		for (int round = 0; round < RandomRuns.of(10_000); round++) {
			double low = random.nextDouble();
			double high = low + (1 - low) * random.nextDouble() * Math.pow(10, -random.nextInt(16));
			double number = Math.min(high, low + (high - low) * random.nextDouble());
			double told = Estimate.within(number, new Interval(low, high));

			assertThat(told).isBetween(low, high);
			assertThat(Math.abs(told - number)).isLessThanOrEqualTo(number * 5e-12);
			assertThat(told == low || told == high || new BigDecimal(Double.toString(told)).precision() <= 12).isTrue();
		}
	}

}
