package org.tieline.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/** The length of a period in a series, by the calendar. */
enum PeriodLength {

	YEAR(12), HALF(6), QUARTER(3),
	/**
	 * Any other length, such as nine months, a month or a day. It is not part of a
	 * series.
	 */
	OTHER(0);

	private final int months;

	PeriodLength(int months) {
		this.months = months;
	}

	static PeriodLength of(Period period) {
		for (PeriodLength length : List.of(YEAR, HALF, QUARTER)) {
			if (period.from() != null && period.to() != null
					&& length.start(period.firstDay()).equals(period.firstDay())
					&& length.end(period.firstDay()).equals(period.lastDay())) {
				return length;
			}
		}
		return OTHER;
	}

	/**
	 * The periods of this length that share a day with the time between two days, both
	 * included; empty for {@link #OTHER}.
	 */
	List<Period> between(LocalDate first, LocalDate last) {
		List<Period> periods = new ArrayList<>();
		if (this == OTHER) {
			return periods;
		}
		for (LocalDate start = start(first); !start.isAfter(last); start = start.plusMonths(this.months)) {
			periods.add(new Period(date(start), date(end(start))));
		}
		return periods;
	}

	private PartialDate date(LocalDate day) {
		return new PartialDate(day.getYear(), (this == YEAR) ? null : day.getMonthValue(), null);
	}

	/** The first day of the period that contains a day. */
	private LocalDate start(LocalDate day) {
		int month = day.getMonthValue() - 1;
		return LocalDate.of(day.getYear(), month - month % this.months + 1, 1);
	}

	private LocalDate end(LocalDate start) {
		return start.plusMonths(this.months).minusDays(1);
	}

}
