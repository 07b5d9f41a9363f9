package org.tieline.english;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.tieline.claim.EntityKind;
import org.tieline.english.NameIndex.Mention;
import org.tieline.english.NameIndex.Name;

/**
 * The country that "there" means: the only one of the sentence before. "Nordia is a
 * market of its own. There, Albano had 58%."
 */
public final class There {

	private static final Pattern THERE = Pattern
		.compile("^\\W*(?<opens>There)(?=,)|(?<!\\bover )(?<!\\bout )\\b(?<ends>there)(?=[.,;]| in \\d{4})");

	private static final Pattern OUTSIDE = Pattern
		.compile("(?i)\\b(?:outside|excluding|except|without|beyond|but not)(?: of)?(?: the)? $");

	private static final int NEAR = 20;

	private static final Set<EntityKind> COUNTRIES = Set.of(EntityKind.COUNTRY);

	private There() {
	}

	/**
	 * The country as a name in the place of the word; empty: no such word, or it is not
	 * clear which country is meant.
	 * @param from where the sentence starts in the text
	 * @param to where it ends
	 * @param before the names of the sentence before; "outside Nordia" is everywhere else
	 */
	public static Optional<Mention> in(String text, int from, int to, List<Mention> before) {
		List<Name> countries = before.stream()
			.filter((one) -> !OUTSIDE.matcher(text.substring(Math.max(0, one.start() - NEAR), one.start())).find())
			.flatMap((one) -> one.of(COUNTRIES).stream())
			.collect(Collectors.toMap(Name::id, (one) -> one, (one, other) -> one))
			.values()
			.stream()
			.toList();
		Matcher there = THERE.matcher(text.substring(from, to));
		if (countries.size() != 1 || !there.find()) {
			return Optional.empty();
		}
		String group = (there.group("opens") != null) ? "opens" : "ends";
		return Optional.of(new Mention(from + there.start(group), from + there.end(group), countries, false));
	}

}
