package org.tieline.english;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.check.Approximation;
import org.tieline.check.AskedNumber;
import org.tieline.value.Decimals;

/**
 * Finds the numbers of an English passage, with unit, scale and how exactly they are
 * meant: "$18.7 billion", "18,700 million dollars", "22 percent", "a fifth", "No. 2",
 * "second-largest", "about 30%", "more than half".
 */
public final class NumberReader {

	/** What a number is. */
	public enum Sort {

		PERCENT, MONEY, RANK, COUNT

	}

	/**
	 * A number in a passage.
	 *
	 * @param start where it starts, with the words that tell how exactly it is meant
	 * @param end where it ends, with its unit
	 * @param high the greatest value of a range that starts at {@code value}; null: it is
	 * no range
	 * @param printed the number as printed, without such words
	 * @param unit {@code percent}, an ISO 4217 code, {@code rank}, or blank for a count
	 * whose unit follows
	 * @param change whether it tells how much something changed or differs: "rose 22%",
	 * "another 4%", "a 5% discount"
	 */
	public record Found(int start, int end, Sort sort, BigDecimal value, @Nullable BigDecimal high, String printed,
			String unit, Approximation how, boolean change) {

		/** The number in the unit of a percentage that follows: "21 and 15 percent". */
		public Found inUnitOf(Found percent) {
			return new Found(this.start, this.end, percent.sort(), this.value, this.high, this.printed + "%",
					percent.unit(), this.how, this.change);
		}

		/**
		 * A count as a sum in the currency of another one: "28 million" after "$40
		 * million".
		 */
		public Found inCurrencyOf(Found money) {
			return new Found(this.start, this.end, money.sort(), this.value, this.high, this.printed, money.unit(),
					this.how, this.change);
		}

		/** The number as a whole: "Albano has 22% and Berg another 19%". */
		public Found whole() {
			return new Found(this.start, this.end, this.sort, this.value, this.high, this.printed, this.unit, this.how,
					false);
		}

		/** What is as far below zero: a loss of 5 is a profit of -5. */
		public Found opposite() {
			return new Found(this.start, this.end, this.sort, this.value.negate(), this.high, "-" + this.printed,
					this.unit, this.how, this.change);
		}

		/**
		 * The number as one that is asked about.
		 * @param unit its unit
		 */
		public AskedNumber asked(String unit) {
			if (this.high != null) {
				return new AskedNumber(this.value, false, this.high, false, unit, this.printed);
			}
			boolean fraction = this.sort == Sort.PERCENT && !this.printed.endsWith("%");
			AskedNumber asked = AskedNumber.of(this.value, this.printed, unit, this.how, null);
			if (!fraction) {
				return asked;
			}
			return switch (this.how) {
				case EXACT, ABOUT -> AskedNumber.of(this.value, this.printed, unit, this.how, LOOSE);
				case NEARLY -> new AskedNumber(this.value.subtract(LOOSE.add(LOOSE)), false, this.value, false, unit,
						asked.words());
				case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST -> asked;
			};
		}

	}

	private static final Pattern PERCENT = pattern("(?<![\\w.,$/\u2044])(?<n>" + NumberWords.DIGITS + "|"
			+ NumberWords.IN_WORDS + ")[ -]?(?:%|percent\\b|per cent\\b|pct\\b)(?! ?(?:age )?points?\\b)");

	private static final Pattern PERCENT_RANGE = pattern("(?<![\\w.,$/\u2044])(?<n>" + NumberWords.DIGITS + "|"
			+ NumberWords.IN_WORDS + ")(?: ?%| percent| per cent)?(?<link> ?- ?| to | and )(?<m>" + NumberWords.DIGITS
			+ "|" + NumberWords.IN_WORDS + ")[ -]?(?:%|percent\\b|per cent\\b|pct\\b)(?! ?(?:age )?points?\\b)");

	private static final Pattern MONEY_RANGE = pattern(
			"(?<![\\w])(?<sign>us\\$|\\$|\u20ac|\u00a3)(?<n>" + NumberWords.DIGITS + ")(?:[ -]?(?<low>"
					+ NumberWords.SCALE + ")\\b)?(?<link> ?- ?| to | and )(?:us\\$|\\$|\u20ac|\u00a3)?(?<m>"
					+ NumberWords.DIGITS + ") ?(?<scale>" + NumberWords.SCALE + ")\\b");

	private static final Pattern FRACTION = pattern(
			"\\b(?:(?<many>a|an|one|two|three|four)[ -](?<part>half|third|quarter|fifth|tenth)s?\\b(?:(?= (?:of|share|stake|interest)\\b)|(?<=\\b(?:one|two)[ -]thirds?)(?=[.,;])|(?<=\\bby (?:a|an|one|two|three|four)[ -](?:half|third|quarter|fifth|tenth)s?))"
					+ "|(?<half>half)(?:(?= (?:of|the|its|all)\\b)|(?<=\\bfor half)(?=[.,;])))");

	/** After a sum: no letter, and no scale that is not read. */
	private static final String NO_OTHER_SCALE = "(?![\\p{L}\\d]|[ -](?:crore|lakh|hundred|dozen|quadrillion)\\b)";

	private static final Pattern MONEY = pattern(
			"(?<![\\w])(?<sign>us\\$|a\\$|c\\$|hk\\$|nt\\$|\\$|\u20ac|\u00a3|(?:usd|eur|gbp|rmb|cny|jpy|sek|krw|dkk|nok|twd|chf) ?)(?<n>"
					+ NumberWords.DIGITS + ")(?:[ -]?(?<scale>" + NumberWords.SCALE + ")\\b)?" + NO_OTHER_SCALE);

	private static final Pattern MONEY_AFTER = pattern(
			"(?<![\\w.,$/\u2044])(?<n>" + NumberWords.DIGITS + "|" + NumberWords.IN_WORDS + "|a)(?:[ -]?(?<scale>"
					+ NumberWords.SCALE + ")[ -]|[ -])(?<currency>" + CurrencyWords.ANY + ")s?\\b");

	/** Words for the first place. */
	private static final String TOP = "(?:the )?(?:top (?:spot|place|position|rank|slot)|pole position|(?:world |market |global )leader(?= in | for |,)|(?<=\\bthe )leader(?= in | for )|(?<=\\bat )the top(?= of the (?:world |global |market|list|table|rank|league|field))|(?<=\\bat )(?:the )?top(?= of the))";

	/** An ordinal that no noun follows which it counts. */
	private static final String PLACE = "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\b(?= (?:in|for|by|on|of|and|among|worldwide|globally|ahead|behind|with|after|among)\\b|[,.;:]|$)";

	private static final Pattern RANK = pattern(
			"\\b(?:no\\. ?|number |ranked |ranks |rank |#)(?<n>\\d{1,2}|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
					+ NumberWords.WORD + ")\\b"
					+ "|\\b(?:(?<ordinal>second|third|fourth|fifth|sixth|seventh|eighth|2nd|3rd|4th|5th|6th)[- ])?(?:largest|biggest|leading)(?=[ ,.;:]|$)"
					+ "|\\b(?:in )?(?<place>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: place\\b|(?= (?:among|worldwide|globally|in the (?:world|market|ranking))\\b))"
					+ "|(?<put>" + PLACE + ")|\\b(?<top>" + TOP + ")");

	private static final Pattern COUNT = pattern("(?<![\\w.,$/\u2044])(?<n>" + NumberWords.DIGITS
			+ ")(?:[ -](?<scale>trillion|billion|million|thousand)\\b)?(?![\\w%])");

	/** Before a place: "ranks Albano", "puts Albano first and Berg". */
	private static final Pattern PUT = pattern(
			"\\b(?:ranks?|ranked|ranking|puts?|places?|placed|lists?|listed|rates?|rated|first|second|third|fourth|fifth|sixth),? (?:and )?(?:[\\p{L}&'.-]+ ){1,3}(?:(?:only|clear|distant|joint) )?$"
					+ "|\\b(?:came|come|comes|coming|finished|finishes|finishing) (?:in )?$"
					+ "|\\b(?:ranks?|ranked|stands?|stood|lies|lay|sits?|sat|being|been|in|still|only) (?:only |just |a (?:distant|close|clear) |joint )?$"
					+ "|(?:, |; |\\band |\\bwith |\\bby )(?-i:\\p{Lu}[\\p{L}&'.-]* ){1,3}$");

	/** Before a place that is not the first one. */
	private static final Pattern LATER = pattern(
			"\\b(?:is|was|were|are|remains?|remained) (?:only |still |a (?:distant|close) )?$");

	private static final Pattern OPENING_BEFORE = pattern("^\\w+th and $");

	/** "Sixth and seventh were Albano and Berg." */
	private static final Pattern OPENING = pattern(
			"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?= and \\w+th (?:in|on|among|were)\\b| in | were | came | was )");

	/** Before a rank: it is one of several. */
	private static final Pattern ONE_OF_SEVERAL = pattern(
			"\\b(?:(?:one|two|three|some|many|most|among|several|all)(?: of)?(?: the| its| their)?(?: world's| \\w+'s)?|a|another|other|not) $");

	private static final Pattern BETWEEN = pattern("\\bbetween $");

	private static final Pattern FROM = pattern("\\bfrom $");

	/** How far a share may be from a fraction that tells it, in percentage points. */
	private static final BigDecimal LOOSE = new BigDecimal("2.5");

	/** The first letters of numbers in words. */
	private static final String NUMBER_STARTS = "otfsen";

	/**
	 * The patterns in the order in which they take their part, each with its triggers.
	 */
	private static final Map<Pattern, Triggers> TRIGGERS = triggers();

	private NumberReader() {
	}

	private static Map<Pattern, Triggers> triggers() {
		Triggers percent = Triggers.of("0" + NUMBER_STARTS, "%", "per", "pct");
		Triggers signs = Triggers.of("u$\u20ac\u00a3", "$", "\u20ac", "\u00a3");
		Map<Pattern, Triggers> triggers = new LinkedHashMap<>();
		triggers.put(MONEY_RANGE, signs);
		triggers.put(PERCENT_RANGE, percent);
		triggers.put(MONEY, Triggers.of("uachnt$\u20ac\u00a3egrjskd", "$", "\u20ac", "\u00a3", "usd", "eur", "gbp",
				"rmb", "cny", "jpy", "sek", "krw", "dkk", "nok", "twd", "chf"));
		triggers.put(MONEY_AFTER, Triggers.of("0a" + NUMBER_STARTS, "dollar", "euro", "pound", "yuan", "renminbi",
				"rmb", "yen", "won", "kron"));
		triggers.put(PERCENT, percent);
		triggers.put(FRACTION, Triggers.of("aotfh", "half", "third", "quarter", "fifth", "tenth"));
		triggers.put(RANK,
				Triggers.of("0nr#stfelbiwmgp" + NUMBER_STARTS, "no.", "number", "rank", "#", "largest", "biggest",
						"leading", "top", "pole", "leader", "third", "fourth", "fifth", "sixth", "second", "seventh",
						"eighth", "ninth", "tenth", "place", "put", "list", "rate", "among", "worldwide", "globally",
						"in the"));
		triggers.put(COUNT, Triggers.DIGIT);
		return triggers;
	}

	static Pattern pattern(String text) {
		return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
	}

	/** All numbers of a text, in their order; none overlaps another. */
	public static List<Found> read(String text) {
		List<Found> found = new ArrayList<>();
		String lower = text.toLowerCase(Locale.ROOT);
		int[] starts = Triggers.starts(text);
		TRIGGERS.forEach((pattern, triggers) -> {
			if (triggers.isIn(lower)) {
				matches(pattern, text, triggers, starts, found);
			}
		});
		return found.stream().sorted(Comparator.comparing(Found::start)).toList();
	}

	private static void matches(Pattern pattern, String text, Triggers triggers, int[] starts, List<Found> found) {
		Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
		int next = 0;
		for (int at : starts) {
			if (at < next || !triggers.mayStart(text.charAt(at)) || !matcher.region(at, text.length()).lookingAt()) {
				continue;
			}
			next = matcher.end();
			boolean free = found.stream()
				.noneMatch((one) -> matcher.start() < one.end() && one.start() < matcher.end());
			if (free && !isTooLong(matcher)) {
				@Nullable Found number = number(pattern, matcher, text);
				if (number != null) {
					found.add(number);
				}
			}
		}
	}

	/** No number of the record has so many digits, and computing with them takes long. */
	private static boolean isTooLong(Matcher matcher) {
		return matcher.group().chars().filter(Character::isDigit).count() > 2L * Decimals.MOST;
	}

	private static @Nullable Found number(Pattern pattern, Matcher matcher, String text) {
		if (pattern == PERCENT_RANGE || pattern == MONEY_RANGE) {
			return range(pattern, matcher, text);
		}
		if (pattern == PERCENT) {
			String digits = matcher.group("n");
			return found(matcher, text, Sort.PERCENT, NumberWords.value(digits), digits + "%", "percent");
		}
		if (pattern == FRACTION) {
			return found(matcher, text, Sort.PERCENT, NumberWords.fraction(matcher), matcher.group(), "percent");
		}
		if (pattern == RANK && matcher.group("put") != null && !isPlace(matcher, text)) {
			return null;
		}
		if (pattern == RANK) {
			return ONE_OF_SEVERAL.matcher(AroundNumber.before(text, matcher.start())).find() ? null : found(matcher,
					text, Sort.RANK, new BigDecimal(NumberWords.rank(matcher)), matcher.group(), "rank");
		}
		BigDecimal value = NumberWords.scaled(matcher, matcher.group("scale"));
		if (pattern == COUNT) {
			return found(matcher, text, Sort.COUNT, value, matcher.group(), "");
		}
		return found(matcher, text, Sort.MONEY, value, matcher.group(), (pattern == MONEY)
				? CurrencyWords.ofSign(matcher.group("sign")) : CurrencyWords.ofWord(matcher.group("currency")));
	}

	/** Whether an ordinal tells a place and no order of points. */
	private static boolean isPlace(Matcher matcher, String text) {
		String before = AroundNumber.before(text, matcher.start());
		boolean opens = matcher.start() == 0
				|| (OPENING_BEFORE.matcher(before).find() && before.length() == matcher.start());
		return PUT.matcher(before).find()
				|| (LATER.matcher(before).find() && !matcher.group("put").equalsIgnoreCase("first"))
				|| (opens && OPENING.matcher(text)
					.region(matcher.start(), text.length())
					.useTransparentBounds(true)
					.lookingAt());
	}

	/**
	 * A range; null: the words tell a change from one number to another, or two numbers.
	 */
	private static @Nullable Found range(Pattern pattern, Matcher matcher, String text) {
		String before = AroundNumber.before(text, matcher.start());
		boolean between = BETWEEN.matcher(before).find();
		String link = matcher.group("link").strip();
		String scale = (pattern == MONEY_RANGE) ? matcher.group("scale") : null;
		BigDecimal low = least(matcher, scale);
		BigDecimal high = NumberWords.value(matcher.group("m")).scaleByPowerOfTen(NumberWords.power(scale));
		if (low.compareTo(high) >= 0 || FROM.matcher(before).find() || (link.equals("and") && !between)) {
			return null;
		}
		if (AroundNumber.isChanged(text, matcher.start())) {
			return null;
		}
		int from = between ? before.length() - "between ".length() : before.length();
		int start = matcher.start() - before.length() + from;
		if (pattern == PERCENT_RANGE) {
			return new Found(start, matcher.end(), Sort.PERCENT, low, high, matcher.group(), "percent",
					Approximation.EXACT, AroundNumber.isChange(text, start, matcher.end()));
		}
		return new Found(start, matcher.end(), Sort.MONEY, low, high, matcher.group(),
				CurrencyWords.ofSign(matcher.group("sign")), Approximation.EXACT,
				AroundNumber.isChange(text, start, matcher.end()));
	}

	/**
	 * The first number of a range; without a scale of its own it has that of the last.
	 */
	private static BigDecimal least(Matcher matcher, @Nullable String scale) {
		return (scale == null) ? NumberWords.value(matcher.group("n"))
				: NumberWords.scaled(matcher, (matcher.group("low") != null) ? matcher.group("low") : scale);
	}

	private static Found found(Matcher matcher, String text, Sort sort, BigDecimal value, String printed, String unit) {
		if (sort == Sort.RANK) {
			return new Found(matcher.start(), matcher.end(), sort, value, null, printed, unit, Approximation.EXACT,
					false);
		}
		AroundNumber.How how = AroundNumber.How.of(text, matcher.start());
		return new Found(how.start(), matcher.end(), sort, value, null, printed, unit, how.how(),
				AroundNumber.isChange(text, how.start(), matcher.end()));
	}

}
