package org.tieline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * The shipped tables several times over, as a bigger record of the same shape. Every copy
 * after the first has ids and names with its number behind them; only countries, whose
 * ids are codes, are the same in all. Identifiers and official lists are there once.
 */
final class RecordCopies {

	private static final Path SHIPPED = Path.of("seed-data");

	/** Columns with names, which must differ between copies for search and origins. */
	private static final Set<String> NAMES = Set.of("name", "aliases", "publisher");

	/** Tables that name real things, which are there once. */
	private static final Set<String> ONCE = Set.of("identifiers.csv", "lists.csv", "list_rows.csv", "list_matches.csv");

	/** Columns that name claims. */
	private static final Set<String> CLAIMS = Set.of("claim", "repeats", "part_of_claim");

	private static final String IDENTIFIERS = "identifiers";

	private final Map<String, List<CsvRecord>> tables = new TreeMap<>();

	/** Ids of entities and sources that copies change. */
	private final Set<String> ids = new HashSet<>();

	private RecordCopies() {
		try (Stream<Path> files = Files.list(SHIPPED)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".csv")).toList()) {
				try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
					this.tables.put(file.getFileName().toString(), reader.stream().toList());
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.tables.forEach((file, rows) -> {
			List<String> header = rows.getFirst().getFields();
			int kind = header.indexOf("kind");
			if (header.getFirst().equals("id")) {
				rows.stream()
					.skip(1)
					.filter((row) -> kind < 0 || !row.getField(kind).equals("COUNTRY"))
					.forEach((row) -> this.ids.add(row.getField(0)));
			}
		});
	}

	/**
	 * Writes the tables.
	 * @param copies how many times the record, from 1
	 * @param folder where to
	 */
	static void write(int copies, Path folder) {
		new RecordCopies().writeTo(copies, folder);
	}

	private void writeTo(int copies, Path folder) {
		this.tables.forEach((file, rows) -> {
			try (CsvWriter writer = CsvWriter.builder().build(folder.resolve(file))) {
				List<String> header = rows.getFirst().getFields();
				writer.writeRecord(header);
				for (int copy = 0; copy < (ONCE.contains(file) ? 1 : copies); copy++) {
					for (CsvRecord row : rows.subList(1, rows.size())) {
						if (copy == 0 || !isCountry(header, row)) {
							writer.writeRecord(copied(header, row, copy));
						}
					}
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private static boolean isCountry(List<String> header, CsvRecord row) {
		int kind = header.indexOf("kind");
		return kind >= 0 && row.getField(kind).equals("COUNTRY");
	}

	private List<String> copied(List<String> header, CsvRecord row, int copy) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < header.size(); i++) {
			String cell = row.getField(i);
			cells.add((copy > 0 && !cell.isBlank()) ? copied(header.get(i), cell, copy) : cell);
		}
		return cells;
	}

	private String copied(String column, String cell, int copy) {
		if (column.equals(IDENTIFIERS)) {
			return "";
		}
		if (NAMES.contains(column)) {
			return Stream.of(cell.split(";")).map((name) -> name + " " + copy).collect(Collectors.joining(";"));
		}
		if (CLAIMS.contains(column)) {
			int dot = cell.lastIndexOf('.');
			return cell.substring(0, dot) + "-c" + copy + cell.substring(dot);
		}
		return this.ids.contains(cell) && !column.equals("qualifier") ? cell + "-c" + copy : cell;
	}

}
