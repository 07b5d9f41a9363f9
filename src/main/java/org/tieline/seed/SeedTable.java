package org.tieline.seed;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.tieline.intake.Draft;
import org.tieline.intake.IntakeErrors;
import org.tieline.intake.Place;

/** One seed table, read strictly: exactly the columns it should have, in any order. */
public final class SeedTable {

	private SeedTable() {
	}

	/**
	 * Reads a table. A row without any cell filled in is passed over: spreadsheets leave
	 * rows of bare commas where rows were deleted.
	 * @param file its name, for messages
	 * @param text its content
	 * @param columns the columns that it must have
	 * @param errors where faults are noted
	 * @return its rows; blank cells are missing
	 */
	public static List<Draft> read(String file, String text, Set<String> columns, IntakeErrors errors) {
		List<Draft> rows = new ArrayList<>();
		each(file, new StringReader(text), columns, errors, rows::add);
		return rows;
	}

	/** Reads a table of a file row by row, so that it need not fit into the memory. */
	static void each(String file, Path path, Set<String> columns, IntakeErrors errors, Consumer<Draft> rows) {
		try (Reader text = new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8)) {
			each(file, text, columns, errors, rows);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void each(String file, Reader text, Set<String> columns, IntakeErrors errors, Consumer<Draft> rows) {
		List<String> header = List.of();
		try (CsvReader<CsvRecord> reader = reader().ofCsvRecord(text)) {
			for (CsvRecord record : reader) {
				if (record.getFields().stream().allMatch(String::isBlank)) {
					continue;
				}
				if (header.isEmpty()) {
					header = record.getFields().stream().map(SeedFiles::unmarked).toList();
					if (!isRight(file, header, columns, errors)) {
						return;
					}
				}
				else if (record.getFieldCount() != header.size()) {
					errors.add(new Place(file, record.getStartingLineNumber()), record.getFieldCount()
							+ " cells where the header has " + header.size() + "; quote a cell that holds a comma");
				}
				else {
					rows.accept(row(file, header, record));
				}
			}
		}
		catch (CsvParseException | IOException ex) {
			errors.add(new Place(file, 1), "is not CSV as RFC 4180 has it: " + ex.getMessage()
					+ "; quote a cell that holds a comma or a quote, and double the quotes in it");
		}
		if (header.isEmpty()) {
			errors.add(new Place(file, 1), "has no header; write " + String.join(",", columns));
		}
	}

	/** Lets rows of another length through, so that they can be refused by their line. */
	static CsvReader.CsvReaderBuilder reader() {
		return CsvReader.builder().skipEmptyLines(true).allowMissingFields(true).allowExtraFields(true);
	}

	private static Draft row(String file, List<String> header, CsvRecord record) {
		Map<String, String> cells = new HashMap<>();
		for (int i = 0; i < header.size(); i++) {
			String cell = record.getField(i).strip();
			if (!cell.isEmpty()) {
				cells.put(header.get(i), cell);
			}
		}
		return new Draft(new Place(file, record.getStartingLineNumber()), cells);
	}

	private static boolean isRight(String file, List<String> header, Set<String> columns, IntakeErrors errors) {
		Set<String> unknown = new LinkedHashSet<>(header);
		unknown.removeAll(columns);
		Set<String> missing = new LinkedHashSet<>(columns);
		missing.removeAll(header);
		Set<String> twice = new LinkedHashSet<>(header);
		twice.removeIf((column) -> header.indexOf(column) == header.lastIndexOf(column));
		if (!twice.isEmpty()) {
			errors.add(new Place(file, 1), "column " + twice + " is there twice; keep one of them");
		}
		if (!unknown.isEmpty()) {
			errors.add(new Place(file, 1),
					"unknown column " + unknown + "; the columns are " + String.join(",", columns));
		}
		if (!missing.isEmpty()) {
			errors.add(new Place(file, 1),
					"column " + missing + " is missing; add it, even if all its cells are blank");
		}
		return twice.isEmpty() && unknown.isEmpty() && missing.isEmpty();
	}

}
