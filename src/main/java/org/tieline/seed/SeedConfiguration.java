package org.tieline.seed;

import java.nio.file.Path;
import java.time.Clock;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.tieline.evidence.KindsOfFact;
import org.tieline.graphstore.GraphStore;

/** Loads the seed tables at start-up, before the first request can come in. */
@Configuration(proxyBeanMethods = false)
class SeedConfiguration {

	@Bean
	SeedLoader seedLoader(GraphStore store, KindsOfFact kinds) {
		return new SeedLoader(store, kinds, Clock.systemUTC());
	}

	/**
	 * Loads what is new.
	 * @param folder a folder of tables to use instead of those that come with Tieline;
	 * blank: none
	 */
	@Bean
	SmartInitializingSingleton seedAtStart(SeedLoader loader, @Value("${tieline.seed.folder:}") String folder) {
		return () -> loader.load(folder.isBlank() ? SeedFiles.shipped() : SeedFiles.in(Path.of(folder)));
	}

}
