package org.tieline.backup;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.tieline.graphstore.GraphStore;

/** What a database is: its schema and its data version. */
final class GraphContents {

	private GraphContents() {
	}

	/** The version that readers see; null: there is no record. */
	static @Nullable String version(GraphStore store) {
		return store.read("load/current", Map.of())
			.stream()
			.findFirst()
			.map((row) -> row.optionalText("id"))
			.orElse(null);
	}

	/** The migrations that were applied, with their checksums. */
	static SortedMap<String, String> migrations(GraphStore store) {
		SortedMap<String, String> migrations = new TreeMap<>();
		store.read("schema/applied", Map.of()).forEach((row) -> migrations.put(row.text("name"), row.text("checksum")));
		return migrations;
	}

}
