package org.tieline.seed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.seed.SeedTable.SeedRow;

/**
 * The ids of all claims, over all tables: unique, in the name of their source, never
 * reused.
 */
final class ClaimNumbers {

	private static final Pattern SHAPE = Pattern.compile("(.+)\\.(\\d{2,6})");

	private final SeedErrors errors;

	private final Map<String, SeedRow> rows = new HashMap<>();

	private final Map<String, Integer> highest = new HashMap<>();

	private final Map<String, String> repeats = new LinkedHashMap<>();

	/** Whether an id has the shape of a claim's. */
	static boolean isClaim(String id) {
		return SHAPE.matcher(id).matches();
	}

	ClaimNumbers(SeedErrors errors) {
		this.errors = errors;
	}

	/**
	 * Notes which number a row has, before any row is checked, so that the next free
	 * number is free in all tables.
	 */
	void reserve(SeedRow row) {
		Matcher shape = SHAPE.matcher(row.getOr("claim", ""));
		if (shape.matches()) {
			this.highest.merge(shape.group(1), Integer.valueOf(shape.group(2)), Math::max);
		}
	}

	/** Notes the id of a claim, and the claim that it repeats. */
	void add(SeedRow row, RowReader cells, @Nullable String source) {
		String id = row.get("claim");
		if (source == null) {
			return;
		}
		if (id == null) {
			cells.fault("'claim' is blank; the next free number is " + nextFree(source));
			return;
		}
		Matcher shape = SHAPE.matcher(id);
		if (!shape.matches() || !shape.group(1).equals(source)) {
			cells.fault("claim '" + id + "' is not named for its source; the next free number is " + nextFree(source));
			return;
		}
		SeedRow taken = this.rows.putIfAbsent(id, row);
		if (taken != null) {
			cells.fault("claim '" + id + "' is taken (" + taken.file() + ":" + taken.line()
					+ "); the next free number is " + nextFree(source));
			return;
		}
		String repeated = row.get("repeats");
		if (repeated != null) {
			this.repeats.put(id, repeated);
		}
	}

	/** The row of a claim. */
	SeedRow row(String claim) {
		return Objects.requireNonNull(this.rows.get(claim));
	}

	/** Names each number once, so that two rows without one do not get the same. */
	private String nextFree(String source) {
		return String.format(Locale.ROOT, "%s.%02d", source, this.highest.merge(source, 1, Integer::sum));
	}

	/** Refuses repeats of claims that do not exist, or that lead back to themselves. */
	void checkRepeats() {
		this.repeats.forEach((id, repeated) -> {
			SeedRow row = Objects.requireNonNull(this.rows.get(id));
			if (!this.rows.containsKey(repeated)) {
				this.errors.add(row, "no claim '" + repeated + "' to repeat; correct the id, or leave it blank");
			}
			Set<String> seen = new HashSet<>();
			String at = id;
			while (at != null && seen.add(at)) {
				at = this.repeats.get(at);
			}
			if (id.equals(at)) {
				this.errors.add(row, "claim '" + id + "' repeats itself by a circle; cut the circle");
			}
		});
	}

}
