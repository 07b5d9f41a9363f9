package org.tieline.unread;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a part of a sentence names somebody who is not on record. Who has which part in
 * what it tells is then not sure.
 */
public final class UnknownName {

	private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}'-])\\p{Lu}\\p{Ll}[\\p{L}\\p{N}&'-]*");

	/** "Existing" before a name at the start of a sentence. */
	private static final Pattern PARTICIPLE = Pattern.compile("\\p{Lu}\\p{Ll}{2,}(?:ing|ed)");

	/** A place, or where somebody is from. */
	private static final Pattern PLACE_BEFORE = Pattern.compile(
			"\\b(?:in|at|near|from|outside|of) (?:the )?(?:(?:San|Santa|New|Saint|St|Los|Las|El|La|Le|Fort|North|South|East|West|Great) )?$");

	private static final Pattern MAKER_AFTER = Pattern.compile(
			"\\G(?: \\p{Lu}[\\p{L}-]*)? (?:chip|phone|handset|smartphone|equipment|network|telecoms?|mobile|car|arms|state|investment|pension|trade|trading|private|lens|memory|antenna|software|cable)?-?\\s?(?:maker|manufacturer|vendor|giant|firm|company|group|operator|carrier|regulator|supplier|chipmaker|agency|bank|foundry|conglomerate|start-up|plant|factory|fab|networks?|government|cabinet|parliament)");

	private static final Set<String> WORDS = Set.of("the", "a", "an", "in", "on", "at", "by", "for", "from", "to", "of",
			"with", "and", "but", "as", "it", "its", "their", "they", "he", "she", "this", "that", "these", "those",
			"when", "while", "after", "before", "since", "under", "over", "among", "until", "both", "all", "some",
			"more", "most", "half", "one", "two", "three", "four", "five", "monday", "tuesday", "wednesday", "thursday",
			"friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august",
			"september", "october", "november", "december", "mr", "ms", "president", "prime", "minister", "chief",
			"executive", "group", "technologies", "technology", "holdings", "corporation", "corp", "inc", "ltd", "co",
			"government", "ministry", "parliament", "congress", "today", "yesterday", "last", "next", "there", "here",
			"no", "not", "yet", "nearly", "about", "roughly", "almost", "european", "western", "asian", "african",
			"latin", "north", "south", "east", "west", "central", "eastern", "nordic", "baltic", "gulf", "state",
			"republic", "kingdom", "union");

	private UnknownName() {
	}

	/**
	 * Whether there is such a name.
	 * @param text the sentence
	 * @param from where the part starts in it
	 * @param to where it ends
	 * @param named whether a name of the record covers a place of the sentence
	 */
	public static boolean isIn(String text, int from, int to, IntPredicate named) {
		Matcher name = NAME.matcher(text);
		int at = Math.max(0, from);
		while (name.find(at) && name.start() < to) {
			at = name.end();
			boolean opens = text.substring(0, name.start()).isBlank();
			boolean known = named.test(name.start()) || WORDS.contains(name.group().toLowerCase(Locale.ROOT));
			boolean place = PLACE_BEFORE.matcher(text.substring(Math.max(0, name.start() - 20), name.start())).find()
					|| MAKER_AFTER.matcher(text).region(name.end(), text.length()).find();
			boolean word = opens && (isWord(text, name.end()) || PARTICIPLE.matcher(name.group()).matches());
			if (!known && !place && !word) {
				return true;
			}
			if (at >= text.length()) {
				return false;
			}
		}
		return false;
	}

	/** Whether the first word of a sentence is followed by one in small letters. */
	private static boolean isWord(String text, int end) {
		return end + 1 < text.length() && !Character.isUpperCase(text.charAt(end + 1));
	}

}
