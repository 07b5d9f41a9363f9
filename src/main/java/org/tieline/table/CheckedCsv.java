package org.tieline.table;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.tieline.evidence.FactView;
import org.tieline.problem.Problem;

/**
 * A checked table as CSV: the table as given, with the same separator and byte-order
 * mark, and further columns. Columns of an earlier answer are replaced.
 */
final class CheckedCsv {

	private static final List<String> COLUMNS = List.of("line", "kind", "verdict", "reason", "recorded", "differences",
			"facts", "unread", "data_version", "lens");

	private static final String AND = "; ";

	private final GivenTable table;

	private final List<Integer> kept = new ArrayList<>();

	private final List<String> answer;

	/**
	 * Writes answers to a table.
	 * @param columns the names of its columns
	 * @param version id of the data that was asked
	 * @param lens the lens in words; blank: none was given
	 */
	CheckedCsv(GivenTable table, TableColumns columns, String version, String lens) {
		this.table = table;
		for (int i = 0; i < columns.names().size(); i++) {
			if (!columns.names().get(i).startsWith(TableColumns.ADDED)) {
				this.kept.add(i);
			}
		}
		this.answer = List.of(version, lens);
	}

	/**
	 * The table.
	 * @param rows the answers, one for each row of the table
	 */
	String text(List<CheckedRow> rows) {
		StringWriter text = new StringWriter();
		if (this.table.marked()) {
			text.write('\uFEFF');
		}
		try (CsvWriter csv = CsvWriter.builder().fieldSeparator(this.table.delimiter()).build(text)) {
			List<String> header = kept(this.table.header());
			COLUMNS.forEach((column) -> header.add(TableColumns.ADDED + column));
			csv.writeRecord(header);
			for (int i = 0; i < rows.size(); i++) {
				List<String> cells = kept(this.table.rows().get(i).cells());
				cells.addAll(added(rows.get(i)));
				csv.writeRecord(cells.stream().map(TableCell::of).toList());
			}
		}
		catch (IOException ex) {
			throw Problem.internal("the table cannot be written", ex);
		}
		return text.toString();
	}

	/** The cells as given; a row of another length keeps the cells that it has. */
	private List<String> kept(List<String> cells) {
		return this.kept.stream()
			.map((at) -> (at < cells.size()) ? cells.get(at) : "")
			.collect(Collectors.toCollection(ArrayList::new));
	}

	private List<String> added(CheckedRow row) {
		List<String> cells = new ArrayList<>();
		cells.add(Integer.toString(row.line()));
		cells.add(Objects.requireNonNullElse(row.kind(), ""));
		cells.add((row.verdict() != null) ? Objects.requireNonNull(row.verdict()).name() : "");
		cells.add(row.reason());
		cells.add(String.join(AND, row.recorded()));
		cells.add(row.differences()
			.stream()
			.map((one) -> one.scope().name() + ": " + one.recorded() + ", not " + one.asked())
			.collect(Collectors.joining(AND)));
		cells.add(row.facts().stream().map(FactView::id).distinct().collect(Collectors.joining(AND)));
		cells.add(row.unread().stream().map(CheckedRow.UnreadCell::words).collect(Collectors.joining(AND)));
		cells.addAll(this.answer);
		return cells;
	}

}
