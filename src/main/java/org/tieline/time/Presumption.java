package org.tieline.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;

/**
 * How far a state is presumed to hold beyond the dates that show it. Within this reach a
 * presumed state counts; beyond it the state is listed as presumed, and counts for
 * nothing.
 *
 * @param reach years, months and days before the first date shown and after the last;
 * null: law, which goes on from the last date shown to the record's own last day, and is
 * never presumed for an earlier date
 */
public record Presumption(@Nullable Period reach) {

	/** A law or a measure: it goes on to the record's own last day. */
	public static final Presumption LAW = new Presumption(null);

	/** What happens once, such as a payment: it is never presumed at another time. */
	public static final Presumption NONE = new Presumption(Period.ZERO);

	/** The reach of a kind of fact that declares no other. */
	public static final Presumption GENERAL = ofYears(2);

	private static final String LAW_WORD = "LAW";

	public Presumption {
		if (reach != null && (reach.isNegative() || reach.toTotalMonths() > 12_000)) {
			throw new IllegalArgumentException(
					"'" + reach + "' is out of range; write a duration from P0D to P1000Y, such as P2Y");
		}
	}

	/** So many years before and after. */
	public static Presumption ofYears(int years) {
		return new Presumption(Period.ofYears(years));
	}

	/**
	 * Reads a duration.
	 * @param text ISO 8601, in years, months, weeks and days: {@code P2Y}, {@code P18M};
	 * or {@code LAW}, as {@link #toString()} writes it
	 * @throws IllegalArgumentException if it is none, or is negative or over 1,000 years
	 */
	public static Presumption parse(String text) {
		if (text.equals(LAW_WORD)) {
			return LAW;
		}
		try {
			return new Presumption(Period.parse(text));
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException(
					"'" + text
							+ "' is not a duration of years, months and days; write it as in ISO 8601: P2Y, P18M, P0D",
					ex);
		}
	}

	/** Whether a date is near enough after the last date that shows the state. */
	boolean reachesForward(PartialDate shown, PartialDate date, @Nullable LocalDate recordEnd) {
		if (this.reach == null) {
			return recordEnd == null || !date.firstDay().isAfter(recordEnd);
		}
		return !this.reach.isZero() && !date.firstDay().isAfter(shown.lastDay().plus(this.reach));
	}

	/** The last day that is presumed; {@code LocalDate.MAX}: nothing limits it. */
	LocalDate lastDay(PartialDate shown, @Nullable LocalDate recordEnd) {
		if (this.reach == null) {
			return (recordEnd == null || recordEnd.isBefore(shown.lastDay())) ? LocalDate.MAX : recordEnd;
		}
		return shown.lastDay().plus(this.reach);
	}

	/** Whether a date is near enough before the first date that shows the state. */
	boolean reachesBack(PartialDate shown, PartialDate date) {
		return this.reach != null && !this.reach.isZero()
				&& !date.lastDay().isBefore(shown.firstDay().minus(this.reach));
	}

	@Override
	public String toString() {
		return (this.reach != null) ? this.reach.toString() : LAW_WORD;
	}

}
