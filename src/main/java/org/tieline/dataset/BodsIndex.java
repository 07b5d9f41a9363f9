package org.tieline.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Which statements of a file of the Beneficial Ownership Data Standard count: the newest
 * one of each record. From version 0.4 on a record has an id of its own. Before, a
 * statement names those that it replaces, and the first one's id stands for the record.
 */
final class BodsIndex {

	private static final Set<String> VERSIONS = Set.of("0.2", "0.3", "0.4");

	private final DatasetFile file;

	private final Map<String, String> replaced = new HashMap<>();

	private final Map<String, Newest> newest = new HashMap<>();

	private final Map<String, String> names = new HashMap<>();

	/** The statement that counts for a record. */
	private record Newest(long line, String date) {
	}

	BodsIndex(DatasetFile file) {
		this.file = file;
	}

	/** Notes a statement; all are noted before any is asked about. */
	void note(JsonNode statement, long line) {
		String version = JsonRecords.text(statement, "publicationDetails", "bodsVersion");
		if (version != null && !VERSIONS.contains(version)) {
			throw this.file.refused(line,
					"is of version " + version + " of the standard; the versions 0.2, 0.3 and 0.4 are read");
		}
		String id = id(statement);
		if (id == null) {
			return;
		}
		for (JsonNode earlier : statement.path("replacesStatements")) {
			this.replaced.put(earlier.asString(), id);
		}
		String date = JsonRecords.text(statement, "statementDate");
		Newest one = new Newest(line, (date != null) ? date : "");
		this.newest.merge(id, one, (first, second) -> (second.date().compareTo(first.date()) >= 0) ? second : first);
		String name = JsonRecords.text(details(statement), "name");
		if (name != null && isEntity(statement)) {
			this.names.merge(name, id, (first, second) -> first.equals(second) ? first : "");
		}
	}

	/**
	 * Refuses statements that replace each other by a circle.
	 */
	void check() {
		for (String start : this.replaced.keySet()) {
			Set<String> seen = new HashSet<>();
			String at = start;
			while (at != null && seen.add(at)) {
				at = this.replaced.get(at);
			}
			if (at != null) {
				Newest one = this.newest.get(at);
				throw this.file.refused((one != null) ? one.line() : 1,
						"statement '" + at + "' replaces itself by a circle; cut the circle");
			}
		}
	}

	static boolean isOld(JsonNode statement) {
		return statement.has("statementType");
	}

	static boolean isEntity(JsonNode statement) {
		return isOld(statement) ? "entityStatement".equals(JsonRecords.text(statement, "statementType"))
				: "entity".equals(JsonRecords.text(statement, "recordType"));
	}

	static boolean isPerson(JsonNode statement) {
		return isOld(statement) ? "personStatement".equals(JsonRecords.text(statement, "statementType"))
				: "person".equals(JsonRecords.text(statement, "recordType"));
	}

	static boolean isRelationship(JsonNode statement) {
		return isOld(statement) ? "ownershipOrControlStatement".equals(JsonRecords.text(statement, "statementType"))
				: "relationship".equals(JsonRecords.text(statement, "recordType"));
	}

	static JsonNode details(JsonNode statement) {
		return isOld(statement) ? statement : statement.path("recordDetails");
	}

	/** The id of what a statement is about; null: it has none. */
	static @Nullable String id(JsonNode statement) {
		return isOld(statement) ? JsonRecords.text(statement, "statementID") : JsonRecords.text(statement, "recordId");
	}

	/** The id under which something is known after all replacements. */
	String current(String id) {
		String at = id;
		while (this.replaced.containsKey(at)) {
			at = this.replaced.get(at);
		}
		return at;
	}

	/** Whether a statement is the one that counts for its record. */
	boolean counts(String id, long line) {
		Newest one = this.newest.get(id);
		return one != null && one.line() == line && !this.replaced.containsKey(id);
	}

	/** The only entity of that name; null: none, or several. */
	@Nullable String named(@Nullable String name) {
		String id = (name != null) ? this.names.getOrDefault(name, "") : "";
		return id.isEmpty() ? null : current(id);
	}

}
