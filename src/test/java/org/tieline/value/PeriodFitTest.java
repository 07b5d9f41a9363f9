package org.tieline.value;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodFitTest {

	private static final PartialDate ASKED = PartialDate.parse("2019");

	private static Period period(String text) {
		String[] parts = text.split("\\.\\.");
		return new Period(PartialDate.parse(parts[0]), PartialDate.parse(parts[parts.length - 1]));
	}

	private static List<String> ordered(String... periods) {
		return Stream.of(periods)
			.sorted((one, other) -> PeriodFit.best(ASKED).compare(period(one), period(other)))
			.toList();
	}

	/**
	 * The year itself; the fiscal year with half of it; the year before and the one
	 * after, each a day away; mid-2020, half a year away; 2016, two years away.
	 */
	@Test
	void theYearComesFirstThenTheNearestAndOfTwoTheEarlier() {
		assertThat(ordered("2016", "2020-07", "2020", "2018", "2018-07..2019-06", "2019")).containsExactly("2019",
				"2018-07..2019-06", "2018", "2020", "2020-07", "2016");
	}

	@Test
	void aPeriodThatBeginsMoreThanAYearLaterIsTooLate() {
		assertThat(PeriodFit.isTooLate(period("2020"), ASKED)).isFalse();
		assertThat(PeriodFit.isTooLate(period("2020-12-31"), ASKED)).isFalse();
		assertThat(PeriodFit.isTooLate(period("2021"), ASKED)).isTrue();
		assertThat(PeriodFit.isTooLate(period("2021"), null)).isFalse();
	}

	@Test
	void theRemarkTellsOnWhichSideAPeriodLies() {
		assertThat(PeriodFit.remark(period("2018"), ASKED)).isEqualTo("; an earlier figure, carried over to 2019");
		assertThat(PeriodFit.remark(period("2020"), ASKED))
			.isEqualTo("; a later figure, the nearest on record, presumed for 2019");
		assertThat(PeriodFit.remark(period("2018-07..2019-06"), ASKED)).isEmpty();
		assertThat(PeriodFit.remark(period("2018"), null)).isEmpty();
	}

	// By hand: a figure of 2016 is carried over three years, to 2019, and not to 2020.
	@Test
	void aFigureOfMoreThanThreeYearsAgoIsNotCarriedOver() {
		assertThat(PeriodFit.remark(period("2016"), ASKED)).isEqualTo("; an earlier figure, carried over to 2019");
		assertThat(PeriodFit.remark(period("2015"), ASKED))
			.isEqualTo("; the last on record, more than three years before 2019");
	}

}
