package org.tieline.english;

import java.util.List;

/**
 * Letters of which a text must have some for a pattern to be found in it, so that most
 * texts are not searched at all.
 *
 * @param words some of them must be there, in lower case; empty: a digit
 */
record Triggers(List<String> words) {

	/** Any digit. */
	static final Triggers DIGIT = new Triggers(List.of());

	static Triggers of(String... words) {
		return new Triggers(List.of(words));
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
