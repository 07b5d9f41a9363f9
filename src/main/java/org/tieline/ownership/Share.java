package org.tieline.ownership;

import java.math.BigDecimal;
import java.math.RoundingMode;

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
