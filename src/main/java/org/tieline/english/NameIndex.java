package org.tieline.english;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;

import org.tieline.claim.EntityKind;

/**
 * The names of the record, found in a passage in one scan (Aho and Corasick 1975). The
 * longest name wins. Names are compared without accents and without case; a short name,
 * an abbreviation and a name that is an ordinary word must be written as the record has
 * it.
 */
public final class NameIndex {

	/** Names with at most so many letters must be written as the record has them. */
	private static final int SHORT = 3;

	/** An ordinary word opens a sentence as a name only if one of these follows. */
	private static final Pattern VERB = Pattern.compile(
			"(?:\'s)? (has|had|is|was|holds|held|owns|owned|uses|used|buys|bought|said|says|supplies|supplied|denied|denies|plans|planned|will|announced|chose|picked|signed|sells|sold|ranked|ranks|shipped|ships|took|takes|led|leads|finished|ended|closed|captured|claimed|grabbed|overtook|topped|tops|came|fell|rose|slipped|climbed|accounted|reported|had|commanded|controlled|won|lost)\\b"
					+ "| and \\p{Lu}|'s (share|revenue|revenues|sales|turnover|profit|net|stake|holding|purchases|network|equipment|market|suppliers|customers)\\b");

	/**
	 * A name that an entity has.
	 *
	 * @param id the entity's id
	 * @param kind what the entity is
	 * @param name the name as recorded
	 */
	public record Name(String id, EntityKind kind, String name) {
	}

	/**
	 * Names in a passage.
	 *
	 * @param start where the name starts
	 * @param end where it ends
	 * @param names the entities that have it; several: it is ambiguous
	 * @param adjective whether it names a country by its people or its seat
	 */
	public record Mention(int start, int end, List<Name> names, boolean adjective) {

		/** The entities of some kinds that it may name. */
		public List<Name> of(Set<EntityKind> kinds) {
			return this.names.stream().filter((one) -> kinds.isEmpty() || kinds.contains(one.kind())).toList();
		}

	}

	private final AhoCorasickDoubleArrayTrie<List<Entry>> trie = new AhoCorasickDoubleArrayTrie<>();

	private final Set<String> ordinary = Set.copyOf(ResourceLines.of("/check/ordinary-words.txt"));

	private final Map<String, List<Name>> byFolded = new HashMap<>();

	/** The seats of governments, each of which stands for its country. */
	private final Set<String> seats = new HashSet<>();

	private record Entry(Name name, boolean adjective) {
	}

	/**
	 * An index.
	 * @param names all names, each with its entity
	 */
	public NameIndex(List<Name> names) {
		Map<String, List<Entry>> entries = new TreeMap<>();
		for (Name name : names) {
			add(entries, name, false);
		}
		for (String line : ResourceLines.of("/names/demonyms.csv")) {
			String[] parts = line.split(",");
			add(entries, new Name(parts[1], EntityKind.COUNTRY, parts[0]), parts.length == 2);
			if (parts.length > 2) {
				this.seats.add(parts[0]);
			}
		}
		if (entries.isEmpty()) {
			entries.put("\u0000", List.of());
		}
		this.trie.build(entries);
	}

	private void add(Map<String, List<Entry>> entries, Name name, boolean adjective) {
		String folded = folded(name.name());
		if (folded.length() < 2) {
			return;
		}
		entries.computeIfAbsent(folded, (key) -> new ArrayList<>()).add(new Entry(name, adjective));
		if (!adjective) {
			this.byFolded.computeIfAbsent(folded, (key) -> new ArrayList<>()).add(name);
		}
	}

	/** The entities with exactly that name. */
	public List<Name> named(String name) {
		return this.byFolded.getOrDefault(folded(name), List.of());
	}

	/** The names in a text, longest first at each place, in their order. */
	public List<Mention> mentions(String text) {
		String folded = folded(text);
		Map<Integer, Mention> longest = new TreeMap<>();
		this.trie.parseText(folded, (begin, end, entries) -> {
			List<Entry> fitting = isWhole(folded, begin, end)
					? entries.stream().filter((entry) -> isWritten(entry.name(), text, begin, end)).toList()
					: List.of();
			if (!fitting.isEmpty()) {
				longest.merge(begin, mention(begin, end, fitting),
						(one, other) -> (other.end() > one.end()) ? other : one);
			}
		});
		List<Mention> mentions = new ArrayList<>();
		for (Mention mention : longest.values()) {
			Mention last = mentions.isEmpty() ? null : mentions.getLast();
			if (last == null || last.end() <= mention.start()) {
				mentions.add(mention);
			}
			else if (mention.end() - mention.start() > last.end() - last.start()) {
				mentions.set(mentions.size() - 1, mention);
			}
		}
		return mentions;
	}

	private static Mention mention(int start, int end, List<Entry> entries) {
		List<Name> names = new ArrayList<>();
		Set<String> seen = new LinkedHashSet<>();
		entries.forEach((entry) -> {
			if (seen.add(entry.name().id())) {
				names.add(entry.name());
			}
		});
		return new Mention(start, end, names, entries.stream().allMatch(Entry::adjective));
	}

	/** Whether no letter or digit of the same script goes on on either side. */
	private static boolean isWhole(String text, int start, int end) {
		boolean elided = end + 2 < text.length() && text.charAt(end) == '\'' && Character.isLetter(text.charAt(end + 1))
				&& Character.isLetter(text.charAt(end + 2));
		return !elided && (start == 0 || !joins(text.charAt(start - 1), text.charAt(start)))
				&& (end == text.length() || !joins(text.charAt(end - 1), text.charAt(end)));
	}

	private static boolean joins(char one, char other) {
		return Character.isLetterOrDigit(one) && Character.isLetterOrDigit(other) && !isIdeograph(one)
				&& !isIdeograph(other);
	}

	private static boolean isIdeograph(char letter) {
		return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN
				|| Character.UnicodeScript.of(letter) == Character.UnicodeScript.HIRAGANA
				|| Character.UnicodeScript.of(letter) == Character.UnicodeScript.KATAKANA
				|| Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL;
	}

	/** Whether the passage writes the name closely enough to mean it. */
	private boolean isWritten(Name name, String text, int start, int end) {
		String written = text.substring(start, end);
		String recorded = name.name();
		if (name.kind() == EntityKind.PRODUCT || name.kind() == EntityKind.MARKET) {
			return !isAbbreviation(recorded) || written.equals(recorded);
		}
		if (recorded.length() <= SHORT || isAbbreviation(recorded)) {
			return written.equals(recorded);
		}
		if (this.seats.contains(recorded) && (!written.equals(recorded) || text.startsWith("-", end))) {
			// "BRISSA - The agency", "the Brissa-based company": where it is
			return false;
		}
		boolean capital = Character.isUpperCase(recorded.charAt(0));
		if (capital && Character.isLowerCase(written.charAt(0))) {
			return false;
		}
		if (this.ordinary.contains(recorded)) {
			return written.equals(recorded) && (!opensSentence(text, start)
					|| VERB.matcher(text.substring(end, Math.min(text.length(), end + 24))).lookingAt());
		}
		return true;
	}

	private static boolean isAbbreviation(String name) {
		return name.length() <= 5 && name.chars().noneMatch(Character::isLowerCase)
				&& name.chars().anyMatch(Character::isUpperCase);
	}

	private static boolean opensSentence(String text, int start) {
		String before = text.substring(Math.max(0, start - 3), start).stripTrailing();
		return before.isEmpty() || ".!?\n\"(".indexOf(before.charAt(before.length() - 1)) >= 0;
	}

	/** The same text, letter by letter, without accents and in lower case. */
	public static String folded(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (letter < 0x80) {
				folded.append(Character.toLowerCase(letter));
				continue;
			}
			String apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
			folded.append(Character.toLowerCase(apart.charAt(0)));
		}
		return folded.toString();
	}

}
