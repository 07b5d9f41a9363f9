package org.tieline.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The rounding of a printed number: half a unit of its last significant digit on each
 * side.
 * <ul>
 * <li>In a number in digits, the last printed digit counts. "22%" stands for 21.5 to
 * 22.5, "$18.7 billion" for 18.65 to 18.75 billion, "$1 billion" for 0.5 to 1.5
 * billion.</li>
 * <li>After a word such as "about", zeros at the end do not count as digits: "about 30%"
 * is 25 to 35, "about 25%" is 24.5 to 25.5.</li>
 * <li>In a number in words, zeros at the end do not count either, and the unit is never
 * finer than one: "a billion dollars" is 0.5 to 1.5 billion, "two-thirds", recorded as
 * 66.7, is 66.2 to 67.2.</li>
 * <li>Ranks, years, and counts below a hundred are not rounded.</li>
 * </ul>
 * The lower end belongs to the range, the upper end does not: 22.5 percent is printed as
 * 23. Therefore "22%" and "23%" are different figures, as are "about 22%" and "about
 * 23%".
 */
public final class StatedNumber {

	private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

	private static final Pattern LOOSE = Pattern.compile(
			"~|\\b(about|around|roughly|some|nearly|almost|approximately|approx|circa|close to|more or less|or so|an estimated)\\b",
			Pattern.CASE_INSENSITIVE);

	/** The same before the first number, in digits or in words. */
	private static final Pattern HEDGE = Pattern.compile(
			"(?i)^\\D*?\\b(about|around|roughly|nearly|almost|approximately|close to)\\b(?=[^,;.]*(?:\\d|\\b(?:half|thirds?"
					+ "|quarters?|fifths?|tenths?|hundred|thousand|million|billion|trillion|one|two|three|four|five)\\b))");

	private static final Pattern FIRST = Pattern.compile("\\d[\\d.,]*");

	private static final Pattern TRANSLATED = Pattern.compile(" \\(([^()]*\\d[^()]*)\\)$");

	private static final Pattern FROM_TO = Pattern.compile(
			"(?<!between )\\b\\d[\\d.,]*[^\\d]{0,20}?(?:\\bto\\b|[-\u2013\u2014])[^\\d]{0,6}\\d",
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
	 * The range of true values of a printed number.
	 * @param value the number as recorded
	 * @param asStated the printed words; null: only the recorded number is known
	 * @return bounds that hold the true value; an open side stays open
	 */
	public static Quantity range(Quantity value, @Nullable String asStated) {
		if (isUnrounded(value, asStated)) {
			return value;
		}
		BigDecimal low = value.low();
		BigDecimal high = value.high();
		// An exclusive bound ("more than half") is not a rounded number.
		return new Quantity((low != null && !value.lowExclusive()) ? low.subtract(tolerance(low, asStated)) : low,
				(high != null && !value.highExclusive()) ? high.add(tolerance(high, asStated)) : high, value.unit(),
				value.lowExclusive(), value.highExclusive());
	}

	/**
	 * Whether a number is printed in words alone: "two-thirds".
	 * @param printed how it was printed; null: not known
	 */
	public static boolean isInWords(@Nullable String printed) {
		return printed != null && !printed.isBlank() && printed.chars().noneMatch(Character::isDigit);
	}

	/**
	 * Whether the printed words call the number approximate: "about 10%".
	 * @param printed the words; null: not known
	 */
	public static boolean isApproximate(@Nullable String printed) {
		return printed != null && LOOSE.matcher(printed).find();
	}

	/**
	 * The word that calls a number approximate, with a blank behind: "nearly ".
	 * @param value the number as recorded
	 * @param printed how it was printed; null: not known
	 * @return empty: no word does, or the number is a range or a bound, which says so
	 * itself
	 */
	public static String hedge(Quantity value, @Nullable String printed) {
		Matcher word = HEDGE.matcher((printed != null) ? inEnglish(printed) : "");
		return (value.exact() && word.find()) ? word.group(1).toLowerCase(Locale.ROOT) + " " : "";
	}

	/**
	 * A number in another language has its translation in parentheses behind. Another
	 * number there is none: "12% (down from about 15%)".
	 */
	private static String inEnglish(String printed) {
		Matcher translated = TRANSLATED.matcher(printed);
		if (!translated.find()) {
			return printed;
		}
		String first = digits(printed.substring(0, translated.start()));
		String second = digits(translated.group(1));
		return (first.isEmpty() || first.equals(second)) ? translated.group(1) : printed;
	}

	/** The digits of the first number, which languages group and scale differently. */
	private static String digits(String text) {
		Matcher number = FIRST.matcher(text);
		return number.find() ? number.group().replaceAll("\\D", "").replaceAll("0+$", "") : "";
	}

	private static boolean isUnrounded(Quantity value, @Nullable String printed) {
		return isCounted(value) && !isApproximate(printed);
	}

	/**
	 * Whether the number is a rank, a year, or a count below a hundred, which are not
	 * rounded.
	 */
	private static boolean isCounted(Quantity value) {
		boolean whole = value.exact() && value.low() != null && value.low().scale() <= 0
				&& value.low().abs().compareTo(HUNDRED) < 0;
		return value.unit().equals("rank") || value.unit().equals("year")
				|| (whole && !value.unit().equals("percent") && !value.isCurrency());
	}

	/**
	 * Whether one true value can be printed as both numbers.
	 * @param a one number as recorded
	 * @param printed how it was printed; null: not known
	 * @param b the other number, in the same unit
	 * @param otherPrinted how the other one was printed; null: not known
	 */
	public static boolean agree(Quantity a, @Nullable String printed, Quantity b, @Nullable String otherPrinted) {
		return reaches(a, printed, range(b, otherPrinted)) && reaches(b, otherPrinted, range(a, printed));
	}

	/** Whether the range of a number reaches the low end of the other. */
	private static boolean reaches(Quantity value, @Nullable String printed, Quantity other) {
		Quantity range = range(value, printed);
		BigDecimal high = range.high();
		BigDecimal low = other.low();
		if (high == null || low == null) {
			return true;
		}
		int order = high.compareTo(low);
		return order > 0
				|| (order == 0 && isUnrounded(value, printed) && !range.highExclusive() && !other.lowExclusive());
	}

	/**
	 * Whether the printed words give several values ("3 to 8 years"), not the bounds of
	 * one value ("between 3 and 8", "about 3 to 8").
	 * @param value the number as recorded, with both bounds
	 * @param printed how it was printed; null: not known
	 */
	public static boolean isSpread(Quantity value, @Nullable String printed) {
		return printed != null && value.low() != null && value.high() != null && !value.exact()
				&& FROM_TO.matcher(printed).find() && !isApproximate(printed);
	}

	private static BigDecimal tolerance(BigDecimal number, @Nullable String asStated) {
		boolean inWords = asStated != null && !NUMBER.matcher(asStated).find();
		if (inWords) {
			return HALF.scaleByPowerOfTen(Math.max(0, lastSignificantDigit(number)));
		}
		int lastDigit = lastPrintedDigit(number, asStated);
		if (isApproximate(asStated)) {
			lastDigit = Math.max(lastDigit, lastSignificantDigit(number));
		}
		return HALF.scaleByPowerOfTen(lastDigit);
	}

	/** The power of ten of the last significant digit of the printed number. */
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

	/**
	 * The scale of the second number, if the first has none: "$10-15 billion".
	 */
	private static int powerOfNext(String rest) {
		Matcher next = NUMBER.matcher(rest);
		return next.find() ? power(rest.substring(next.end())) : 0;
	}

	private static int power(String rest) {
		Matcher scale = SCALE.matcher(rest);
		return scale.find() ? POWERS.getOrDefault(scale.group(1).toLowerCase(Locale.ROOT), 0) : 0;
	}

}
