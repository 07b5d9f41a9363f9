package org.tieline.value;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PeriodTest {

	@Test
	void aPeriodCannotEndBeforeItStarts() {
		assertThatIllegalArgumentException().isThrownBy(() -> period("2018", "2017"))
			.withMessage("a period cannot end (2017) before it starts (2018)");
	}

	@Test
	void aPeriodMayEndInTheYearInWhichItStarts() {
		assertThat(period("2018-08", "2018").words()).isEqualTo("from 2018-08 to 2018");
		assertThat(period("2018", "2018-03").words()).isEqualTo("from 2018 to 2018-03");
	}

	@Test
	void aPeriodTouchesEveryDateItSharesADayWith() {
		Period quarter = period("2024-10", "2024-12");
		assertThat(touches(quarter, "2024")).isTrue();
		assertThat(touches(quarter, "2024-10-01")).isTrue();
		assertThat(touches(quarter, "2024-12-31")).isTrue();
		assertThat(touches(quarter, "2024-09")).isFalse();
		assertThat(touches(quarter, "2025")).isFalse();
	}

	@Test
	void anUnknownSideReachesNoFurtherThanTheKnownOne() {
		assertThat(touches(period("2017", null), "2017-06")).isTrue();
		assertThat(touches(period("2017", null), "2018")).isFalse();
		assertThat(touches(period(null, "2017"), "2016")).isFalse();
		assertThat(touches(period(null, null), "2017")).isFalse();
	}

	@Test
	void oneYearIsWrittenOnceInAnId() {
		assertThat(period("2017", "2017").key()).isEqualTo("2017");
		assertThat(period("2024-10", "2024-12").key()).isEqualTo("2024-10..2024-12");
		assertThat(period("2017", null).key()).isEqualTo("2017..");
		assertThat(period(null, "2017").key()).isEqualTo("..2017");
	}

	@Test
	void thePeriodIsSaidInWords() {
		assertThat(period("2017", "2017").words()).isEqualTo("in 2017");
		assertThat(period("2018-08-23", "2018-08-23").words()).isEqualTo("on 2018-08-23");
		assertThat(period("2024-10", "2024-12").words()).isEqualTo("from 2024-10 to 2024-12");
		assertThat(period("2017", null).words()).isEqualTo("from 2017");
		assertThat(period(null, "2017").words()).isEqualTo("until 2017");
		assertThat(period(null, null).words()).isEmpty();
	}

	private static boolean touches(Period period, String date) {
		return period.touches(PartialDate.parse(date));
	}

	private static Period period(@Nullable String from, @Nullable String to) {
		return new Period((from != null) ? PartialDate.parse(from) : null, (to != null) ? PartialDate.parse(to) : null);
	}

}
