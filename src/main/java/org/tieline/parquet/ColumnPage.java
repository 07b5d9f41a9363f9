package org.tieline.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

import org.tieline.parquet.ParquetColumn.Type;

/**
 * The values of one column in one group of rows, which make one page. In a column of
 * lists level 0 is null, 1 an empty list, 2 a text; in others level 1 is a value.
 */
final class ColumnPage {

	private static final int PLAIN = 0;

	private static final int RLE = 3;

	private static final int GZIP = 2;

	private static final int SIZE = 2;

	private static final int PACKED_SIZE = 3;

	private static final int HEADER = 5;

	private static final int LEVELS = 3;

	private static final int REPEATS = 4;

	private static final int COUNT = 5;

	private static final int PLAIN_BYTES = 6;

	private static final int PACKED_BYTES = 7;

	private static final int OFFSET = 9;

	private final ParquetColumn column;

	private final LevelRuns repeats = new LevelRuns();

	private final LevelRuns levels = new LevelRuns();

	private final PlainValues values = new PlainValues();

	private int count;

	ColumnPage(ParquetColumn column) {
		this.column = column;
	}

	void add(@Nullable Object value) {
		if (value instanceof List<?> texts) {
			int repeat = 0;
			for (Object text : texts) {
				put(repeat, 2, text);
				repeat = 1;
			}
			if (texts.isEmpty()) {
				put(0, 1, null);
			}
		}
		else {
			put(0, (value != null) ? 1 : 0, value);
		}
	}

	private void put(int repeat, int level, @Nullable Object value) {
		this.repeats.add(repeat);
		this.levels.add(level);
		if (value != null) {
			this.values.add(value);
		}
		this.count++;
	}

	int size() {
		return this.values.size();
	}

	/**
	 * Writes the page, and begins anew.
	 * @param offset how many bytes of the file are before it
	 * @return what the end of the file says of the column in this group of rows
	 */
	ThriftStruct flush(long offset, ByteArrayOutputStream out) {
		ByteArrayOutputStream plain = new ByteArrayOutputStream();
		if (this.column.type() == Type.TEXTS) {
			this.repeats.flush(plain);
		}
		this.levels.flush(plain);
		this.values.flush(plain);
		byte[] packed = packed(plain);
		ThriftStruct about = new ThriftStruct().number(1, this.count)
			.number(2, PLAIN)
			.number(LEVELS, RLE)
			.number(REPEATS, RLE);
		byte[] head = new ThriftStruct().number(1, 0)
			.number(SIZE, plain.size())
			.number(PACKED_SIZE, packed.length)
			.struct(HEADER, about)
			.ended();
		out.writeBytes(head);
		out.writeBytes(packed);
		ThriftStruct chunk = new ThriftStruct().number(1, FileSchema.physical(this.column.type()))
			.numbers(2, List.of(PLAIN, RLE))
			.texts(LEVELS, FileSchema.path(this.column))
			.number(REPEATS, GZIP)
			.number(COUNT, (long) this.count)
			.number(PLAIN_BYTES, (long) head.length + plain.size())
			.number(PACKED_BYTES, (long) head.length + packed.length)
			.number(OFFSET, offset);
		this.count = 0;
		return new ThriftStruct().number(2, 0L).struct(PACKED_SIZE, chunk);
	}

	private static byte[] packed(ByteArrayOutputStream plain) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			plain.writeTo(gzip);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.toByteArray();
	}

}
