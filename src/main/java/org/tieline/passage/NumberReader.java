package org.tieline.passage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.check.Approximation;
import org.tieline.check.AskedNumber;

/**
 * Finds the numbers of an English passage, with unit, scale and how exactly they are
 * meant: "$18.7 billion", "18,700 million dollars", "22 percent", "a fifth", "No. 2",
 * "second-largest", "about 30%", "more than half".
 */
final class NumberReader {

	/** What a number is. */
	enum Sort {

		PERCENT, MONEY, RANK, COUNT

	}

	/**
	 * A number in a passage.
	 *
	 * @param start where it starts, with the words that tell how exactly it is meant
	 * @param end where it ends, with its unit
	 * @param printed the number as printed, without such words
	 * @param unit {@code percent}, an ISO 4217 code, {@code rank}, or blank for a count
	 * whose unit follows
	 */
	record Found(int start, int end, Sort sort, BigDecimal value, String printed, String unit, Approximation how) {

		AskedNumber asked(String unit) {
			return AskedNumber.of(this.value, this.printed, unit, this.how, null);
		}

	}

	private static final String DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";

	private static final String SCALE = "trillion|trn|billion|bn|million|mn|mln|thousand|k|m|b";

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

	private static final String WORD = String.join("|", WORDS.keySet());

	private static final String IN_WORDS = "(?:" + WORD
			+ ")(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)\\b)?";

	private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("us$", "USD"), Map.entry("$", "USD"),
			Map.entry("usd", "USD"), Map.entry("\u20ac", "EUR"), Map.entry("eur", "EUR"), Map.entry("\u00a3", "GBP"),
			Map.entry("gbp", "GBP"), Map.entry("a$", "AUD"), Map.entry("c$", "CAD"), Map.entry("hk$", "HKD"),
			Map.entry("nt$", "TWD"), Map.entry("rmb", "CNY"), Map.entry("cny", "CNY"), Map.entry("jpy", "JPY"),
			Map.entry("sek", "SEK"), Map.entry("krw", "KRW"), Map.entry("dkk", "DKK"));

	private static final Map<String, String> CURRENCIES = Map.ofEntries(Map.entry("dollar", "USD"),
			Map.entry("us dollar", "USD"), Map.entry("u.s. dollar", "USD"), Map.entry("american dollar", "USD"),
			Map.entry("canadian dollar", "CAD"), Map.entry("australian dollar", "AUD"), Map.entry("euro", "EUR"),
			Map.entry("pound", "GBP"), Map.entry("yuan", "CNY"), Map.entry("renminbi", "CNY"), Map.entry("rmb", "CNY"),
			Map.entry("yen", "JPY"), Map.entry("won", "KRW"), Map.entry("swedish kronor", "SEK"),
			Map.entry("kronor", "SEK"), Map.entry("danish kroner", "DKK"));

	private static final Pattern PERCENT = pattern("(?<![\\w.,$])(?<n>" + DIGITS + "|" + IN_WORDS
			+ ")[ -]?(?:%|percent\\b|per cent\\b|pct\\b)(?! ?(?:age )?points?\\b)");

	private static final Pattern FRACTION = pattern(
			"\\b(?:(?<many>a|an|one|two|three|four)[ -](?<part>half|third|quarter|fifth|tenth)s?\\b(?= (?:of|share|stake|interest)\\b)"
					+ "|(?<half>half)(?= (?:of|the|its|all)\\b))");

	private static final Pattern MONEY = pattern(
			"(?<![\\w])(?<sign>us\\$|a\\$|c\\$|hk\\$|nt\\$|\\$|\u20ac|\u00a3|usd |eur |gbp |rmb ?|cny |jpy |sek |krw |dkk )(?<n>"
					+ DIGITS + ")(?:[ -]?(?<scale>" + SCALE + ")\\b)?");

	private static final Pattern MONEY_AFTER = pattern("(?<![\\w.,$])(?<n>" + DIGITS + "|" + IN_WORDS
			+ "|a)[ -](?:(?<scale>" + SCALE + ")[ -])?(?<currency>"
			+ String.join("|",
					CURRENCIES.keySet().stream().sorted(Comparator.comparing(String::length).reversed()).toList())
			+ ")s?\\b");

	private static final Pattern RANK = pattern(
			"\\b(?:no\\. ?|number |ranked |ranks |rank |#)(?<n>\\d{1,2}|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
					+ WORD + ")\\b"
					+ "|\\b(?:(?<ordinal>second|third|fourth|fifth|sixth|seventh|eighth|2nd|3rd|4th|5th|6th)[- ])?(?:largest|biggest|leading)(?= )"
					+ "|\\b(?:in )?(?<place>first|second|third|fourth|fifth|sixth) place\\b");

	private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth",
			"seventh", "eighth", "ninth", "tenth");

	private static final Pattern COUNT = pattern(
			"(?<![\\w.,$])(?<n>" + DIGITS + ")(?:[ -](?<scale>trillion|billion|million|thousand)\\b)?(?![\\w%])");

	/** The words that tell how exactly the number that follows is meant. */
	private static final Pattern HOW = pattern(
			"(?:\\b(?<about>about|around|roughly|some|approximately|approx\\.|circa|close to|an estimated)"
					+ "|\\b(?<nearly>nearly|almost|just under|just below)"
					+ "|\\b(?<more>more than|over|above|in excess of|upwards of|exceeding)"
					+ "|\\b(?<least>at least|no less than|not less than|a minimum of)"
					+ "|\\b(?<less>less than|under|below|fewer than)"
					+ "|\\b(?<most>up to|at most|as much as|no more than|not more than|a maximum of)"
					+ "|(?<tilde>~))(?: the| a)? ?$");

	private NumberReader() {
	}

	private static Pattern pattern(String text) {
		return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
	}

	/** All numbers of a text, in their order; none overlaps another. */
	static List<Found> read(String text) {
		List<Found> found = new ArrayList<>();
		matches(MONEY, text, found);
		matches(MONEY_AFTER, text, found);
		matches(PERCENT, text, found);
		matches(FRACTION, text, found);
		matches(RANK, text, found);
		matches(COUNT, text, found);
		return found.stream().sorted(Comparator.comparing(Found::start)).toList();
	}

	private static void matches(Pattern pattern, String text, List<Found> found) {
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			boolean free = found.stream()
				.noneMatch((one) -> matcher.start() < one.end() && one.start() < matcher.end());
			if (free) {
				@Nullable Found number = number(pattern, matcher, text);
				if (number != null) {
					found.add(number);
				}
			}
		}
	}

	private static @Nullable Found number(Pattern pattern, Matcher matcher, String text) {
		if (pattern == PERCENT) {
			return found(matcher, text, Sort.PERCENT, value(matcher.group("n")), matcher.group("n") + "%", "percent");
		}
		if (pattern == FRACTION) {
			return found(matcher, text, Sort.PERCENT, fraction(matcher), matcher.group(), "percent");
		}
		if (pattern == MONEY) {
			String unit = SIGNS.getOrDefault(matcher.group("sign").strip().toLowerCase(Locale.ROOT), "USD");
			return found(matcher, text, Sort.MONEY, scaled(matcher), matcher.group(), unit);
		}
		if (pattern == MONEY_AFTER) {
			String unit = CURRENCIES.getOrDefault(matcher.group("currency").toLowerCase(Locale.ROOT), "USD");
			return found(matcher, text, Sort.MONEY, scaled(matcher), matcher.group(), unit);
		}
		if (pattern == RANK) {
			return found(matcher, text, Sort.RANK, new BigDecimal(rank(matcher)), matcher.group(), "rank");
		}
		return found(matcher, text, Sort.COUNT, scaled(matcher), matcher.group(), "");
	}

	private static Found found(Matcher matcher, String text, Sort sort, BigDecimal value, String printed, String unit) {
		int from = Math.max(0, matcher.start() - 24);
		Matcher how = HOW.matcher(text.substring(from, matcher.start()));
		boolean told = sort != Sort.RANK && how.find();
		return new Found(told ? from + how.start() : matcher.start(), matcher.end(), sort, value, printed, unit,
				told ? how(how) : Approximation.EXACT);
	}

	private static Approximation how(Matcher how) {
		return (how.group("nearly") != null) ? Approximation.NEARLY
				: (how.group("more") != null) ? Approximation.MORE_THAN
						: (how.group("least") != null) ? Approximation.AT_LEAST
								: (how.group("less") != null) ? Approximation.LESS_THAN
										: (how.group("most") != null) ? Approximation.AT_MOST : Approximation.ABOUT;
	}

	private static BigDecimal scaled(Matcher matcher) {
		String scale = matcher.group("scale");
		int power = (scale != null) ? POWERS.getOrDefault(scale.toLowerCase(Locale.ROOT), 0) : 0;
		return value(matcher.group("n")).scaleByPowerOfTen(power);
	}

	private static BigDecimal value(String number) {
		if (Character.isDigit(number.charAt(0))) {
			return new BigDecimal(number.replace(",", ""));
		}
		int sum = 0;
		for (String word : number.toLowerCase(Locale.ROOT).split("[- ]")) {
			sum += WORDS.getOrDefault(word, 1);
		}
		return new BigDecimal(sum);
	}

	private static BigDecimal fraction(Matcher matcher) {
		if (matcher.group("half") != null) {
			return new BigDecimal(50);
		}
		int many = WORDS.getOrDefault(matcher.group("many").toLowerCase(Locale.ROOT), 1);
		BigDecimal part = switch (matcher.group("part").toLowerCase(Locale.ROOT)) {
			case "half" -> new BigDecimal(50);
			case "third" -> new BigDecimal((many == 2) ? "33.35" : "33.3");
			case "quarter" -> new BigDecimal(25);
			case "fifth" -> new BigDecimal(20);
			default -> new BigDecimal(10);
		};
		return part.multiply(new BigDecimal(many));
	}

	private static int rank(Matcher matcher) {
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

}
