package org.tieline.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Bounds of a share, as a fraction from 0 to 1. A share that is not known is
 * {@link #UNKNOWN}, never zero.
 *
 * @param low the lower bound, 0 to {@code high}
 * @param high the upper bound, {@code low} to 1
 * @throws IllegalArgumentException if a bound is outside 0 to 1, or the lower one is
 * above the upper one
 */
public record Interval(double low, double high) {

	/** From 0 to 1. */
	public static final Interval UNKNOWN = new Interval(0, 1);

	public Interval {
		if (!(low >= 0 && low <= high && high <= 1)) {
			throw new IllegalArgumentException("bounds run from 0 to 1: " + low + ".." + high);
		}
	}

	/** The product of two shares: a share of a share. */
	public Interval times(Interval other) {
		return new Interval(this.low * other.low, this.high * other.high);
	}

	/**
	 * The bounds as printed: nine digits after the point, the lower one rounded down and
	 * the upper one rounded up. Errors of binary fractions (below 1e-12) are removed
	 * first.
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
