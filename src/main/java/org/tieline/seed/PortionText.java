package org.tieline.seed;

import java.io.StringWriter;

import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Some rows of a table, each at the line that it has there; all other lines are empty.
 */
final class PortionText {

	private final StringWriter text = new StringWriter();

	private final CsvWriter rows = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(this.text);

	private long line = 1;

	/** Adds the next row. */
	void add(CsvRecord row) {
		while (this.line < row.getStartingLineNumber()) {
			this.text.append('\n');
			this.line++;
		}
		this.rows.writeRecord(row.getFields());
		this.line++;
		row.getFields().forEach((cell) -> this.line += lines(cell));
	}

	/** How many times a cell goes on in the next line. */
	private static int lines(String cell) {
		int lines = 0;
		for (int i = 0; i < cell.length(); i++) {
			boolean ofPair = cell.charAt(i) == '\r' && i + 1 < cell.length() && cell.charAt(i + 1) == '\n';
			lines += ((cell.charAt(i) == '\n' || cell.charAt(i) == '\r') && !ofPair) ? 1 : 0;
		}
		return lines;
	}

	/** The text, as tables are read. */
	@Override
	public String toString() {
		return SeedFiles.unmarked(this.text.toString().replace("\r\n", "\n"));
	}

}
