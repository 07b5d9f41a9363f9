package org.tieline.figure;

import java.util.regex.Pattern;

/**
 * A figure of a company that its sentence does not name again: "Revenue was 5 billion",
 * "A year earlier it had been 4 billion", "That was 15% of its revenue".
 */
public final class NamelessFigure {

	/** What may stand before the figure of a company that is not named again. */
	private static final Pattern OPENING = Pattern.compile(
			"(?i)(?: (?:in|for) \\d{4})?[\\s,;]*(?:(?:and|but|while|although|though|whereas|even as|even though) )?(?:(?:in|for|during|over) [\\p{L}\\d ]{2,24}, )?(?:its |their |the )?(?:net |total |annual |group |overall |full-year |quarterly |consolidated )*");

	private static final Pattern OPENS = Pattern.compile("(?i)(?:" + OPENING.pattern().substring("(?i)".length())
			+ "(?:revenues?|sales|turnover|profits?|net profit|net income|operating profit|research)"
			+ "|(?:a|one) year (?:earlier|before),? (?:it|that|the figure)|the year before,? (?:it|that|the figure))\\b");

	/** What follows a figure that is told of nothing narrower. */
	private static final Pattern FIGURE = Pattern.compile(
			"(?i)(?: (?:itself|alone))?(?: (?:for|in)(?: (?:the|full|whole|year|quarter|half|first|second|third|fourth|of|that|same|\\d{4}))+)?"
					+ "(?:, (?:however|meanwhile|by contrast|in turn|though|on the other hand),)?"
					+ " (?:was|were|came (?:to|in at)|reached|rose|fell|grew|totalled|totaled|amounted to|stood at|hit|dropped|climbed|increased|declined|slipped|slumped|sank|shrank|soared|jumped|plunged|tumbled|surged|edged|halved|doubled)\\b");

	/** Before the same figure of another time. */
	private static final Pattern AGAIN = Pattern.compile(
			"(?i)\\W*(?:(?:and|but) )?(?:(?:in|for) (?:the year )?\\d{4},? |(?:the year before|(?:a|one) year (?:earlier|before)),? )?(?:it|that|this|the (?:figure|sum|total|number)) (?:had (?:still )?(?:been|stood at|come to|reached|amounted to)|was(?: still)?|stood at|came to|reached|amounted to)(?: (?:only|just|about|some|around|nearly|roughly))? ");

	private static final Pattern ENDS = Pattern.compile(
			"(?i)(?: (?:in|for) (?:the year )?\\d{4}|,? (?:a|one) year (?:earlier|before)|,? the year before)?\\W*");

	private static final Pattern YEAR_BEFORE = Pattern
		.compile("(?i)\\b(?:(?:a|one) year (?:earlier|before)|the year before)\\b");

	/** "That was" before a part of the sum before. */
	private static final Pattern THAT_WAS = Pattern.compile(
			"(?i)\\W*(?:it|that|this|the (?:sum|total)) (?:was|is|came to|equalled|equals|amounted to|corresponded to|represented|made up|makes up)(?: equal to| equivalent to)?(?: (?:only|just|about|some|around|nearly|roughly))? ");

	private NamelessFigure() {
	}

	/**
	 * Whether a sentence without a name may tell a figure of whoever was told of before.
	 */
	public static boolean opens(String sentence) {
		return OPENS.matcher(sentence).lookingAt();
	}

	/**
	 * Whether words name a metric of whoever was told of before, and then its figure.
	 * @param words the words around the figure, without it
	 * @param metric where the name of the metric starts
	 * @param end where that ends
	 */
	public static boolean isTold(String words, int metric, int end) {
		return OPENING.matcher(words.substring(0, metric)).matches()
				&& FIGURE.matcher(words.substring(end)).lookingAt();
	}

	/** Whether a sentence tells the figure of the sentence before at another time. */
	public static boolean isToldAgain(String before, String after) {
		return AGAIN.matcher(before).matches() && ENDS.matcher(after).matches();
	}

	/** Whether the words for a metric tell of the country of the company. */
	public static boolean isAtHome(String words, int metric, int end) {
		return AT_HOME.matcher(words).region(metric, end).find();
	}

	private static final Pattern AT_HOME = Pattern.compile("(?i)\\b(?:home|domestic)\\b");

	/** Whether a sentence tells of the year before. */
	public static boolean isOfYearBefore(String sentence) {
		return YEAR_BEFORE.matcher(sentence).find();
	}

	/** Whether a sentence tells which part of something the sum before it is. */
	public static boolean isPart(String before) {
		return THAT_WAS.matcher(before).matches();
	}

}
