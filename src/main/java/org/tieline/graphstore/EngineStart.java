package org.tieline.graphstore;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded engine and its store, started in a thread of their own while everything
 * else is put together. Whoever needs the database first waits for it. If it cannot
 * start, whoever asks gets the problem.
 */
final class EngineStart implements GraphStore {

	private static final Logger log = LoggerFactory.getLogger(EngineStart.class);

	private final CompletableFuture<Running> running;

	/** An engine that answers, and its store. */
	private record Running(EmbeddedNeo4j engine, BoltGraphStore store) {

		static Running of(Neo4jProperties properties) {
			EmbeddedNeo4j engine = EmbeddedNeo4j.start(properties.folder(), properties.port(), properties.password());
			try {
				log.info("Embedded Neo4j in {}, Bolt on {}", properties.folder(), engine.uri());
				QueryCatalog catalog = QueryCatalog.load();
				return new Running(engine, GraphStoreConfiguration
					.migrated(GraphStoreConfiguration.embedded(engine, catalog), catalog, Duration.ZERO));
			}
			catch (RuntimeException ex) {
				engine.close();
				throw ex;
			}
		}

	}

	private EngineStart(CompletableFuture<Running> running) {
		this.running = running;
	}

	/** Begins to start the engine, and does not wait for it. */
	static EngineStart begin(Neo4jProperties properties) {
		return new EngineStart(CompletableFuture.supplyAsync(() -> Running.of(properties),
				(task) -> Thread.ofPlatform().name("engine-start").start(task)));
	}

	/** The engine, as soon as it answers. */
	EmbeddedNeo4j engine() {
		return running().engine();
	}

	private Running running() {
		try {
			return this.running.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	@Override
	public List<Row> read(String query, Map<String, ?> parameters) {
		return running().store().read(query, parameters);
	}

	@Override
	public <T> T write(Function<Work, T> work) {
		return running().store().write(work);
	}

	@Override
	public long reads() {
		return running().store().reads();
	}

	@Override
	public void close() {
		Running started = this.running.handle((running, failure) -> (failure == null) ? running : null).join();
		if (started != null) {
			started.store().close();
			started.engine().close();
		}
	}

}
