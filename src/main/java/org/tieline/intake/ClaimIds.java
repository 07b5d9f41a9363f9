package org.tieline.intake;

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

/**
 * The ids of all claims, over all tables: unique, in the name of their source, never
 * reused.
 */
final class ClaimIds {

	private static final Pattern SHAPE = Pattern.compile("(.+)\\.(\\d{2,6})");

	private final IntakeErrors errors;

	private final Map<String, Draft> drafts = new HashMap<>();

	private final Map<String, Integer> highest = new HashMap<>();

	private final Map<String, String> repeats = new LinkedHashMap<>();

	/**
	 * The first number of claims that are written to a running server. Those of tables
	 * are below, so that the two never meet.
	 */
	static final int FIRST_WRITTEN = 900_001;

	/** Whether an id has the shape of a claim's. */
	static boolean isClaim(String id) {
		return SHAPE.matcher(id).matches();
	}

	ClaimIds(IntakeErrors errors) {
		this.errors = errors;
	}

	/**
	 * Notes which number a draft has, before any draft is checked, so that the next free
	 * number is free in all tables.
	 */
	void reserve(Draft draft) {
		Matcher shape = SHAPE.matcher(draft.getOr("claim", ""));
		if (shape.matches() && Integer.parseInt(shape.group(2)) < FIRST_WRITTEN) {
			this.highest.merge(shape.group(1), Integer.valueOf(shape.group(2)), Math::max);
		}
	}

	/** Notes the id of a claim, and the claim that it repeats. */
	void add(Draft draft, DraftReader values, @Nullable String source) {
		String id = draft.get("claim");
		if (source == null) {
			return;
		}
		if (id == null) {
			values.fault("claim", "'claim' is blank; the next free number is " + nextFree(source));
			return;
		}
		Matcher shape = SHAPE.matcher(id);
		if (!shape.matches() || !shape.group(1).equals(source)) {
			values.fault("claim",
					"claim '" + id + "' is not named for its source; the next free number is " + nextFree(source));
			return;
		}
		Draft taken = this.drafts.putIfAbsent(id, draft);
		if (taken != null) {
			values.fault("claim",
					"claim '" + id + "' is taken (" + taken.place() + "); the next free number is " + nextFree(source));
			return;
		}
		String repeated = draft.get("repeats");
		if (repeated != null) {
			this.repeats.put(id, repeated);
		}
	}

	/** The draft of a claim. */
	Draft draft(String claim) {
		return Objects.requireNonNull(this.drafts.get(claim));
	}

	/** Names each number once, so that two drafts without one do not get the same. */
	private String nextFree(String source) {
		return String.format(Locale.ROOT, "%s.%02d", source, this.highest.merge(source, 1, Integer::sum));
	}

	/** Refuses repeats of claims that do not exist, or that lead back to themselves. */
	void checkRepeats() {
		this.repeats.forEach((id, repeated) -> {
			Draft draft = Objects.requireNonNull(this.drafts.get(id));
			if (!this.drafts.containsKey(repeated)) {
				this.errors.add(draft, "repeats",
						"no claim '" + repeated + "' to repeat; correct the id, or leave it blank");
			}
			Set<String> seen = new HashSet<>();
			String at = id;
			while (at != null && seen.add(at)) {
				at = this.repeats.get(at);
			}
			if (id.equals(at)) {
				this.errors.add(draft, "claim '" + id + "' repeats itself by a circle; cut the circle");
			}
		});
	}

}
