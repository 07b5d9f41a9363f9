package org.tieline.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well a folded name fits what was asked, in bands that do not overlap. All words
 * that were asked for must be found, in any order.
 * <ul>
 * <li>1: the same name
 * <li>0.98: the whole of a firm's name or alias, with words that tell no firms apart
 * <li>0.95 to below 0.98: each is a word of the name
 * <li>0.92 to below 0.95: each is a word of an alias
 * <li>0.8 to below 0.9: each is a word of the name or begins one
 * <li>0.7 to below 0.8: a misspelling of the whole name
 * <li>0.3 to 0.4: each is a word of the note
 * <li>0: another name
 * </ul>
 * Within a band the more of the name was asked for the better it fits.
 */
final class NameSimilarity {

	private static final double ALL_WORDS = 0.95;

	private static final double SAYS_NO_MORE = 0.98;

	private static final double ALIAS = 0.92;

	private static final double BAND = 0.1;

	private static final double PART = 0.8;

	private static final double MISSPELT = 0.5;

	private static final double NOTE = 0.3;

	/** Below the next band, also where all of a name was asked for. */
	private static final double SHORT_OF_ONE = 0.99;

	/** Letters that a beginning must have, unless another word is there as a whole. */
	private static final int SHORTEST_BEGINNING = 3;

	/** Letters that a word must have to be a plural. */
	private static final int SHORTEST_PLURAL = 5;

	/** Words after a firm's name that do not make it another firm. */
	private static final Set<String> TELL_NOTHING = Set.of("group", "holding", "holdings", "technologies", "technology",
			"tech", "international", "global", "solutions", "systems", "networks", "communications", "electronics",
			"industries", "enterprises", "stock", "shares", "the");

	/** Words that need not be found where others are. */
	private static final Set<String> LITTLE = Set.of("the", "of", "for", "in", "on", "by", "to", "a", "an");

	private NameSimilarity() {
	}

	/**
	 * Compares two folded names, neither of them empty.
	 * @param asked what was asked for
	 * @param name the name of an entity
	 * @param company whether it is a firm's name
	 */
	static double of(FoldedName asked, FoldedName name, boolean company) {
		if (asked.asOneWord().equals(name.asOneWord())) {
			return 1;
		}
		List<String> words = LatinWords.without(asked.words(), LITTLE);
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

	private static double spelling(FoldedName asked, FoldedName name) {
		double spelling = Misspelling.of(asked.text(), name.text());
		return (spelling > 0) ? MISSPELT + spelling * (PART - MISSPELT) : 0;
	}

	/** The same for an alias, which fits less well unless it is what was asked for. */
	static double ofAlias(FoldedName asked, FoldedName alias, boolean company) {
		double fit = of(asked, alias, company);
		return (fit >= ALL_WORDS && fit < SAYS_NO_MORE) ? fit - (ALL_WORDS - ALIAS) : fit;
	}

	/** The same for an id: it fits as a whole, by its beginning, or misspelt. */
	static double ofId(FoldedName asked, FoldedName id) {
		if (asked.asOneWord().equals(id.asOneWord())) {
			return 1;
		}
		boolean begins = asked.text().length() >= SHORTEST_BEGINNING && id.text().startsWith(asked.text());
		return begins ? PART : spelling(asked, id);
	}

	/** The same for a note. */
	static double ofNote(FoldedName asked, FoldedName note) {
		List<String> words = LatinWords.without(asked.words(), LITTLE);
		boolean found = words.stream().allMatch((word) -> note.has(word) || isPlural(note, word));
		return found ? NOTE + BAND * covered(words, note) : 0;
	}

	/**
	 * How many of the words of a name were asked for, above 0 and below 1; of one that
	 * begins with what was asked for, that part of its letters.
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

	/** Whether it is a word of the name, begins one, or is the plural of one. */
	private static boolean hasPart(FoldedName name, String word, int shortest) {
		return name.has(word) || isPlural(name, word)
				|| (word.length() >= shortest && (" " + name.text()).contains(" " + word));
	}

	/** Whether the word is a plural of one in the name, or the other way round. */
	private static boolean isPlural(FoldedName name, String word) {
		return word.length() >= SHORTEST_PLURAL
				&& (name.has(word + "s") || (word.endsWith("s") && name.has(word.substring(0, word.length() - 1))));
	}

	/** Whether it is the name and words that tell nothing. */
	private static boolean saysNoMore(List<String> asked, List<String> name) {
		return asked.size() > name.size() && asked.containsAll(name)
				&& asked.stream().allMatch((word) -> name.contains(word) || TELL_NOTHING.contains(word));
	}

}
