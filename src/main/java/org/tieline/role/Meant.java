package org.tieline.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tieline.claim.EntityKind;
import org.tieline.english.NameIndex.Mention;
import org.tieline.english.NameIndex.Name;
import org.tieline.english.There;

/**
 * What a sentence means by a word for something that the sentence before names: "there"
 * is a country, "the list" the one list, "the act" the one law.
 */
public final class Meant {

	private static final Set<EntityKind> MEASURES = Set.of(EntityKind.MEASURE);

	private static final Pattern THE_MEASURE = Pattern.compile(
			"\\b(?:[Tt]he|[Tt]his|[Tt]hat)(?: same)? (?<noun>list|blacklist|act|law|bill|rule|order|decree|directive)\\b(?! (?:of|that|on|for|which)\\b|'s|-)");

	private Meant() {
	}

	/**
	 * Adds what is meant to the names of a sentence.
	 * @param part where the sentence starts in the text, and where it ends
	 * @param before the names of the sentence before
	 * @param inside the names of the sentence, in their order; changed
	 */
	public static void in(String text, int[] part, List<Mention> before, List<Mention> inside) {
		List<Mention> meant = new ArrayList<>();
		There.in(text, part[0], part[1], before).ifPresent(meant::add);
		if (inside.stream().allMatch((one) -> one.of(MEASURES).isEmpty())) {
			measure(text, part, before).ifPresent(meant::add);
		}
		if (!meant.isEmpty()) {
			inside.addAll(meant);
			inside.sort(Comparator.comparing(Mention::start));
		}
	}

	/** The measure that is called by its noun; empty: no noun, or not one measure. */
	private static Optional<Mention> measure(String text, int[] part, List<Mention> before) {
		List<Mention> measures = before.stream().filter((one) -> !one.of(MEASURES).isEmpty()).toList();
		List<String> ids = measures.stream()
			.flatMap((one) -> one.of(MEASURES).stream())
			.map(Name::id)
			.distinct()
			.toList();
		Matcher noun = THE_MEASURE.matcher(text).region(part[0], part[1]).useTransparentBounds(true);
		if (ids.size() != 1 || !noun.find() || measures.stream()
			.noneMatch((one) -> isCalled(text.substring(one.start(), one.end()), noun.group("noun")))) {
			return Optional.empty();
		}
		return Optional.of(new Mention(noun.start(), noun.end(), measures.getFirst().names(), false));
	}

	private static boolean isCalled(String name, String noun) {
		return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).contains(noun);
	}

}
