package org.tieline.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Scores how well a folded name fits the one that was asked for. All words that were
 * asked for must be found, in any order. The bands do not overlap:
 * <ul>
 * <li>1: the same name
 * <li>0.98: the name or alias of a company, plus words that do not distinguish companies
 * <li>0.95 to below 0.98: all are words of the name
 * <li>0.92 to below 0.95: all are words of an alias
 * <li>0.8 to below 0.9: all are words of the name or their beginnings
 * <li>0.7 to below 0.8: a misspelling of the whole name
 * <li>0.3 to 0.4: all are words of the note
 * <li>0: another name
 * </ul>
 * Within a band, the score grows with the part of the name that was asked for.
 */
final class NameSimilarity {

	private static final double ALL_WORDS = 0.95;

	private static final double SAYS_NO_MORE = 0.98;

	private static final double ALIAS = 0.92;

	private static final double BAND = 0.1;

	private static final double PART = 0.8;

	private static final double MISSPELT = 0.5;

	private static final double NOTE = 0.3;

	/** Keeps the score of a complete match below the next band. */
	private static final double SHORT_OF_ONE = 0.99;

	/**
	 * The least number of letters of a beginning, unless another word is found as a
	 * whole.
	 */
	private static final int SHORTEST_BEGINNING = 3;

	/** The least number of letters of a plural. */
	private static final int SHORTEST_PLURAL = 5;

	/**
	 * Words after the name of a company that do not distinguish it from others.
	 */
	private static final Set<String> TELL_NOTHING = Set.of("group", "holding", "holdings", "technologies", "technology",
			"tech", "international", "global", "solutions", "systems", "networks", "communications", "electronics",
			"industries", "enterprises", "stock", "shares", "the");

	/** Words that need not be found if others are. */
	private static final Set<String> LITTLE = Set.of("the", "of", "for", "in", "on", "by", "to", "a", "an");

	private NameSimilarity() {
	}

	/**
	 * Compares two folded names, neither of them empty.
	 * @param asked the name that was asked for
	 * @param name the name of an entity
	 * @param company whether it is the name of a company
	 * @return 0 to 1
	 */
	static double of(FoldedName asked, FoldedName name, boolean company) {
		if (asked.asOneWord().equals(name.asOneWord())) {
			return 1;
		}
		List<String> words = needed(asked);
		if (words.stream().allMatch(name::has)) {
			return ALL_WORDS + (SAYS_NO_MORE - ALL_WORDS) * covered(words, name);
		}
		if (company && saysNoMore(asked.words(), name.words())) {
			return SAYS_NO_MORE;
		}
		int shortest = words.stream().anyMatch((word) -> word.length() >= SHORTEST_BEGINNING && name.has(word)) ? 1
				: SHORTEST_BEGINNING;
		if (words.stream().allMatch((word) -> hasPart(name, word, shortest))) {
			return PART + BAND * covered(words, name);
		}
		return spelling(asked, name);
	}

	/** The words that must be found. */
	static List<String> needed(FoldedName asked) {
		return LatinWords.without(asked.words(), LITTLE);
	}

	private static double spelling(FoldedName asked, FoldedName name) {
		double spelling = Misspelling.of(asked.text(), name.text());
		return (spelling > 0) ? MISSPELT + spelling * (PART - MISSPELT) : 0;
	}

	/**
	 * Compares with an alias. The score is lower than for a name, unless both are equal.
	 */
	static double ofAlias(FoldedName asked, FoldedName alias, boolean company) {
		double fit = of(asked, alias, company);
		return (fit >= ALL_WORDS && fit < SAYS_NO_MORE) ? fit - (ALL_WORDS - ALIAS) : fit;
	}

	/**
	 * Compares with an id. It fits as a whole, by its beginning, or misspelt.
	 */
	static double ofId(FoldedName asked, FoldedName id) {
		if (asked.asOneWord().equals(id.asOneWord())) {
			return 1;
		}
		boolean begins = asked.text().length() >= SHORTEST_BEGINNING && id.text().startsWith(asked.text());
		return begins ? PART : spelling(asked, id);
	}

	/** Compares with a note. */
	static double ofNote(FoldedName asked, FoldedName note) {
		List<String> words = needed(asked);
		boolean found = words.stream().allMatch((word) -> note.has(word) || isPlural(note, word));
		return found ? NOTE + BAND * covered(words, note) : 0;
	}

	/**
	 * The part of a name that was asked for, above 0 and below 1: of its words, or of its
	 * letters if only its beginning was asked for.
	 */
	private static double covered(List<String> asked, FoldedName name) {
		Set<String> parts = new HashSet<>();
		asked.forEach((word) -> parts.addAll(List.of(word.split(" "))));
		String[] words = name.text().split(" ");
		double found = 0;
		for (String word : words) {
			found += parts.contains(word) ? 1 : begun(parts, word);
		}
		return SHORT_OF_ONE * found / words.length;
	}

	private static double begun(Set<String> parts, String word) {
		int letters = parts.stream().filter(word::startsWith).mapToInt(String::length).max().orElse(0);
		return (double) letters / word.length();
	}

	/**
	 * Whether a word is a word of the name, the beginning of one, or its plural.
	 */
	private static boolean hasPart(FoldedName name, String word, int shortest) {
		return name.has(word) || isPlural(name, word)
				|| (word.length() >= shortest && (" " + name.text()).contains(" " + word));
	}

	/**
	 * Whether one of the word and a word of the name is the plural of the other.
	 */
	private static boolean isPlural(FoldedName name, String word) {
		return word.length() >= SHORTEST_PLURAL
				&& (name.has(word + "s") || (word.endsWith("s") && name.has(word.substring(0, word.length() - 1))));
	}

	/**
	 * Whether the name is what was asked for plus words that do not distinguish
	 * companies.
	 */
	private static boolean saysNoMore(List<String> asked, List<String> name) {
		return asked.size() > name.size() && asked.containsAll(name)
				&& asked.stream().allMatch((word) -> name.contains(word) || TELL_NOTHING.contains(word));
	}

}
