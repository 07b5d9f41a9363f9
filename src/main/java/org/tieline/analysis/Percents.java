package org.tieline.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Parts of a whole as percentages. Bounds are rounded outward to a tenth of a percent, so
 * that the printed ones hold. Numbers of a model are rounded to two digits.
 */
final class Percents {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final int MODEL_DIGITS = 2;

	private static final int BELOW_ONE = 3;

	/** A number with more digits than a page prints: it was divided. */
	private static final Pattern DIVIDED = Pattern.compile("\\d+\\.\\d{3,}");

	/** What would be rounded to all, though it is not. */
	private static final double NEARLY_ALL = 0.995;

	private Percents() {
	}

	/** Bounds, such as "1.5–40%"; a single number as exactly as it is. */
	static String bounds(Bar.Range range) {
		if (range.open()) {
			return "not bounded (0 to 100%)";
		}
		if (range.low() == range.high()) {
			return text(BigDecimal.valueOf(range.low()).multiply(HUNDRED)) + "%";
		}
		String low = text(tenths(range.low(), RoundingMode.FLOOR));
		String high = text(tenths(range.high(), RoundingMode.CEILING));
		return low + "–" + high + "%";
	}

	/**
	 * A recorded share as it is printed, but what was divided with one digit after the
	 * point (three below 1%), as its sentence has it. Bounds are rounded outward.
	 * @param share such as "15.714286%", "at least 13.333333%"
	 */
	static String printed(String share) {
		return DIVIDED.matcher(share).replaceAll((number) -> {
			BigDecimal exact = new BigDecimal(number.group());
			RoundingMode rounding = rounding(share.substring(0, number.start()), share.substring(number.end()));
			return text(exact.setScale((exact.compareTo(BigDecimal.ONE) < 0) ? BELOW_ONE : 1, rounding));
		});
	}

	private static RoundingMode rounding(String before, String behind) {
		if (before.startsWith("at least") || before.startsWith("more than") || behind.contains(" to ")) {
			return RoundingMode.FLOOR;
		}
		boolean upper = before.startsWith("at most") || before.startsWith("less than") || before.endsWith(" to ");
		return upper ? RoundingMode.CEILING : RoundingMode.HALF_UP;
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

	private static BigDecimal tenths(double share, RoundingMode rounding) {
		return BigDecimal.valueOf(share).multiply(HUNDRED).setScale(1, rounding);
	}

	private static String text(BigDecimal number) {
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

}
