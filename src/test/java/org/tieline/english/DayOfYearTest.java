package org.tieline.english;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.value.PartialDate;
import org.tieline.value.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** Days that are told without their year. */
class DayOfYearTest {

	private static final LocalDate TODAY = LocalDate.of(2021, 3, 10);

	/** The last such day up to the date of the passage. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Nordia banned Albano on March 9. | 2021-03-09
			Nordia banned Albano on 11 March. | 2020-03-11
			Nordia said on March 9 that it would ban Albano. | 2021-03-09
			""")
	void aDayWithoutAYearIsTheLastOne(String text, LocalDate day) {
		assertThat(period(text)).isEqualTo(new Period(PartialDate.of(day), PartialDate.of(day)));
	}

	/** What is to come has no year that is told, and 31 June is no day. */
	@Test
	void aDayToComeHasNoYear() {
		assertThat(TimeReader.read("The ban will take effect on March 9.", TODAY)).isEmpty();
		assertThat(TimeReader.read("The ban took effect on June 31.", TODAY)).isEmpty();
	}

	private static @Nullable Period period(String text) {
		return TimeReader.read(text, TODAY).getFirst().period();
	}

}
