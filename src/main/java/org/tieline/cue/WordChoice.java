package org.tieline.cue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes the choices of words in a regular expression by their first letters:
 * {@code (?:buys|bought|sold)} becomes {@code (?:b(?:uys|ought)|sold)}. It matches the
 * same, and fewer words are tried. Choices that start with another letter exclude each
 * other, and those with the same letter keep their order.
 */
public final class WordChoice {

	private static final int LEAST = 4;

	private WordChoice() {
	}

	/** A pattern with its choices of words by their first letters. */
	public static Pattern compile(String expression) {
		return Pattern.compile(byLetters(expression));
	}

	/** The expression with its choices of words by their first letters. */
	static String byLetters(String expression) {
		StringBuilder written = new StringBuilder();
		int at = 0;
		while (at < expression.length()) {
			char letter = expression.charAt(at);
			if (letter == '(') {
				int end = NeedsParser.end(expression, at);
				int inside = expression.startsWith("(?:", at) ? at + 3 : at + 1;
				String content = expression.substring(inside, end - 1);
				written.append(expression, at, inside)
					.append((inside == at + 3) ? choice(content) : byLetters(content))
					.append(')');
				at = end;
			}
			else {
				int end = (letter == '[') ? expression.indexOf(']', at) + 1 : at + ((letter == '\\') ? 2 : 1);
				written.append(expression, at, end);
				at = end;
			}
		}
		return written.toString();
	}

	/** The content of a group. */
	private static String choice(String content) {
		List<String> words = NeedsParser.alternatives(content);
		boolean plain = words.size() >= LEAST && words.stream().allMatch(WordChoice::startsPlainly);
		return plain ? grouped(words) : byLetters(content);
	}

	/** Whether a choice starts with a letter that is there once. */
	private static boolean startsPlainly(String one) {
		return !one.isEmpty() && isLetter(one.charAt(0)) && (one.length() == 1 || "?*+{".indexOf(one.charAt(1)) < 0);
	}

	private static boolean isLetter(char letter) {
		return letter >= 'a' && letter <= 'z';
	}

	private static String grouped(List<String> words) {
		Map<Character, List<String>> byLetter = new LinkedHashMap<>();
		words.forEach((one) -> byLetter.computeIfAbsent(one.charAt(0), (key) -> new ArrayList<>()).add(one));
		List<String> written = new ArrayList<>();
		byLetter.forEach((letter, some) -> {
			if (some.size() == 1) {
				written.add(byLetters(some.getFirst()));
				return;
			}
			List<String> rest = some.stream().map((one) -> one.substring(1)).toList();
			boolean goesOn = rest.stream().allMatch(WordChoice::startsPlainly);
			written.add(letter + "(?:"
					+ (goesOn ? grouped(rest) : String.join("|", rest.stream().map(WordChoice::byLetters).toList()))
					+ ")");
		});
		return String.join("|", written);
	}

}
