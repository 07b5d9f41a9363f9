package org.tieline.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

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

	private static final String LOCK = ".lock";

	/** The ends of the names of folders that are on their way out. */
	private static final String OLD = ".old";

	private static final String GONE = ".gone";

	private static final String SHAPE = "[a-z][a-z0-9-]{0,39}";

	/** The names of the datasets, in their order. */
	public List<String> names() {
		if (!Files.isDirectory(this.folder)) {
			return List.of();
		}
		restore();
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
		SeedFiles all = record;
		for (Map.Entry<String, Path> dataset : folders().entrySet()) {
			all = all.with(dataset.getKey(), dataset.getValue());
		}
		return all;
	}

	/** The folders of the datasets by their names. */
	public SortedMap<String, Path> folders() {
		SortedMap<String, Path> folders = new TreeMap<>();
		names().forEach((name) -> folders.put(name, of(name)));
		return folders;
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
		alone(() -> {
			if (!Files.isDirectory(of(name))) {
				throw Problem.badInput("dataset", "there is no dataset '" + name + "'; there are " + names());
			}
			Path gone = of(name).resolveSibling("." + name + GONE);
			move(of(name), gone);
			delete(gone);
			return name;
		});
	}

	/**
	 * Does something while no other process changes the datasets.
	 * @throws Problem BAD_USER_INPUT if another one does
	 */
	public <T> T alone(Supplier<T> change) {
		try {
			Files.createDirectories(this.folder);
			try (FileChannel file = FileChannel.open(this.folder.resolve(LOCK), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE); FileLock lock = lock(file)) {
				if (lock == null) {
					throw Problem.badInput("dataset",
							"another import or removal is under way in this folder; wait until it has ended");
				}
				restoreAlone();
				return change.get();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static @Nullable FileLock lock(FileChannel file) throws IOException {
		try {
			return file.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	/** Puts back what a process left between two renames, if none is at work. */
	private void restore() {
		try (Stream<Path> all = Files.list(this.folder)) {
			if (all.noneMatch((path) -> path.getFileName().toString().endsWith(OLD))) {
				return;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		try (FileChannel file = FileChannel.open(this.folder.resolve(LOCK), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE); FileLock lock = lock(file)) {
			if (lock != null) {
				restoreAlone();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void restoreAlone() throws IOException {
		List<Path> left;
		try (Stream<Path> all = Files.list(this.folder)) {
			left = all.filter(Files::isDirectory).toList();
		}
		for (Path path : left) {
			String name = path.getFileName().toString();
			if (name.startsWith(".") && name.endsWith(OLD)) {
				Path place = this.folder.resolve(name.substring(1, name.length() - OLD.length()));
				if (!Files.exists(place)) {
					move(path, place);
				}
			}
			else if (name.startsWith(".") && name.endsWith(GONE)) {
				delete(path);
			}
		}
	}

	/**
	 * Puts a new folder in the place of an old one by two renames. If a process ends
	 * between them, the old one is put back by the next that looks.
	 */
	public static void swap(Path old, Path fresh) {
		Path aside = old.resolveSibling("." + old.getFileName() + OLD);
		if (Files.exists(aside)) {
			delete(aside);
		}
		if (Files.exists(old)) {
			move(old, aside);
		}
		move(fresh, old);
		if (Files.exists(aside)) {
			delete(aside);
		}
	}

	private static void move(Path from, Path to) {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
