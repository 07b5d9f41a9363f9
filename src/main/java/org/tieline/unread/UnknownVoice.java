package org.tieline.unread;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Whether a sentence is told as the word of somebody with a name that is not on record.
 * What others say does not tell whether that one said it.
 */
public final class UnknownVoice {

	private static final String NAME = "(?<name>\\p{Lu}[\\p{L}\\p{N}&'-]*(?: (?:of |& |and )?\\p{Lu}[\\p{L}\\p{N}&'-]*){0,3})";

	private static final String SAYS = "(?:says?|said|estimates?|estimated|puts?|reckons?|reckoned|calculates?|calculated|counts?|counted|finds?|found|ranks?|ranked|forecasts?|claims?|claimed)";

	private static final String STAFF = "(?: analysts?| researchers?| economists?| strategists?)?";

	private static final List<Pattern> PATTERNS = List.of(Pattern.compile(
			"\\b(?:[Aa]ccording to|[Aa]s reported by|[Dd]ata (?:from|by)|[Ff]igures (?:from|by)|[Ee]stimates (?:from|by))(?: the| a| an)?(?: (?:research|market|advisory|consulting|analyst)?-? ?(?:firm|house|company|researchers?|consultancy|group|analysts? (?:at|from|of|with)))? "
					+ NAME),
			Pattern.compile(
					"(?:^\\W*|[,;:] (?:but |and |while )?)" + NAME + STAFF + " " + SAYS + " (?:that\\b|(?=\\p{Lu}))"),
			Pattern.compile(", " + NAME + STAFF + " " + SAYS + "\\W*$"),
			Pattern.compile(", " + SAYS + " " + NAME + "\\W*$"));

	/** A word of which each pattern needs one. */
	private static final Pattern VERB = Pattern.compile("\\b(?:" + SAYS
			+ "|[Aa]ccording to|[Aa]s reported by|[Dd]ata (?:from|by)|[Ff]igures (?:from|by)|[Ee]stimates (?:from|by))\\b");

	/** The letters of a verb by which it is looked for first. */
	private static final List<String> STARTS = List.of("say", "said", "estimate", "put", "reckon", "calculate", "count",
			"find", "found", "rank", "forecast", "claim", "ccording to", "s reported by", "ata from", "ata by",
			"igures from", "igures by", "stimates from", "stimates by");

	/** Words with a capital at the start of a sentence that name nobody. */
	private static final Set<String> NOBODY = Set.of("analysts", "experts", "officials", "reports", "he", "she", "they",
			"it", "researchers", "observers", "sources", "critics", "some", "many", "both", "we", "i", "others",
			"papers", "studies", "media", "data", "figures", "estimates", "people", "the", "this", "that", "another",
			"one", "a", "an", "these", "those", "most", "all", "several", "newspapers", "journalists", "industry",
			"insiders", "economists", "january", "february", "march", "april", "may", "june", "july", "august",
			"september", "october", "november", "december", "executives", "regulators", "lawmakers", "and", "but",
			"who", "nobody");

	private UnknownVoice() {
	}

	/**
	 * The name of the speaker; null: none, or one on record.
	 * @param text the sentence
	 * @param named whether a name of the record covers a place of the sentence
	 */
	public static @Nullable String of(String text, IntPredicate named) {
		if (STARTS.stream().noneMatch(text::contains) || !VERB.matcher(text).find()) {
			return null;
		}
		for (Pattern pattern : PATTERNS) {
			Matcher matcher = pattern.matcher(text);
			while (matcher.find()) {
				String name = matcher.group("name");
				int last = name.lastIndexOf(' ') + 1;
				boolean somebody = !NOBODY.contains(name.split("[ ']")[0].toLowerCase(Locale.ROOT));
				if (somebody && !named.test(matcher.start("name")) && !named.test(matcher.start("name") + last)) {
					return name;
				}
			}
		}
		return null;
	}

}
