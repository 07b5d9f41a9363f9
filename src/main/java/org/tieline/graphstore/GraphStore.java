package org.tieline.graphstore;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The database, reached over Bolt. Queries are named by their file below {@code cypher/}
 * ({@code queries/record/level}); Cypher never appears in Java.
 */
public interface GraphStore extends AutoCloseable {

	/**
	 * Runs one read query in a transaction of its own: one round trip.
	 * @param query the query's name in the catalog
	 * @param parameters its parameters; plain values, lists and maps
	 * @return all rows, in the query's order
	 */
	List<Row> read(String query, Map<String, ?> parameters);

	/**
	 * Runs queries that write in one transaction: all of them hold, or none. The work may
	 * be run again after a passing fault, so it must have no other effect.
	 */
	<T> T write(Function<Work, T> work);

	/** How many read round trips were made since the start; tests count with it. */
	long reads();

	@Override
	void close();

	/** Queries within one writing transaction. */
	interface Work {

		List<Row> run(String query, Map<String, ?> parameters);

	}

}
