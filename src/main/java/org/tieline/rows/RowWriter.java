package org.tieline.rows;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Writes a table row by row.
 */
public abstract sealed class RowWriter implements Closeable permits CsvRowWriter, JsonRows, ParquetRows {

	/**
	 * Starts a table.
	 * @param columns the columns, in their order
	 * @param about what is said of the whole file; JSON and Parquet have it once, the
	 * other formats as the last columns of every row, so that a row can be read alone; a
	 * name that is taken begins with {@code file_} there
	 * @param out where it is written, in UTF-8; it stays open
	 * @throws IOException if it cannot be written
	 */
	public static RowWriter of(RowFormat format, List<? extends Column<?>> columns, Map<String, String> about,
			OutputStream out) throws IOException {
		Map<String, String> said = (format != RowFormat.JSON && format != RowFormat.PARQUET) ? apart(columns, about)
				: about;
		return switch (format) {
			case CSV -> new CsvRowWriter(columns, said, out, false);
			case CSV_FOR_EXCEL -> new CsvRowWriter(columns, said, out, true);
			case JSON, NDJSON -> new JsonRows(columns, said, out, format == RowFormat.NDJSON);
			case PARQUET -> new ParquetRows(columns, said, out);
		};
	}

	/** The same with other names where a column has the name already. */
	private static Map<String, String> apart(List<? extends Column<?>> columns, Map<String, String> about) {
		Map<String, String> apart = new LinkedHashMap<>();
		about.forEach((name, value) -> {
			boolean taken = columns.stream().anyMatch((column) -> column.name().equals(name));
			apart.put(taken ? "file_" + name : name, value);
		});
		return apart;
	}

	/**
	 * Writes a row.
	 * @param values a value for each column, in their order; null: none
	 */
	public abstract void row(List<? extends @Nullable Object> values) throws IOException;

	/** Writes the row of a thing. */
	public final <T> void row(List<Column<T>> columns, T thing) throws IOException {
		row(columns.stream().map((column) -> column.value().apply(thing)).toList());
	}

	/** Ends the table. */
	@Override
	public abstract void close() throws IOException;

}
