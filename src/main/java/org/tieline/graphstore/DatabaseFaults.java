package org.tieline.graphstore;

import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Kind;

/**
 * Converts errors of the database to problems. The text of the database is logged, never
 * shown.
 */
final class DatabaseFaults {

	private static final String MEMORY = "MemoryPoolOutOfMemoryError";

	private static final String MEMORY_LIMIT = "TransactionOutOfMemoryError";

	private static final String NO_DATABASE = "DatabaseNotFound";

	private static final String NO_CODE = "N/A";

	private DatabaseFaults() {
	}

	/**
	 * Whether the same query can succeed soon. A lack of memory is reported as transient,
	 * but would occur again.
	 */
	static boolean isWorthRetrying(Neo4jException fault) {
		return fault instanceof RetryableException && !isMemory(fault) && !isTimeout(fault);
	}

	static Problem problem(Neo4jException fault) {
		if (isMemory(fault)) {
			return new Problem(Kind.RESOURCE_LIMIT, null,
					"the query needs more memory than one request may use; ask for less at once", fault);
		}
		if (isTimeout(fault)) {
			return new Problem(Kind.TIMEOUT, null, "the query took too long and was stopped; ask for less at once",
					fault);
		}
		if (fault instanceof AuthenticationException) {
			return new Problem(Kind.DATABASE_UNAVAILABLE, null,
					"the database refuses the user name or password; check tieline.neo4j.username and tieline.neo4j.password",
					fault);
		}
		if (fault.code().endsWith(NO_DATABASE)) {
			return new Problem(Kind.DATABASE_UNAVAILABLE, null,
					"the server has no database of that name; check tieline.neo4j.database", fault);
		}
		if (fault instanceof ServiceUnavailableException || fault instanceof SessionExpiredException
				|| fault instanceof RetryableException || isOfTheConnection(fault)) {
			return new Problem(Kind.DATABASE_UNAVAILABLE, null, "the database cannot be reached; try again shortly",
					fault);
		}
		return Problem.internal("the database could not run the query", fault);
	}

	/** The same before the first answer, when the address may be the fault. */
	static Problem atStart(String uri, RuntimeException fault) {
		boolean isAnswered = fault instanceof AuthenticationException
				|| fault instanceof Neo4jException told && told.code().endsWith(NO_DATABASE);
		return isAnswered ? problem((Neo4jException) fault) : new Problem(Kind.DATABASE_UNAVAILABLE, null,
				"no Neo4j answers at " + uri + "; start it, or correct tieline.neo4j.uri", fault);
	}

	/** Whether a statement was to make what is there already. */
	static boolean isMadeAlready(Neo4jException fault) {
		return fault.code().startsWith("Neo.ClientError.Schema.") && fault.code().endsWith("AlreadyExists");
	}

	/**
	 * The driver has no class of its own for some faults of a connection, such as a pool
	 * that had none in time. They come from no server, and therefore have no code.
	 */
	private static boolean isOfTheConnection(Neo4jException fault) {
		return fault.getClass() == ClientException.class && fault.code().equals(NO_CODE);
	}

	private static boolean isMemory(Neo4jException fault) {
		return fault.code().endsWith(MEMORY) || fault.code().endsWith(MEMORY_LIMIT);
	}

	private static boolean isTimeout(Neo4jException fault) {
		return fault.code().contains("TransactionTimedOut") || fault.code().contains("LockClient")
				|| fault.code().contains("LockAcquisitionTimeout");
	}

}
