package org.tieline.unread;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a sentence that tell something checkable and that nothing covers: no
 * statement that was read, and no part that was skipped.
 */
public final class UncoveredParts {

	/** A word for something between two parties that the record may hold. */
	private static final String WORDS = "(?:owns?|owned|holds?|held|stakes?|bought|buys|acquired|acquires|sold|sells|suppl(?:y|ies|ied)|bans?|banned|bars|barred|ordered|orders|removal|removed|removes|restricts?|restricted|sanctions?|sanctioned|exclude[sd]?|invested|invests|funded|funds|lent)\\b";

	/** Between two clauses. */
	private static final Pattern BETWEEN = Pattern
		.compile("[;:] |,? (?:while|whereas|but|although|though) |, (?:and|which|who) | and (?=(?:then |also )?" + WORDS
				+ ")");

	/** What a part starts with that is none of its own words. */
	private static final Pattern OPENS = Pattern.compile("^[\\s,;:]*(?:(?:and|or|but|while|whereas|then)\\b[\\s,]*)*");

	private static final Pattern CLOSES = Pattern.compile("(?:[\\s,;:.]|\\b(?:and|or|but|while|whereas))*$");

	private static final Pattern PRONOUN = Pattern.compile("\\b(?:its?|they|their|them)\\b", Pattern.CASE_INSENSITIVE);

	private static final Pattern RELATION = Pattern.compile("\\b" + WORDS);

	private UncoveredParts() {
	}

	/**
	 * The parts, by their places in the sentence, in their order.
	 * @param text the sentence
	 * @param covered the places that statements and skipped parts cover
	 * @param names the places of names on record
	 * @param numbers the places of numbers other than times
	 */
	public static List<int[]> of(String text, List<int[]> covered, List<int[]> names, List<int[]> numbers) {
		List<int[]> parts = new ArrayList<>();
		int from = 0;
		for (int[] one : covered.stream().sorted((a, b) -> Integer.compare(a[0], b[0])).toList()) {
			clauses(text, from, Math.max(from, Math.min(one[0], text.length())), parts);
			from = Math.max(from, Math.min(one[1], text.length()));
		}
		clauses(text, from, text.length(), parts);
		return parts.stream().filter((one) -> isCheckable(text, one, names, numbers)).toList();
	}

	private static void clauses(String text, int from, int to, List<int[]> parts) {
		Matcher between = BETWEEN.matcher(text).region(from, to);
		int start = from;
		while (between.find()) {
			add(text, start, between.start(), parts);
			start = between.end();
		}
		add(text, start, to, parts);
	}

	private static void add(String text, int from, int to, List<int[]> parts) {
		Matcher opens = OPENS.matcher(text.substring(from, to));
		int start = opens.find() ? from + opens.end() : from;
		Matcher closes = CLOSES.matcher(text.substring(start, to));
		int end = closes.find() ? start + closes.start() : to;
		if (start < end) {
			parts.add(new int[] { start, end });
		}
	}

	private static boolean isCheckable(String text, int[] part, List<int[]> names, List<int[]> numbers) {
		String words = text.substring(part[0], part[1]);
		boolean relation = RELATION.matcher(words).find();
		boolean named = names.stream().anyMatch((one) -> isIn(one, part));
		return named ? relation || numbers.stream().anyMatch((one) -> isIn(one, part))
				: relation && PRONOUN.matcher(words).find();
	}

	private static boolean isIn(int[] one, int[] part) {
		return one[0] >= part[0] && one[1] <= part[1];
	}

}
