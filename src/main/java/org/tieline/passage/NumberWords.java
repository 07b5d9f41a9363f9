package org.tieline.passage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.passage.Sentence.Mark;

/** Numbers as English writes them, in digits and in words. */
final class NumberWords {

	static final String DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";

	static final String SCALE = "trillion|trn|billion|bn|million|mn|mln|thousand|k|m|b";

	private static final Map<String, Integer> POWERS = Map.ofEntries(Map.entry("trillion", 12), Map.entry("trn", 12),
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
		String ordinal = (matcher.group("ordinal") != null) ? matcher.group("ordinal") : matcher.group("place");
		if (number == null && ordinal == null) {
			return 1;
		}
		String word = ((number != null) ? number : ordinal).toLowerCase(Locale.ROOT);
		if (Character.isDigit(word.charAt(0))) {
			return Integer.parseInt(word.replaceAll("\\D", ""));
		}
		int place = ORDINALS.indexOf(word);
		return (place >= 0) ? place + 1 : WORDS.getOrDefault(word, 1);
	}

	/** Words that tell a rise or a fall, which the record does not hold. */
	static final class Changes {

		private static final Pattern UP = Pattern.compile(
				" (?:rose|rises|rising|grew|grows|growing|climbed|climbs|increased|increases|jumped|surged|soared|gained|expanded|raised|boosted|lifted)(?= )");

		private static final Pattern DOWN = Pattern.compile(
				" (?:fell|falls|falling|dropped|drops|slipped|slips|declined|declines|decreased|shrank|plunged|slumped|tumbled|sank|cut|reduced|lowered|trimmed)(?= )");

		private static final Pattern FROM_TO = Pattern
			.compile(" from (?<from>\u27e6[pmcv]\\d+\u27e7)(?: \\S+){0,3}? to (?<to>\u27e6[pmcv]\\d+\u27e7)");

		private Changes() {
		}

		/** Whether words tell a rise or a fall. */
		static boolean isTold(String words) {
			String text = " " + words.toLowerCase(Locale.ROOT) + " ";
			return UP.matcher(text).find() || DOWN.matcher(text).find();
		}

		/**
		 * Whether a rise is told with a lower last number, or a fall with a higher one.
		 * @param words a part of the marked sentence
		 */
		static boolean isWrong(Sentence sentence, String words) {
			Matcher both = FROM_TO.matcher(words);
			if (!both.find()) {
				return false;
			}
			BigDecimal from = value(sentence.mark(both.group("from")));
			BigDecimal to = value(sentence.mark(both.group("to")));
			if (from == null || to == null) {
				return false;
			}
			String text = " " + words + " ";
			int change = to.compareTo(from);
			return (UP.matcher(text).find() && change <= 0) || (DOWN.matcher(text).find() && change >= 0);
		}

		private static @Nullable BigDecimal value(Mark mark) {
			NumberReader.Found number = mark.number();
			return (number != null) ? number.value() : null;
		}

	}

}
