package org.tieline.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationContext;

import org.tieline.TielineIT;

/** Invented datasets beside an invented record, in the server of the tests. */
public final class LoadedDataset {

	private final ApplicationContext context;

	private final Path folder;

	public LoadedDataset(ApplicationContext context) {
		this.context = context;
		this.folder = Path.of(context.getEnvironment().getRequiredProperty(Datasets.SETTING));
		TielineIT.empty(this.folder);
	}

	/**
	 * Adds a dataset.
	 * @param about its licence and what else is written of it
	 * @param tables its tables, with all columns; those that are not named are left out
	 */
	public LoadedDataset add(String name, String about, Tables tables, List<String> named) throws IOException {
		Path place = Files.createDirectories(this.folder.resolve(name));
		Files.writeString(place.resolve("dataset.properties"), about);
		for (Map.Entry<String, String> table : tables.files().texts().entrySet()) {
			if (named.contains(table.getKey())) {
				Files.writeString(place.resolve(table.getKey()), table.getValue());
			}
		}
		return this;
	}

	/** Removes a dataset; the next load is without it. */
	public void remove(String name) {
		new Datasets(this.folder).remove(name);
	}

	/** Loads them beside a record, as a start of the server does. */
	public void load(Tables record) {
		this.context.getBean(SeedLoader.class).load(new Datasets(this.folder).beside(record.files()));
	}

	/** Removes them, and loads the shipped tables. */
	public void restore() {
		TielineIT.empty(this.folder);
		this.context.getBean(SeedLoader.class).load(SeedFiles.shipped());
	}

}
