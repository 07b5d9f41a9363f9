package org.tieline.intake;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.tieline.graphstore.GraphStore;
import org.tieline.graphstore.Row;
import org.tieline.problem.Problem;

/**
 * The right to write the record, held by one process at a time. Every batch begins by
 * asking whether the lease is still held, under a lock. So a process that was taken for
 * dead writes nothing any more once another one holds the lease.
 */
public final class LoadLease {

	private static final Logger log = LoggerFactory.getLogger(LoadLease.class);

	private static final Duration PAUSE = Duration.ofMillis(300);

	private final GraphStore store;

	private final String holder;

	private long batch;

	/** Another process holds the lease now. */
	@SuppressWarnings("serial")
	public static final class Lost extends RuntimeException {

		Lost() {
			super("another process loads the record");
		}

	}

	private LoadLease(GraphStore store, String holder) {
		this.store = store;
		this.holder = holder;
	}

	/**
	 * Waits for the lease.
	 * @param patience for how long a holder may write nothing before it is taken for dead
	 * @throws Problem DATABASE_UNAVAILABLE if the thread is interrupted
	 */
	public static LoadLease await(GraphStore store, Duration patience) {
		boolean logged = false;
		while (true) {
			Optional<LoadLease> lease = tryNow(store, patience);
			if (lease.isPresent()) {
				return lease.get();
			}
			if (!logged) {
				log.info("Another Tieline loads the record; waiting for it");
				logged = true;
			}
			try {
				Thread.sleep(PAUSE);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new Problem(Problem.Kind.DATABASE_UNAVAILABLE, null,
						"the start was stopped while another Tieline loaded the record", ex);
			}
		}
	}

	/** The lease, if no other process holds it for all of some time. */
	static Optional<LoadLease> within(GraphStore store, Duration patience, Duration wait) throws InterruptedException {
		long end = System.nanoTime() + wait.toNanos();
		Optional<LoadLease> lease = tryNow(store, patience);
		while (lease.isEmpty() && System.nanoTime() < end) {
			Thread.sleep(PAUSE);
			lease = tryNow(store, patience);
		}
		return lease;
	}

	/** The lease, if no other process holds it. */
	static Optional<LoadLease> tryNow(GraphStore store, Duration patience) {
		String holder = UUID.randomUUID().toString();
		List<Row> rows = store
			.write((work) -> work.run("load/lease", Map.of("holder", holder, "patience", patience.toSeconds())));
		return rows.isEmpty() ? Optional.empty() : Optional.of(new LoadLease(store, holder));
	}

	/**
	 * Runs one batch in a transaction of its own. A batch that was committed, although
	 * its answer was lost, is not run again.
	 * @throws Lost if another process took the lease
	 */
	public void run(Consumer<GraphStore.Work> work) {
		this.batch++;
		this.store.write((transaction) -> {
			boolean applied = hold(transaction);
			if (!applied) {
				work.accept(transaction);
			}
			return applied;
		});
	}

	/**
	 * Runs a query that may be repeated, under the lease.
	 * @throws Lost if another process took the lease
	 */
	public List<Row> ask(String query, Map<String, ?> parameters) {
		return this.store.write((transaction) -> {
			hold(transaction);
			return transaction.run(query, parameters);
		});
	}

	private boolean hold(GraphStore.Work transaction) {
		List<Row> held = transaction.run("load/hold", Map.of("holder", this.holder, "batch", this.batch));
		if (held.isEmpty()) {
			throw new Lost();
		}
		return held.getFirst().flag("applied");
	}

	/**
	 * Gives the lease back.
	 * @param leftovers whether something is left that belongs to no version that is kept
	 */
	void release(boolean leftovers) {
		run((work) -> work.run("load/release", Map.of("leftovers", leftovers)));
	}

	/** Gives the lease back after a failure, if that is possible. */
	public void abandon() {
		try {
			release(true);
		}
		catch (RuntimeException ex) {
			log.debug("The lease of the load runs out by itself", ex);
		}
	}

}
