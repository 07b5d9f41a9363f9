package org.tieline.dataset;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** The rows of a CSV file of RFC 4180, one at a time, by the names of their columns. */
final class CsvFileRows {

	/** Between two columns of which a file needs one. */
	static final String EITHER = " or ";

	private CsvFileRows() {
	}

	/**
	 * Reads the rows. One with another number of cells than the header is broken.
	 * @param separator between cells
	 */
	static void read(DatasetFile file, char separator, Target target, ObjLongConsumer<Map<String, String>> each) {
		read(file, separator, List.of(), target, each);
	}

	/**
	 * The same of a file that has some columns.
	 * @param needed without one of these the file is refused
	 */
	static void read(DatasetFile file, char separator, List<String> needed, Target target,
			ObjLongConsumer<Map<String, String>> each) {
		file.open((text) -> {
			List<String> header = List.of();
			ReadFields fields = new ReadFields();
			QuoteWatch watched = new QuoteWatch(text, separator);
			try (CsvReader<CsvRecord> rows = CsvReader.builder()
				.fieldSeparator(separator)
				.allowMissingFields(true)
				.allowExtraFields(true)
				.ofCsvRecord(watched)) {
				for (CsvRecord row : rows) {
					if (header.isEmpty()) {
						header = row.getFields().stream().map(String::strip).toList();
						check(file, header, needed);
					}
					else if (row.getFieldCount() != header.size()) {
						target.broken(row.getStartingLineNumber(),
								new Fault("CELLS", "the row has another number of cells than the header", null,
										row.getFieldCount() + " cells", header.size() + " cells"));
					}
					else {
						each.accept(fields.watch(cells(header, row), file.name() + ": "), row.getStartingLineNumber());
					}
				}
			}
			catch (CsvParseException ex) {
				throw file.refused(1, "is no CSV: " + ex.getMessage());
			}
			if (watched.isOpen()) {
				throw file.refused(watched.line(),
						"opens a quotation mark that is never closed; it is truncated, or a mark is missing");
			}
			if (header.isEmpty()) {
				throw file.refused(1, "has no header");
			}
			fields.tell(target);
		});
	}

	private static void check(DatasetFile file, List<String> header, List<String> needed) {
		header.stream()
			.filter((column) -> !column.isEmpty() && Collections.frequency(header, column) > 1)
			.findFirst()
			.ifPresent((column) -> {
				throw file.refused(1, "has the column '" + column + "' twice; rename one of them");
			});
		needed.stream()
			.filter((column) -> !header.contains(column)
					&& Arrays.stream(column.split(EITHER)).noneMatch(header::contains))
			.findFirst()
			.ifPresent((column) -> {
				throw file.refused(1, "has no column '" + column + "', so it is of another format or version");
			});
	}

	private static Map<String, String> cells(List<String> header, CsvRecord row) {
		Map<String, String> cells = new LinkedHashMap<>();
		for (int i = 0; i < header.size(); i++) {
			String cell = row.getField(i).strip();
			if (!cell.isEmpty()) {
				cells.put(header.get(i), cell);
			}
		}
		return cells;
	}

}
