package org.tieline.ownership;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * The share of an owner in a company, in percent. It is exact ({@code low} equals
 * {@code high}) or lies within bounds.
 *
 * @param owner id of the owner
 * @param company id of the company
 * @param low lower bound, 0 to 100, rounded down to ten digits after the point
 * @param high upper bound, 0 to 100, rounded up to ten digits after the point
 * @param fact id of the fact; empty: the share is a sum of several
 * @throws IllegalArgumentException if the bounds are outside 0 to 100 or in the wrong
 * order
 */
public record Share(String owner, String company, BigDecimal low, BigDecimal high, String fact) {

	/**
	 * A time in half days, so that a holding that ends on a day comes before one that
	 * starts on it.
	 *
	 * @param first the first half day
	 * @param last the last half day; before the first one: no time is certain
	 */
	public record Time(long first, long last) {

		/** No start and no end is stated. */
		static final Time ALWAYS = new Time(Long.MIN_VALUE, Long.MAX_VALUE);

		/** No time is certain. */
		static final Time NEVER = new Time(0, -1);

		/** The time of what has no date, which is nobody else's. */
		static final Time UNDATED = new Time(Long.MIN_VALUE, Long.MIN_VALUE);

		/** From a date to another; the first and the last day count in full. */
		static Time within(Period period) {
			return new Time(2 * period.firstDay().toEpochDay(), 2 * period.lastDay().toEpochDay() + 1);
		}

		/**
		 * The time in which a holding certainly held.
		 * @param start when it starts at the latest; null: not stated
		 * @param end when it ends at the earliest; null: not stated
		 */
		static Time certain(@Nullable PartialDate start, @Nullable PartialDate end) {
			return new Time((start != null) ? 2 * start.lastDay().toEpochDay() + 1 : ALWAYS.first,
					(end != null) ? 2 * end.firstDay().toEpochDay() : ALWAYS.last);
		}

		/** Both together. */
		Time and(Time other) {
			return new Time(Math.max(this.first, other.first), Math.min(this.last, other.last));
		}

		/** Whether some moment is certain. */
		public boolean isKnown() {
			return this.first <= this.last;
		}

		/** Whether it includes a moment. */
		public boolean holds(long moment) {
			return this.first <= moment && moment <= this.last;
		}

		/** Whether both have a moment in common. */
		public boolean meets(Time other) {
			return and(other).isKnown();
		}

	}

	static final BigDecimal WHOLE = new BigDecimal("100");

	/**
	 * Digits after the point of a percentage. Sums of millions of shares fit a long.
	 */
	static final int DIGITS = 10;

	/**
	 * The distance of an exclusive bound ("more than 50") from its number: one unit of
	 * the last digit.
	 */
	static final BigDecimal HAIR = BigDecimal.ONE.movePointLeft(DIGITS);

	/**
	 * Digits of a percentage in answers. Digits beyond them mark an exclusive bound.
	 */
	private static final int TOLD = 8;

	private static final BigDecimal MOST_HAIRS = HAIR.multiply(BigDecimal.TEN);

	/** 100 percent, in units of the last digit. */
	static final long WHOLE_UNITS = 1_000_000_000_000L;

	static final double UNITS = WHOLE_UNITS;

	public Share {
		if (low.signum() < 0 || low.compareTo(high) > 0 || high.compareTo(WHOLE) > 0) {
			throw new IllegalArgumentException("a share runs from 0 to 100 percent: " + low + ".." + high);
		}
		low = low.setScale(Math.min(low.scale(), DIGITS), RoundingMode.FLOOR);
		high = high.setScale(Math.min(high.scale(), DIGITS), RoundingMode.CEILING);
	}

	/** A percentage in units of the last digit. */
	static long units(BigDecimal percent) {
		return percent.setScale(DIGITS, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
	}

	/** A number of units as percentage, without trailing zeros. */
	static BigDecimal percent(long units) {
		BigDecimal percent = BigDecimal.valueOf(units, DIGITS).stripTrailingZeros();
		return (percent.scale() < 0) ? percent.setScale(0) : percent;
	}

	/**
	 * The number of an exclusive bound; any other bound is returned as it is.
	 */
	static BigDecimal withoutHairs(BigDecimal bound) {
		BigDecimal number = bound.setScale(TOLD, RoundingMode.HALF_EVEN);
		return (bound.subtract(number).abs().compareTo(MOST_HAIRS) < 0) ? number : bound;
	}

	/** An exact share. */
	public static Share exactly(String owner, String company, String percent) {
		return between(owner, company, percent, percent);
	}

	/** A share within bounds. */
	public static Share between(String owner, String company, String low, String high) {
		return new Share(owner, company, new BigDecimal(low), new BigDecimal(high), "");
	}

	/** The same share with other bounds. */
	Share within(BigDecimal lower, BigDecimal upper) {
		return new Share(this.owner, this.company, lower, upper, this.fact);
	}

	/** Whether it is not simply 0 to 100 percent. */
	public boolean isKnown() {
		return this.low.signum() > 0 || this.high.compareTo(WHOLE) < 0;
	}

}
