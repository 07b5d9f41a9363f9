package org.tieline.graphstore;

import java.nio.file.Path;
import java.time.Duration;

import org.tieline.TielineIT;

/** A second engine in the process of a test, with nothing in it but the schema. */
public final class OwnEngine implements AutoCloseable {

	private final EmbeddedNeo4j engine;

	private final BoltGraphStore store;

	/** Starts in a folder; what is there stays. */
	public OwnEngine(Path folder) {
		this.engine = EmbeddedNeo4j.start(folder, 0, "");
		QueryCatalog catalog = QueryCatalog.load();
		this.store = GraphStoreConfiguration.embedded(this.engine, catalog);
		new Migrations(this.store, catalog, Duration.ZERO).apply();
	}

	/** Starts with an empty folder. */
	public static OwnEngine fresh(Path folder) {
		return new OwnEngine(TielineIT.empty(folder));
	}

	public GraphStore store() {
		return this.store;
	}

	public String uri() {
		return this.engine.uri();
	}

	public String password() {
		return this.engine.password();
	}

	@Override
	public void close() {
		this.store.close();
		this.engine.close();
	}

}
