package org.tieline.seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Writes the tables of a dataset, and makes the ids of its things. */
public final class DatasetTables {

	private static final int SHORT = 12;

	private static final int LONGEST_SLUG = 40;

	private final Map<String, CsvWriter> open = new HashMap<>();

	private final Map<String, List<String>> columns = new HashMap<>();

	private final Path folder;

	public DatasetTables(Path folder) {
		this.folder = folder;
	}

	/** Adds a row to a table; the first one brings its header. */
	public void add(String table, Collection<String> columns, Map<String, String> row) throws IOException {
		CsvWriter writer = this.open.get(table);
		if (writer == null) {
			writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(this.folder.resolve(table));
			this.open.put(table, writer);
			this.columns.put(table, List.copyOf(columns));
			writer.writeRecord(columns);
		}
		List<String> cells = new ArrayList<>();
		this.columns.getOrDefault(table, List.of()).forEach((column) -> cells.add(row.getOrDefault(column, "")));
		writer.writeRecord(cells);
	}

	public void close() throws IOException {
		for (CsvWriter writer : this.open.values()) {
			writer.close();
		}
		this.open.clear();
	}

	/** Writes a whole table anew. */
	public static void write(Path file, Collection<String> header, Collection<List<String>> rows) throws IOException {
		if (rows.isEmpty()) {
			Files.deleteIfExists(file);
			return;
		}
		try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
			writer.writeRecord(header);
			rows.forEach(writer::writeRecord);
		}
	}

	/**
	 * Writes a table anew without some lines. A table without a row is no table.
	 * @return the numbers of the rows that remain, from 0
	 */
	public static BitSet drop(Path file, BitSet lines) throws IOException {
		BitSet kept = new BitSet();
		Path fresh = file.resolveSibling(file.getFileName() + ".fresh");
		try (CsvReader<CsvRecord> rows = SeedTable.reader().ofCsvRecord(Files.newBufferedReader(file));
				CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(fresh)) {
			int number = -1;
			for (CsvRecord row : rows) {
				if (number < 0 || !lines.get(Math.toIntExact(row.getStartingLineNumber()))) {
					writer.writeRecord(row.getFields());
					kept.set(Math.max(0, number), number >= 0);
				}
				number++;
			}
		}
		Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
		if (kept.isEmpty()) {
			Files.delete(file);
		}
		return kept;
	}

	/** Writes a table of things anew without those with some ids. */
	public static void dropThings(Path file, Set<String> ids) throws IOException {
		BitSet lines = new BitSet();
		try (CsvReader<CsvRecord> rows = SeedTable.reader().ofCsvRecord(Files.newBufferedReader(file))) {
			int column = -1;
			for (CsvRecord row : rows) {
				if (column < 0) {
					column = row.getFields().indexOf("id");
				}
				else if (ids.contains(row.getField(column))) {
					lines.set(Math.toIntExact(row.getStartingLineNumber()));
				}
			}
		}
		drop(file, lines);
	}

	/**
	 * The id of a thing of a dataset: the dataset, its id there as a slug, and a part of
	 * the hash of that id, because a slug loses letters.
	 */
	public static String id(String dataset, String id) {
		String slug = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
		if (slug.length() > LONGEST_SLUG) {
			slug = slug.substring(0, LONGEST_SLUG).replaceAll("-+$", "");
		}
		String hash = hash(id).substring(0, SHORT);
		return dataset + "-" + (slug.isEmpty() ? "" : slug + "-") + "x" + hash;
	}

	private static String hash(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
