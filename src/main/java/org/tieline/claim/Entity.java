package org.tieline.claim;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Anything with an id that a claim can be about: a company, a country, a product, a law.
 *
 * @param id a slug that never changes its meaning
 * @param kind the kind of entity
 * @param name the usual name in English
 * @param aliases other names, in any script
 * @param identifiers names in other registers
 * @param countryId id of the country; null: not known, or none
 * @param unnamed whether the source mentions the entity without its name
 * @param details what only this kind of entity has, by name (a market's {@code metric})
 * @param related other entities, by the word of the link ({@code country},
 * {@code broader}, {@code under}). An entity that is read by itself has all of them; a
 * participant of a fact has {@code country} and {@code ancestors}; a speaker has
 * {@code country}; a related entity has none
 */
public record Entity(String id, EntityKind kind, String name, List<String> aliases, List<Identifier> identifiers,
		@Nullable String countryId, boolean unnamed, Map<String, String> details, Map<String, List<Entity>> related) {

	public Entity {
		aliases = List.copyOf(aliases);
		identifiers = List.copyOf(identifiers);
		details = Map.copyOf(details);
		related = Map.copyOf(related);
	}

	/** The first related entity by a word; null: none. */
	public @Nullable Entity relatedBy(String word) {
		List<Entity> found = this.related.getOrDefault(word, List.of());
		return found.isEmpty() ? null : found.getFirst();
	}

	/** All related entities by a word; empty: none. */
	public List<Entity> allRelatedBy(String word) {
		return this.related.getOrDefault(word, List.of());
	}

	/**
	 * The entities above this one in its tree, such as wider products or the act of a
	 * rule. Filled for participants of a fact only.
	 */
	public List<Entity> ancestors() {
		return allRelatedBy("ancestors");
	}

	/**
	 * Whether another entity is an ancestor of this one.
	 * @param id id of the other entity
	 */
	public boolean isBelow(String id) {
		for (Entity one : ancestors()) {
			if (one.id().equals(id)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether another entity is this one or an ancestor of it.
	 * @param id id of the other entity
	 */
	public boolean isWithin(String id) {
		return this.id.equals(id) || isBelow(id);
	}

}
