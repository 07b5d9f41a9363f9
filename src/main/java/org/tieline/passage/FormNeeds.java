package org.tieline.passage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence must have for a form to be found in it: words, and marks of some
 * letters. Most forms are ruled out by them, so that few patterns are searched for.
 *
 * @param words of each set some word must be there
 * @param marks the letters of marks of which there must be one
 * @param parties how many parties there must be
 */
record FormNeeds(List<Set<String>> words, String marks, int parties) {

	/** "word" and "words?", at the start of a text or after a blank. */
	private static final Pattern WORD = Pattern.compile(" ?([a-z]+)(s\\?)?(?=[ {(]|$)");

	private static final String LETTERS = "PMCKD";

	/** Reads a form as {@code check/statements.txt} writes it. */
	static FormNeeds of(String form) {
		Parser parser = new Parser();
		parser.sequence(form);
		return new FormNeeds(List.copyOf(parser.words), parser.marks.toString(), parser.parties);
	}

	/**
	 * Whether a marked sentence has all.
	 * @param tokens its words, and its marks without their numbers: {@code ⟦p}
	 * @param found how many parties it has
	 */
	boolean areIn(Set<String> tokens, int found) {
		if (found < this.parties) {
			return false;
		}
		for (int i = 0; i < this.marks.length(); i++) {
			if (!tokens.contains("\u27e6" + this.marks.charAt(i))) {
				return false;
			}
		}
		for (Set<String> some : this.words) {
			if (Collections.disjoint(some, tokens)) {
				return false;
			}
		}
		return true;
	}

	private static final class Parser {

		private final List<Set<String>> words = new ArrayList<>();

		private final StringBuilder marks = new StringBuilder();

		private int parties;

		/** A sequence of words, placeholders and groups, all of which are needed. */
		private void sequence(String text) {
			int at = 0;
			StringBuilder plain = new StringBuilder();
			while (at < text.length()) {
				char letter = text.charAt(at);
				if (letter == '(') {
					int end = end(text, at);
					boolean optional = end < text.length() && "?*".indexOf(text.charAt(end)) >= 0;
					if (!optional && text.startsWith("(?:", at)) {
						group(text.substring(at + 3, end - 1));
					}
					plain.append('(');
					at = optional ? end + 1 : end;
				}
				else if (letter == '{') {
					int end = text.indexOf('}', at) + 1;
					placeholder(text.substring(at + 1, end - 1));
					plain.append('{');
					at = end;
				}
				else {
					plain.append(letter);
					at++;
				}
			}
			literals(plain.toString());
		}

		private void placeholder(String name) {
			if (name.equals("S") || name.equals("O")) {
				this.parties++;
			}
			else if (LETTERS.contains(name)) {
				this.marks.append(Character.toLowerCase(name.charAt(0)));
			}
		}

		private void literals(String plain) {
			Matcher word = WORD.matcher(plain);
			while (word.find()) {
				boolean alone = word.start() == 0 || plain.charAt(word.start()) == ' ';
				if (alone) {
					this.words.add(both(word));
				}
			}
		}

		/** One of several words; nothing is needed if one of them is no plain word. */
		private void group(String text) {
			List<String> alternatives = alternatives(text);
			if (alternatives.size() == 1) {
				sequence(text);
				return;
			}
			Set<String> some = new HashSet<>();
			for (String one : alternatives) {
				Matcher word = WORD.matcher(one);
				if (!word.lookingAt()) {
					return;
				}
				some.addAll(both(word));
			}
			this.words.add(some);
		}

		private static Set<String> both(Matcher word) {
			return (word.group(2) != null) ? Set.of(word.group(1), word.group(1) + "s") : Set.of(word.group(1));
		}

		private static List<String> alternatives(String text) {
			List<String> found = new ArrayList<>();
			int depth = 0;
			int from = 0;
			for (int i = 0; i < text.length(); i++) {
				char letter = text.charAt(i);
				depth += (letter == '(') ? 1 : (letter == ')') ? -1 : 0;
				if (letter == '|' && depth == 0) {
					found.add(text.substring(from, i));
					from = i + 1;
				}
			}
			found.add(text.substring(from));
			return found;
		}

		/** The place after the bracket that closes the one at a place. */
		private static int end(String text, int at) {
			int depth = 0;
			for (int i = at; i < text.length(); i++) {
				depth += (text.charAt(i) == '(') ? 1 : (text.charAt(i) == ')') ? -1 : 0;
				if (depth == 0) {
					return i + 1;
				}
			}
			return text.length();
		}

	}

}
