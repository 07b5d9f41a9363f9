package org.tieline.seed;

import java.time.Clock;
import java.time.Duration;

import org.springframework.context.ApplicationContext;

import org.tieline.evidence.KindsOfFact;
import org.tieline.graphstore.GraphStore;
import org.tieline.intake.Intake;
import org.tieline.intake.KeptVersions;
import org.tieline.intake.RecordWriter;

/** Loads invented tables into the database of a test. */
public final class LoadedTables {

	private final ApplicationContext context;

	private final SeedLoader loader;

	/**
	 * Loads into the database of a context.
	 * @param kept how many earlier versions are kept
	 */
	public LoadedTables(ApplicationContext context, int kept) {
		this.context = context;
		this.loader = new SeedLoader(new SeedReader(context.getBean(KindsOfFact.class), context.getBean(Intake.class)),
				context.getBean(KindsOfFact.class), new RecordWriter(context.getBean(GraphStore.class),
						Clock.systemUTC(), Duration.ZERO, new KeptVersions(kept, SeedFiles.STORAGE_FORMAT)),
				context.getBean(GraphStore.class));
	}

	/** Loads tables, and gives the id of their version. */
	public String load(Tables tables) {
		SeedFiles files = tables.files();
		this.loader.load(files);
		return files.version();
	}

	/** Loads the shipped tables again. */
	public void restore() {
		this.context.getBean(SeedLoader.class).load(SeedFiles.shipped());
	}

}
