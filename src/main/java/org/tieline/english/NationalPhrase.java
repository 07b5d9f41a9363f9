package org.tieline.english;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.english.NameIndex.Mention;

/**
 * A company by the country of its seat: "the Finnish group", "the Espoo group", "the
 * Finns", "its Finnish rival".
 */
public final class NationalPhrase {

	private static final String NOUN = "(?:(?:telecoms?|telecommunications?|network|networking|phone|smartphone|chip|technology|tech|equipment|kit|state|mobile|electronics) ){0,2}(?:company|firm|vendor|manufacturer|maker|chipmaker|operator|carrier|group|giant|supplier|conglomerate|telco|foundry)";

	/** No name follows, which the words would only describe. */
	private static final Pattern FOLLOWING = Pattern.compile(" " + NOUN + "(?![\\p{L}-]| \\p{Lu})");

	private static final Pattern PHRASE = Pattern.compile("[Tt]he (?<country>.+?) " + NOUN);

	/** "The Shenzhen group", after a town, and "the Swedes". */
	private static final Pattern TOWN = Pattern
		.compile("[Tt]he (?<town>\\p{Lu}[\\p{L}']+)(?:-based)? " + NOUN + "(?![\\p{L}-]| \\p{Lu})");

	private static final Pattern PEOPLE = Pattern.compile("[Tt]he (?<people>Swedes|Finns|Koreans|Danes)(?![\\p{L}-])");

	private static final Map<String, String> PEOPLES = Map.of("Swedes", "Sweden", "Finns", "Finland", "Koreans",
			"South Korea", "Danes", "Denmark");

	/** "Its Nordian rival", if no name follows. */
	private static final Pattern RIVAL = Pattern
		.compile(" (?:arch-)?(?:rival|competitor|neighbour|neighbor|peer)(?![\\p{L}-]| \\p{Lu}|, \\p{Lu})");

	private static final Pattern RIVAL_PHRASE = Pattern
		.compile("(?:[Tt]he|[Ii]ts) (?<country>.+?) (?:arch-)?(?:rival|competitor|neighbour|neighbor|peer)");

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
		boolean owned = text.regionMatches(true, at, "its ", 0, ARTICLE);
		int end = (opens && next == null) ? unnamed(text, at) : -1;
		if (end > 0) {
			return end;
		}
		if ((!opens && !owned) || next == null || next.start() != offset + at + ARTICLE
				|| next.of(Set.of(EntityKind.COUNTRY)).isEmpty()) {
			return -1;
		}
		Matcher rival = RIVAL.matcher(text).region(next.end() - offset, text.length()).useTransparentBounds(true);
		if (rival.lookingAt()) {
			return rival.end();
		}
		Matcher noun = FOLLOWING.matcher(text).region(next.end() - offset, text.length()).useTransparentBounds(true);
		return (opens && noun.lookingAt()) ? noun.end() : -1;
	}

	/** Where a phrase ends whose town or people is no name on record. */
	private static int unnamed(String text, int at) {
		Matcher town = TOWN.matcher(text).region(at, text.length()).useTransparentBounds(true);
		if (town.lookingAt() && Places.countryOf(town.group("town")) != null) {
			return town.end();
		}
		Matcher people = PEOPLE.matcher(text).region(at, text.length()).useTransparentBounds(true);
		return people.lookingAt() ? people.end() : -1;
	}

	/** The country that such a phrase names; null: it is no such phrase. */
	public static @Nullable String country(String phrase) {
		Matcher people = PEOPLE.matcher(phrase);
		if (people.matches()) {
			return PEOPLES.get(people.group("people"));
		}
		Matcher rival = RIVAL_PHRASE.matcher(phrase);
		if (rival.matches()) {
			return rival.group("country");
		}
		Matcher whole = PHRASE.matcher(phrase);
		if (!whole.matches()) {
			return null;
		}
		String town = whole.group("country").replaceFirst("-based$", "");
		String country = Places.countryOf(town);
		return (country != null) ? country : whole.group("country");
	}

}
