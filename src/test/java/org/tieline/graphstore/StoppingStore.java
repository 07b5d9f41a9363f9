package org.tieline.graphstore;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;

import org.neo4j.driver.AuthTokens;

/**
 * A store that tells how many transactions wrote, and that stands for a process which
 * ends after some of them: every later one fails.
 */
public final class StoppingStore implements GraphStore {

	private final GraphStore store;

	private final int last;

	private final IntConsumer written;

	private int count;

	/**
	 * A store that stops.
	 * @param store where to write
	 * @param last the number of the last transaction that is committed
	 * @param written takes the number of each, once it is committed
	 */
	public StoppingStore(GraphStore store, int last, IntConsumer written) {
		this.store = store;
		this.last = last;
		this.written = written;
	}

	/** A server that another process runs. */
	public static GraphStore server(String uri, String password) {
		return new BoltGraphStore(uri, AuthTokens.basic("neo4j", password), "neo4j", QueryCatalog.load());
	}

	@Override
	public List<Row> read(String query, Map<String, ?> parameters) {
		return this.store.read(query, parameters);
	}

	@Override
	public <T> T write(Function<Work, T> work) {
		if (this.count >= this.last) {
			throw new IllegalStateException("the power went out");
		}
		T result = this.store.write(work);
		this.count++;
		this.written.accept(this.count);
		return result;
	}

	@Override
	public long reads() {
		return this.store.reads();
	}

	@Override
	public void close() {
		this.store.close();
	}

}
