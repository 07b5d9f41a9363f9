package org.tieline.seed;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindsOfFact;
import org.tieline.intake.Draft;
import org.tieline.intake.IntakeErrors;

/**
 * The folder of one dataset: its tables, {@code dataset.properties} (licence, publisher,
 * counts) and what the import left for people.
 */
public record DatasetFolder(Path path) {

	private static final String ABOUT = "dataset.properties";

	/** The tables as bytes, by name; empty: there is no such dataset. */
	Map<String, byte[]> tables() {
		Map<String, byte[]> tables = new TreeMap<>();
		if (!Files.isDirectory(this.path)) {
			return tables;
		}
		try (Stream<Path> files = Files.list(this.path)) {
			for (Path file : files.toList()) {
				String name = file.getFileName().toString();
				if (name.endsWith(".csv") && !Datasets.REPORTS.contains(name)) {
					tables.put(name, Files.readAllBytes(file));
				}
			}
			return tables;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether another folder has the same tables, byte by byte. */
	public boolean equalsTablesOf(DatasetFolder other) {
		Map<String, byte[]> mine = tables();
		Map<String, byte[]> others = other.tables();
		return mine.keySet().equals(others.keySet())
				&& mine.keySet().stream().allMatch((name) -> Arrays.equals(mine.get(name), others.get(name)));
	}

	/** Whether another folder says the same of what was left out and may be the same. */
	public boolean equalsReportsOf(DatasetFolder other) {
		return Datasets.REPORTS.stream().allMatch((name) -> {
			try {
				Path mine = this.path.resolve(name);
				Path others = other.path().resolve(name);
				return Files.exists(mine) ? Files.exists(others) && Files.mismatch(mine, others) < 0
						: !Files.exists(others);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/** The rows of all claims by their ids. */
	public Map<String, Draft> claims(KindsOfFact kinds) {
		Map<String, Draft> claims = new HashMap<>();
		Map<String, byte[]> tables = tables();
		for (KindOfFact kind : kinds.all()) {
			byte[] table = tables.get(kind.table());
			if (table != null) {
				IntakeErrors errors = SeedFiles.errors();
				SeedTable
					.read(kind.table(), new String(table, StandardCharsets.UTF_8), FactTables.columns(kind), errors)
					.forEach((row) -> claims.put(row.getOr("claim", ""), row));
				errors.check();
			}
		}
		return claims;
	}

	/** What is written of the dataset as a whole; empty: there is none. */
	public Properties about() {
		Properties about = new Properties();
		Path file = this.path.resolve(ABOUT);
		try {
			if (Files.exists(file)) {
				about.load(new StringReader(Files.readString(file)));
			}
			return about;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public void write(Properties about) {
		try {
			StringWriter text = new StringWriter();
			about.store(text, null);
			// The first line is the time of day.
			Files.writeString(this.path.resolve(ABOUT),
					text.toString()
						.lines()
						.filter((line) -> !line.startsWith("#"))
						.sorted()
						.collect(Collectors.joining("\n", "", "\n")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
