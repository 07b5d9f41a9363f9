package org.tieline.parquet;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Writes a table as a Parquet file, group of rows by group of rows. Memory holds one
 * group: at most 10,000 rows, or some 8 MiB of values.
 */
public final class ParquetWriter implements Closeable {

	private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

	private static final int MOST_ROWS = 10_000;

	private static final int MOST_BYTES = 8 << 20;

	private static final int ROW_COUNT = 3;

	private static final int GROUPS = 4;

	private static final int ABOUT = 5;

	private static final int WRITER = 6;

	private final List<ParquetColumn> columns;

	private final List<ColumnPage> pages;

	private final Map<String, String> about;

	private final OutputStream out;

	private final List<ThriftStruct> groups = new ArrayList<>();

	private long offset;

	private long rows;

	private int inGroup;

	/**
	 * Starts a file.
	 * @param columns the columns, in their order
	 * @param about what is said of the whole file, kept with it as names and values
	 * @param out where it is written; it stays open
	 */
	public ParquetWriter(List<ParquetColumn> columns, Map<String, String> about, OutputStream out) throws IOException {
		this.columns = List.copyOf(columns);
		this.pages = this.columns.stream().map(ColumnPage::new).toList();
		this.about = about;
		this.out = out;
		write(MAGIC);
	}

	private void write(byte[] bytes) throws IOException {
		this.out.write(bytes);
		this.offset += bytes.length;
	}

	/**
	 * Writes a row.
	 * @param values a value for each column, of its Java type; null: none
	 * @throws IllegalArgumentException if the values do not fit the columns
	 */
	public void row(List<? extends @Nullable Object> values) throws IOException {
		if (values.size() != this.columns.size()) {
			throw new IllegalArgumentException(values.size() + " values for " + this.columns.size() + " columns");
		}
		for (int i = 0; i < values.size(); i++) {
			this.pages.get(i).add(values.get(i));
		}
		this.inGroup++;
		if (this.inGroup == MOST_ROWS || this.pages.stream().mapToInt(ColumnPage::size).sum() >= MOST_BYTES) {
			endGroup();
		}
	}

	private void endGroup() throws IOException {
		if (this.inGroup == 0) {
			return;
		}
		List<ThriftStruct> chunks = new ArrayList<>();
		long before = this.offset;
		for (ColumnPage page : this.pages) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			chunks.add(page.flush(this.offset, bytes));
			write(bytes.toByteArray());
		}
		this.groups.add(new ThriftStruct().structs(1, chunks)
			.number(2, this.offset - before)
			.number(ROW_COUNT, (long) this.inGroup));
		this.rows += this.inGroup;
		this.inGroup = 0;
	}

	/** Ends the file. */
	@Override
	public void close() throws IOException {
		endGroup();
		List<ThriftStruct> said = this.about.entrySet()
			.stream()
			.map((one) -> new ThriftStruct().text(1, one.getKey()).text(2, one.getValue()))
			.toList();
		byte[] end = new ThriftStruct().number(1, 1)
			.structs(2, FileSchema.elements(this.columns))
			.number(ROW_COUNT, this.rows)
			.structs(GROUPS, this.groups)
			.structs(ABOUT, said)
			.text(WRITER, "tieline")
			.ended();
		write(end);
		ByteArrayOutputStream length = new ByteArrayOutputStream();
		PlainValues.fixed(length, end.length, Integer.BYTES);
		write(length.toByteArray());
		write(MAGIC);
	}

}
