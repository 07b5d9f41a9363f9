package org.tieline.evidence;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.Stance;
import org.tieline.value.Quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.claim.Stance.ESTIMATES;
import static org.tieline.claim.Stance.STATES;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.share;
import static org.tieline.evidence.ClaimFixtures.wide;

class StatedValueTest {

	/**
	 * Permits run for so many years, by two houses. 3 to 8 years are several values; a
	 * bound or an estimate is of one.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			3..8 | 3 to 8 years          | 3..8  | 3-8 years             | CORROBORATED
			3..8 | 3 to 8 years          | 3..5  | 3 to 5 years          | CONTESTED
			3..8 | 3 to 8 years          | 5..8  | 5 to 8 years          | CONTESTED
			3..8 | 3 to 8 years          | 5     | 5 years               | CONTESTED
			3..8 | 3 to 8 years          | 8     | 8 years               | CONTESTED
			3..8 | 3 to 8 years          | ..8   | at most 8 years       | CORROBORATED
			3..8 | 3 to 8 years          | ..5   | at most 5 years       | CONTESTED
			3..8 | 3 to 8 years          | 3..   | at least 3 years      | CORROBORATED
			3..8 | 3 to 8 years          | 4..   | at least 4 years      | CONTESTED
			3..8 | 3 to 8 years          | 2..10 | between 2 and 10 years | CORROBORATED
			3..8 | 3 to 8 years          | 5..10 | between 5 and 10 years | CONTESTED
			3..8 | between 3 and 8 years | 5     | 5 years               | CORROBORATED
			3..8 | between 3 and 8 years | 5..10 | between 5 and 10 years | CORROBORATED
			3..8 | between 3 and 8 years | 9..12 | between 9 and 12 years | CONTESTED
			""")
	void aSpreadOfValuesIsNoBoundOfOne(String one, String printed, String other, String otherPrinted, Status expected) {
		assertThat(permits(STATES, one, printed, other, otherPrinted, "years").status()).isEqualTo(expected);
		assertThat(permits(STATES, other, otherPrinted, one, printed, "years").status()).isEqualTo(expected);
	}

	@Test
	void percentsOverPlacesAreASpreadToo() {
		assertThat(permits(STATES, "20..25", "20 to 25%", "22", "22%", "percent").status()).isEqualTo(Status.CONTESTED);
	}

	@Test
	void anEstimateFromEndToEndBoundsOneValue() {
		assertThat(permits(ESTIMATES, "3..8", "3 to 8 years", "5", "5 years", "years").status())
			.isEqualTo(Status.CORROBORATED);
	}

	@Test
	void aSumOfMoneyOrAShareIsOneValueHoweverItIsPrinted() {
		assertThat(permits(STATES, "3..8", "$3 to $8", "5", "$5", "USD").status()).isEqualTo(Status.CORROBORATED);
		assertThat(wide(
				share("huawei", "2017", claim("a").value("20..25", "percent", "20% to 25%"), claim("b").percent("22")))
			.status()).isEqualTo(Status.CORROBORATED);
	}

	@Test
	void theQuantityRunsFromTheLeastToTheGreatest() {
		FactView fact = permits(STATES, "3..8", "3 to 8 years", "3..5", "3 to 5 years", "years");

		assertThat(fact.value()).isEqualTo(Quantity.parse("3..8", "years"));
	}

	private static FactView permits(Stance stance, String one, String printed, String other, String otherPrinted,
			String unit) {
		return wide(ClaimFixtures.fact("permits", "METRIC", "2020", Map.of("metric", "permit-length"),
				Map.of("subject", ClaimFixtures.company("operator")), claim("a").says(stance).value(one, unit, printed),
				claim("b").says(stance).value(other, unit, otherPrinted)));
	}

}
