package org.tieline.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Parts of a whole as percentages. Bounds are rounded outward to a tenth of a percent, so
 * that the printed ones hold. Numbers of a model are rounded to two digits.
 */
final class Percents {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final int MODEL_DIGITS = 2;

	private static final int SINGLE_DIGITS = 3;

	/** What would be rounded to all, though it is not. */
	private static final double NEARLY_ALL = 0.995;

	private Percents() {
	}

	/**
	 * Bounds, such as "1.5–40%"; a single number with two digits after the point at most,
	 * or with three digits.
	 */
	static String bounds(Bar.Range range) {
		if (range.open()) {
			return "not bounded (0 to 100%)";
		}
		if (range.low() == range.high()) {
			return text(single(BigDecimal.valueOf(range.low()).multiply(HUNDRED))) + "%";
		}
		String low = text(tenths(range.low(), RoundingMode.FLOOR));
		String high = text(tenths(range.high(), RoundingMode.CEILING));
		return low + "–" + high + "%";
	}

	/** A number of a model. */
	static String about(double share) {
		return model(share) + "%";
	}

	/** A range of a model, such as "1.5–40%" or "0% to above 99.5%". */
	static String about(double low, double high) {
		String one = model(low);
		String other = model(high);
		if (one.equals(other)) {
			return one + "%";
		}
		boolean plain = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
		return plain ? one + "–" + other + "%" : one + "% to " + other + "%";
	}

	private static String model(double share) {
		BigDecimal percent = BigDecimal.valueOf(share).multiply(HUNDRED);
		if (percent.signum() > 0 && percent.compareTo(new BigDecimal("0.01")) < 0) {
			return "below 0.01";
		}
		if (share < 1 && share >= NEARLY_ALL) {
			return "above 99.5";
		}
		return text(percent.round(new MathContext(MODEL_DIGITS, RoundingMode.HALF_UP)));
	}

	/** A computed number can have any number of digits. */
	private static BigDecimal single(BigDecimal percent) {
		return (percent.stripTrailingZeros().scale() <= 2) ? percent
				: percent.round(new MathContext(SINGLE_DIGITS, RoundingMode.HALF_UP));
	}

	private static BigDecimal tenths(double share, RoundingMode rounding) {
		return BigDecimal.valueOf(share).multiply(HUNDRED).setScale(1, rounding);
	}

	private static String text(BigDecimal number) {
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

}
