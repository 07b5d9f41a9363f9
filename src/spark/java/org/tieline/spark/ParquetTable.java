package org.tieline.spark;

import java.io.IOException;
import java.util.List;

import org.apache.hadoop.fs.FileStatus;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/**
 * A table in Parquet: one file, or a folder of parts in the order of their names. Columns
 * are flat. They are read one value at a time, without an object for each row.
 */
final class ParquetTable implements Table {

	private final Storage storage;

	private final List<FileStatus> files;

	private final List<String> columns;

	private final @Nullable ColumnReader[] readers;

	private int file = -1;

	private long row;

	private long left;

	/** Whether the readers stand at a row that nobody has seen. */
	private boolean fresh;

	private @Nullable ParquetFileReader reader;

	ParquetTable(Storage storage, String name, List<String> columns) throws IOException {
		this.storage = storage;
		this.files = storage.parts(name);
		this.columns = columns;
		this.readers = new ColumnReader[columns.size()];
		if (!this.files.isEmpty()) {
			openNext();
		}
	}

	static long rows(Storage storage, String name) throws IOException {
		long rows = 0;
		for (FileStatus one : storage.parts(name)) {
			try (ParquetFileReader reader = open(storage, one)) {
				rows += reader.getRecordCount();
			}
		}
		return rows;
	}

	static ParquetFileReader open(Storage storage, FileStatus file) throws IOException {
		try {
			return ParquetFileReader.open(HadoopInputFile.fromStatus(file, storage.configuration()));
		}
		catch (RuntimeException ex) {
			throw new Refused(file.getPath().getName() + ": is no whole Parquet file; write it again");
		}
	}

	private void openNext() throws IOException {
		close();
		this.file++;
		this.row = 0;
		this.left = 0;
		this.reader = open(this.storage, this.files.get(this.file));
	}

	@Override
	public boolean next() throws IOException {
		while (this.reader != null) {
			if (this.left > 0) {
				step();
				return true;
			}
			PageReadStore group = this.reader.readNextRowGroup();
			if (group != null) {
				start(this.reader, group);
			}
			else if (this.file + 1 < this.files.size()) {
				openNext();
			}
			else {
				close();
			}
		}
		return false;
	}

	/** Leaves the values of a row behind. */
	private void step() {
		if (this.row > 0 && !this.fresh) {
			for (ColumnReader column : this.readers) {
				if (column != null) {
					column.consume();
				}
			}
		}
		this.fresh = false;
		this.row++;
		this.left--;
	}

	private void start(ParquetFileReader from, PageReadStore group) {
		MessageType schema = from.getFileMetaData().getSchema();
		ColumnReadStoreImpl store = new ColumnReadStoreImpl(group, new GroupRecordConverter(schema).getRootConverter(),
				schema, from.getFileMetaData().getCreatedBy());
		for (int column = 0; column < this.readers.length; column++) {
			String name = this.columns.get(column);
			this.readers[column] = null;
			for (ColumnDescriptor one : schema.getColumns()) {
				if (one.getPath().length == 1 && one.getPath()[0].equals(name)) {
					this.readers[column] = store.getColumnReader(one);
				}
			}
		}
		this.left = group.getRowCount();
		this.fresh = true;
	}

	@Override
	public String place() {
		return this.files.get(this.file).getPath().getName() + " row " + this.row;
	}

	@Override
	public boolean has(int column) {
		return this.readers[column] != null;
	}

	private @Nullable ColumnReader cell(int column) {
		ColumnReader reader = this.readers[column];
		boolean known = reader != null
				&& reader.getCurrentDefinitionLevel() == reader.getDescriptor().getMaxDefinitionLevel();
		return known ? reader : null;
	}

	@Override
	public @Nullable String text(int column) {
		ColumnReader cell = cell(column);
		if (cell == null) {
			return null;
		}
		String text = switch (cell.getDescriptor().getPrimitiveType().getPrimitiveTypeName()) {
			case INT32 -> Integer.toString(cell.getInteger());
			case INT64 -> Long.toString(cell.getLong());
			case DOUBLE -> Double.toString(cell.getDouble());
			case FLOAT -> Float.toString(cell.getFloat());
			case BOOLEAN -> Boolean.toString(cell.getBoolean());
			case BINARY, FIXED_LEN_BYTE_ARRAY, INT96 -> cell.getBinary().toStringUsingUTF8();
		};
		return text.isBlank() ? null : text.strip();
	}

	@Override
	public double number(int column) {
		ColumnReader cell = cell(column);
		if (cell == null) {
			throw Refused.at(place(), this.columns.get(column) + " is missing");
		}
		return switch (cell.getDescriptor().getPrimitiveType().getPrimitiveTypeName()) {
			case INT32 -> cell.getInteger();
			case INT64 -> cell.getLong();
			case DOUBLE -> cell.getDouble();
			case FLOAT -> cell.getFloat();
			case BOOLEAN, BINARY, FIXED_LEN_BYTE_ARRAY, INT96 ->
				throw Refused.at(place(), this.columns.get(column) + " is no number in the file; write it as a double");
		};
	}

	@Override
	public long whole(int column) {
		double number = number(column);
		if (number != Math.rint(number) || Math.abs(number) > 9e15) {
			throw Refused.at(place(), this.columns.get(column) + " '" + number + "' is no whole number");
		}
		return (long) number;
	}

	@Override
	public void close() throws IOException {
		if (this.reader != null) {
			this.reader.close();
			this.reader = null;
		}
	}

}
