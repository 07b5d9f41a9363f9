package org.tieline.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tieline.graphstore.GraphStore;
import org.tieline.graphstore.Row;

/**
 * What belongs neither to the current version nor to one that is kept: the part of a new
 * version that a load wrote before it was stopped, and what only forgotten versions held.
 */
final class Leftovers {

	private final GraphStore store;

	Leftovers(GraphStore store) {
		this.store = store;
	}

	/**
	 * Clears it, in batches.
	 * @param lease the lease under which it is done
	 * @param number the version that readers see
	 * @param settled whether what was replaced is cleared too: nobody reads it any more
	 * @return whether something is left
	 */
	boolean clear(LoadLease lease, long number, boolean settled) {
		Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
		List.of("delete-ties", "delete-facts", "delete-things", "revive-ties", "revive-nodes")
			.forEach((query) -> rows.put(query, new ArrayList<>()));
		boolean left = false;
		for (Row row : this.store.read("load/leftovers", Map.of("number", number))) {
			String state = row.text("state");
			if (state.equals("REPLACED") && !settled) {
				left = true;
				continue;
			}
			String query = state.equals("RETIRED") ? revival(row.text("sort")) : deletion(row.text("sort"));
			rows.getOrDefault(query, new ArrayList<>()).add(Map.of("element", row.text("element")));
		}
		Batches batches = new Batches(lease, Map.of());
		rows.forEach((query, some) -> batches.write("load/" + query, some.stream()));
		return left;
	}

	private static String deletion(String sort) {
		return switch (sort) {
			case "TIE" -> "delete-ties";
			case "FACT" -> "delete-facts";
			default -> "delete-things";
		};
	}

	private static String revival(String sort) {
		return sort.equals("TIE") ? "revive-ties" : "revive-nodes";
	}

}
