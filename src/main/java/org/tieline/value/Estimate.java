package org.tieline.value;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Rounds a number for an answer to twelve significant digits. That is more than a cascade
 * converges to, and removes the digits that come from binary fractions only. Rounding
 * never carries a number beyond its bounds.
 */
public final class Estimate {

	private static final MathContext TOLD = new MathContext(12);

	private Estimate() {
	}

	/**
	 * Rounds a number.
	 * @param number from 0 to 1
	 * @param bounds bounds of the same quantity; a number within them stays within
	 */
	public static double within(double number, Interval bounds) {
		double rounded = (number == 0 || number == 1) ? Math.abs(number)
				: new BigDecimal(number).round(TOLD).doubleValue();
		boolean isWithin = bounds.low() <= number && number <= bounds.high();
		return isWithin ? Math.clamp(rounded, bounds.low(), bounds.high()) : rounded;
	}

}
