package org.tieline.english;

import java.util.Locale;
import java.util.Set;

/** Where a time may start in a text, so that few places are tried. */
final class TimeStarts {

	/** The first letters of the words that a time starts with, but for the months. */
	private static final Set<String> FIRST = Set.of("from", "between", "first", "second", "third", "fourth", "last",
			"this", "today", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve",
			"several", "some", "final", "latest", "quarter", "half", "year", "q1", "q2", "q3", "q4", "h1", "h2");

	/** Words after which another one must tell a time. */
	private static final Set<String> ARTICLES = Set.of("the", "that", "a", "an");

	/** What tells a time after an article, by its first letters. */
	private static final Set<String> SECOND = Set.of("fir", "sec", "thi", "fou", "las", "lat", "fin", "six", "nin",
			"thr", "twe", "hal", "sam", "pre", "nex", "fol", "yea", "qua", "mon");

	private static final Set<String> MONTHS = Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private TimeStarts() {
	}

	/** Whether a time may start at a place. */
	static boolean mayStart(String text, int at) {
		if (!Triggers.isWord(text.charAt(at)) || (at > 0 && Triggers.isWord(text.charAt(at - 1)))) {
			return false;
		}
		if (Character.isDigit(text.charAt(at))) {
			return true;
		}
		String word = word(text, at);
		if (ARTICLES.contains(word)) {
			String second = word(text, Math.min(text.length(), at + word.length() + 1));
			return second.length() > 2
					&& (SECOND.contains(second.substring(0, 3)) || Character.isDigit(second.charAt(0)));
		}
		return FIRST.contains(word) || word.startsWith("fy")
				|| (word.length() > 2 && MONTHS.contains(word.substring(0, 3)));
	}

	private static String word(String text, int at) {
		int end = at;
		while (end < text.length() && Triggers.isWord(text.charAt(end))) {
			end++;
		}
		return text.substring(at, end).toLowerCase(Locale.ROOT);
	}

}
