package org.tieline.cue;

import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

/**
 * A pattern on marked sentences that is searched for only in a sentence that has what it
 * needs.
 */
public final class CuedPattern {

	private final Starts pattern;

	private final Needs needs;

	private CuedPattern(Starts pattern, Needs needs) {
		this.pattern = pattern;
		this.needs = needs;
	}

	/** Reads a regular expression. */
	public static CuedPattern of(String expression) {
		return new CuedPattern(Starts.of(expression), Needs.of(expression));
	}

	/**
	 * Whether a sentence may have it: no, if a word that it needs is missing.
	 * @param words the words of the sentence
	 */
	public boolean mayBeIn(SentenceWords words) {
		return this.needs.areIn(words);
	}

	/**
	 * Whether a part of a sentence has it.
	 * @param words the words of the sentence
	 * @param part the part, words and marks between blanks
	 */
	public boolean isIn(SentenceWords words, CharSequence part) {
		return this.needs.areIn(words) && isIn(part);
	}

	/**
	 * Where a sentence has it first; null: nowhere.
	 * @param words the words of the sentence
	 * @param marked the sentence
	 */
	public @Nullable Matcher found(SentenceWords words, CharSequence marked) {
		if (!this.needs.areIn(words)) {
			return null;
		}
		Matcher matcher = this.pattern.matcher(marked);
		return this.pattern.find(matcher, marked, 0) ? matcher : null;
	}

	/** Whether a text has it, whatever its words. */
	public boolean isIn(CharSequence text) {
		return this.pattern.find(this.pattern.matcher(text), text, 0);
	}

	/** A matcher of it on a text. */
	public Matcher matcher(CharSequence text) {
		return this.pattern.pattern().matcher(text);
	}

	/** What it needs. */
	Needs needs() {
		return this.needs;
	}

}
