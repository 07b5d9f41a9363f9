package org.tieline.english;

import java.util.regex.Matcher;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers that go on with the number before: "and $18.7 billion in 2019". */
public final class NumberLink {

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	/** Words between two numbers of one metric; a time may stand among them. */
	private static final Pattern LINK = Pattern.compile(
			"(?i)(?<first>.*?)[,;]?(?: (?:and|but|then|whereas|while))?(?:,? (?:in|for|during) \\d{4},?)?(?:,? (?:a year (?:earlier|before)|the year before))?(?: (?:it|that) (?:had been|was|came in at|stood at|came to|reached|had come to))?(?: (?:up|down) from| compared (?:with|to)| against| versus| after| from| to(?: only| just)?)?(?: ?\\((?:in )?\\d{4}:)?(?: (?:about|around|roughly|some|just))? ?");

	/** What the first number may be followed by before its time. */
	private static final Pattern PLAIN = Pattern.compile(
			"(?i)(?:(?: worth)?(?: of)?(?: \\S+){0,3} (?:components|parts|goods|products|technology|technologies|equipment|gear))?(?: from(?: \\S+){1,2} (?:suppliers|companies|firms|vendors))?(?:,? (?:in|for|during) \\d{4})?");

	/** After the second number nothing but its time may tell what it is. */
	private static final Pattern END = Pattern.compile(
			"(?i),? ?(?:(?:in|for|during) (?:the same (?:period|quarter|half|months|time) (?:of|in) )?\\d{4}|(?:a|one|the) year (?:earlier|before)|(?:in )?the (?:previous|prior|preceding) year)?(?:[.,;)].*| (?:and|from|after|as|but|while|according) .*|\\s*)");

	private static final Pattern YEAR_BEFORE = Pattern
		.compile("(?i),? (?:(?:a|one|the) year (?:earlier|before)|(?:in )?the (?:previous|prior|preceding) year)\\b.*");

	/**
	 * Whether a number tells of another time what the one before it tells.
	 * @param between the text between the two
	 * @param after the text after it, to the end of the sentence
	 */
	public static boolean isClear(String between, String after) {
		Matcher link = LINK.matcher(between);
		return link.matches() && PLAIN.matcher(link.group("first")).matches() && END.matcher(after).matches();
	}

	private NumberLink() {
	}

	/**
	 * Whether the words after a number tell that it is of the year before.
	 * @param after the text after it
	 */
	public static boolean isOfYearBefore(String after) {
		return YEAR_BEFORE.matcher(after).matches();
	}

	/**
	 * Text with a year for each time in it.
	 * @param part a part of a sentence
	 * @param from where the part starts in the sentence
	 * @param times the times of the sentence
	 */
	public static String withYears(String part, int from, List<TimeReader.Found> times) {
		StringBuilder text = new StringBuilder(part);
		for (TimeReader.Found time : times.reversed()) {
			int start = time.start() - from;
			int end = time.end() - from;
			if (start >= 0 && end <= text.length() && YEAR.matcher(text.substring(start, end)).find()) {
				text.replace(start, end, "2000");
			}
		}
		return text.toString();
	}

}
