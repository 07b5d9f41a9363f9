package org.tieline.graphstore;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The database over Bolt. A query is named by its file below {@code cypher/}
 * ({@code queries/record/level}). Java code contains no Cypher.
 *
 * @see QueryCatalog
 */
public interface GraphStore extends AutoCloseable {

	/**
	 * Runs one read query in its own transaction, in one round trip.
	 * @param query name of the query in the catalog
	 * @param parameters its parameters: plain values, lists and maps
	 * @return all rows in the order of the query
	 * @throws org.tieline.problem.Problem TIMEOUT, RESOURCE_LIMIT or DATABASE_UNAVAILABLE
	 * if the database does not answer; INTERNAL_ERROR if the query fails or is not in the
	 * catalog
	 */
	List<Row> read(String query, Map<String, ?> parameters);

	/**
	 * Runs queries that write in one transaction. After a temporary error the work can
	 * run again, so that it must have no other effects.
	 * @throws org.tieline.problem.Problem as {@link #read} does; then nothing is written
	 */
	<T> T write(Function<Work, T> work);

	/** The number of round trips of reads since the start, for tests. */
	long reads();

	@Override
	void close();

	/** The queries of one writing transaction. */
	interface Work {

		List<Row> run(String query, Map<String, ?> parameters);

	}

}
