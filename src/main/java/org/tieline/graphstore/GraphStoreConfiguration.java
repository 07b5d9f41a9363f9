package org.tieline.graphstore;

import java.time.Duration;
import java.util.Map;

import org.neo4j.driver.AuthTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/**
 * Starts the embedded engine, or connects to the configured server. Both are used over
 * Bolt.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Neo4jProperties.class)
class GraphStoreConfiguration {

	private static final Logger log = LoggerFactory.getLogger(GraphStoreConfiguration.class);

	/** How long the engine that this process has started may take to answer. */
	private static final Duration OWN_ENGINE = Duration.ofMinutes(1);

	/** One statement on a large database takes less. */
	private static final Duration PATIENCE = Duration.ofMinutes(5);

	/** The settings are bound here, because the engine starts before other beans are. */
	@Bean
	@Conditional(NoServerNamed.class)
	static EngineStart embeddedStore(Environment environment) {
		return EngineStart.begin(Binder.get(environment).bindOrCreate(Neo4jProperties.PREFIX, Neo4jProperties.class));
	}

	@Bean
	@Conditional(NoServerNamed.class)
	static BeanFactoryPostProcessor engineStartsFirst() {
		return (factory) -> factory.getBean(EngineStart.class);
	}

	/** For whoever asks for the engine itself; it is closed with the store. */
	@Bean(destroyMethod = "")
	@Lazy
	@Conditional(NoServerNamed.class)
	EmbeddedNeo4j embeddedNeo4j(EngineStart start) {
		return start.engine();
	}

	/** A store of an engine that answers. */
	static BoltGraphStore embedded(EmbeddedNeo4j engine, QueryCatalog catalog) {
		BoltGraphStore store = new BoltGraphStore(engine.uri(), AuthTokens.basic("neo4j", engine.password()), "neo4j",
				catalog);
		return prepared(store, () -> FirstAnswer.of(() -> store.read("schema/applied", Map.of()), OWN_ENGINE));
	}

	@Bean(destroyMethod = "close")
	@Conditional(ServerNamed.class)
	GraphStore serverStore(Neo4jProperties properties) {
		QueryCatalog catalog = QueryCatalog.load();
		log.info("Using Neo4j at {}", properties.uri());
		BoltGraphStore store = new BoltGraphStore(properties.uri(),
				AuthTokens.basic(properties.username(), properties.password()), properties.database(), catalog);
		return migrated(prepared(store, () -> store.requireReachable(properties.uri())), catalog, PATIENCE);
	}

	static BoltGraphStore migrated(BoltGraphStore store, QueryCatalog catalog, Duration patience) {
		return prepared(store, () -> new Migrations(store, catalog, patience).apply());
	}

	/** The store after a step, or closed if the step fails. */
	private static BoltGraphStore prepared(BoltGraphStore store, Runnable step) {
		try {
			step.run();
			return store;
		}
		catch (RuntimeException ex) {
			store.close();
			throw ex;
		}
	}

}
