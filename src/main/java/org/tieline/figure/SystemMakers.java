package org.tieline.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tieline.claim.EntityKind;
import org.tieline.english.NameIndex;
import org.tieline.english.NameIndex.Mention;
import org.tieline.english.NameIndex.Name;
import org.tieline.english.ResourceLines;

/**
 * A share that an operating system has is one of its maker, in the market of operating
 * systems: "Brissos ran on 17% of the phones".
 */
public final class SystemMakers {

	private static final Set<EntityKind> COMPANY = Set.of(EntityKind.COMPANY);

	private static final Set<EntityKind> PRODUCT = Set.of(EntityKind.PRODUCT);

	private static final Pattern SHARE = Pattern.compile("\\d ?(?:%|per ?cent)");

	private static final Pattern PHONES = Pattern.compile("(?i)(?:smart)?phones?");

	/** By system the name of its maker. */
	private static final Map<String, String> MAKERS = makers();

	private static final Pattern SYSTEM = Pattern.compile("\\b(?:" + String.join("|", MAKERS.keySet()) + ")\\b");

	private static final Pattern OWNER = Pattern.compile("(?:'s?)? (?:own )?");

	private SystemMakers() {
	}

	/**
	 * The names of a sentence, with makers for systems, if it tells shares of systems;
	 * else as they are.
	 * @param from where the sentence starts in the text
	 * @param to where it ends
	 */
	public static List<Mention> of(String text, int from, int to, List<Mention> named, NameIndex index) {
		String sentence = text.substring(from, to);
		Matcher system = SYSTEM.matcher(sentence);
		if (!system.find() || !SHARE.matcher(sentence).find()) {
			return named;
		}
		List<Mention> meant = new ArrayList<>(named);
		do {
			put(text, from + system.start(), from + system.end(), meant,
					index.named(MAKERS.getOrDefault(system.group(), "")));
		}
		while (system.find());
		List<Name> systems = index.named("mobile operating system")
			.stream()
			.filter((one) -> one.kind() == EntityKind.PRODUCT)
			.toList();
		meant.replaceAll((one) -> (!systems.isEmpty() && !one.of(PRODUCT).isEmpty()
				&& PHONES.matcher(text.substring(one.start(), one.end())).matches())
						? new Mention(one.start(), one.end(), systems, false) : one);
		meant.sort((one, other) -> Integer.compare(one.start(), other.start()));
		return meant;
	}

	/** Puts a maker in the place of its system, and of "the maker's system". */
	private static void put(String text, int start, int end, List<Mention> meant, List<Name> makers) {
		List<Name> companies = makers.stream().filter((one) -> one.kind() == EntityKind.COMPANY).toList();
		if (companies.isEmpty()) {
			return;
		}
		int first = start;
		for (Mention one : meant) {
			if (one.end() < start && OWNER.matcher(text.substring(one.end(), start)).matches()
					&& one.of(COMPANY).stream().anyMatch((name) -> name.id().equals(companies.getFirst().id()))) {
				first = one.start();
			}
		}
		int from = first;
		meant.removeIf((one) -> one.start() < end && one.end() > from);
		meant.add(new Mention(from, end, companies, false));
	}

	private static Map<String, String> makers() {
		Map<String, String> makers = new LinkedHashMap<>();
		for (String line : ResourceLines.of("/check/systems.txt")) {
			String[] parts = line.split(" = ");
			makers.put(parts[0], parts[1]);
		}
		return Map.copyOf(makers);
	}

}
