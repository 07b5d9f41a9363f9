package org.tieline.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Bounds of a share between 0 and 1. What is not known is {@link #UNKNOWN}, never zero.
 */
public record Interval(double low, double high) {

	/** Anything from nothing to all. */
	public static final Interval UNKNOWN = new Interval(0, 1);

	/** All of it. */
	public static final Interval WHOLE = new Interval(1, 1);

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
	 * As it is told: with nine digits after the point, the bounds rounded away from each
	 * other, once what binary fractions lose (less than 1e-12) is put right.
	 */
	public Interval told() {
		return new Interval(told(this.low, RoundingMode.FLOOR), told(this.high, RoundingMode.CEILING));
	}

	private static double told(double bound, RoundingMode outward) {
		return BigDecimal.valueOf(bound).setScale(12, RoundingMode.HALF_EVEN).setScale(9, outward).doubleValue();
	}

	/** The smallest interval that holds both. */
	public Interval hull(Interval other) {
		return new Interval(Math.min(this.low, other.low), Math.max(this.high, other.high));
	}

}
