package org.tieline.english;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ToldTimesTest {

	private static final LocalDate TODAY = LocalDate.of(2024, 8, 15);

	private static List<String> periods(String text) {
		return TimeReader.read(text, TODAY)
			.stream()
			.map((one) -> (one.period() != null) ? one.period().words() : "unknown")
			.toList();
	}

	/**
	 * The time before it is told in months of one year, so that a year can be taken off.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			22% in 2019, up from 20% a year earlier            | in 2018
			22% in the second quarter of 2019, after 20% the year before | from 2018-04 to 2018-06
			22% in May 2019 and 20% one year before            | in 2018-05
			""")
	void aYearEarlierIsTheSamePeriodOfTheYearBefore(String text, String expected) {
		assertThat(periods(text)).hasSize(2).endsWith(expected);
	}

	@Test
	void withoutATimeBeforeItNobodyKnowsWhichYearIsMeant() {
		assertThat(periods("20% a year earlier")).containsExactly("unknown");
		assertThat(periods("on 12 May 2019 and a year earlier")).endsWith("unknown");
	}

	/** In August 2024 "in May" was May 2024, and "in November" November 2023. */
	@Test
	void aMonthWithoutAYearIsTheLastOneUpToTheDayOfThePassage() {
		assertThat(periods("it bought the chips in May")).containsExactly("in 2024-05");
		assertThat(periods("it bought the chips in August")).containsExactly("in 2024-08");
		assertThat(periods("it bought the chips in November")).containsExactly("in 2023-11");
	}

	@Test
	void monthsWithoutAYearAreTheLastOnes() {
		assertThat(periods("between January and July")).containsExactly("from 2024-01 to 2024-07");
		assertThat(periods("from April to September")).containsExactly("from 2023-04 to 2023-09");
		assertThat(periods("from November to January")).as("over the end of a year").containsExactly("unknown");
	}

	@Test
	void aMonthThatIsToComeIsNotGuessed() {
		assertThat(periods("it will buy the chips in November")).containsExactly("unknown");
	}

	@Test
	void sinceAMonthThatIsOverIsSinceThatOfTheYear() {
		assertThat(periods("it has bought chips since May")).containsExactly("from 2024-05 to 2024-08-15");
		assertThat(periods("it has bought chips since November")).containsExactly("from 2023-11 to 2024-08-15");
	}

	@Test
	void withoutADateOfThePassageAMonthHasNoYear() {
		assertThat(TimeReader.read("it bought the chips in May", null)).allMatch((one) -> one.period() == null);
	}

}
