package org.tieline.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.tieline.problem.Problem;

/**
 * The folder of the imported datasets: each is a folder of tables with its name. A
 * dataset is loaded beside the record, and is gone when its folder is.
 *
 * @param folder where they are; it need not exist
 */
public record Datasets(Path folder) {

	/** The setting. */
	public static final String SETTING = "tieline.datasets.folder";

	/** The folder, if neither a command nor the settings name one. */
	public static final String FOLDER = ".tieline-datasets";

	/** What an import leaves beside the tables, for people. It is not loaded. */
	static final Set<String> REPORTS = Set.of("skipped.csv", "proposals.csv");

	private static final String SHAPE = "[a-z][a-z0-9-]{0,39}";

	/** The names of the datasets, in their order. */
	public List<String> names() {
		if (!Files.isDirectory(this.folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(this.folder)) {
			return all.filter(Files::isDirectory)
				.map((path) -> path.getFileName().toString())
				.filter((name) -> name.matches(SHAPE))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The tables of the record with those of all datasets beside them. */
	public SeedFiles beside(SeedFiles record) {
		return beside(record, "");
	}

	/** The same without one dataset. */
	public SeedFiles beside(SeedFiles record, String without) {
		SeedFiles all = record;
		for (String name : names()) {
			if (!name.equals(without)) {
				all = all.with(name, of(name));
			}
		}
		return all;
	}

	/**
	 * The folder of a dataset.
	 * @throws Problem BAD_USER_INPUT if a dataset cannot have that name
	 */
	public Path of(String name) {
		if (!name.matches(SHAPE) || name.endsWith("-")) {
			throw Problem.badInput("dataset",
					"'" + name + "' is no name of a dataset; write lower-case letters, digits and hyphens, at most 40");
		}
		return this.folder.resolve(name);
	}

	/**
	 * Removes a dataset, with the decisions about it.
	 * @throws Problem BAD_USER_INPUT if there is none of that name
	 */
	public void remove(String name) {
		if (!Files.isDirectory(of(name))) {
			throw Problem.badInput("dataset", "there is no dataset '" + name + "'; there are " + names());
		}
		delete(of(name));
	}

	public static void delete(Path folder) {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
