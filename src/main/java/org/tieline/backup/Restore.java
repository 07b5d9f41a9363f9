package org.tieline.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.graphstore.GraphStore;
import org.tieline.graphstore.Row;
import org.tieline.intake.LoadLease;
import org.tieline.problem.Problem;

/**
 * Puts a backup into a database without a record. The whole file is checked before
 * anything is written. Readers see the record when a last small transaction names its
 * version. What a restore that was stopped left is cleared by the next restore or load.
 */
public final class Restore {

	private static final int PAGE = 500;

	private final GraphStore store;

	private final Duration patience;

	/** The header of the file. */
	private Map<?, ?> header = Map.of();

	/** The last line of the file. */
	private Map<?, ?> end = Map.of();

	private final List<Map<String, Object>> page = new ArrayList<>();

	/** The nodes that name versions: they are written last. */
	private final List<Map<String, Object>> versions = new ArrayList<>();

	private final Map<Long, String> elements = new HashMap<>();

	/** A restore into a database; it serves for one file. */
	public Restore(GraphStore store, Duration patience) {
		this.store = store;
		this.patience = patience;
	}

	/**
	 * Restores a file.
	 * @return what was done, in one sentence
	 * @throws Problem BAD_USER_INPUT if the file is damaged or of another Tieline, or the
	 * database holds another record
	 */
	public String read(Path file) {
		BackupReader reader = new BackupReader(file);
		reader.read(this::check);
		Object version = this.header.get("dataVersion");
		LoadLease lease = LoadLease.await(this.store, this.patience);
		try {
			String held = GraphContents.version(this.store);
			if (held != null && held.equals(version)) {
				return "The database holds data version " + held + " already; nothing was restored";
			}
			if (held != null) {
				throw Problem.badInput("restore", "the database holds data version " + held
						+ "; restore into an empty one, such as --tieline.neo4j.folder=<a new folder>");
			}
			write(lease, reader);
			return "Restored data version " + version + " from " + file + ": " + this.end.get("nodes") + " nodes and "
					+ this.end.get("relationships") + " relationships";
		}
		catch (LoadLease.Lost ex) {
			throw new Problem(Problem.Kind.DATABASE_UNAVAILABLE, null,
					"another Tieline loads its record into this database; restore into another one", ex);
		}
		finally {
			lease.abandon();
		}
	}

	private void check(Map<?, ?> line) {
		if (this.header.isEmpty()) {
			this.header = line;
			if (!Integer.valueOf(Backup.FORM).equals(line.get("backup"))
					|| !GraphContents.migrations(this.store).equals(line.get("migrations"))) {
				throw Problem.badInput("restore",
						"the backup is of another version of Tieline; restore it with that one");
			}
		}
		this.end = line;
	}

	private void write(LoadLease lease, BackupReader reader) {
		lease.run((work) -> work.run("backup/begin", Map.of()));
		while (lease.ask("backup/clear", Map.of("size", PAGE)).getFirst().number("cleared") > 0) {
			this.elements.clear();
		}
		reader.read((line) -> take(lease, line));
		ties(lease);
		Row counted = lease.ask("backup/count", Map.of()).getFirst();
		// One node stands in for those that name versions.
		long nodes = counted.number("nodes") - 1 + this.versions.size();
		if (nodes != number(this.end.get("nodes")) || counted.number("ties") != number(this.end.get("relationships"))) {
			throw Problem.internal("the database does not hold what was written", null);
		}
		lease.run((work) -> {
			work.run("backup/finish", Map.of());
			work.run("backup/write-nodes", Map.of("rows", this.versions));
		});
	}

	private void take(LoadLease lease, Map<?, ?> line) {
		if (line.containsKey("node")) {
			boolean isVersion = ((List<?>) value(line.get("labels"))).contains("DataVersion");
			(isVersion ? this.versions : this.page).add(Map.of("node", number(line.get("node")), "labels",
					value(line.get("labels")), "properties", properties(line)));
			if (this.page.size() == PAGE) {
				nodes(lease);
			}
		}
		else if (line.containsKey("from")) {
			if (this.elements.isEmpty() || !this.page.isEmpty() && this.page.getFirst().containsKey("node")) {
				nodes(lease);
			}
			this.page.add(Map.of("from", element(line.get("from")), "to", element(line.get("to")), "type",
					value(line.get("type")), "properties", properties(line)));
			if (this.page.size() == PAGE) {
				ties(lease);
			}
		}
	}

	private void nodes(LoadLease lease) {
		lease.ask("backup/write-nodes", Map.of("rows", List.copyOf(this.page)))
			.forEach((row) -> this.elements.put(row.number("node"), row.text("element")));
		this.page.clear();
	}

	private void ties(LoadLease lease) {
		String query = (!this.page.isEmpty() && this.page.getFirst().containsKey("node")) ? "backup/write-nodes"
				: "backup/write-ties";
		List<Map<String, Object>> rows = List.copyOf(this.page);
		lease.run((work) -> work.run(query, Map.of("rows", rows)));
		this.page.clear();
	}

	private static Map<String, @Nullable Object> properties(Map<?, ?> line) {
		return StoredValues.fromJson((Map<?, ?>) value(line.get("properties")));
	}

	private String element(@Nullable Object place) {
		return value(this.elements.get(number(place)));
	}

	private static long number(@Nullable Object value) {
		return ((Number) value(value)).longValue();
	}

	private static <T> T value(@Nullable T value) {
		if (value == null) {
			throw Problem.badInput("restore", "a line lacks a value; the backup is of another version of Tieline");
		}
		return value;
	}

}
