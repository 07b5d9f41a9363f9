package org.tieline.english;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that are changed, with the place in the passage that each letter comes from. */
public final class TracedWords {

	private final StringBuilder words;

	private final List<Integer> origin;

	/**
	 * Words as they stand.
	 * @param origin where each letter of them comes from
	 */
	public TracedWords(String words, List<Integer> origin) {
		this.words = new StringBuilder(words);
		this.origin = new ArrayList<>(origin);
	}

	/** The words as they are now. */
	public CharSequence words() {
		return this.words;
	}

	/** Where each letter of a part comes from, as a list of its own. */
	public List<Integer> origins(int from, int to) {
		return new ArrayList<>(this.origin.subList(from, to));
	}

	/** Where a letter comes from. */
	public int origin(int at) {
		return this.origin.get(at);
	}

	/** Puts words at a place, all of which come from one letter of the passage. */
	public void insert(int at, String more, int from) {
		insert(at, more, Collections.nCopies(more.length(), from));
	}

	/** Puts words at a place. */
	public void insert(int at, String more, List<Integer> origins) {
		this.words.insert(at, more);
		this.origin.addAll(at, origins);
	}

	public void delete(int from, int to) {
		this.words.delete(from, to);
		this.origin.subList(from, to).clear();
	}

	/** Puts words in the place of others, from where the first of those came. */
	public void replace(int from, int to, String more) {
		int origin = origin(from);
		delete(from, to);
		insert(from, more, origin);
	}

	/** Removes what a pattern finds, but for what it keeps. */
	public void remove(Pattern pattern) {
		boolean keeps = pattern.namedGroups().containsKey("keep");
		Matcher found = pattern.matcher(this.words);
		while (found.find()) {
			if (keeps) {
				delete(found.start("drop"), found.end("drop"));
				delete(found.start(), found.start("keep"));
			}
			else {
				delete(found.start(), found.end());
			}
			found = pattern.matcher(this.words);
		}
	}

	@Override
	public String toString() {
		return this.words.toString();
	}

}
