package org.tieline.graphstore;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.tieline.problem.Problem;
import org.tieline.problem.Problem.Kind;

/**
 * Updates the schema of the database. The numbered files of {@code cypher/migrations} are
 * applied once each and recorded with their checksum. A database of a newer Tieline, or
 * with other files of the same number, is refused without a change: DATABASE_UNAVAILABLE.
 */
final class Migrations {

	private static final Logger log = LoggerFactory.getLogger(Migrations.class);

	private static final String FOLDER = "migrations/";

	private final BoltGraphStore store;

	private final QueryCatalog catalog;

	private final Duration patience;

	/**
	 * The migrations of a catalog.
	 * @param patience for how long another process that migrates may change nothing
	 * before it is taken for dead; zero if no other process can use the database
	 */
	Migrations(BoltGraphStore store, QueryCatalog catalog, Duration patience) {
		this.patience = patience;
		this.store = store;
		this.catalog = catalog;
	}

	/**
	 * Applies the files that are not applied yet.
	 * @throws Problem DATABASE_UNAVAILABLE if a newer Tieline made the database, or a
	 * file was changed after it was applied
	 */
	void apply() {
		SortedMap<String, String> files = this.catalog.folder(FOLDER);
		if (!missing(files).isEmpty()) {
			try (SchemaLease lease = SchemaLease.await(this.store, this.catalog.query("schema/lease-key"),
					this.patience)) {
				// Another process may have applied them meanwhile.
				missing(files).forEach((name, text) -> apply(lease, name, text));
			}
		}
	}

	private SortedMap<String, String> missing(SortedMap<String, String> files) {
		Map<String, String> applied = new HashMap<>();
		for (Row row : this.store.read("schema/applied", Map.of())) {
			applied.put(row.text("name"), row.text("checksum"));
		}
		refuseForeign(applied, files);
		SortedMap<String, String> missing = new TreeMap<>(files);
		missing.keySet().removeAll(applied.keySet());
		return missing;
	}

	private void apply(SchemaLease lease, String name, String text) {
		// Schema and data changes cannot share a transaction. Each statement has its own
		// and can be repeated (IF NOT EXISTS).
		for (String statement : statements(text)) {
			lease.hold();
			this.store.changeSchema(statement);
		}
		this.store.write((work) -> work.run("schema/remember", Map.of("name", name, "checksum", checksum(text))));
		log.info("Applied cypher/{}.cypher", name);
	}

	private static void refuseForeign(Map<String, String> applied, SortedMap<String, String> files) {
		applied.forEach((name, checksum) -> {
			String text = files.get(name);
			if (text == null) {
				throw new Problem(Kind.DATABASE_UNAVAILABLE, null, "the database was made by a newer Tieline (it has "
						+ name + "); update this one, or use another data folder", null);
			}
			if (!checksum(text).equals(checksum)) {
				throw new Problem(Kind.DATABASE_UNAVAILABLE, null, "cypher/" + name
						+ ".cypher changed after it was applied; restore it, and put the change into a new file", null);
			}
		});
	}

	private static List<String> statements(String text) {
		return Arrays.stream(text.split(";\\s*(?:\\R|$)"))
			.map(String::strip)
			.filter((part) -> !part.isEmpty())
			.toList();
	}

	private static String checksum(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 12);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
