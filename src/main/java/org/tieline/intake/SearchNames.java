package org.tieline.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.tieline.claim.Entity;
import org.tieline.entity.FoldedName;
import org.tieline.graphstore.GraphStore;
import org.tieline.graphstore.Row;
import org.tieline.intake.ParsedRecord.LinkedEntity;

/**
 * The folded names that search asks. There are two indexes, one for even versions and one
 * for odd: the one of the new version is filled while the other is asked. An index ranks
 * by all that it holds, so two versions in one index would disturb each other.
 */
final class SearchNames {

	private final GraphStore store;

	private final LoadLease lease;

	private final long number;

	SearchNames(GraphStore store, LoadLease lease, long number) {
		this.store = store;
		this.lease = lease;
		this.number = number;
	}

	/** The name of the index of a version. */
	static String index(long number) {
		return (number % 2 == 0) ? "even_names" : "odd_names";
	}

	/** The label of what that index holds. */
	private static String label(long number) {
		return (number % 2 == 0) ? "EvenNames" : "OddNames";
	}

	/** Makes the index hold the names of these entities, changing only what differs. */
	void write(List<LinkedEntity> entities) {
		Map<String, String> wanted = new HashMap<>();
		entities.forEach((one) -> wanted.put(one.entity().id(), hash(one.entity())));
		String label = label(this.number);
		List<Map<String, String>> outdated = new ArrayList<>();
		for (Row row : this.store.read("load/names-stored", Map.of("label", label))) {
			if (!wanted.remove(row.text("entity"), row.optionalText("hash"))) {
				outdated.add(Map.of("element", row.text("element")));
			}
		}
		Batches batches = new Batches(this.lease, Map.of("label", label));
		batches.write("load/delete-names", outdated.stream());
		batches.write("load/names", rows(entities.stream().map(LinkedEntity::entity), wanted));
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
