package org.tieline.cue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a pattern on marked sentences may start: after a blank, at a blank or at a mark,
 * and before which letters. What it finds is what {@link Matcher#find()} finds, and most
 * places are passed over without trying the pattern. A pattern of which that cannot be
 * read off may start anywhere.
 */
public final class Starts {

	/** Where a pattern may start. */
	private enum Place {

		ANYWHERE, BLANK, AFTER_BLANK, MARK

	}

	private static final char MARK = '\u27e6';

	private static final String AFTER_BLANK = "(?<= )";

	private final Pattern pattern;

	private final Place place;

	/** What the first word may start with. */
	private final FirstLetters letters;

	private Starts(Pattern pattern, Place place, FirstLetters letters) {
		this.pattern = pattern;
		this.place = place;
		this.letters = letters;
	}

	/** Reads a regular expression that has no flags. */
	public static Starts of(String expression) {
		Pattern pattern = WordChoice.compile(expression);
		if (NeedsParser.alternatives(expression).size() > 1) {
			return new Starts(pattern, Place.ANYWHERE, FirstLetters.ANY);
		}
		if (expression.startsWith(AFTER_BLANK)) {
			return new Starts(pattern, Place.AFTER_BLANK, FirstLetters.of(expression.substring(AFTER_BLANK.length())));
		}
		if (expression.startsWith(" ") && expression.length() > 1 && !FirstLetters.isTimes(expression.charAt(1))) {
			return new Starts(pattern, Place.BLANK, FirstLetters.of(expression.substring(1)));
		}
		boolean marks = FirstLetters.of(expression).areMarks();
		return new Starts(pattern, marks ? Place.MARK : Place.ANYWHERE, FirstLetters.ANY);
	}

	/** A matcher of the pattern on a text, for {@link #find}. */
	public Matcher matcher(CharSequence text) {
		return this.pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
	}

	/** The pattern. */
	public Pattern pattern() {
		return this.pattern;
	}

	/**
	 * Goes to the first place of a text from one on where the pattern is.
	 * @param matcher one of {@link #matcher}, on the text
	 * @return whether there is one
	 */
	public boolean find(Matcher matcher, CharSequence text, int from) {
		return find(matcher, text, from, text.length());
	}

	/**
	 * Goes to the first place of a text from one on where the pattern is.
	 * @param matcher one of {@link #matcher}, on the text
	 * @param last the last place where it may start
	 * @return whether there is one
	 */
	public boolean find(Matcher matcher, CharSequence text, int from, int last) {
		if (this.place == Place.ANYWHERE) {
			return from <= Math.min(last, text.length()) && matcher.find(from) && matcher.start() <= last;
		}
		for (int at = next(text, from); at >= 0 && at <= last; at = next(text, at + 1)) {
			int word = (this.place == Place.BLANK) ? at + 1 : at;
			boolean may = (word < text.length()) ? this.letters.has(text.charAt(word)) : this.letters.isAny();
			if (may && matcher.region(at, text.length()).lookingAt()) {
				return true;
			}
		}
		return false;
	}

	/** The next place from one on where the pattern may start; negative: none. */
	private int next(CharSequence text, int from) {
		if (this.place == Place.AFTER_BLANK) {
			int blank = next(text, ' ', Math.max(0, from - 1));
			return (blank >= 0) ? blank + 1 : -1;
		}
		return next(text, (this.place == Place.MARK) ? MARK : ' ', from);
	}

	private static int next(CharSequence text, char letter, int from) {
		if (text instanceof String string) {
			return string.indexOf(letter, from);
		}
		for (int at = from; at < text.length(); at++) {
			if (text.charAt(at) == letter) {
				return at;
			}
		}
		return -1;
	}

	/**
	 * With what a text that matches may start, or more than that.
	 *
	 * @param low the letters below 64, as bits
	 * @param high those from 64 to 127
	 * @param marks whether it may start with a mark
	 * @param isAny whether it may start with anything, or be blank
	 */
	record FirstLetters(long low, long high, boolean marks, boolean isAny) {

		static final FirstLetters ANY = new FirstLetters(0, 0, true, true);

		private static final FirstLetters NONE = new FirstLetters(0, 0, false, false);

		boolean has(char letter) {
			return this.isAny || ((letter < 64) ? (this.low >> letter & 1) != 0
					: (letter < 128) ? (this.high >> (letter - 64) & 1) != 0 : letter == MARK && this.marks);
		}

		boolean areMarks() {
			return !this.isAny && this.marks && this.low == 0 && this.high == 0;
		}

		private FirstLetters or(FirstLetters other) {
			return new FirstLetters(this.low | other.low, this.high | other.high, this.marks || other.marks,
					this.isAny || other.isAny);
		}

		private static FirstLetters one(char letter) {
			return (letter == MARK) ? new FirstLetters(0, 0, true, false)
					: (letter < 64) ? new FirstLetters(1L << letter, 0, false, false)
							: (letter < 128) ? new FirstLetters(0, 1L << (letter - 64), false, false) : ANY;
		}

		/** Those of a regular expression. */
		static FirstLetters of(String expression) {
			FirstLetters all = NONE;
			List<String> alternatives = NeedsParser.alternatives(expression);
			for (String one : alternatives) {
				all = all.or(ofSequence(one));
			}
			return all;
		}

		private static FirstLetters ofSequence(String text) {
			if (text.isEmpty()) {
				return ANY;
			}
			char first = text.charAt(0);
			int end = (first == '(') ? NeedsParser.end(text, 0) : (first == '[') ? text.indexOf(']', 1) + 1 : 1;
			if (looksAround(text)) {
				return ofSequence(text.substring(end));
			}
			FirstLetters letters = (first == '(') ? ofGroup(text.substring(0, end))
					: (first == '[') ? ofClass(text.substring(1, Math.max(1, end - 1)))
							: ("\\.^$*+?{|".indexOf(first) >= 0) ? ANY : one(first);
			boolean optional = end < text.length() && isTimes(text.charAt(end)) && text.charAt(end) != '+';
			return optional ? letters.or(ofSequence(afterTimes(text, end))) : letters;
		}

		private static boolean looksAround(String text) {
			return text.startsWith("(?!") || text.startsWith("(?<=") || text.startsWith("(?<!");
		}

		/** What follows a sign that tells how often something is there. */
		private static String afterTimes(String text, int at) {
			int end = ((text.charAt(at) == '{') ? text.indexOf('}', at) : at) + 1;
			boolean more = end < text.length() && "?+".indexOf(text.charAt(end)) >= 0;
			return text.substring(more ? end + 1 : end);
		}

		/** Those of a group; one that looks ahead must be there as well. */
		private static FirstLetters ofGroup(String group) {
			boolean named = group.startsWith("(?<") && Character.isLetter(group.charAt(3));
			return (group.startsWith("(?:") || group.startsWith("(?=")) ? of(group.substring(3, group.length() - 1))
					: named ? of(group.substring(group.indexOf('>') + 1, group.length() - 1)) : ANY;
		}

		private static FirstLetters ofClass(String inside) {
			if (inside.isEmpty() || inside.chars().anyMatch((one) -> "^\\-[&".indexOf(one) >= 0)) {
				return ANY;
			}
			FirstLetters all = NONE;
			for (char one : inside.toCharArray()) {
				all = all.or(one(one));
			}
			return all;
		}

		/** Whether a sign tells how often what is before it is there. */
		static boolean isTimes(char sign) {
			return "?*+{".indexOf(sign) >= 0;
		}

	}

}
