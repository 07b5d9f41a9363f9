package org.tieline.cue;

import java.util.List;
import java.util.Set;

/**
 * What a sentence must have for a pattern to be found in it: words, and marks of some
 * letters. Most patterns are ruled out by them, so that few are searched for.
 */
public final class Needs {

	private final List<Set<String>> words;

	private final int[][] places;

	private final String marks;

	private final int parties;

	/**
	 * Needs.
	 * @param words of each set some word must be there, in the order of the sets
	 * @param marks the letters of marks of which there must be one
	 * @param parties how many parties there must be
	 */
	Needs(List<Set<String>> words, String marks, int parties) {
		this.words = List.copyOf(words);
		this.places = this.words.stream()
			.map((some) -> some.stream().mapToInt(SentenceWords::place).toArray())
			.toArray(int[][]::new);
		this.marks = marks;
		this.parties = parties;
	}

	/**
	 * What a pattern needs, read off its text: a regular expression, or a form as
	 * {@code check/statements.txt} writes it.
	 */
	public static Needs of(String pattern) {
		NeedsParser parser = new NeedsParser();
		List<Set<String>> words = parser.words(pattern, true, true);
		return new Needs(words, parser.marks(), parser.parties());
	}

	/** Whether a sentence may have all. */
	public boolean areIn(SentenceWords sentence) {
		if (sentence.parties() < this.parties) {
			return false;
		}
		for (int i = 0; i < this.marks.length(); i++) {
			if (!sentence.hasMark(this.marks.charAt(i))) {
				return false;
			}
		}
		for (int[] some : this.places) {
			if (!isOneIn(sentence, some)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The last place of a sentence where the pattern may start; negative: none. The words
	 * that it needs must come from there on, in its order.
	 */
	public int lastStart(SentenceWords sentence) {
		if (!areIn(sentence)) {
			return -1;
		}
		int last = Integer.MAX_VALUE;
		for (int i = this.places.length - 1; i >= 0 && last >= 0; i--) {
			last = sentence.last(this.places[i], last);
		}
		return last;
	}

	private static boolean isOneIn(SentenceWords sentence, int[] some) {
		for (int place : some) {
			if (sentence.mayHave(place)) {
				return true;
			}
		}
		return false;
	}

	List<Set<String>> words() {
		return this.words;
	}

	String marks() {
		return this.marks;
	}

	int parties() {
		return this.parties;
	}

}
