package org.tieline.graphstore;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.Neo4jException;

import org.tieline.problem.Problem;
import org.tieline.stop.Stop;

/**
 * Runs queries through the driver. Reads run in READ mode, so that any member of a
 * cluster can answer them.
 */
final class BoltGraphStore implements GraphStore {

	private static final Pattern CONSTRAINT = Pattern.compile("CREATE CONSTRAINT (\\w+) IF NOT EXISTS");

	private static final TransactionConfig READ_LIMIT = TransactionConfig.builder()
		.withTimeout(Duration.ofSeconds(8))
		.build();

	/**
	 * The time after which a database that does not answer is lost: longer than its own
	 * limit of a read, shorter than a request.
	 */
	private static final Duration LONGEST_READ = Duration.ofMillis(9_000);

	/** A load may write longer; nobody waits for it. */
	private static final Duration LONGEST_WRITE = Duration.ofSeconds(310);

	private static final TransactionConfig WRITE_LIMIT = TransactionConfig.builder()
		.withTimeout(Duration.ofMinutes(5))
		.build();

	/** Reads of this process that wait for a connection or an answer now. */
	private static final AtomicLong READING = Objects
		.requireNonNull(Metrics.gauge("tieline.database.reading", new AtomicLong()));

	private final Driver driver;

	private final QueryCatalog catalog;

	private final String database;

	/**
	 * Lets a read see earlier writes of this process, on any member of a cluster.
	 */
	private final BookmarkManager bookmarks = BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());

	private final AtomicLong reads = new AtomicLong();

	private final AtomicLong attempts = new AtomicLong();

	/**
	 * A store at an address.
	 * @throws Problem BAD_USER_INPUT if the address is none of Neo4j
	 */
	BoltGraphStore(String uri, AuthToken token, String database, QueryCatalog catalog) {
		this.driver = BoltDriver.of(uri, token);
		this.catalog = catalog;
		this.database = database;
	}

	@Override
	public List<Row> read(String query, Map<String, ?> parameters) {
		this.reads.incrementAndGet();
		READING.incrementAndGet();
		Timer.Sample sample = Timer.start(Metrics.globalRegistry);
		try {
			return BoundedWait.call(LONGEST_READ, () -> readNow(query, parameters));
		}
		finally {
			READING.decrementAndGet();
			sample.stop(Metrics.timer("tieline.database", "query", query));
		}
	}

	private List<Row> readNow(String query, Map<String, ?> parameters) {
		try (Session session = session(AccessMode.READ)) {
			return session.executeRead((transaction) -> run(transaction, query, parameters), READ_LIMIT);
		}
		catch (Neo4jException ex) {
			throw DatabaseFaults.problem(ex);
		}
	}

	@Override
	public <T> T write(Function<Work, T> work) {
		return BoundedWait.call(LONGEST_WRITE, () -> writeNow(work));
	}

	private <T> T writeNow(Function<Work, T> work) {
		try (Session session = session(AccessMode.WRITE)) {
			return session.executeWrite(
					(transaction) -> work.apply((query, parameters) -> run(transaction, query, parameters)),
					WRITE_LIMIT);
		}
		catch (Neo4jException ex) {
			throw DatabaseFaults.problem(ex);
		}
	}

	/**
	 * Refuses an address where no server answers, or no member of a cluster.
	 * @param uri the address, for the message
	 * @throws Problem DATABASE_UNAVAILABLE with the address and what to do
	 */
	void requireReachable(String uri) {
		try {
			BoundedWait.call(LONGEST_READ, () -> {
				this.driver.verifyConnectivity();
				return true;
			});
		}
		catch (RuntimeException ex) {
			throw DatabaseFaults.atStart(uri, ex);
		}
	}

	/**
	 * Runs one statement of a migration. The database makes the index of a constraint
	 * before the constraint. If the process was killed between the two, the index is made
	 * anew with its constraint.
	 */
	void changeSchema(String statement) {
		try {
			try {
				runAlone(statement);
			}
			catch (Neo4jException ex) {
				Matcher constraint = CONSTRAINT.matcher(statement);
				if (!DatabaseFaults.isMadeAlready(ex) || !constraint.find()) {
					throw ex;
				}
				runAlone("DROP INDEX " + constraint.group(1) + " IF EXISTS");
				runAlone(statement);
			}
		}
		catch (Neo4jException ex) {
			throw DatabaseFaults.problem(ex);
		}
	}

	/** The same for what another process may make at the same time. */
	void makeSchema(String statement) {
		try {
			runAlone(statement);
		}
		catch (Neo4jException ex) {
			if (!DatabaseFaults.isMadeAlready(ex)) {
				throw DatabaseFaults.problem(ex);
			}
		}
	}

	private void runAlone(String statement) {
		try (Session session = session(AccessMode.WRITE)) {
			session.executeWriteWithoutResult((transaction) -> transaction.run(statement).consume(), WRITE_LIMIT);
		}
	}

	@Override
	public long reads() {
		return this.reads.get();
	}

	/** How often a query was sent, for tests: more often than asked means retries. */
	long attempts() {
		return this.attempts.get();
	}

	@Override
	public void close() {
		this.driver.close();
	}

	private Session session(AccessMode mode) {
		SessionConfig.Builder config = SessionConfig.builder()
			.withDefaultAccessMode(mode)
			.withBookmarkManager(this.bookmarks);
		if (!this.database.isEmpty()) {
			config.withDatabase(this.database);
		}
		return this.driver.session(config.build());
	}

	private List<Row> run(TransactionContext transaction, String query, Map<String, ?> parameters) {
		Stop.poll();
		Value values = values(query, parameters);
		this.attempts.incrementAndGet();
		try {
			return transaction.run(this.catalog.query(query), values).list((row) -> new Row(query, row));
		}
		catch (Neo4jException ex) {
			throw DatabaseFaults.isWorthRetrying(ex) ? ex : DatabaseFaults.problem(ex);
		}
	}

	private static Value values(String query, Map<String, ?> parameters) {
		try {
			return Values.value(new HashMap<String, Object>(parameters));
		}
		catch (Neo4jException ex) {
			throw Problem.internal("a parameter of " + query + " is no value of the database", ex);
		}
	}

}
