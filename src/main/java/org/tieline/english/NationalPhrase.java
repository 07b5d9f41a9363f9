package org.tieline.english;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.english.NameIndex.Mention;

/** A company by the country of its seat: "the Finnish group". */
public final class NationalPhrase {

	private static final String NOUN = "(?:(?:telecoms?|telecommunications?|network|networking|phone|smartphone|chip|technology|tech|equipment|kit|state|mobile|electronics) ){0,2}(?:company|firm|vendor|manufacturer|maker|chipmaker|operator|carrier|group|giant|supplier|conglomerate|telco|foundry)";

	/** No name follows, which the words would only describe. */
	private static final Pattern FOLLOWING = Pattern.compile(" " + NOUN + "(?![\\p{L}-]| \\p{Lu})");

	private static final Pattern PHRASE = Pattern.compile("[Tt]he (?<country>.+?) " + NOUN);

	private static final int ARTICLE = "the ".length();

	private NationalPhrase() {
	}

	/**
	 * Where such a phrase ends.
	 * @param at where it may start in the text
	 * @param next the name that starts after its article; null: none does
	 * @param offset where the text starts in the passage
	 * @return negative: none is there
	 */
	public static int end(String text, int at, @Nullable Mention next, int offset) {
		boolean opens = text.regionMatches(true, at, "the ", 0, ARTICLE);
		if (!opens || next == null || next.start() != offset + at + ARTICLE
				|| next.of(Set.of(EntityKind.COUNTRY)).isEmpty()) {
			return -1;
		}
		Matcher noun = FOLLOWING.matcher(text).region(next.end() - offset, text.length()).useTransparentBounds(true);
		return noun.lookingAt() ? noun.end() : -1;
	}

	/** The country that such a phrase names; null: it is no such phrase. */
	public static @Nullable String country(String phrase) {
		Matcher whole = PHRASE.matcher(phrase);
		return whole.matches() ? whole.group("country") : null;
	}

}
