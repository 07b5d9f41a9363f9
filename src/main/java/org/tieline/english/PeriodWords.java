package org.tieline.english;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/** Periods that are told by their end, and years in short. */
final class PeriodWords {

	/** From this day on, a month is over as far as companies close their books. */
	private static final int LATE = 24;

	private static final int CENTURY = 2000;

	private PeriodWords() {
	}

	/**
	 * The period up to the end of a month.
	 * @param length "six months", "quarter", "half-year" or "year"
	 */
	static Period upTo(String length, int year, int month) {
		YearMonth last = YearMonth.of(year, month);
		YearMonth first = last.minusMonths(months(length.toLowerCase(Locale.ROOT)) - 1L);
		return new Period(new PartialDate(first.getYear(), first.getMonthValue(), null),
				new PartialDate(year, month, null));
	}

	private static int months(String length) {
		return switch (length.split("[ -]")[0]) {
			case "three", "3", "quarter" -> 3;
			case "six", "6", "half" -> 6;
			case "nine", "9" -> 9;
			default -> 12;
		};
	}

	/**
	 * Whether a period ends with its month.
	 * @param before the day before the name of the month; null: none
	 * @param after the day after it; null: none
	 */
	static boolean endsMonth(@Nullable String before, @Nullable String after) {
		String day = (before != null) ? before : after;
		return day == null || Integer.parseInt(day) >= LATE;
	}

	/** Whether "2018/19" is told and not "2018-11". */
	static boolean isSeason(String year, String part) {
		int number = Integer.parseInt(part);
		return number == (Integer.parseInt(year) + 1) % 100 || number < 1 || number > 12;
	}

	/** A year in four digits, of one in two or four. */
	static String year(String digits) {
		String plain = digits.replace("'", "");
		return (plain.length() == 2) ? Integer.toString(CENTURY + Integer.parseInt(plain)) : plain;
	}

	/**
	 * The last day of a name up to a date: "on May 19".
	 * @throws java.time.DateTimeException if no month has such a day
	 */
	static LocalDate last(int month, int day, LocalDate today) {
		LocalDate same = LocalDate.of(today.getYear(), month, day);
		return same.isAfter(today) ? same.minusYears(1) : same;
	}

}
