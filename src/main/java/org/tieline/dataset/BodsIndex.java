package org.tieline.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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

	/** The name in the newest statement so far, by the id. */
	private final Map<String, String> nameOf = new HashMap<>();

	/** Names of earlier statements, by the id. */
	private final Map<String, Set<String>> former = new HashMap<>();

	/** How many statements were noted. A line is no mark of one: all may stand on one. */
	private long noted;

	/** The statements that another one replaced in the end, by its id. */
	private final Map<String, List<String>> earlier = new HashMap<>();

	/** How many statements were asked about. */
	private long asked;

	/** The statement that counts for a record. */
	private record Newest(long number, long line, String date) {
	}

	BodsIndex(DatasetFile file) {
		this.file = file;
	}

	/** Notes a statement; all are noted before any is asked about. */
	void note(JsonNode statement, long line) {
		this.noted++;
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
			this.replaced.put(OwnIds.of(earlier.asString()), id);
		}
		String date = JsonRecords.text(statement, "statementDate");
		Newest one = new Newest(this.noted, line, (date != null) ? date : "");
		this.newest.merge(id, one, (first, second) -> (second.date().compareTo(first.date()) >= 0) ? second : first);
		String name = JsonRecords.text(details(statement), "name");
		if (name != null && isEntity(statement)) {
			this.names.merge(name, id, (first, second) -> first.equals(second) ? first : "");
			String before = this.nameOf.put(id, name);
			if (before != null && !before.equals(name)) {
				this.former.computeIfAbsent(id, (key) -> new TreeSet<>()).addAll(Set.of(before, name));
			}
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
		this.replaced.keySet()
			.forEach((one) -> this.earlier.computeIfAbsent(current(one), (key) -> new ArrayList<>()).add(one));
	}

	/** The other names that statements about the same thing have. */
	Set<String> otherNames(String id, String name) {
		Set<String> names = new TreeSet<>(this.former.getOrDefault(id, Set.of()));
		this.earlier.getOrDefault(id, List.of()).forEach((one) -> {
			names.addAll(this.former.getOrDefault(one, Set.of()));
			names.addAll(Optional.ofNullable(this.nameOf.get(one)).stream().toList());
		});
		names.remove(name);
		return names;
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
		String id = JsonRecords.text(statement, isOld(statement) ? "statementID" : "recordId");
		return (id != null) ? OwnIds.of(id) : null;
	}

	/** The id under which something is known after all replacements. */
	String current(String id) {
		String at = id;
		while (this.replaced.containsKey(at)) {
			at = this.replaced.get(at);
		}
		return at;
	}

	/** Goes on to the next statement, in the order in which they were noted. */
	void next() {
		this.asked++;
	}

	/** Whether the present statement is the one that counts for its record. */
	boolean counts(String id) {
		Newest one = this.newest.get(id);
		return one != null && one.number() == this.asked && !this.replaced.containsKey(id);
	}

	/** The only entity of that name; null: none, or several. */
	@Nullable String named(@Nullable String name) {
		String id = (name != null) ? this.names.getOrDefault(name, "") : "";
		return id.isEmpty() ? null : current(id);
	}

}
