package org.tieline.ownership;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a company that an owner holds, in percent of the whole, known exactly (low
 * equals high) or within bounds.
 *
 * @param owner id of who holds it
 * @param company id of what is held
 * @param low at least so much, 0 to 100, rounded outwards to ten digits after the point
 * @param high at most so much, likewise
 * @param fact id of the fact that tells; empty where the share sums up several
 */
public record Share(String owner, String company, BigDecimal low, BigDecimal high, String fact) {

	static final BigDecimal WHOLE = new BigDecimal("100");

	/** Digits after the point of a percent; sums of millions of shares fit a long. */
	static final int DIGITS = 10;

	/**
	 * How far a bound that is not reached ("more than 50") lies inside: a unit of the
	 * last digit.
	 */
	static final BigDecimal HAIR = BigDecimal.ONE.movePointLeft(DIGITS);

	/** Digits of a percent that are told; what is beyond them at a bound are hairs. */
	private static final int TOLD = 8;

	private static final BigDecimal MOST_HAIRS = HAIR.multiply(BigDecimal.TEN);

	/** The whole, counted in units of the last digit. */
	static final long WHOLE_UNITS = 1_000_000_000_000L;

	static final double UNITS = WHOLE_UNITS;

	public Share {
		if (low.signum() < 0 || low.compareTo(high) > 0 || high.compareTo(WHOLE) > 0) {
			throw new IllegalArgumentException("a share runs from 0 to 100 percent: " + low + ".." + high);
		}
		low = low.setScale(Math.min(low.scale(), DIGITS), RoundingMode.FLOOR);
		high = high.setScale(Math.min(high.scale(), DIGITS), RoundingMode.CEILING);
	}

	/** Counts a percent exactly. */
	static long units(BigDecimal percent) {
		return percent.setScale(DIGITS, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
	}

	/** The percent of a count, without trailing zeros. */
	static BigDecimal percent(long units) {
		BigDecimal percent = BigDecimal.valueOf(units, DIGITS).stripTrailingZeros();
		return (percent.scale() < 0) ? percent.setScale(0) : percent;
	}

	/**
	 * The number that a bound is inside of by some hairs; the bound itself, if it is
	 * inside of none.
	 */
	static BigDecimal withoutHairs(BigDecimal bound) {
		BigDecimal number = bound.setScale(TOLD, RoundingMode.HALF_EVEN);
		return (bound.subtract(number).abs().compareTo(MOST_HAIRS) < 0) ? number : bound;
	}

	/** A share known exactly. */
	public static Share exactly(String owner, String company, String percent) {
		return between(owner, company, percent, percent);
	}

	/** A share known within bounds. */
	public static Share between(String owner, String company, String low, String high) {
		return new Share(owner, company, new BigDecimal(low), new BigDecimal(high), "");
	}

	/** The same share with other bounds. */
	Share within(BigDecimal lower, BigDecimal upper) {
		return new Share(this.owner, this.company, lower, upper, this.fact);
	}

	/** Whether anything is known of how much it is. */
	public boolean isKnown() {
		return this.low.signum() > 0 || this.high.compareTo(WHOLE) < 0;
	}

}
