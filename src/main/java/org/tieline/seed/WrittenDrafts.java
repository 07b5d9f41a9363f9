package org.tieline.seed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.tieline.intake.Draft;
import org.tieline.intake.Place;
import org.tieline.written.Written;
import org.tieline.written.WrittenRow;

/**
 * What was written to a running server, as rows beside those of the tables.
 *
 * @param written all of it
 * @param places where rows stand that are being written now, by their number
 */
record WrittenDrafts(Written written, Map<Long, Place> places) {

	static final WrittenDrafts NONE = new WrittenDrafts(Written.NOTHING, Map.of());

	/** The rows of a table that are part of the record. */
	List<Draft> of(String table) {
		List<Draft> drafts = new ArrayList<>();
		for (WrittenRow row : this.written.rows(table)) {
			if (row.setAside() == null) {
				drafts.add(new Draft(place(row), row.cells()));
			}
		}
		return drafts;
	}

	/** Where a row stands, for messages. */
	Place place(WrittenRow row) {
		Place place = this.places.get(row.number());
		return (place != null) ? place : Place
			.of("written " + row.cells().getOrDefault("claim", row.cells().getOrDefault("id", decision(row))));
	}

	/** Decisions have no id: their number distinguishes them. */
	private static String decision(WrittenRow row) {
		return "decision " + row.number() + " about " + row.cells().getOrDefault("entity", "?") + " and "
				+ row.cells().getOrDefault("same_as", "?");
	}

	/** Whether a row is one of a claim that was taken back. */
	boolean isRetracted(Draft row) {
		return !this.written.retractions().isEmpty() && this.written.retracted().contains(row.getOr("claim", ""));
	}

	/**
	 * Adds what changes the record to the hash of the tables. Nothing is added if nothing
	 * was written.
	 */
	void addTo(MessageDigest digest) {
		Set<String> tables = new TreeSet<>();
		this.written.rows().forEach((row) -> tables.add(row.table()));
		for (String table : tables) {
			this.written.rows(table)
				.stream()
				.filter((row) -> !"DIFFERENT".equals(row.cells().get("verdict")))
				.forEach((row) -> text(digest, "row", table, row.cells().toString()));
		}
		new TreeSet<>(this.written.retracted()).forEach((claim) -> text(digest, "retracted", claim));
	}

	private static void text(MessageDigest digest, String... texts) {
		for (String text : texts) {
			digest.update((text.length() + ":" + text + "\0").getBytes(StandardCharsets.UTF_8));
		}
	}

}
