package org.tieline.graphstore;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Kind;

/**
 * The right to change the schema, held by one process at a time. Two processes that
 * change it at once would stop each other, and the later one could bring back what a
 * migration took away.
 */
final class SchemaLease implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(SchemaLease.class);

	private static final Duration PAUSE = Duration.ofMillis(300);

	private final BoltGraphStore store;

	private final Duration patience;

	private final String holder = UUID.randomUUID().toString();

	private SchemaLease(BoltGraphStore store, Duration patience) {
		this.store = store;
		this.patience = patience;
	}

	/**
	 * Waits for the right.
	 * @param key the statement after which there can be one lease of a name only
	 * @param patience for how long a holder may change nothing before it is taken for
	 * dead; zero: no other process can use the database
	 * @throws Problem DATABASE_UNAVAILABLE if the thread is interrupted
	 */
	static SchemaLease await(BoltGraphStore store, String key, Duration patience) {
		store.makeSchema(key);
		SchemaLease lease = new SchemaLease(store, patience);
		boolean logged = false;
		while (!lease.isTaken()) {
			if (!logged) {
				log.info("Another Tieline prepares the database; waiting for it");
				logged = true;
			}
			pause();
		}
		return lease;
	}

	private boolean isTaken() {
		return !this.store
			.write((work) -> work.run("schema/lease",
					Map.of("holder", this.holder, "patience", this.patience.toSeconds())))
			.isEmpty();
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Problem(Kind.DATABASE_UNAVAILABLE, null,
					"the start was stopped while another Tieline prepared the database", ex);
		}
	}

	/**
	 * Goes on, unless another process took this one for dead.
	 * @throws Problem DATABASE_UNAVAILABLE if it did
	 */
	void hold() {
		if (!isTaken()) {
			throw new Problem(Kind.DATABASE_UNAVAILABLE, null,
					"another Tieline took over to prepare the database; start this one again", null);
		}
	}

	@Override
	public void close() {
		try {
			this.store.write((work) -> work.run("schema/release", Map.of("holder", this.holder)));
		}
		catch (RuntimeException ex) {
			log.debug("The right to change the schema runs out by itself", ex);
		}
	}

}
