package org.tieline.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.entity.FoldedName;
import org.tieline.graphstore.GraphStore;
import org.tieline.graphstore.Row;
import org.tieline.intake.ParsedRecord.LinkedEntity;

/**
 * The folded names that search asks. An index ranks by all that it holds, so an index
 * holds the names of one version, and of every other version that has the same names. A
 * version with other names fills an index that no version asks.
 */
final class SearchNames {

	/** The earlier versions that can be kept: each may need an index of its own. */
	static final int MOST_KEPT = 20;

	/** Beside them there are an index of the current version and one of the next. */
	private static final List<String> INDEXES = Stream
		.concat(Stream.of("even_names", "odd_names"),
				IntStream.range(2, MOST_KEPT + 2).mapToObj((slot) -> "names_" + slot))
		.toList();

	private final GraphStore store;

	private final LoadLease lease;

	private final @Nullable String current;

	/**
	 * The names of a new version.
	 * @param current the index that the current version asks; null: there is none
	 */
	SearchNames(GraphStore store, LoadLease lease, @Nullable String current) {
		this.store = store;
		this.lease = lease;
		this.current = current;
	}

	/** The label of what an index holds: {@code even_names} holds {@code EvenNames}. */
	private static String label(String index) {
		int gap = index.indexOf('_');
		String first = index.substring(0, gap);
		String second = index.substring(gap + 1);
		return capital(first) + capital(second);
	}

	private static String capital(String word) {
		return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}

	/**
	 * Makes an index hold the names of these entities, changing only what differs.
	 * @return the index
	 */
	String write(List<LinkedEntity> entities) {
		Map<String, String> wanted = new HashMap<>();
		entities.forEach((one) -> wanted.put(one.entity().id(), hash(one.entity())));
		if (this.current != null && holds(this.current, wanted)) {
			return this.current;
		}
		String index = unused();
		String label = label(index);
		List<Map<String, String>> outdated = new ArrayList<>();
		for (Row row : this.store.read("load/names-stored", Map.of("label", label))) {
			if (!wanted.remove(row.text("entity"), row.optionalText("hash"))) {
				outdated.add(Map.of("element", row.text("element")));
			}
		}
		Batches batches = new Batches(this.lease, Map.of("label", label));
		batches.write("load/delete-names", outdated.stream());
		batches.write("load/names", rows(entities.stream().map(LinkedEntity::entity), wanted));
		return index;
	}

	private boolean holds(String index, Map<String, String> wanted) {
		List<Row> stored = this.store.read("load/names-stored", Map.of("label", label(index)));
		return stored.size() == wanted.size() && stored.stream()
			.allMatch((row) -> Objects.equals(wanted.get(row.text("entity")), row.optionalText("hash")));
	}

	private String unused() {
		Set<String> used = this.store.read("load/indexes-in-use", Map.of())
			.stream()
			.map((row) -> row.text("index"))
			.collect(Collectors.toSet());
		return INDEXES.stream().filter((index) -> !used.contains(index)).findFirst().orElseThrow();
	}

	private static Stream<Map<String, Object>> rows(Stream<Entity> entities, Map<String, String> wanted) {
		return entities.filter((entity) -> wanted.containsKey(entity.id()))
			.map((entity) -> Map.of("entity", entity.id(), "names", FoldedName.allOf(entity), "notes",
					FoldedName.ofNote(entity), "hash", String.valueOf(wanted.get(entity.id()))));
	}

	private static String hash(Entity entity) {
		return ContentHash.of(List.of(FoldedName.allOf(entity), FoldedName.ofNote(entity)));
	}

}
