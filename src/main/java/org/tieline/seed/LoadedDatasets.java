package org.tieline.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import org.tieline.catalog.Catalog;
import org.tieline.catalog.Dataset;
import org.tieline.catalog.Dataset.NotMapped;

/** The datasets that were loaded, as their folders describe them. */
@Component
final class LoadedDatasets implements Catalog {

	private static final String SKIPPED = "skipped.";

	private static final String FIELD = "field.";

	private final SeedLoader loader;

	private final String folder;

	LoadedDatasets(SeedLoader loader, @Value("${" + Datasets.SETTING + ":" + Datasets.FOLDER + "}") String folder) {
		this.loader = loader;
		this.folder = folder;
	}

	@Override
	public List<Dataset> all() {
		List<Dataset> all = new ArrayList<>(List.of(Dataset.OF_RECORD));
		this.loader.tables().datasets().stream().map(this::dataset).forEach(all::add);
		return all;
	}

	private Dataset dataset(String name) {
		Properties about = this.folder.isBlank() ? new Properties()
				: new DatasetFolder(new Datasets(Path.of(this.folder)).of(name)).about();
		List<NotMapped> notMapped = about.stringPropertyNames()
			.stream()
			.filter((key) -> key.startsWith(SKIPPED) || key.startsWith(FIELD))
			.map((key) -> new NotMapped(key.startsWith(FIELD) ? "not kept: " + key.substring(FIELD.length())
					: key.substring(SKIPPED.length()), Integer.parseInt(about.getProperty(key))))
			.sorted(Comparator.comparingInt(NotMapped::count).reversed().thenComparing(NotMapped::reason))
			.toList();
		String publisher = about.getProperty("publisher", "not known");
		return new Dataset(name, publisher + ": " + name, publisher, about.getProperty("licence", "not known"), null,
				about.getProperty("imported"), notMapped);
	}

}
