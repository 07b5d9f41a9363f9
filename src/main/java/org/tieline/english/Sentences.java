package org.tieline.english;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where the sentences of a text start and end. */
public final class Sentences {

	private static final Pattern ABBREVIATION = Pattern.compile(
			".*\\b(?:Inc|Co|Ltd|Corp|No|Mr|Ms|Mrs|Dr|vs|approx|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\\.S|U\\.K|e\\.g|i\\.e)\\.$",
			Pattern.DOTALL);

	private Sentences() {
	}

	/** The parts of a text that are sentences, as pairs of places. */
	public static List<int[]> split(String text) {
		List<int[]> sentences = new ArrayList<>();
		int from = 0;
		int at = 0;
		while (at < text.length()) {
			int next = blanks(text, at);
			if (next == at) {
				at++;
			}
			else {
				if (ends(text, from, at, next)) {
					add(sentences, text, from, at);
					from = next;
				}
				at = next;
			}
		}
		add(sentences, text, from, text.length());
		return sentences;
	}

	/** Where the blanks that start at a place end. */
	private static int blanks(String text, int at) {
		int next = at;
		while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
			next++;
		}
		return next;
	}

	/**
	 * Whether a sentence ends before some blanks: at a line's end, or at a full stop, but
	 * for abbreviations, before a capital, a digit or a sign of a currency.
	 */
	private static boolean ends(String text, int from, int at, int next) {
		if (text.substring(at, next).indexOf('\n') >= 0) {
			return true;
		}
		int last = at - 1;
		for (int i = 0; i < 2 && last >= from && "\"')".indexOf(text.charAt(last)) >= 0; i++) {
			last--;
		}
		int opens = (next < text.length() && "\"'(".indexOf(text.charAt(next)) >= 0) ? next + 1 : next;
		return last >= from && ".!?".indexOf(text.charAt(last)) >= 0 && opens < text.length()
				&& isOpening(text.charAt(opens))
				&& !ABBREVIATION.matcher(text.substring(Math.max(from, at - 12), at)).matches();
	}

	private static boolean isOpening(char letter) {
		int type = Character.getType(letter);
		return type == Character.UPPERCASE_LETTER || type == Character.OTHER_LETTER || Character.isDigit(letter)
				|| "$\u20ac\u00a3".indexOf(letter) >= 0;
	}

	private static void add(List<int[]> sentences, String text, int from, int to) {
		if (!text.substring(from, to).isBlank()) {
			sentences.add(new int[] { from, to });
		}
	}

}
