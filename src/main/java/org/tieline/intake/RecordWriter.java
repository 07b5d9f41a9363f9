package org.tieline.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.tieline.graphstore.GraphStore;
import org.tieline.graphstore.Row;
import org.tieline.problem.Problem;

/**
 * Writes the record, and is the only one to do so. A new version is written beside the
 * old one, in batches that any server takes, and only as far as it differs. Readers see
 * it when one last small transaction makes it the current one. If a load is stopped
 * before that, they go on to see the old version, and the next start clears what was
 * written.
 */
public final class RecordWriter {

	private static final Logger log = LoggerFactory.getLogger(RecordWriter.class);

	/** Data that a query may still read is kept for this time; no query runs longer. */
	private static final Duration GRACE = Duration.ofMinutes(1);

	private final GraphStore store;

	private final Clock clock;

	private final Duration patience;

	private final KeptVersions kept;

	/** The lease keeps other processes away, and this other threads of this one. */
	private final ReentrantLock turn = new ReentrantLock(true);

	/**
	 * A version to be written.
	 *
	 * @param record all of it
	 * @param id its id
	 * @param written whether a write to a running server makes it, and not new tables
	 * @param also what is written in the transaction that lets readers see it
	 */
	public record Next(ParsedRecord record, String id, boolean written, Consumer<GraphStore.Work> also) {
	}

	/** Works out the next version while nobody else can write. */
	public interface Planner {

		/**
		 * The next version.
		 * @param lease asks the database
		 * @param current the id of the version that readers see; null: there is none
		 * @return null: nothing is to be done
		 */
		@Nullable Next next(LoadLease lease, @Nullable String current);

	}

	/**
	 * A writer.
	 * @param store where to write
	 * @param clock gives the time of the load
	 * @param patience for how long another process that loads may write nothing before it
	 * is taken for dead; zero if no other process can use the database
	 * @param kept which earlier versions are kept
	 */
	public RecordWriter(GraphStore store, Clock clock, Duration patience, KeptVersions kept) {
		this.store = store;
		this.clock = clock;
		this.patience = patience;
		this.kept = kept;
	}

	/**
	 * Whether readers see that version already. If so, what a stopped load or a version
	 * that is no longer kept left is cleared.
	 * @param id the id of a data version
	 */
	public boolean has(String id) {
		Row current = this.store.read("load/current", Map.of()).stream().findFirst().orElse(null);
		if (current == null || !id.equals(current.optionalText("id"))) {
			return false;
		}
		if (current.flag("leftovers") || current.number("kept") > this.kept.most()) {
			LoadLease.tryNow(this.store, this.patience).ifPresent((lease) -> attempt(lease, () -> clear(lease)));
		}
		return true;
	}

	/**
	 * Makes what is planned under the lease the current version. What is written beside
	 * it is written too if the current version has that id already.
	 * @return whether anything was done
	 */
	public boolean load(Planner planner) {
		this.turn.lock();
		try {
			while (true) {
				LoadLease lease = LoadLease.await(this.store, this.patience);
				try {
					return attempt(lease, () -> write(lease, planner));
				}
				catch (LoadLease.Lost ex) {
					log.info("Another Tieline took over the load");
				}
			}
		}
		finally {
			this.turn.unlock();
		}
	}

	/**
	 * The same for a caller who waits: for other writers no longer than some time.
	 * @throws Problem TIMEOUT if others write for longer, or took over; nothing is
	 * written then
	 */
	public boolean update(Planner planner, Duration wait) {
		boolean mine = false;
		try {
			mine = this.turn.tryLock(wait.toMillis(), TimeUnit.MILLISECONDS);
			LoadLease lease = mine ? LoadLease.within(this.store, this.patience, wait).orElse(null) : null;
			if (lease == null) {
				throw busy(null);
			}
			return attempt(lease, () -> write(lease, planner));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw busy(ex);
		}
		catch (LoadLease.Lost ex) {
			throw busy(ex);
		}
		finally {
			if (mine) {
				this.turn.unlock();
			}
		}
	}

	private static Problem busy(@Nullable Exception cause) {
		return new Problem(Problem.Kind.TIMEOUT, null,
				"others are writing, and nothing of this was written; send the same again in some seconds", cause);
	}

	private interface Step {

		boolean run();

	}

	private static boolean attempt(LoadLease lease, Step step) {
		try {
			return step.run();
		}
		catch (LoadLease.Lost ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			lease.abandon();
			throw ex;
		}
	}

	private boolean write(LoadLease lease, Planner planner) {
		Row state = state(lease);
		String current = state.optionalText("id");
		Next next = planner.next(lease, current);
		long number = state.number("number");
		boolean left = new Leftovers(this.store).clear(lease, number, state.flag("settled"));
		if (next == null || next.id().equals(current)) {
			if (next != null) {
				lease.run(next.also());
			}
			lease.release(left);
			return next != null;
		}
		RecordChanges changes = new RecordChanges(next.record(),
				RecordChanges.stored(this.store.read("load/stored", Map.of("number", number))));
		VersionWriter version = new VersionWriter(this.store, lease, number + 1, next.record(), changes,
				state.optionalText("searchIndex"));
		version.write();
		version.finish(next, this.kept, this.clock, left || changes.endsAnything());
		return true;
	}

	private boolean clear(LoadLease lease) {
		Row state = state(lease);
		lease.run(this.kept::forget);
		lease.release(new Leftovers(this.store).clear(lease, state.number("number"), state.flag("settled")));
		return true;
	}

	private static Row state(LoadLease lease) {
		return lease.ask("load/state", Map.of("grace", GRACE.toSeconds())).getFirst();
	}

}
