package org.tieline.english;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Numbers as English writes them, in digits and in words. */
final class NumberWords {

	/** Digits; "1.190.000" and "22,5" are none, as they are written otherwise. */
	static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?![.,]?\\d)";

	static final String SCALE = "trillion|trn|tn|billion|bn|million|mn|mln|thousand|k|m|b";

	private static final Map<String, Integer> POWERS = Map.ofEntries(Map.entry("trillion", 12), Map.entry("trn", 12),
			Map.entry("tn", 12),

			Map.entry("billion", 9), Map.entry("bn", 9), Map.entry("b", 9), Map.entry("million", 6), Map.entry("mn", 6),
			Map.entry("mln", 6), Map.entry("m", 6), Map.entry("thousand", 3), Map.entry("k", 3));

	private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("one", 1), Map.entry("two", 2),
			Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
			Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
			Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14),
			Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18),
			Map.entry("nineteen", 19), Map.entry("twenty", 20), Map.entry("thirty", 30), Map.entry("forty", 40),
			Map.entry("fifty", 50), Map.entry("sixty", 60), Map.entry("seventy", 70), Map.entry("eighty", 80),
			Map.entry("ninety", 90));

	static final String WORD = String.join("|", WORDS.keySet());

	static final String IN_WORDS = "(?:" + WORD + ")(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)\\b)?";

	private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth",
			"seventh", "eighth", "ninth", "tenth");

	private NumberWords() {
	}

	/**
	 * The number of the group {@code n}.
	 * @param scale such as "billion"; null: none
	 */
	static BigDecimal scaled(Matcher matcher, @Nullable String scale) {
		return value(matcher.group("n")).scaleByPowerOfTen(power(scale));
	}

	/** The power of ten that a scale stands for; 0 without one. */
	static int power(@Nullable String scale) {
		return (scale != null) ? POWERS.getOrDefault(scale.toLowerCase(Locale.ROOT), 0) : 0;
	}

	/** A number in digits or words. */
	static BigDecimal value(String number) {
		if (Character.isDigit(number.charAt(0))) {
			return new BigDecimal(number.replace(",", ""));
		}
		int sum = 0;
		for (String word : number.toLowerCase(Locale.ROOT).split("[- ]")) {
			sum += WORDS.getOrDefault(word, 1);
		}
		return new BigDecimal(sum);
	}

	/** A fraction as a percentage. */
	static BigDecimal fraction(Matcher matcher) {
		if (matcher.group("half") != null) {
			return new BigDecimal(50);
		}
		int many = WORDS.getOrDefault(matcher.group("many").toLowerCase(Locale.ROOT), 1);
		if (matcher.group("part").equalsIgnoreCase("third")) {
			return new BigDecimal((many == 2) ? "66.7" : "33.3");
		}
		BigDecimal part = switch (matcher.group("part").toLowerCase(Locale.ROOT)) {
			case "half" -> new BigDecimal(50);
			case "quarter" -> new BigDecimal(25);
			case "fifth" -> new BigDecimal(20);
			default -> new BigDecimal(10);
		};
		return part.multiply(new BigDecimal(many));
	}

	/** The place that words such as "second-largest" tell. */
	static int rank(Matcher matcher) {
		String number = matcher.group("n");
		String ordinal = Stream.of("ordinal", "place", "put")
			.map(matcher::group)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		if (number == null && ordinal == null) {
			return 1;
		}
		String word = Objects.requireNonNull((number != null) ? number : ordinal).toLowerCase(Locale.ROOT);
		if (Character.isDigit(word.charAt(0))) {
			return Integer.parseInt(word.replaceAll("\\D", ""));
		}
		int place = ORDINALS.indexOf(word);
		return (place >= 0) ? place + 1 : WORDS.getOrDefault(word, 1);
	}

}
