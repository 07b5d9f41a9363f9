package org.tieline.english;

import java.util.Arrays;
import java.util.List;

/**
 * What a text must have for a pattern to be found in it, and with which letters the
 * pattern starts, so that most texts and places are not searched at all.
 *
 * @param words some of them must be there, in lower case; empty: a digit
 * @param starts the first letters, in lower case; {@code 0} stands for any digit
 */
record Triggers(List<String> words, String starts) {

	private static final String SIGNS = "$#\u20ac\u00a3";

	/** Any digit. */
	static final Triggers DIGIT = of("0");

	/** Triggers, by the first letters and the words. */
	static Triggers of(String starts, String... words) {
		return new Triggers(List.of(words), starts);
	}

	/** Whether the pattern may start with a letter. */
	boolean mayStart(char letter) {
		char first = (letter >= '0' && letter <= '9') ? '0'
				: (letter >= 'A' && letter <= 'Z') ? (char) (letter + ' ') : letter;
		return this.starts.indexOf(first) >= 0;
	}

	/** The places where a word, a number or one of some signs starts in a text. */
	static int[] starts(String text) {
		int[] starts = new int[text.length()];
		int found = 0;
		boolean inside = false;
		for (int at = 0; at < text.length(); at++) {
			char letter = text.charAt(at);
			boolean word = isWord(letter);
			if ((word && !inside) || SIGNS.indexOf(letter) >= 0) {
				starts[found] = at;
				found++;
			}
			inside = word;
		}
		return Arrays.copyOf(starts, found);
	}

	/** As the word boundary of a pattern has it. */
	static boolean isWord(char letter) {
		return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9')
				|| letter == '_';
	}

	/** Whether one of them is in a text in lower case. */
	boolean isIn(String text) {
		if (this.words.isEmpty()) {
			return text.chars().anyMatch(Character::isDigit);
		}
		for (String word : this.words) {
			if (text.contains(word)) {
				return true;
			}
		}
		return false;
	}

}
