package org.tieline.cascade;

import java.math.BigDecimal;
import java.math.MathContext;

import org.tieline.value.Interval;

/**
 * A single number as it is told: twelve significant digits, which is more than a cascade
 * settles to, and none of the digits that only come from computing in binary. Bounds are
 * told as they are; rounding never carries a number across them.
 */
public final class Estimate {

	private static final MathContext TOLD = new MathContext(12);

	private Estimate() {
	}

	/**
	 * Rounds a number.
	 * @param number from 0 to 1
	 * @param bounds of the same quantity; a number that lies within stays within
	 */
	public static double within(double number, Interval bounds) {
		double rounded = new BigDecimal(number).round(TOLD).doubleValue();
		boolean isWithin = bounds.low() <= number && number <= bounds.high();
		return isWithin ? Math.clamp(rounded, bounds.low(), bounds.high()) : rounded;
	}

}
