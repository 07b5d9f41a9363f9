package org.tieline.claim;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Anything with an id that claims can be about.
 *
 * @param id a slug that never changes its meaning
 * @param kind what sort of thing it is
 * @param name its usual name in English
 * @param aliases other names, in any script
 * @param identifiers its names in other registers
 * @param countryId the id of its country; null: not known, or none
 * @param unnamed whether a source speaks of it without naming it
 * @param details what only this sort of thing has (a market's {@code metric})
 * @param related other entities by the word that links them ({@code country},
 * {@code broader}, {@code under}); filled when read as a whole. Of who takes part in a
 * fact only {@code country} and {@code ancestors}, of a speaker only the country, of a
 * related entity none
 */
public record Entity(String id, EntityKind kind, String name, List<String> aliases, List<Identifier> identifiers,
		@Nullable String countryId, boolean unnamed, Map<String, String> details, Map<String, List<Entity>> related) {

	public Entity {
		aliases = List.copyOf(aliases);
		identifiers = List.copyOf(identifiers);
		details = Map.copyOf(details);
		related = Map.copyOf(related);
	}

	/** The first related entity by that word; null: none. */
	public @Nullable Entity relatedBy(String word) {
		List<Entity> found = this.related.getOrDefault(word, List.of());
		return found.isEmpty() ? null : found.getFirst();
	}

	/** All related entities by that word. */
	public List<Entity> allRelatedBy(String word) {
		return this.related.getOrDefault(word, List.of());
	}

	/**
	 * What lies above it in its tree: wider products, the instruments of an act. Read
	 * only of who takes part in a fact; empty of any other.
	 */
	public List<Entity> ancestors() {
		return allRelatedBy("ancestors");
	}

	/** Whether that entity lies above it in its tree. */
	public boolean isBelow(String id) {
		return ancestors().stream().anyMatch((one) -> one.id().equals(id));
	}

	/** Whether it is that entity, or lies below it in its tree. */
	public boolean isWithin(String id) {
		return this.id.equals(id) || isBelow(id);
	}

}
