package org.tieline.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.check.AskedClaim;
import org.tieline.check.ClaimCheck;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.NounPhrase;
import org.tieline.stop.Stop;
import org.tieline.table.CheckedRow.UnreadCell;

/** A table whose rows are read as claims, each by itself. */
final class ReadTable {

	/** Where semicolons stand between cells, a number may be written in two ways. */
	private static final Pattern TWO_WAYS = Pattern.compile("(?:.*[^\\d.,])?\\d{1,3}[.,]\\d{3}(?![\\d.,]).*");

	private final GivenTable table;

	private final TableColumns columns;

	private final List<ReadRow> rows = new ArrayList<>();

	/** A row with the claim that it makes; null: it could not be read. */
	private record ReadRow(int line, @Nullable KindOfFact kind, @Nullable AskedClaim claim, StatedTime stated,
			List<UnreadCell> unread) {
	}

	ReadTable(GivenTable table, TableColumns columns) {
		this.table = table;
		this.columns = columns;
	}

	/** All names in the table. */
	static Set<String> names(GivenTable table, TableColumns columns) {
		Set<String> names = new HashSet<>();
		Set<String> parties = columns.kinds()
			.stream()
			.flatMap((kind) -> kind.participants().stream())
			.map(KindOfFact.Participant::name)
			.collect(Collectors.toCollection(HashSet::new));
		parties.add("speaker");
		for (int i = 0; i < columns.names().size(); i++) {
			int at = i;
			if (parties.contains(columns.names().get(i))) {
				table.rows()
					.stream()
					.filter((row) -> row.cells().size() > at)
					.forEach((row) -> names.add(row.cells().get(at)));
			}
		}
		names.remove("");
		return names;
	}

	/** Reads all rows. */
	ReadTable read(CellNames names) {
		for (GivenTable.Row row : this.table.rows()) {
			Stop.poll();
			this.rows.add(read(row, names));
		}
		return this;
	}

	/** The claims of the rows that could be read. */
	List<AskedClaim> claims() {
		return this.rows.stream().map(ReadRow::claim).filter(Objects::nonNull).toList();
	}

	/**
	 * The answer.
	 * @param checks the checks of {@link #claims()}
	 */
	List<CheckedRow> checked(List<ClaimCheck> checks) {
		List<CheckedRow> checked = new ArrayList<>();
		int next = 0;
		for (ReadRow row : this.rows) {
			List<UnreadCell> unread = new ArrayList<>(row.unread());
			ClaimCheck check = (row.claim() != null) ? row.stated().compared(checks.get(next++), unread) : null;
			checked.add(new CheckedRow(row.line(), (row.kind() != null) ? row.kind().name() : null, check, unread));
		}
		return checked;
	}

	private ReadRow read(GivenTable.Row row, CellNames names) {
		int line = Math.toIntExact(row.line());
		if (row.cells().size() != this.columns.names().size()) {
			return unread(line, null, "", row.cells().size() + " cells where the header has "
					+ this.columns.names().size() + "; quote a cell that holds a separator");
		}
		Map<String, String> cells = new HashMap<>();
		for (int i = 0; i < row.cells().size(); i++) {
			String cell = row.cells().get(i);
			if (cell.length() > GivenTable.LONGEST_CELL) {
				return unread(line, this.columns.names().get(i), "",
						"the cell has " + cell.length() + " characters; write at most " + GivenTable.LONGEST_CELL);
			}
			if (!cell.isEmpty()) {
				cells.put(this.columns.names().get(i), cell);
			}
		}
		return read(line, cells, names);
	}

	private ReadRow read(int line, Map<String, String> cells, CellNames names) {
		String value = cells.getOrDefault("value", "");
		if (this.table.delimiter() == ';' && TWO_WAYS.matcher(value).matches()) {
			return unread(line, "value", value,
					"with semicolons between the cells it may be thousands or a decimal; write it without separators of thousands");
		}
		Collection<KindOfFact> kinds = kinds(cells.get(TableColumns.KIND));
		if (kinds.isEmpty()) {
			return unread(line, TableColumns.KIND, cells.getOrDefault(TableColumns.KIND, ""),
					((this.columns.kinds().size() == 1) ? "write " : "write one of ")
							+ this.columns.kinds().stream().map(KindOfFact::name).collect(Collectors.joining(", ")));
		}
		List<ReadRow> read = kinds.stream().map((kind) -> read(line, cells, kind, names)).toList();
		List<ReadRow> fitting = read.stream().filter((one) -> one.claim() != null).toList();
		if (fitting.size() > 1) {
			return unread(line, null, "",
					"it may be " + kinds.stream()
						.map((kind) -> NounPhrase.withArticle(kind.name()))
						.collect(Collectors.joining(" or ")) + "; give the unit, or the kind in a column kind");
		}
		return fitting.isEmpty() ? nearest(line, read) : fitting.getFirst();
	}

	/** Of rows that could not be read the one whose unit fits; if none does: all. */
	private static ReadRow nearest(int line, List<ReadRow> read) {
		return read.stream()
			.filter((row) -> row.unread().stream().noneMatch((cell) -> "unit".equals(cell.column())))
			.findFirst()
			.orElseGet(() -> (read.size() == 1) ? read.getFirst() : new ReadRow(line, null, null, StatedTime.NONE,
					read.stream().flatMap((row) -> row.unread().stream()).distinct().toList()));
	}

	/** The kinds that a row may be of; empty: the column names none. */
	private Collection<KindOfFact> kinds(@Nullable String named) {
		if (!this.columns.names().contains(TableColumns.KIND)) {
			return this.columns.kinds();
		}
		String name = (named != null) ? named.toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_") : "";
		return this.columns.kinds().stream().filter((kind) -> kind.name().equals(name)).toList();
	}

	private static ReadRow read(int line, Map<String, String> cells, KindOfFact kind, CellNames names) {
		Set<String> columns = TableColumns.columns(kind);
		for (Map.Entry<String, String> cell : cells.entrySet()) {
			String column = cell.getKey();
			if (!columns.contains(column) && !column.equals(TableColumns.KIND)
					&& !column.startsWith(TableColumns.ADDED)) {
				return unread(line, column, cell.getValue(),
						NounPhrase.withArticle(kind.name()) + " has no such column; leave it blank");
			}
		}
		TableRow row = new TableRow(cells, kind, names);
		AskedClaim claim = row.claim();
		return new ReadRow(line, kind, claim, row.stated(), row.unread());
	}

	private static ReadRow unread(int line, @Nullable String column, String value, String reason) {
		return new ReadRow(line, null, null, StatedTime.NONE, List.of(new UnreadCell(column, value, reason)));
	}

}
