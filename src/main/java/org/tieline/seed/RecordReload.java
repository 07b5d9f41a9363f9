package org.tieline.seed;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Loads the tables of the record with the datasets that are in their folder now: when the
 * server starts, and when an administrator asks for it. A second load waits for the
 * first.
 */
final class RecordReload {

	private final SeedLoader loader;

	private final SeedFiles record;

	private final @Nullable Datasets datasets;

	/**
	 * What is loaded.
	 * @param folder a folder of tables to use instead of those that come with Tieline;
	 * blank: none
	 * @param datasets the folder of imported datasets; blank: none
	 */
	RecordReload(SeedLoader loader, String folder, String datasets) {
		this.loader = loader;
		this.record = folder.isBlank() ? SeedFiles.shipped() : SeedFiles.in(Path.of(folder));
		this.datasets = datasets.isBlank() ? null : new Datasets(Path.of(datasets));
	}

	/**
	 * Loads what is new.
	 * @return whether anything was
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if a table cannot be loaded; the
	 * record stays as it was
	 */
	synchronized boolean load() {
		return this.loader.load((this.datasets != null) ? this.datasets.beside(this.record) : this.record);
	}

	/** The names of the datasets in the folder. */
	List<String> datasets() {
		return (this.datasets != null) ? this.datasets.names() : List.of();
	}

}
