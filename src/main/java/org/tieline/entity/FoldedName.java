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
 * A name as search compares it: transliterated to Latin letters without accents, in lower
 * case, with punctuation as blanks, and without legal forms and words that only join
 * others. 华为公司 becomes "hua wei", "HUAWEI TECHNOLOGIES CO., LTD." becomes "huawei
 * technologies", "Johnson & Johnson" the same as "Johnson and Johnson".
 *
 * @param text the folded name; empty: nothing in the name can be compared
 * @param words its words; what Chinese characters write without a blank is one of several
 * syllables
 */
public record FoldedName(String text, List<String> words) {

	private static final Cache<String, FoldedName> FOLDED = Caffeine.newBuilder().maximumSize(50_000).build();

	/**
	 * Folds a name; the same names are asked for again and again, and transliterating is
	 * slow.
	 */
	public static FoldedName of(String name) {
		return FOLDED.get(name, FoldedName::fold);
	}

	private static FoldedName fold(String name) {
		List<String> words = LegalForms.SHIPPED.without(LatinWords.of(NativeForms.SHIPPED.without(name)));
		return new FoldedName(String.join(" ", words), words);
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

	/** The note on an entity, folded; empty: there is none. */
	public static String ofNote(Entity entity) {
		@Nullable String note = entity.details().get("note");
		return (note != null) ? of(note).text() : "";
	}

	/** Its letters and digits without blanks: "t mobile" and "tmobile" are the same. */
	String asOneWord() {
		return this.text.replace(" ", "");
	}

	/** Whether a word stands in it as a whole. */
	boolean has(String word) {
		return (" " + this.text + " ").contains(" " + word + " ");
	}

}
