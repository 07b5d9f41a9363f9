package org.tieline.seed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.intake.Draft;
import org.tieline.written.WrittenRow;

/** The rows of the tables by what they say, so that nothing is on record twice. */
final class TableRows {

	/** A table without the name of its dataset, and what a row says without its id. */
	private record Content(String table, Map<String, String> cells) {
	}

	private final Map<Content, String> claims = new HashMap<>();

	private final Set<String> ids = new HashSet<>();

	/** Reads the rows; faults are noted by those who load the tables. */
	TableRows(SeedFiles files, KindsOfFact kinds) {
		for (KindOfFact kind : kinds.all()) {
			read(files, kind.table(), FactTables.columns(kind));
		}
		EntityTables.columns().forEach((table, columns) -> read(files, table, columns));
	}

	private void read(SeedFiles files, String table, Set<String> columns) {
		files.all(table)
			.forEach((name, text) -> SeedTable.read(name, text, columns, SeedFiles.errors())
				.forEach((row) -> add(table, row)));
	}

	private void add(String table, Draft row) {
		String id = row.getOr("claim", row.getOr("id", ""));
		this.ids.add(id);
		this.claims.putIfAbsent(new Content(table, WrittenRow.content(row.values())), id);
	}

	/** The id of the row of a table that says the same; null: there is none. */
	@Nullable String same(String table, Map<String, String> cells) {
		return this.claims.get(new Content(table, WrittenRow.content(cells)));
	}

	/** Whether a row of a table of facts has an id. */
	boolean hasClaim(String id) {
		return this.ids.contains(id) && this.claims.entrySet()
			.stream()
			.anyMatch((one) -> one.getValue().equals(id) && !EntityTables.fileNames().contains(one.getKey().table()));
	}

	/** Whether a claim, an entity or a source of the tables has an id. */
	boolean has(String id) {
		return this.ids.contains(id);
	}

}
