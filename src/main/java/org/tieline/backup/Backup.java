package org.tieline.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.tieline.graphstore.GraphStore;
import org.tieline.graphstore.Row;
import org.tieline.intake.LoadLease;
import org.tieline.problem.Problem;

/**
 * Writes all versions of the record that a database keeps into one file: a line of JSON
 * for each node and relationship. No load can run meanwhile, so that the file holds one
 * state.
 */
public final class Backup {

	/** Of the file; another number is another form. */
	static final int FORM = 1;

	private static final int PAGE = 1_000;

	private final GraphStore store;

	private final Duration patience;

	/**
	 * A backup of a database.
	 * @param patience for how long a process that loads may write nothing before it is
	 * taken for dead
	 */
	public Backup(GraphStore store, Duration patience) {
		this.store = store;
		this.patience = patience;
	}

	/**
	 * Writes the file.
	 * @return what was done, in one sentence
	 * @throws Problem BAD_USER_INPUT if the file cannot be written, or there is no record
	 */
	public String write(Path file) {
		LoadLease lease = LoadLease.await(this.store, this.patience);
		try (BackupWriter out = new BackupWriter(file)) {
			String version = GraphContents.version(this.store);
			if (version == null) {
				throw Problem.badInput("backup", "the database holds no record; start Tieline once");
			}
			out.add(new TreeMap<>(Map.of("backup", FORM, "dataVersion", version, "migrations",
					GraphContents.migrations(this.store))));
			Map<String, Long> places = nodes(lease, out);
			long ties = ties(lease, out, places);
			out.add(new TreeMap<>(Map.of("end", true, "nodes", places.size(), "relationships", ties)));
			out.finish();
			return "Wrote data version " + version + " to " + file + ": " + places.size() + " nodes and " + ties
					+ " relationships";
		}
		catch (LoadLease.Lost ex) {
			throw new Problem(Problem.Kind.DATABASE_UNAVAILABLE, null,
					"another Tieline loaded the record meanwhile; try again", ex);
		}
		finally {
			lease.abandon();
		}
	}

	/** The places of nodes in the file, by their id in the database. */
	private static Map<String, Long> nodes(LoadLease lease, BackupWriter out) {
		Map<String, Long> places = new HashMap<>();
		String after = "";
		List<Row> page;
		do {
			page = lease.ask("backup/nodes", Map.of("after", after, "size", PAGE));
			for (Row row : page) {
				after = row.text("element");
				long place = places.size();
				places.put(after, place);
				out.add(new TreeMap<>(Map.of("node", place, "labels", row.texts("labels").stream().sorted().toList(),
						"properties", StoredValues.toJson(row.row("properties").values()))));
			}
		}
		while (page.size() == PAGE);
		return places;
	}

	private static long ties(LoadLease lease, BackupWriter out, Map<String, Long> places) {
		long count = 0;
		String after = "";
		List<Row> page;
		do {
			page = lease.ask("backup/ties", Map.of("after", after, "size", PAGE));
			for (Row row : page) {
				after = row.text("element");
				count++;
				out.add(new TreeMap<>(
						Map.of("from", place(places, row.text("from")), "to", place(places, row.text("to")), "type",
								row.text("type"), "properties", StoredValues.toJson(row.row("properties").values()))));
			}
		}
		while (page.size() == PAGE);
		return count;
	}

	private static long place(Map<String, Long> places, String element) {
		Long place = places.get(element);
		if (place == null) {
			throw Problem.internal("a relationship leads to a node that was not there before", null);
		}
		return place;
	}

}
