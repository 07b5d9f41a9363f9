package org.tieline.english;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the sentences of a text start and end. */
public final class Sentences {

	/** Ends of sentences, but for abbreviations. */
	private static final Pattern END = Pattern
		.compile("(?<=[.!?][\"')]{0,2})\\s+(?=[\"'(]?[\\p{Lu}\\p{Lo}\\d$\u20ac\u00a3])|\\n+");

	private static final Pattern ABBREVIATION = Pattern.compile(
			".*\\b(?:Inc|Co|Ltd|Corp|No|Mr|Ms|Mrs|Dr|vs|approx|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\\.S|U\\.K|e\\.g|i\\.e)\\.$",
			Pattern.DOTALL);

	private Sentences() {
	}

	/** The parts of a text that are sentences, as pairs of places. */
	public static List<int[]> split(String text) {
		List<int[]> sentences = new ArrayList<>();
		int from = 0;
		Matcher end = END.matcher(text);
		while (end.find()) {
			String last = text.substring(Math.max(from, end.start() - 12), end.start());
			boolean follows = text.charAt(end.start()) != '\n' && ABBREVIATION.matcher(last).matches();
			if (!follows) {
				add(sentences, text, from, end.start());
				from = end.end();
			}
		}
		add(sentences, text, from, text.length());
		return sentences;
	}

	private static void add(List<int[]> sentences, String text, int from, int to) {
		if (!text.substring(from, to).isBlank()) {
			sentences.add(new int[] { from, to });
		}
	}

}
