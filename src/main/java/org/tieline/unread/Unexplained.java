package org.tieline.unread;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.english.ResourceLines;

/**
 * Words that no rule of a kind of fact accounts for. Between the names and numbers of
 * what looks like a statement they may turn it into another one: "Albano's search engine
 * was missing on 66% of phones". The words that a rule accounts for are those of the
 * forms and roles of its kind, those of any statement, and those that
 * {@code check/explained.txt} adds.
 */
public final class Unexplained {

	/** Words of any kind. */
	private static final String ANY = "ANY";

	/** A word of the sentence that is no mark. */
	private static final Pattern WORD = Pattern.compile("(?<= |^)(?!\u27e6)\\S+(?= |$)");

	/** What is not read as a word: a number, a sign, an adverb. */
	private static final Pattern OF_NO_MATTER = Pattern.compile("[^\\p{L}]+|.*\\d.*|\\p{L}{2,}ly|\\p{L}");

	/** A word of a pattern, and whether its last letter or its ending is open. */
	private static final Pattern WRITTEN = Pattern
		.compile("(?<word>[\\p{L}&'][\\p{L}&'-]*)(?<open>\\\\S[*+])?(?<less>\\?)?");

	/** What is no word of a pattern: marks, places and classes of letters. */
	private static final Pattern NO_WORD = Pattern
		.compile("\u27e6[^\u27e7]*\u27e7|\\\\[pP]\\{[^}]*\\}|\\{[^}]*\\}|\\(\\?<\\p{L}+>|\\\\[a-zA-RT-Z]");

	private static final Map<String, Words> SHIPPED = read();

	/** Words, and how words may start. */
	private record Words(Set<String> whole, Set<String> starts) {

		Words() {
			this(new HashSet<>(), new HashSet<>());
		}

		boolean has(String word) {
			return this.whole.contains(word) || this.starts.stream().anyMatch(word::startsWith);
		}

		/** Adds the words of a pattern, without those that it must not have. */
		void add(String pattern) {
			Matcher written = WRITTEN.matcher(NO_WORD.matcher(withoutNot(pattern)).replaceAll(" "));
			while (written.find()) {
				String word = written.group("word");
				if (written.group("open") != null) {
					this.starts.add(word);
				}
				else {
					this.whole.add(word);
					if (written.group("less") != null) {
						this.whole.add(word.substring(0, word.length() - 1));
					}
				}
			}
		}

	}

	private Unexplained() {
	}

	/**
	 * The first word that nothing accounts for; null: there is none.
	 * @param kind the kind of fact
	 * @param marked words and marks, each after one blank
	 */
	public static @Nullable String first(String kind, String marked) {
		Words any = SHIPPED.getOrDefault(ANY, new Words());
		Words own = SHIPPED.getOrDefault(kind, new Words());
		Matcher word = WORD.matcher(marked);
		while (word.find()) {
			String one = word.group();
			if (!OF_NO_MATTER.matcher(one).matches() && !any.has(one) && !own.has(one)) {
				return one;
			}
		}
		return null;
	}

	/** A pattern without what it must not have: {@code (?! of)}. */
	private static String withoutNot(String pattern) {
		StringBuilder kept = new StringBuilder();
		int depth = 0;
		for (int i = 0; i < pattern.length(); i++) {
			boolean not = pattern.startsWith("(?!", i) || pattern.startsWith("(?<!", i);
			if (depth > 0 || not) {
				depth += (pattern.charAt(i) == '(') ? 1 : (pattern.charAt(i) == ')') ? -1 : 0;
			}
			else {
				kept.append(pattern.charAt(i));
			}
		}
		return kept.toString();
	}

	private static Map<String, Words> read() {
		Map<String, Words> words = new HashMap<>();
		for (String line : ResourceLines.of("/check/statements.txt")) {
			int at = line.indexOf(" = ");
			words(words, line.substring(0, at).split("[:@~ ]")[0]).add(line.substring(at + 3));
		}
		String kind = ANY;
		Map<String, String> classes = new HashMap<>();
		for (String line : ResourceLines.of("/check/roles.txt")) {
			if (line.startsWith("$")) {
				int at = line.indexOf(" = ");
				classes.put(line.substring(0, at), line.substring(at + 3));
			}
			else if (!line.contains(": ")) {
				kind = line.substring(line.indexOf(':') + 1);
			}
			else if (!line.startsWith("not: ")) {
				String pattern = line.substring(line.indexOf(": ") + 2);
				words(words, kind).add(pattern);
				for (Map.Entry<String, String> one : classes.entrySet()) {
					if (pattern.contains(one.getKey())) {
						words(words, kind).add(one.getValue());
					}
				}
			}
		}
		for (String line : ResourceLines.of("/check/places.txt")) {
			words(words, ANY).add(line.split(" = ")[1].replace("|", " ").toLowerCase(Locale.ROOT));
		}
		for (String line : ResourceLines.of("/check/explained.txt")) {
			int at = line.indexOf(" = ");
			List.of(line.substring(at + 3).split(" ")).forEach(words(words, line.substring(0, at)).whole()::add);
		}
		return Map.copyOf(words);
	}

	private static Words words(Map<String, Words> of, String kind) {
		return of.computeIfAbsent(kind, (name) -> new Words());
	}

}
