package org.tieline.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.tieline.intake.Place;
import org.tieline.seed.RecordUpdates.Change;
import org.tieline.seed.RecordUpdates.NewRow;
import org.tieline.written.Written;
import org.tieline.written.WrittenRow;

/** Rows that are being written: those that say something new get their ids. */
final class NewRows {

	/** The first number of a written claim; those of tables are below. */
	private static final int FIRST = 900_001;

	private static final String CLAIM = "claim";

	private final TableRows tables;

	private final Written written;

	private final Set<String> retracted;

	private final String writer;

	private final String at;

	private final Map<String, Integer> highest = new HashMap<>();

	private final Map<List<Object>, String> said = new HashMap<>();

	private final List<WrittenRow> fresh = new ArrayList<>();

	private final Map<Long, Place> places = new HashMap<>();

	private final List<String> ids = new ArrayList<>();

	private final List<Boolean> isFresh = new ArrayList<>();

	/**
	 * No row yet.
	 * @param tables what the tables say
	 * @param written all that was written before
	 */
	NewRows(TableRows tables, Written written, String writer, String at) {
		this.tables = tables;
		this.written = written;
		this.retracted = written.retracted();
		this.writer = writer;
		this.at = at;
		written.rows().forEach(this::know);
	}

	private void know(WrittenRow row) {
		String id = row.claim();
		if (id != null) {
			int dot = id.lastIndexOf('.');
			this.highest.merge(id.substring(0, dot), Integer.valueOf(id.substring(dot + 1)), Math::max);
		}
		if (row.setAside() == null && (id == null || !this.retracted.contains(id))) {
			this.said.putIfAbsent(List.of(row.table(), row.content()), id(row.cells()));
		}
	}

	private static String id(Map<String, String> cells) {
		return cells.getOrDefault(CLAIM, cells.getOrDefault("id", ""));
	}

	Change<NewRows> add(List<NewRow> rows) {
		rows.forEach(this::add);
		return new Change<>(this.fresh, List.of(), this.places, this);
	}

	private void add(NewRow row) {
		String same = same(row);
		this.isFresh.add(same == null);
		if (same != null) {
			this.ids.add(same);
			return;
		}
		SortedMap<String, String> cells = new TreeMap<>(row.cells());
		String source = cells.get("source");
		if (source != null && !cells.containsKey("id")) {
			cells.put(CLAIM, free(source));
		}
		WrittenRow fresh = new WrittenRow(this.written.next() + this.fresh.size(), row.table(), cells, this.writer,
				this.at, null);
		this.fresh.add(fresh);
		this.places.put(fresh.number(), row.place());
		this.ids.add(id(cells));
		know(fresh);
	}

	/** Rows that were exported into the tables keep their numbers. */
	private String free(String source) {
		String id;
		do {
			id = String.format(Locale.ROOT, "%s.%d", source,
					this.highest.merge(source, FIRST, (last, first) -> last + 1));
		}
		while (this.tables.has(id));
		return id;
	}

	/** The id of what says the same and counts; null: there is none. */
	private @Nullable String same(NewRow row) {
		String before = this.said.get(List.of(row.table(), WrittenRow.content(row.cells())));
		String ofTables = this.tables.same(row.table(), row.cells());
		if (before != null) {
			return before;
		}
		return (ofTables != null && !this.retracted.contains(ofTables)) ? ofTables : null;
	}

	/** The id of each row, in the order in which they were given. */
	List<String> ids() {
		return List.copyOf(this.ids);
	}

	/** Whether each row was not on record before. */
	List<Boolean> fresh() {
		return List.copyOf(this.isFresh);
	}

}
