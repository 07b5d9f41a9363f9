package org.tieline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

/**
 * The words of a name in Latin letters without accents, in lower case. Chinese characters
 * without a blank between them stay one word of several syllables: 中国联通 becomes "zhong
 * guo lian tong".
 */
final class LatinWords {

	private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

	private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

	/**
	 * Joining words: "and" in several languages. The sign &amp; is not a letter and falls
	 * away by itself.
	 */
	private static final Set<String> JOINING = Set.of("and", "und", "et", "og", "och");

	private LatinWords() {
	}

	/** The words without joining words; empty: there is no word. */
	static List<String> of(String text) {
		List<String> words = new ArrayList<>();
		for (String piece : BLANKS.split(text)) {
			String latin = latin(piece);
			if (latin.isEmpty()) {
				continue;
			}
			if (piece.codePoints().anyMatch(Character::isIdeographic)) {
				words.add(latin);
			}
			else {
				words.addAll(List.of(latin.split(" ")));
			}
		}
		return without(words, JOINING);
	}

	/** The words that are not in a set. If none would be left, all words. */
	static List<String> without(List<String> words, Set<String> some) {
		List<String> left = words.stream().filter((word) -> !some.contains(word)).toList();
		return left.isEmpty() ? List.copyOf(words) : left;
	}

	private static String latin(String piece) {
		String latin;
		synchronized (TO_LATIN) {
			latin = TO_LATIN.transliterate(piece);
		}
		return NO_WORD.matcher(latin.toLowerCase(Locale.ROOT).replace("'", "").replace(".", ""))
			.replaceAll(" ")
			.strip();
	}

}
