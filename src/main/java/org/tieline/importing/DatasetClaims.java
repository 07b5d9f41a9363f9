package org.tieline.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.dataset.Fault;
import org.tieline.dataset.Said;
import org.tieline.dataset.Target;
import org.tieline.dataset.Thing;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.intake.ComingDates;
import org.tieline.mark.Mark;
import org.tieline.mark.Marks;
import org.tieline.problem.Problem;
import org.tieline.seed.ClaimNumbers;
import org.tieline.seed.DatasetTables;
import org.tieline.seed.FactTables;

/** The second reading of a file: its statements become rows about the things. */
final class DatasetClaims implements Target {

	private final DatasetThings things;

	private final DatasetTables tables;

	private final ClaimNumbers numbers;

	private final KindsOfFact kinds;

	private final SkipLog skipped;

	private final String source;

	/** The day on which the file was published; null: it is not known. */
	private final @Nullable String published;

	private final LocalDate today;

	/** Marks of the rows so far. The rows themselves would not fit into the memory. */
	private final Marks seen = new Marks();

	private final Map<KindOfFact, Set<String>> columns = new HashMap<>();

	private final RowSpots spots = new RowSpots();

	DatasetClaims(DatasetThings things, DatasetTables tables, ClaimNumbers numbers, KindsOfFact kinds, SkipLog skipped,
			String source, @Nullable String published, LocalDate today) {
		this.things = things;
		this.tables = tables;
		this.numbers = numbers;
		this.kinds = kinds;
		this.skipped = skipped;
		this.source = source;
		this.published = published;
		this.today = today;
	}

	@Override
	public void thing(Thing thing) {
		// The first reading took it.
	}

	@Override
	public void said(Said said) {
		KindOfFact kind = this.kinds.byName(said.kind());
		Map<String, String> row = new HashMap<>(said.values());
		row.replaceAll((column, cell) -> DatasetThings.UNSEEN.matcher(cell).replaceAll(" "));
		for (Map.Entry<String, String> part : said.parts().entrySet()) {
			String id = this.things.id(part.getValue());
			if (id == null && !part.getKey().equals("speaker")) {
				this.skipped.leftOut(said.line(), "a link to a thing that is not imported");
				return;
			}
			if (id != null) {
				row.put(part.getKey(), id);
			}
		}
		if (said.person() != null && !this.things.isPerson(String.valueOf(said.parts().get(said.person())))) {
			this.skipped.leftOut(said.line(), "an office of what is no person");
			return;
		}
		String coming = ComingDates.columnOf(row, this.today);
		if (coming != null) {
			this.skipped.leftOut(said.line(),
					"a claim with a date that is still to come (" + coming.replace('_', ' ') + ")");
			return;
		}
		row.put("source", this.source);
		List<Map<String, String>> fresh = (kind.measurement() ? List.of(row)
				: PlannedEnds.apart(row, this.published, this.today))
			.stream()
			.filter((one) -> this.seen.add(Mark.of(withoutNote(one))))
			.toList();
		if (fresh.isEmpty()) {
			this.skipped.leftOut(said.line(), "an earlier line says the same");
			return;
		}
		said.parts().values().forEach(this.things::keep);
		fresh.forEach((one) -> write(kind, one, said));
	}

	/** Rows that differ in their notes alone say the same. */
	private static Map<String, String> withoutNote(Map<String, String> row) {
		Map<String, String> said = new HashMap<>(row);
		said.remove("note");
		return said;
	}

	private void write(KindOfFact kind, Map<String, String> row, Said said) {
		boolean ofEnd = !Objects.equals(row.get("stance"), said.values().get("stance"));
		row.put("locator", said.locator() + (ofEnd ? PlannedEnds.MARK : ""));
		requireColumns(kind, row);
		this.numbers.number(kind, row);
		try {
			this.tables.add(kind.table(), columns(kind), row);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.spots.add(kind.table(), this.skipped.spot(said.line()));
	}

	private Set<String> columns(KindOfFact kind) {
		return this.columns.computeIfAbsent(kind, FactTables::columns);
	}

	/** A mapping can name any column; one that the table does not have would be lost. */
	private void requireColumns(KindOfFact kind, Map<String, String> row) {
		Set<String> columns = columns(kind);
		row.keySet().stream().filter((column) -> !columns.contains(column)).findFirst().ifPresent((column) -> {
			throw Problem.badInput("mapping",
					"'" + column + "' is no column of " + kind.table() + "; the columns are " + columns);
		});
	}

	@Override
	public void leftOut(long line, String reason) {
		// The first reading noted it.
	}

	@Override
	public void broken(long line, Fault fault) {
		// The first reading noted it.
	}

	@Override
	public void notKept(String field, int times) {
		// The first reading noted it.
	}

	/** Where the rows come from. */
	RowSpots spots() {
		return this.spots;
	}

}
