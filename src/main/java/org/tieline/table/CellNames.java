package org.tieline.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;

/** What the names in a table name: an id, or a name or alias that one entity has. */
final class CellNames {

	/** So many unknown names of a table are told with those that are near. */
	private static final int TOLD = 20;

	private final Map<String, List<Entity>> named;

	private final BiFunction<String, Collection<EntityKind>, String> nearest;

	private final Map<String, String> told = new HashMap<>();

	/**
	 * Names.
	 * @param named the entities that each name of the table has
	 * @param nearest what is said of a name that nothing has
	 */
	CellNames(Map<String, List<Entity>> named, BiFunction<String, Collection<EntityKind>, String> nearest) {
		this.named = named;
		this.nearest = nearest;
	}

	/**
	 * What a name names.
	 *
	 * @param id the id; null: none, or several
	 * @param reason why there is no id; null: there is one
	 */
	record Named(@Nullable String id, @Nullable String reason) {
	}

	/**
	 * What a cell names.
	 * @param kinds what it may be; empty: anything
	 */
	Named of(String cell, Collection<EntityKind> kinds) {
		List<Entity> all = this.named.getOrDefault(cell, List.of());
		List<Entity> fitting = all.stream().filter((one) -> kinds.isEmpty() || kinds.contains(one.kind())).toList();
		if (fitting.size() == 1) {
			return new Named(fitting.getFirst().id(), null);
		}
		if (fitting.size() > 1) {
			return new Named(null, "'" + cell + "' may be " + words(fitting) + "; write the id");
		}
		if (!all.isEmpty()) {
			return new Named(null, "'" + cell + "' is " + words(all) + "; here stands one of "
					+ kinds.stream().map(EntityKind::name).sorted().collect(Collectors.joining(", ")));
		}
		return new Named(null, unknown(cell, kinds));
	}

	private String unknown(String cell, Collection<EntityKind> kinds) {
		String known = this.told.get(cell + kinds);
		if (known != null || this.told.size() >= TOLD) {
			return (known != null) ? known : "there is no entity '" + cell + "'; find its id with search";
		}
		String words = this.nearest.apply(cell, kinds);
		this.told.put(cell + kinds, words);
		return words;
	}

	private static String words(List<Entity> entities) {
		return entities.stream()
			.map((one) -> one.id() + " (" + one.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + " "
					+ one.name() + ")")
			.sorted()
			.collect(Collectors.joining(" or "));
	}

}
