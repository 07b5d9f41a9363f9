package org.tieline.rows;

/** The formats of tables. */
public enum RowFormat {

	/** RFC 4180, in UTF-8. */
	CSV,
	/** CSV with a byte-order mark, without which Excel does not read UTF-8. */
	CSV_FOR_EXCEL,
	/** One object, with what is said of the file and a list of rows. */
	JSON,
	/** An object for each row, each on a line. */
	NDJSON,
	/** A Parquet file, with what is said of it at its end. */
	PARQUET

}
