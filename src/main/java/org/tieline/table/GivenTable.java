package org.tieline.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.tieline.problem.Problem;

/**
 * A table as a user gives it: CSV as RFC 4180 has it, with commas, semicolons or tabs
 * between the cells, and a byte-order mark or none.
 *
 * @param delimiter what stands between cells: a comma, a semicolon or a tab
 * @param marked whether it starts with a byte-order mark
 * @param header the first row
 * @param rows the other rows; rows without any cell filled in are passed over
 */
record GivenTable(char delimiter, boolean marked, List<String> header, List<Row> rows) {

	/** How many rows may follow the header. */
	static final int MOST_ROWS = 2_000;

	/** How long a table may be, in UTF-16 code units. */
	static final int LONGEST = 1_000_000;

	/** How long a cell may be, in UTF-16 code units. */
	static final int LONGEST_CELL = 2_000;

	private static final String ARGUMENT = "csv";

	private static final char MARK = '\uFEFF';

	/**
	 * A row.
	 *
	 * @param line the line on which it starts, from 1
	 * @param cells its cells, without blanks around them
	 */
	record Row(long line, List<String> cells) {
	}

	/**
	 * Reads a table.
	 * @param csv the table, 1 to 1,000,000 UTF-16 code units, at most 2,000 rows
	 * @throws Problem BAD_USER_INPUT with line and column if it is no table, or too long
	 */
	static GivenTable of(String csv) {
		if (csv.isBlank()) {
			throw Problem.badInput(ARGUMENT, "it is empty; give a header line and a row for each claim");
		}
		if (csv.length() > LONGEST) {
			throw Problem.badInput(ARGUMENT,
					"it has " + csv.length() + " characters; give at most 1,000,000 at a time");
		}
		boolean marked = csv.charAt(0) == MARK;
		String text = marked ? csv.substring(1) : csv;
		char delimiter = delimiter(text);
		CsvQuotes.check(text, delimiter);
		List<Row> rows = rows(text, delimiter);
		if (rows.isEmpty()) {
			throw refused(1, 1, "there is no header; name the columns in the first line");
		}
		if (rows.getFirst().line() != 1) {
			throw refused(1, 1, "the first line is blank; name the columns in it");
		}
		if (rows.size() == 1) {
			throw refused(rows.getFirst().line() + 1, 1, "no row follows the header; give a row for each claim");
		}
		return new GivenTable(delimiter, marked, rows.getFirst().cells(), List.copyOf(rows.subList(1, rows.size())));
	}

	/**
	 * A refusal of the whole table.
	 * @param line the line, from 1
	 * @param column the cell within the line, from 1
	 */
	static Problem refused(long line, int column, String message) {
		return Problem.badInput(ARGUMENT, "line " + line + ", column " + column + ": " + message);
	}

	/** What stands most often between the cells of the first line; else a comma. */
	private static char delimiter(String text) {
		String first = text.lines().filter((line) -> !line.isBlank()).findFirst().orElse("");
		char most = ',';
		for (char one : new char[] { ';', '\t' }) {
			most = (count(first, one) > count(first, most)) ? one : most;
		}
		return most;
	}

	private static long count(String line, char sign) {
		boolean[] quoted = new boolean[1];
		return line.chars().filter((one) -> {
			quoted[0] ^= one == '"';
			return one == sign && !quoted[0];
		}).count();
	}

	/** A NUL is no text: the table was cut out of something else, or a cell is broken. */
	private static void requireText(CsvRecord record) {
		for (int i = 0; i < record.getFieldCount(); i++) {
			if (record.getField(i).indexOf('\0') >= 0) {
				throw refused(record.getStartingLineNumber(), i + 1, "a NUL is no text; take it out");
			}
		}
	}

	private static List<Row> rows(String text, char delimiter) {
		List<Row> rows = new ArrayList<>();
		try (CsvReader<CsvRecord> reader = CsvReader.builder()
			.fieldSeparator(delimiter)
			.skipEmptyLines(true)
			.allowMissingFields(true)
			.allowExtraFields(true)
			.ofCsvRecord(text)) {
			for (CsvRecord record : reader) {
				requireText(record);
				List<String> cells = record.getFields().stream().map(TableCell::read).toList();
				if (cells.stream().allMatch(String::isEmpty)) {
					continue;
				}
				if (rows.size() > MOST_ROWS) {
					throw refused(record.getStartingLineNumber(), 1, String.format(Locale.ROOT,
							"more than %,d rows follow the header; give at most %,d at a time", MOST_ROWS, MOST_ROWS));
				}
				rows.add(new Row(record.getStartingLineNumber(), cells));
			}
		}
		catch (CsvParseException | IOException ex) {
			throw Problem.badInput(ARGUMENT,
					"line " + (rows.isEmpty() ? 1 : rows.getLast().line() + 1) + ", column 1: it is not CSV: "
							+ ex.getMessage() + "; quote a cell that holds a separator or a quote");
		}
		return rows;
	}

}
