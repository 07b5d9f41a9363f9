package org.tieline.passage;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.check.Approximation;
import org.tieline.check.ClaimCheck;
import org.tieline.english.NumberReader;
import org.tieline.english.PassageText;
import org.tieline.english.Sentences;
import org.tieline.english.TimeReader;
import org.tieline.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is read in a passage before anything is compared: letters, numbers, times. */
class ReadersTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			it held 22 percent of it           | 22          | percent | EXACT
			it held 22% of it                  | 22          | percent | EXACT
			some 22 per cent of it             | 22          | percent | ABOUT
			more than a quarter of it          | 25          | percent | MORE_THAN
			a fifth of it                      | 20          | percent | EXACT
			two-thirds of it                   | 66.70       | percent | EXACT
			nearly half of it                  | 50          | percent | NEARLY
			worth $18.7 billion                | 18700000000 | USD     | EXACT
			worth 18,700 million dollars       | 18700000000 | USD     | EXACT
			worth US$18.7bn                    | 18700000000 | USD     | EXACT
			worth up to 5 million euros        | 5000000     | EUR     | AT_MOST
			worth 858.8 billion yuan           | 858800000000| CNY     | EXACT
			it is No. 2 there                  | 2           | rank    | EXACT
			the second-largest vendor          | 2           | rank    | EXACT
			the world's largest vendor         | 1           | rank    | EXACT
			it ranked third                    | 3           | rank    | EXACT
			at least 240 million smartphones   | 240000000   | ''      | AT_LEAST
			""")
	void numbersAreReadWithUnitScaleAndHowExactlyTheyAreMeant(String text, String value, String unit,
			Approximation how) {
		assertThat(NumberReader.read(text)).singleElement().satisfies((found) -> {
			assertThat(found.value()).isEqualByComparingTo(value);
			assertThat(found.unit()).isEqualTo(unit);
			assertThat(found.how()).isEqualTo(how);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			it held 20% to 25% of it              | 20 | 25
			it held 20-25% of it                  | 20 | 25
			between 20 and 25 percent of it       | 20 | 25
			worth $5 billion to $7 billion        | 5000000000 | 7000000000
			""")
	void rangesAreReadAsOneNumber(String text, String low, String high) {
		assertThat(NumberReader.read(text)).singleElement().satisfies((found) -> {
			assertThat(found.value()).isEqualByComparingTo(low);
			assertThat(found.high()).isEqualByComparingTo(high);
		});
	}

	/** Nothing lies between 9 and 2 million, or between 7 and 5 billion. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			worth $9 million - $2 million      | 9000000    | 2000000
			between $7bn and $5 billion        | 7000000000 | 5000000000
			between 25 and 20 percent of it    | 25         | 20
			""")
	void numbersThatDescendAreTwoNumbers(String text, String first, String last) {
		List<NumberReader.Found> found = NumberReader.read(text);

		assertThat(found).hasSize(2).allMatch((one) -> one.high() == null);
		assertThat(found.getFirst().value()).isEqualByComparingTo(first);
		assertThat(found.getLast().value()).isEqualByComparingTo(last);
	}

	/**
	 * Twice the digits take at most about twice the time: a number of very many digits is
	 * passed over before it is computed with. With the square of the length the last step
	 * would take 256 times the first. The best of five runs, in processor time.
	 */
	@Test
	void longNumbersTakeNoMoreThanTheirLength() {
		for (String shape : List.of("it held %s%% of it", "worth $%s billion", "worth $1 to %s million", "%s dollars",
				"0.%s", "No. %s")) {
			long few = time(shape.formatted("9".repeat(1_250)));
			long many = time(shape.formatted("9".repeat(20_000)));

			assertThat(many).as(shape).isLessThan(64 * Math.max(few, 20_000));
		}
	}

	private static long time(String text) {
		ThreadMXBean clock = ManagementFactory.getThreadMXBean();
		long best = Long.MAX_VALUE;
		for (int i = 0; i < 5; i++) {
			long began = clock.getCurrentThreadCpuTime();
			assertThat(NumberReader.read(text)).allMatch((one) -> one.printed().length() < 100);
			best = Math.min(best, clock.getCurrentThreadCpuTime() - began);
		}
		return best;
	}

	@Test
	void aChangeIsNoRangeAndNoLevel() {
		assertThat(NumberReader.read("it rose from 18% to 22%")).extracting(NumberReader.Found::change)
			.containsExactly(false, false);
		assertThat(NumberReader.read("it fell 2% to 28%")).extracting(NumberReader.Found::change)
			.containsExactly(true, false);
		assertThat(NumberReader.read("another 4% of it, a 5% discount, 7% more")).allMatch(NumberReader.Found::change);
		assertThat(NumberReader.read("it made up 45% of it")).noneMatch(NumberReader.Found::change);
	}

	@Test
	void percentagePointsAndNamesWithDigitsAreNoPercentages() {
		assertThat(NumberReader.read("it gained 3 percentage points in 5G"))
			.noneMatch((found) -> found.sort() == NumberReader.Sort.PERCENT);
		assertThat(NumberReader.read("5G and 4G networks")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			in 2017                       | 2017-01-01 | 2017-12-31
			in March 2019                 | 2019-03-01 | 2019-03-31
			on 12 May 2020                | 2020-05-12 | 2020-05-12
			on May 12, 2020               | 2020-05-12 | 2020-05-12
			the third quarter of 2018     | 2018-07-01 | 2018-09-30
			in Q3 2018                    | 2018-07-01 | 2018-09-30
			the first half of 2019        | 2019-01-01 | 2019-06-30
			in H2 2019                    | 2019-07-01 | 2019-12-31
			from 2015 to 2018             | 2015-01-01 | 2018-12-31
			last year                     | 2019-01-01 | 2019-12-31
			first nine months of 2020     | 2020-01-01 | 2020-09-30
			since 2017                    | 2017-01-01 | 2020-06-01
			last quarter                  | 2020-01-01 | 2020-03-31
			""")
	void timesAreRead(String text, LocalDate first, LocalDate last) {
		assertThat(TimeReader.read(text, LocalDate.of(2020, 6, 1))).singleElement().satisfies((found) -> {
			assertThat(found.period().firstDay()).isEqualTo(first);
			assertThat(found.period().lastDay()).isEqualTo(last);
		});
	}

	@Test
	void aRelativeTimeWithoutADateIsNotKnown() {
		assertThat(TimeReader.read("last year", null)).singleElement()
			.satisfies((found) -> assertThat(found.period()).isNull());
	}

	@Test
	void whatIsPastedReadsAsItLooks() {
		String given = "<p>Hua\u00adwei\u2019s\u00a0share&nbsp;was 22\u2009% \u2013 not \u202e\u0415ricsson.</p>";
		PassageText passage = PassageText.of(given);

		assertThat(passage.text()).isEqualTo(" Huawei's share was 22 % - not Ericsson. ");
		ClaimCheck.Place place = passage.place(1, 7);
		assertThat(place.text()).isEqualTo("Hua\u00adwei");
		assertThat(given.substring(place.start(), place.end())).isEqualTo(place.text());
	}

	@Test
	void wordsOfAnotherScriptStayAsTheyAre() {
		assertThat(PassageText.of("\u0425\u0443\u0430\u0432\u044d\u0439").text())
			.isEqualTo("\u0425\u0443\u0430\u0432\u044d\u0439");
	}

	@Test
	void abbreviationsDoNotEndSentences() {
		assertThat(Sentences.split("Huawei Technologies Co. Ltd. grew. It is No. 1. The U.S. reacted.")).hasSize(3);
	}

	@Test
	void blankAndOversizedTextIsRefused() {
		assertThatThrownBy(() -> PassageText.of(" \n")).isInstanceOf(Problem.class).hasMessageStartingWith("text:");
		assertThatThrownBy(() -> PassageText.of("a".repeat(20_001))).hasMessageContaining("20001");
	}

}
