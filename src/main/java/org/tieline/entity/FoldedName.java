package org.tieline.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.Identifier;

/**
 * A name in the form that search compares: in Latin letters without accents, in lower
 * case, without punctuation, legal forms and joining words. 华为公司 becomes "hua wei",
 * "HUAWEI TECHNOLOGIES CO., LTD." becomes "huawei technologies", and "Johnson & Johnson"
 * equals "Johnson and Johnson".
 *
 * @param text the folded name; empty: the name has nothing to compare
 * @param words its words; Chinese characters without a blank between them are one word of
 * several syllables
 */
public record FoldedName(String text, List<String> words) {

	private static final Cache<String, FoldedName> FOLDED = Caffeine.newBuilder().maximumSize(50_000).build();

	/**
	 * Folds a name. Results are kept, because transliteration is slow and names recur.
	 */
	public static FoldedName of(String name) {
		return FOLDED.get(name, FoldedName::fold);
	}

	private static FoldedName fold(String name) {
		List<String> words = LegalForms.SHIPPED.without(LatinWords.of(NativeForms.SHIPPED.without(name)));
		return new FoldedName(String.join(" ", words), words);
	}

	/**
	 * The folded names of an entity: name, aliases and identifiers, each also as one
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

	/** The folded note of an entity; empty: it has none. */
	public static String ofNote(Entity entity) {
		@Nullable String note = entity.details().get("note");
		return (note != null) ? of(note).text() : "";
	}

	/**
	 * Letters and digits without blanks, so that "t mobile" equals "tmobile".
	 */
	String asOneWord() {
		return this.text.replace(" ", "");
	}

	/** Whether the name contains a whole word. */
	boolean has(String word) {
		return (" " + this.text + " ").contains(" " + word + " ");
	}

}
