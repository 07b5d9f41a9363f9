package org.tieline.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How exact a number is, read from the way it was printed. "22%" may stand for anything
 * from 21.5 to 22.5, "$18.7 billion" for 18.65 to 18.75 billion: half a unit of the last
 * printed digit. After a word such as "about", trailing zeros are taken as rounded too:
 * "about 30%" may be 25 to 35. A number printed in words only ("two-thirds") is taken as
 * exact to one unit, or to half of its last digit that is not zero ("a billion dollars").
 * Ranks, and a few of anything that is counted, are never rounded.
 */
public final class StatedNumber {

	private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

	private static final Pattern LOOSE = Pattern.compile(
			"~|\\b(about|around|roughly|some|nearly|almost|approximately|approx|circa|close to|an estimated)\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern SCALE = Pattern
		.compile("^[\\s-]*(trillion|trn|tn|billion|bn|b|million|mn|mln|m|thousand|k)\\b", Pattern.CASE_INSENSITIVE);

	private static final Map<String, Integer> POWERS = Map.ofEntries(Map.entry("trillion", 12), Map.entry("trn", 12),
			Map.entry("tn", 12), Map.entry("billion", 9), Map.entry("bn", 9), Map.entry("b", 9),
			Map.entry("million", 6), Map.entry("mn", 6), Map.entry("mln", 6), Map.entry("m", 6),
			Map.entry("thousand", 3), Map.entry("k", 3));

	private static final BigDecimal HALF = new BigDecimal("0.5");

	private static final BigDecimal HUNDRED = new BigDecimal("100");

	private static final BigDecimal THOUSAND = new BigDecimal("1000");

	private StatedNumber() {
	}

	/**
	 * The range of true values that the printed number may stand for.
	 * @param value the number as recorded
	 * @param asStated the number as printed, or null if only the recorded one is known
	 * @return bounds that hold the value; an open side stays open
	 */
	public static Quantity range(Quantity value, @Nullable String asStated) {
		if (isCounted(value) && !(asStated != null && LOOSE.matcher(asStated).find())) {
			return value;
		}
		BigDecimal low = value.low();
		BigDecimal high = value.high();
		// A bound that is not reached ("more than half") is no rounded number.
		return new Quantity((low != null && !value.lowExclusive()) ? low.subtract(tolerance(low, asStated)) : low,
				(high != null && !value.highExclusive()) ? high.add(tolerance(high, asStated)) : high, value.unit(),
				value.lowExclusive(), value.highExclusive());
	}

	/** Ranks, and a few of anything that is counted, are not rounded. */
	private static boolean isCounted(Quantity value) {
		boolean whole = value.exact() && value.low() != null && value.low().scale() <= 0
				&& value.low().abs().compareTo(HUNDRED) < 0;
		return value.unit().equals("rank") || (whole && !value.unit().equals("percent") && !value.isCurrency());
	}

	/** Whether both printed numbers may stand for one true value. */
	public static boolean agree(Quantity a, Quantity b) {
		return a.meets(b);
	}

	private static BigDecimal tolerance(BigDecimal number, @Nullable String asStated) {
		if (asStated != null && !NUMBER.matcher(asStated).find()) {
			return BigDecimal.ONE.max(HALF.scaleByPowerOfTen(lastSignificantDigit(number)));
		}
		int lastDigit = lastPrintedDigit(number, asStated);
		if (asStated != null && LOOSE.matcher(asStated).find()) {
			lastDigit = Math.max(lastDigit, lastSignificantDigit(number));
		}
		return HALF.scaleByPowerOfTen(lastDigit);
	}

	/** The power of ten of the last digit that was printed for this number. */
	private static int lastPrintedDigit(BigDecimal number, @Nullable String asStated) {
		if (asStated != null) {
			Matcher matcher = NUMBER.matcher(asStated);
			while (matcher.find()) {
				BigDecimal printed = new BigDecimal(matcher.group().replace(",", ""));
				String rest = asStated.substring(matcher.end());
				for (int power : new int[] { power(rest), powerOfNext(rest) }) {
					if (printed.scaleByPowerOfTen(power).compareTo(number.abs()) == 0) {
						return power - printed.scale();
					}
				}
			}
		}
		int significant = lastSignificantDigit(number);
		return (number.abs().compareTo(THOUSAND) < 0) ? Math.min(0, significant) : significant;
	}

	private static int lastSignificantDigit(BigDecimal number) {
		return (number.signum() != 0) ? -number.stripTrailingZeros().scale() : 0;
	}

	/** The first of two numbers may leave its scale to the second: "$10-15 billion". */
	private static int powerOfNext(String rest) {
		Matcher next = NUMBER.matcher(rest);
		return next.find() ? power(rest.substring(next.end())) : 0;
	}

	private static int power(String rest) {
		Matcher scale = SCALE.matcher(rest);
		return scale.find() ? POWERS.getOrDefault(scale.group(1).toLowerCase(Locale.ROOT), 0) : 0;
	}

}
