package org.tieline.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

import org.tieline.table.TableCell;

/**
 * CSV. A text that a spreadsheet would take for a formula is marked as text. A number is
 * none, even below zero.
 */
final class CsvRowWriter extends RowWriter {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final List<? extends Column<?>> columns;

	private final List<String> about;

	private final Writer text;

	private final CsvWriter csv;

	CsvRowWriter(List<? extends Column<?>> columns, Map<String, String> about, OutputStream out, boolean excel)
			throws IOException {
		this.columns = columns;
		this.about = about.values().stream().map(TableCell::of).toList();
		this.text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		if (excel) {
			this.text.write(BYTE_ORDER_MARK);
		}
		this.csv = CsvWriter.builder().build(this.text);
		List<String> headings = new ArrayList<>(columns.stream().map(Column::name).toList());
		headings.addAll(about.keySet());
		this.csv.writeRecord(headings);
	}

	@Override
	public void row(List<? extends @Nullable Object> values) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < this.columns.size(); i++) {
			String text = CellText.of(values.get(i));
			Column.Type type = this.columns.get(i).type();
			cells.add((type == Column.Type.TEXT || type == Column.Type.LIST) ? TableCell.of(text) : text);
		}
		cells.addAll(this.about);
		this.csv.writeRecord(cells);
	}

	@Override
	public void close() throws IOException {
		this.csv.flush();
		this.text.flush();
	}

}
