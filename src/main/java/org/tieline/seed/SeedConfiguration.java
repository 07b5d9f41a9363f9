package org.tieline.seed;

import java.time.Clock;
import java.time.Duration;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.tieline.evidence.KindsOfFact;
import org.tieline.graphstore.GraphStore;
import org.tieline.intake.Intake;
import org.tieline.intake.KeptVersions;
import org.tieline.intake.RecordWriter;

/**
 * Loads the tables at start-up, before the first request can come in, and when an
 * administrator asks for it.
 */
@Configuration(proxyBeanMethods = false)
class SeedConfiguration {

	/** A batch takes a second at most, so a process that is silent for longer is dead. */
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	/**
	 * The writer of the record.
	 * @param uri the server's address; blank: the database is in this process, and no
	 * other can use it
	 * @param kept how many earlier versions are kept, from 0 to 20
	 */
	@Bean
	RecordWriter recordWriter(GraphStore store, @Value("${tieline.neo4j.uri:}") String uri,
			@Value("${" + KeptVersions.SETTING + ":20}") int kept) {
		return new RecordWriter(store, Clock.systemUTC(), uri.isBlank() ? Duration.ZERO : PATIENCE,
				new KeptVersions(kept, SeedFiles.STORAGE_FORMAT));
	}

	@Bean
	SeedLoader seedLoader(KindsOfFact kinds, Intake intake, RecordWriter writer, GraphStore store) {
		return new SeedLoader(new SeedReader(kinds, intake), kinds, writer, store);
	}

	/**
	 * What is loaded.
	 * @param folder a folder of tables to use instead of those that come with Tieline;
	 * blank: none
	 * @param datasets the folder of imported datasets; blank: none
	 */
	@Bean
	RecordReload recordReload(SeedLoader loader, @Value("${tieline.seed.folder:}") String folder,
			@Value("${" + Datasets.SETTING + ":" + Datasets.FOLDER + "}") String datasets) {
		return new RecordReload(loader, folder, datasets);
	}

	@Bean
	SmartInitializingSingleton seedAtStart(RecordReload record) {
		return record::load;
	}

	@Bean
	ReloadEndpoint reloadEndpoint(RecordReload record) {
		return new ReloadEndpoint(record);
	}

}
