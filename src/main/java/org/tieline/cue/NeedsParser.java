package org.tieline.cue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads off a pattern which words a text must have. A word counts only where it stands
 * alone between blanks; of alternatives the first word of each is taken. What it does not
 * understand needs nothing.
 */
final class NeedsParser {

	private static final String LETTERS = "PMCKDQ";

	private final StringBuilder marks = new StringBuilder();

	private int parties;

	String marks() {
		return this.marks.toString();
	}

	int parties() {
		return this.parties;
	}

	/**
	 * The words that a part of a pattern needs: of each set some word.
	 * @param starts whether a word may start where the part starts
	 * @param ends whether a word may end where the part ends
	 */
	List<Set<String>> words(String part, boolean starts, boolean ends) {
		List<String> alternatives = alternatives(part);
		if (alternatives.size() == 1) {
			return sequence(part, starts, ends);
		}
		int before = this.parties;
		int marked = this.marks.length();
		Set<String> some = new HashSet<>();
		boolean all = true;
		for (String one : alternatives) {
			List<Set<String>> first = sequence(one, starts, ends);
			all &= !first.isEmpty();
			some.addAll(first.isEmpty() ? Set.of() : first.getFirst());
		}
		this.parties = before;
		this.marks.setLength(marked);
		return all ? List.of(some) : List.of();
	}

	/** A sequence of words, placeholders and groups, all of which are needed. */
	private List<Set<String>> sequence(String text, boolean starts, boolean ends) {
		List<Set<String>> found = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			char letter = text.charAt(at);
			boolean alone = (at == 0) ? starts : text.charAt(at - 1) == ' ';
			if (letter == '(') {
				at = group(text, at, alone, ends, found);
			}
			else if (letter == '{') {
				int end = text.indexOf('}', at) + 1;
				placeholder(text.substring(at + 1, end - 1));
				at = end;
			}
			else if (letter == '[') {
				at = text.indexOf(']', at) + 1;
			}
			else if (letter == '\\') {
				at = text.startsWith("{", at + 2) ? text.indexOf('}', at) + 1 : at + 2;
			}
			else if (isLetter(letter)) {
				at = word(text, at, alone, ends, found);
			}
			else {
				at++;
			}
		}
		return found;
	}

	private static boolean isLetter(char letter) {
		return letter >= 'a' && letter <= 'z';
	}

	/** Takes letters; they are needed if they are a word: "share" or "shares?". */
	private static int word(String text, int from, boolean alone, boolean ends, List<Set<String>> found) {
		int end = from;
		while (end < text.length() && isLetter(text.charAt(end))) {
			end++;
		}
		String word = text.substring(from, end);
		boolean optional = end < text.length() && text.charAt(end) == '?';
		int next = optional ? end + 1 : end;
		if (alone && isEnd(text, next, ends)) {
			found.add(optional ? Set.of(word, word.substring(0, word.length() - 1)) : Set.of(word));
		}
		return next;
	}

	/** Whether a word ends at a place: what follows starts with a blank. */
	private static boolean isEnd(String text, int at, boolean ends) {
		if (at >= text.length()) {
			return ends;
		}
		return text.charAt(at) == ' ' || isGap(text, at) || text.startsWith("(?= ", at) || text.startsWith("(?: ", at)
				|| (text.startsWith("(?:", at) && isGap(text, at + 3));
	}

	/** Whether a placeholder starts at a place, other than a number of times. */
	private static boolean isGap(String text, int at) {
		return at + 1 < text.length() && text.charAt(at) == '{' && Character.isLetter(text.charAt(at + 1));
	}

	/**
	 * Takes a group and how often it is there; it is needed unless it may be left out.
	 */
	private int group(String text, int from, boolean alone, boolean ends, List<Set<String>> found) {
		int end = end(text, from);
		int next = afterTimes(text, end);
		boolean optional = next > end
				&& (text.charAt(end) == '?' || text.charAt(end) == '*' || text.startsWith("{0", end));
		int inside = inside(text, from);
		if (!optional && inside > 0) {
			found.addAll(words(text.substring(inside, end - 1), alone, isEnd(text, next, ends)));
		}
		return next;
	}

	/** Where the content of a group starts; 0: it looks ahead or behind. */
	private static int inside(String text, int from) {
		if (text.startsWith("(?:", from)) {
			return from + 3;
		}
		boolean named = text.startsWith("(?<", from) && Character.isLetter(text.charAt(from + 3));
		return named ? text.indexOf('>', from) + 1 : 0;
	}

	/** The place after the sign that tells how often something is there. */
	private static int afterTimes(String text, int at) {
		if (at < text.length() && "?*+".indexOf(text.charAt(at)) >= 0) {
			return at + 1;
		}
		boolean times = at + 1 < text.length() && text.charAt(at) == '{' && Character.isDigit(text.charAt(at + 1));
		return times ? text.indexOf('}', at) + 1 : at;
	}

	private void placeholder(String name) {
		if (name.equals("S") || name.equals("O")) {
			this.parties++;
		}
		else if (LETTERS.contains(name)) {
			this.marks.append(Character.toLowerCase(name.charAt(0)));
		}
	}

	static List<String> alternatives(String text) {
		List<String> found = new ArrayList<>();
		int from = 0;
		int at = 0;
		while (at < text.length()) {
			char letter = text.charAt(at);
			if (letter == '(') {
				at = end(text, at);
			}
			else if (letter == '[') {
				at = text.indexOf(']', at) + 1;
			}
			else {
				if (letter == '|') {
					found.add(text.substring(from, at));
					from = at + 1;
				}
				at += (letter == '\\') ? 2 : 1;
			}
		}
		found.add(text.substring(from));
		return found;
	}

	/** The place after the bracket that closes the one at a place. */
	static int end(String text, int at) {
		int depth = 0;
		int i = at;
		while (i < text.length()) {
			char letter = text.charAt(i);
			if (letter == '[') {
				i = text.indexOf(']', i);
			}
			depth += (letter == '(') ? 1 : (letter == ')') ? -1 : 0;
			if (depth == 0) {
				return i + 1;
			}
			i += (letter == '\\') ? 2 : 1;
		}
		return text.length();
	}

}
