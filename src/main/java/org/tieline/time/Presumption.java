package org.tieline.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;

/**
 * How far a state is presumed before the first date and after the last date that shows
 * it. A presumed state within this reach counts as held. Beyond the reach it is only
 * listed.
 *
 * @param reach years, months and days in both directions; null: as far as the record goes
 * @param law whether it is the reach of law: never before the first date that shows it,
 * and never after the last day of the record
 */
public record Presumption(@Nullable Period reach, boolean law) {

	/**
	 * The reach of a law or measure: from the last date shown to the last day of the
	 * record.
	 */
	public static final Presumption LAW = new Presumption(null, true);

	/**
	 * The reach of a single event, such as a payment: it is never presumed at another
	 * time.
	 */
	public static final Presumption NONE = new Presumption(Period.ZERO, false);

	/** The reach of a kind of fact that declares none: two years. */
	public static final Presumption GENERAL = ofYears(2);

	/** In months. */
	private static final int LONG = 120;

	private static final String LAW_WORD = "LAW";

	private static final String LIMITED_LAW = LAW_WORD + ":";

	public Presumption {
		if (reach != null && (reach.isNegative() || reach.toTotalMonths() > 12_000)) {
			throw new IllegalArgumentException(
					"'" + reach + "' is out of range; write a duration from P0D to P1000Y, such as P2Y");
		}
	}

	/** A reach of some years in both directions. */
	public static Presumption ofYears(int years) {
		return new Presumption(Period.ofYears(years), false);
	}

	/** The reach of law that is presumed for some years after the last date shown. */
	public static Presumption lawOfYears(int years) {
		return new Presumption(Period.ofYears(years), true);
	}

	/**
	 * Reads a reach.
	 * @param text a duration of ISO 8601 in years, months, weeks and days ({@code P2Y},
	 * {@code P18M}), {@code LAW}, or both as {@code LAW:P1Y}
	 * @throws IllegalArgumentException if the text is no such duration, or the duration
	 * is negative or over 1,000 years
	 */
	public static Presumption parse(String text) {
		if (text.equals(LAW_WORD)) {
			return LAW;
		}
		boolean law = text.startsWith(LIMITED_LAW);
		try {
			return new Presumption(Period.parse(law ? text.substring(LIMITED_LAW.length()) : text), law);
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException(
					"'" + text
							+ "' is not a duration of years, months and days; write it as in ISO 8601: P2Y, P18M, P0D",
					ex);
		}
	}

	/** Whether it is the reach of what lasts long, such as a membership: ten years. */
	public boolean isLong() {
		return !this.law && this.reach != null && this.reach.toTotalMonths() >= LONG;
	}

	/**
	 * Whether a date is within the reach after the last date that shows the state.
	 */
	boolean reachesForward(PartialDate shown, PartialDate date, @Nullable LocalDate recordEnd) {
		boolean recorded = !this.law || recordEnd == null || !date.firstDay().isAfter(recordEnd);
		if (this.reach == null) {
			return recorded;
		}
		return recorded && !this.reach.isZero() && !date.firstDay().isAfter(shown.lastDay().plus(this.reach));
	}

	/** The last presumed day; {@code LocalDate.MAX}: nothing limits it. */
	LocalDate lastDay(PartialDate shown, @Nullable LocalDate recordEnd) {
		LocalDate reached = (this.reach != null) ? shown.lastDay().plus(this.reach) : LocalDate.MAX;
		boolean cut = this.law && recordEnd != null && !recordEnd.isBefore(shown.lastDay())
				&& recordEnd.isBefore(reached);
		return cut ? Objects.requireNonNull(recordEnd) : reached;
	}

	/**
	 * Whether a date is within the reach before the first date that shows the state.
	 */
	public boolean reachesBack(PartialDate shown, PartialDate date) {
		return !this.law && this.reach != null && !this.reach.isZero()
				&& !date.lastDay().isBefore(shown.firstDay().minus(this.reach));
	}

	@Override
	public String toString() {
		if (this.reach == null) {
			return LAW_WORD;
		}
		return (this.law ? LIMITED_LAW : "") + this.reach;
	}

}
