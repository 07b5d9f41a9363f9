package org.tieline.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.tieline.graphstore.GraphStore;
import org.tieline.graphstore.Row;

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
	 * Makes a record the current version, unless it is.
	 * @param record all of it
	 * @param id the id of this version
	 * @return whether anything was done
	 */
	public boolean write(ParsedRecord record, String id) {
		while (true) {
			LoadLease lease = LoadLease.await(this.store, this.patience);
			try {
				return attempt(lease, () -> write(lease, record, id));
			}
			catch (LoadLease.Lost ex) {
				log.info("Another Tieline took over the load");
			}
		}
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

	private boolean write(LoadLease lease, ParsedRecord record, String id) {
		Row state = state(lease);
		long number = state.number("number");
		boolean left = new Leftovers(this.store).clear(lease, number, state.flag("settled"));
		if (id.equals(state.optionalText("id"))) {
			lease.release(left);
			return false;
		}
		RecordChanges changes = new RecordChanges(record,
				RecordChanges.stored(this.store.read("load/stored", Map.of("number", number))));
		VersionWriter version = new VersionWriter(this.store, lease, number + 1, record, changes,
				state.optionalText("searchIndex"));
		version.write();
		version.finish(id, this.kept, this.clock, left || changes.endsAnything());
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
