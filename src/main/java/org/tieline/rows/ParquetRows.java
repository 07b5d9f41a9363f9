package org.tieline.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.parquet.ParquetColumn;
import org.tieline.parquet.ParquetWriter;
import org.tieline.value.PartialDate;

/**
 * Parquet. A date that may lack its day stands as text, and as its first and last day. A
 * number stands as a decimal number, and as text with every digit: one that does not fit
 * a decimal number of 38 digits, 10 of them after the point, is text alone.
 */
final class ParquetRows extends RowWriter {

	private final List<? extends Column<?>> columns;

	private final ParquetWriter file;

	ParquetRows(List<? extends Column<?>> columns, Map<String, String> about, OutputStream out) throws IOException {
		this.columns = columns;
		this.file = new ParquetWriter(columns.stream().flatMap(ParquetRows::columns).toList(), about, out);
	}

	/** The columns of the file for one column. */
	static Stream<ParquetColumn> columns(Column<?> column) {
		String name = column.name();
		return switch (column.type()) {
			case TEXT -> Stream.of(new ParquetColumn(name, ParquetColumn.Type.TEXT));
			case LIST -> Stream.of(new ParquetColumn(name, ParquetColumn.Type.TEXTS));
			case WHOLE -> Stream.of(new ParquetColumn(name, ParquetColumn.Type.WHOLE));
			case FLAG -> Stream.of(new ParquetColumn(name, ParquetColumn.Type.FLAG));
			case NUMBER -> Stream.of(new ParquetColumn(name, ParquetColumn.Type.DECIMAL),
					new ParquetColumn(name + "_exact", ParquetColumn.Type.TEXT));
			case DATE -> Stream.of(new ParquetColumn(name, ParquetColumn.Type.TEXT),
					new ParquetColumn(name + "_first_day", ParquetColumn.Type.DATE),
					new ParquetColumn(name + "_last_day", ParquetColumn.Type.DATE));
		};
	}

	@Override
	public void row(List<? extends @Nullable Object> values) throws IOException {
		List<@Nullable Object> cells = new ArrayList<>();
		for (int i = 0; i < this.columns.size(); i++) {
			add(this.columns.get(i).type(), values.get(i), cells);
		}
		this.file.row(cells);
	}

	private static void add(Column.Type type, @Nullable Object value, List<@Nullable Object> cells) {
		switch (type) {
			case TEXT -> cells.add(text(value));
			case LIST -> cells.add((value instanceof Collection<?> all) ? all.stream().map(CellText::of).toList()
					: (value != null) ? List.of(CellText.of(value)) : null);
			case WHOLE -> cells.add((value != null) ? (Object) ((Number) value).longValue() : null);
			case FLAG -> cells.add(value);
			case NUMBER -> {
				BigDecimal number = (value != null) ? new BigDecimal(value.toString()) : null;
				cells.add((number != null && fits(number)) ? number : null);
				cells.add((number != null) ? number.toPlainString() : null);
			}
			case DATE -> {
				PartialDate date = (PartialDate) value;
				cells.add(text(date));
				cells.add((date != null) ? date.firstDay() : null);
				cells.add((date != null) ? date.lastDay() : null);
			}
		}
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? CellText.of(value) : null;
	}

	private static boolean fits(BigDecimal number) {
		return number.stripTrailingZeros().scale() <= ParquetColumn.SCALE
				&& number.setScale(ParquetColumn.SCALE, RoundingMode.DOWN).precision() <= ParquetColumn.PRECISION;
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

}
