package org.tieline.written;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A row that somebody wrote to a running server, as it was given.
 *
 * @param number counts all that was ever written, from 1; it is never used again
 * @param table the table that it is a row of: {@code supplies.csv}
 * @param cells what it says, by column; what is blank is missing
 * @param writer who wrote it
 * @param at when, as ISO 8601 with a time zone
 * @param setAside why it is not part of the record; null: it is
 */
public record WrittenRow(long number, String table, SortedMap<String, String> cells, String writer, String at,
		@Nullable String setAside) {

	private static final String ID = "claim";

	public WrittenRow {
		cells = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(cells));
	}

	/** The id of the claim that it is; null: it is none. */
	public @Nullable String claim() {
		return this.cells.get(ID);
	}

	/** The two entities that it decides about; null: it is no decision. */
	public @Nullable Set<String> pair() {
		String entity = this.cells.get("entity");
		String other = this.cells.get("same_as");
		return (entity != null && other != null) ? Set.of(entity, other) : null;
	}

	/** What it says without its id: rows with the same table and content are the same. */
	public Map<String, String> content() {
		return content(this.cells);
	}

	/** What cells say without the id of a claim. */
	public static Map<String, String> content(Map<String, String> cells) {
		Map<String, String> content = new TreeMap<>(cells);
		content.remove(ID);
		return content;
	}

	/** The same row, set aside for a reason, or not; null: it is part of the record. */
	public WrittenRow setAside(@Nullable String reason) {
		return new WrittenRow(this.number, this.table, this.cells, this.writer, this.at, reason);
	}

}
