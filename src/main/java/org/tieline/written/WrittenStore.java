package org.tieline.written;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.graphstore.GraphStore;
import org.tieline.graphstore.Row;

/** Reads and writes what was written to a running server. */
@Component
public final class WrittenStore {

	private final GraphStore store;

	public WrittenStore(GraphStore store) {
		this.store = store;
	}

	/** A query of the database, perhaps within a transaction of the caller. */
	public interface Asking {

		List<Row> ask(String query, Map<String, ?> parameters);

	}

	/** All that was written. */
	public Written read() {
		return read(this.store::read);
	}

	/** The same, asked in the caller's way. */
	public Written read(Asking asking) {
		return new Written(asking.ask("written/rows", Map.of()).stream().map((row) -> row(row.row("value"))).toList(),
				asking.ask("written/retractions", Map.of())
					.stream()
					.map((row) -> retraction(row.row("value")))
					.toList());
	}

	/** The written rows of some claims, by the id of the claim. */
	public Map<String, WrittenRow> claims(Collection<String> ids) {
		Map<String, WrittenRow> found = new HashMap<>();
		this.store.read("written/claims", Map.of("ids", List.copyOf(ids)))
			.stream()
			.map((row) -> row(row.row("value")))
			.forEach((row) -> found.put(Objects.requireNonNull(row.claim()), row));
		return found;
	}

	/** The retraction of a claim; empty: it was not taken back. */
	public Optional<Retraction> retraction(String claim) {
		return this.store.read("written/retraction", Map.of("claim", claim))
			.stream()
			.findFirst()
			.map((row) -> retraction(row.row("value")));
	}

	/** The retractions of some claims, by the id of the claim. */
	public Map<String, Retraction> retractions(Collection<String> ids) {
		Map<String, Retraction> found = new HashMap<>();
		this.store.read("written/retractions-of", Map.of("ids", List.copyOf(ids)))
			.stream()
			.map((row) -> retraction(row.row("value")))
			.forEach((one) -> found.put(one.claim(), one));
		return found;
	}

	/** Adds rows and retractions. */
	public static void add(GraphStore.Work work, List<WrittenRow> rows, List<Retraction> retractions) {
		if (!rows.isEmpty()) {
			work.run("written/add-rows", Map.of("rows", rows.stream().map(WrittenStore::properties).toList()));
		}
		if (!retractions.isEmpty()) {
			work.run("written/add-retractions",
					Map.of("rows", retractions.stream().map(WrittenStore::properties).toList()));
		}
	}

	/** Notes which rows are part of the record, and why others are not. */
	public static void setAside(GraphStore.Work work, List<WrittenRow> rows) {
		if (!rows.isEmpty()) {
			work.run("written/set-aside",
					Map.of("rows", rows.stream().map((row) -> properties(row.number(), row.setAside())).toList()));
		}
	}

	private static Map<String, @Nullable Object> properties(long number, @Nullable Object setAside) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("number", number);
		properties.put("setAside", setAside);
		return properties;
	}

	private static Map<String, @Nullable Object> properties(WrittenRow row) {
		Map<String, @Nullable Object> properties = properties(row.number(), row.setAside());
		properties.put("table", row.table());
		properties.put("claim", row.claim());
		properties.put("columns", List.copyOf(row.cells().keySet()));
		properties.put("cells", List.copyOf(row.cells().values()));
		properties.put("writer", row.writer());
		properties.put("at", row.at());
		return properties;
	}

	private static Map<String, @Nullable Object> properties(Retraction retraction) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("number", retraction.number());
		properties.put("claim", retraction.claim());
		properties.put("by", retraction.by());
		properties.put("at", retraction.at());
		properties.put("reason", retraction.reason());
		properties.put("lastVersion", retraction.lastVersion());
		return properties;
	}

	private static WrittenRow row(Row row) {
		List<String> columns = row.texts("columns");
		List<String> values = row.texts("cells");
		SortedMap<String, String> cells = new TreeMap<>();
		for (int i = 0; i < columns.size(); i++) {
			cells.put(columns.get(i), values.get(i));
		}
		return new WrittenRow(row.number("number"), row.text("table"), cells, row.text("writer"), row.text("at"),
				row.optionalText("setAside"));
	}

	private static Retraction retraction(Row row) {
		return new Retraction(row.number("number"), row.text("claim"), row.text("by"), row.text("at"),
				row.text("reason"), row.optionalText("lastVersion"));
	}

}
