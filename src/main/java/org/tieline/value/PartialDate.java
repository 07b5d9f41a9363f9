package org.tieline.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A calendar date of ISO 8601 that may lack its day, or its month and day: {@code 2017},
 * {@code 2018-08}, {@code 2018-08-23}. It stands for every day from {@link #firstDay()}
 * to {@link #lastDay()}. Years run from 1000 to 9999.
 *
 * @throws IllegalArgumentException if there is a day without a month
 */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {

	private static final Pattern SHAPE = Pattern.compile("([1-9]\\d{3})(?:-(\\d{2})(?:-(\\d{2}))?)?");

	public PartialDate {
		if (day != null && month == null) {
			throw new IllegalArgumentException("a day needs a month");
		}
		if (month != null) {
			LocalDate.of(year, month, (day != null) ? day : 1);
		}
	}

	/**
	 * Reads a date.
	 * @param text such as {@code 2017}, {@code 2018-08} or {@code 2018-08-23}
	 * @return the date
	 * @throws IllegalArgumentException if the text has another shape, or the calendar has
	 * no such day
	 */
	public static PartialDate parse(String text) {
		Matcher matcher = SHAPE.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException(
					"'" + text + "' is not a date; write 2017, 2018-08 or 2018-08-23 (ISO 8601)");
		}
		try {
			return new PartialDate(Integer.parseInt(matcher.group(1)), number(matcher.group(2)),
					number(matcher.group(3)));
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("'" + text + "' is not a day of the calendar", ex);
		}
	}

	private static @Nullable Integer number(@Nullable String digits) {
		return (digits != null) ? Integer.valueOf(digits) : null;
	}

	public static PartialDate of(LocalDate date) {
		return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
	}

	public LocalDate firstDay() {
		return LocalDate.of(this.year, (this.month != null) ? this.month : 1, (this.day != null) ? this.day : 1);
	}

	public LocalDate lastDay() {
		if (this.month == null) {
			return LocalDate.of(this.year, 12, 31);
		}
		return (this.day != null) ? firstDay() : YearMonth.of(this.year, this.month).atEndOfMonth();
	}

	/** Whether both dates have a day in common. */
	public boolean overlaps(PartialDate other) {
		return !firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(lastDay());
	}

	/** Whether every day of this date comes before every day of the other. */
	public boolean isWhollyBefore(PartialDate other) {
		return lastDay().isBefore(other.firstDay());
	}

	/**
	 * Whether every day of this date lies in the other: 2018-08-23 refines 2018-08. A
	 * date refines itself.
	 */
	public boolean refines(PartialDate other) {
		return !firstDay().isBefore(other.firstDay()) && !lastDay().isAfter(other.lastDay());
	}

	/**
	 * Orders by first day. If the first days are equal, the more exact date comes first.
	 */
	@Override
	public int compareTo(PartialDate other) {
		int byFirst = firstDay().compareTo(other.firstDay());
		return (byFirst != 0) ? byFirst : lastDay().compareTo(other.lastDay());
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(10).append(this.year);
		append(text, this.month);
		append(text, this.day);
		return text.toString();
	}

	private static void append(StringBuilder text, @Nullable Integer part) {
		if (part != null) {
			text.append((part < 10) ? "-0" : "-").append(part.intValue());
		}
	}

}
