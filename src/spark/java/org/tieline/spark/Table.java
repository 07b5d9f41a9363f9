package org.tieline.spark;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Rows of a table of a network, from the first to the last. */
interface Table extends Closeable {

	/** Goes to the next row. */
	boolean next() throws IOException;

	/** Where the row stands: {@code links.csv:17}, {@code links.parquet row 16}. */
	String place();

	/** Whether the table has the column. */
	boolean has(int column);

	/** A cell as text; null: empty, or no such column. */
	@Nullable String text(int column);

	/**
	 * A cell as a number.
	 * @throws Refused if it is empty or no number
	 */
	double number(int column);

	/**
	 * A cell as a whole number.
	 * @throws Refused if it is empty or no whole number
	 */
	long whole(int column);

	/**
	 * How many rows there are, or at most are.
	 * @param storage the folder
	 * @param name name of the table, without an ending; it must exist
	 */
	static long rows(Storage storage, String name) throws IOException {
		return storage.exists(name + ".parquet") ? ParquetTable.rows(storage, name + ".parquet")
				: CsvTable.rows(storage, name + ".csv");
	}

	static boolean exists(Storage storage, String name) throws IOException {
		return storage.exists(name + ".parquet") || storage.exists(name + ".csv");
	}

	/**
	 * Opens a table.
	 * @param storage the folder
	 * @param name name of the table, without an ending
	 * @param columns the columns that are read, in the order of their numbers
	 * @throws Refused if there is no such table
	 */
	static Table open(Storage storage, String name, List<String> columns) throws IOException {
		if (storage.exists(name + ".parquet")) {
			return new ParquetTable(storage, name + ".parquet", columns);
		}
		if (storage.exists(name + ".csv")) {
			return new CsvTable(storage, name + ".csv", columns);
		}
		throw new Refused(storage.folder() + " has no " + name + ".parquet and no " + name + ".csv");
	}

}
