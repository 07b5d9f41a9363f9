package org.tieline.evidence;

import java.util.function.UnaryOperator;

/**
 * Inflects the verbs of sentences. A verb is given in the third person singular, with the
 * words that follow it: {@code has its headquarters in}.
 */
public final class Inflection {

	private Inflection() {
	}

	/** The plural form: "supplies" becomes "supply", "was" becomes "were". */
	public static String plural(String verb) {
		return withFirst(verb, Inflection::pluralOf);
	}

	/** The form after "to" and "may": "is part of" becomes "be part of". */
	public static String infinitive(String verb) {
		return withFirst(verb, (word) -> switch (word) {
			case "is" -> "be";
			case "can" -> "be able to";
			case "does" -> "";
			default -> pluralOf(word);
		});
	}

	private static String withFirst(String verb, UnaryOperator<String> change) {
		int start = verb.startsWith(" ") ? 1 : 0;
		int end = verb.indexOf(' ', start);
		String first = (end < 0) ? verb.substring(start) : verb.substring(start, end);
		if (first.endsWith("ly") && end > 0) {
			return verb.substring(0, end + 1) + withFirst(verb.substring(end + 1), change);
		}
		String rest = (end < 0) ? "" : verb.substring(end);
		return (verb.substring(0, start) + change.apply(first) + rest).stripLeading();
	}

	private static String pluralOf(String word) {
		return switch (word) {
			case "is" -> "are";
			case "was" -> "were";
			case "has" -> "have";
			case "does" -> "do";
			default -> withoutEnding(word);
		};
	}

	private static String withoutEnding(String word) {
		if (word.endsWith("ies")) {
			return word.substring(0, word.length() - 3) + "y";
		}
		if (word.matches(".*(ss|sh|ch|x|o)es")) {
			return word.substring(0, word.length() - 2);
		}
		return (word.endsWith("s") && !word.endsWith("ss")) ? word.substring(0, word.length() - 1) : word;
	}

}
