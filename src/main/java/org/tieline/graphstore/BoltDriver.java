package org.tieline.graphstore;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.tieline.problem.Problem;

/** The driver, with the limits that a server of answers needs. */
final class BoltDriver {

	/** Below the threads of the embedded engine, so that each is served. */
	static final int CONNECTIONS = 32;

	/** The time during which a query with a temporary error is tried again. */
	private static final Duration RETRY_BUDGET = Duration.ofSeconds(3);

	/** A connection that was idle for this time is tried before it is used. */
	private static final Duration IDLE = Duration.ofSeconds(5);

	private BoltDriver() {
	}

	/**
	 * A driver for an address, which is not asked yet. {@code neo4j://} and
	 * {@code neo4j+s://} ask for the members of a cluster first; a single server names
	 * itself.
	 * @throws Problem BAD_USER_INPUT if the address is none of Neo4j
	 */
	static Driver of(String uri, AuthToken token) {
		Config config = Config.builder()
			.withMaxTransactionRetryTime(RETRY_BUDGET.toMillis(), TimeUnit.MILLISECONDS)
			.withConnectionAcquisitionTimeout(5, TimeUnit.SECONDS)
			.withConnectionTimeout(3, TimeUnit.SECONDS)
			.withConnectionLivenessCheckTimeout(IDLE.toSeconds(), TimeUnit.SECONDS)
			.withMaxConnectionPoolSize(CONNECTIONS)
			.withTelemetryDisabled(true)
			.withUserAgent("tieline")
			.build();
		try {
			return GraphDatabase.driver(uri, token, config);
		}
		catch (IllegalArgumentException ex) {
			throw new Problem(Problem.Kind.BAD_USER_INPUT, "tieline.neo4j.uri", "tieline.neo4j.uri: '" + uri
					+ "' is no address of Neo4j; write neo4j://host, neo4j+s://host or bolt://host:7687", ex);
		}
	}

}
