package org.tieline.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

/**
 * Bounds of a share between 0 and 1. What is not known is {@link #UNKNOWN}, never zero.
 */
public record Interval(double low, double high) {

	/** Anything from nothing to all. */
	public static final Interval UNKNOWN = new Interval(0, 1);

	/** Digits after the point that are printed. */
	private static final int PRINTED = 9;

	/** Digits after the point that computing in binary fractions keeps. */
	private static final int EXACT = 12;

	public Interval {
		if (!(low >= 0 && low <= high && high <= 1)) {
			throw new IllegalArgumentException("bounds run from 0 to 1: " + low + ".." + high);
		}
	}

	/** A share of a share. */
	public Interval times(Interval other) {
		return new Interval(this.low * other.low, this.high * other.high);
	}

	/**
	 * Bounds in percent as parts of the whole.
	 * @param percent from 0 to 100; a bound that is not known is none: the other end of
	 * the whole
	 */
	public static Interval ofPercent(Quantity percent) {
		return new Interval(part(percent.low(), 0), part(percent.high(), 1));
	}

	private static double part(@Nullable BigDecimal percent, double otherwise) {
		return (percent != null) ? Math.clamp(percent.movePointLeft(2).doubleValue(), 0, 1) : otherwise;
	}

	/** The bounds as they are printed: rounded outward to nine digits after the point. */
	public Interval roundedOutward() {
		return roundedOutward(PRINTED);
	}

	/**
	 * The bounds rounded away from each other. What binary fractions lose (less than
	 * 1e-12) is put right first, so that a third of .9 is .3 and no more.
	 * @param digits digits after the point, up to eleven
	 */
	public Interval roundedOutward(int digits) {
		return new Interval(rounded(this.low, digits, RoundingMode.FLOOR),
				rounded(this.high, digits, RoundingMode.CEILING));
	}

	private static double rounded(double bound, int digits, RoundingMode outward) {
		return BigDecimal.valueOf(bound)
			.setScale(EXACT, RoundingMode.HALF_EVEN)
			.setScale(digits, outward)
			.doubleValue();
	}

	/** The smallest interval that holds both. */
	public Interval hull(Interval other) {
		return new Interval(Math.min(this.low, other.low), Math.max(this.high, other.high));
	}

}
