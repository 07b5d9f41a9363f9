package org.tieline.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.Transliterator;

import org.tieline.evidence.Entity;
import org.tieline.evidence.Identifier;

/**
 * A name as search compares it: transliterated to Latin letters without accents, in lower
 * case, with punctuation as blanks and legal forms left out. 华为 becomes "hua wei",
 * "HUAWEI TECHNOLOGIES CO., LTD." becomes "huawei technologies".
 *
 * @param text the folded name
 */
public record FoldedName(String text) {

	private static final Cache<String, FoldedName> FOLDED = Caffeine.newBuilder().maximumSize(50_000).build();

	private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

	private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

	/** Legal forms of companies: they say nothing about which company is meant. */
	private static final Set<String> LEGAL_FORMS = Set.of("inc", "incorporated", "corp", "corporation", "co", "company",
			"ltd", "limited", "llc", "plc", "ag", "gmbh", "sa", "nv", "oyj", "oy", "ab", "asa", "as", "spa", "kk",
			"pjsc", "ojsc", "oao", "pao", "bhd", "sdn", "pte", "pty", "kg", "se");

	/**
	 * Folds a name; the same names are asked for again and again, and transliterating is
	 * slow.
	 */
	public static FoldedName of(String name) {
		return FOLDED.get(name, FoldedName::fold);
	}

	private static FoldedName fold(String name) {
		String latin;
		synchronized (TO_LATIN) {
			latin = TO_LATIN.transliterate(name);
		}
		String[] words = NO_WORD.matcher(latin.toLowerCase(Locale.ROOT).replace("'", "").replace(".", ""))
			.replaceAll(" ")
			.strip()
			.split(" ");
		List<String> kept = new ArrayList<>();
		for (String word : words) {
			if (!LEGAL_FORMS.contains(word)) {
				kept.add(word);
			}
		}
		return new FoldedName(String.join(" ", kept.isEmpty() ? List.of(words) : kept));
	}

	/**
	 * All names of an entity, folded: its name, aliases and identifiers, and each as one
	 * word.
	 */
	public static List<String> allOf(Entity entity) {
		Set<String> names = new LinkedHashSet<>();
		List<String> all = new ArrayList<>(List.of(entity.name()));
		all.addAll(entity.aliases());
		for (String name : all) {
			String folded = of(name).text();
			if (!folded.isEmpty()) {
				names.add(folded);
				names.add(folded.replace(" ", ""));
			}
		}
		entity.identifiers().stream().map(Identifier::value).map((value) -> of(value).text()).forEach(names::add);
		names.add(of(entity.id()).text());
		return List.copyOf(names);
	}

}
