package org.tieline.seed;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

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

	/** The files of the tables by name; empty: there is no such dataset. */
	Map<String, Path> tables() {
		Map<String, Path> tables = new TreeMap<>();
		if (!Files.isDirectory(this.path)) {
			return tables;
		}
		try (Stream<Path> files = Files.list(this.path)) {
			for (Path file : files.toList()) {
				String name = file.getFileName().toString();
				if (name.endsWith(".csv") && !Datasets.REPORTS.contains(name)) {
					tables.put(name, file);
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
		Map<String, Path> mine = tables();
		Map<String, Path> others = other.tables();
		return mine.keySet().equals(others.keySet())
				&& mine.entrySet().stream().allMatch((one) -> isEqual(one.getValue(), others.get(one.getKey())));
	}

	private static boolean isEqual(Path one, @Nullable Path other) {
		try {
			return other != null && Files.mismatch(one, other) < 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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

	/** Hands on the rows of all claims, one after the other. */
	public void claims(KindsOfFact kinds, Consumer<Draft> rows) {
		Map<String, Path> tables = tables();
		for (KindOfFact kind : kinds.all()) {
			Path table = tables.get(kind.table());
			if (table != null) {
				IntakeErrors errors = SeedFiles.errors();
				SeedTable.each(kind.table(), table, FactTables.columns(kind), errors, rows);
				errors.check();
			}
		}
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
