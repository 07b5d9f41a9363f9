package org.tieline.value;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PartialDateTest {

	@ParameterizedTest
	@ValueSource(strings = { "2017", "2018-08", "2018-08-23", "2020-02-29", "1000", "9999-12-31" })
	void aDateIsWrittenAsItWasRead(String text) {
		assertThat(date(text)).hasToString(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "18", "2018-8", "2018-08-23T00:00", "23.08.2018", "2018/08", "0999", " 2018", "2018-",
			"2018-Q3", "٢٠١٨" })
	void anotherShapeIsRefusedAndTheRightOnesNamed(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> date(text))
			.withMessage("'" + text + "' is not a date; write 2017, 2018-08 or 2018-08-23 (ISO 8601)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2018-13", "2018-00", "2019-02-29", "2018-04-31", "2018-01-00" })
	void aDayThatDoesNotExistIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> date(text))
			.withMessage("'" + text + "' is not a day of the calendar");
	}

	@Test
	void aDayNeedsItsMonth() {
		assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(2018, null, 23));
	}

	@Test
	void aYearRunsFromNewYearToItsLastDay() {
		assertThat(date("2017").firstDay()).isEqualTo("2017-01-01");
		assertThat(date("2017").lastDay()).isEqualTo("2017-12-31");
	}

	@Test
	void februaryEndsOnThe29thInALeapYear() {
		assertThat(date("2020-02").lastDay()).isEqualTo("2020-02-29");
		assertThat(date("2019-02").lastDay()).isEqualTo("2019-02-28");
	}

	@Test
	void aWholeDayIsItsOwnFirstAndLast() {
		PartialDate day = PartialDate.of(LocalDate.of(2018, 8, 23));
		assertThat(day).isEqualTo(date("2018-08-23"));
		assertThat(day.firstDay()).isEqualTo(day.lastDay());
	}

	@Test
	void datesOverlapWhereTheyShareADay() {
		assertThat(date("2018").overlaps(date("2018-12-31"))).isTrue();
		assertThat(date("2018-12-31").overlaps(date("2018"))).isTrue();
		assertThat(date("2018").overlaps(date("2019-01-01"))).isFalse();
	}

	@Test
	void aDateWithinAnotherIsNotWhollyBeforeIt() {
		assertThat(date("2018-01").isWhollyBefore(date("2018"))).isFalse();
		assertThat(date("2018").isWhollyBefore(date("2018-12-31"))).isFalse();
		assertThat(date("2017-12-31").isWhollyBefore(date("2018"))).isTrue();
	}

	@Test
	void aMoreExactDateRefinesALessExactOne() {
		assertThat(date("2018-08-23").refines(date("2018-08"))).isTrue();
		assertThat(date("2018-08").refines(date("2018-08-23"))).isFalse();
		assertThat(date("2018-09").refines(date("2018-08"))).isFalse();
		assertThat(date("2018-08").refines(date("2018-08"))).isTrue();
	}

	@Test
	void datesAreOrderedByFirstDayAndTheMoreExactComesFirst() {
		List<PartialDate> sorted = Stream.of("2018", "2018-01", "2017", "2018-01-01", "2018-02")
			.map(PartialDate::parse)
			.sorted()
			.toList();
		assertThat(sorted).map(PartialDate::toString)
			.containsExactly("2017", "2018-01-01", "2018-01", "2018", "2018-02");
	}

	private static PartialDate date(String text) {
		return PartialDate.parse(text);
	}

}
