package org.tieline.budget;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What fields cost that compute something, besides the objects that they give. One point
 * stands for about a millisecond of the time of one processor on the shipped record.
 * {@code settings.md} has the same table.
 */
final class FieldCosts {

	/** Draws of a model, if the question names no number of them. */
	private static final int USUAL_DRAWS = 400;

	/** The most that one request may have. */
	private static final int MOST_DRAWS = 5_000;

	private static final Map<String, Cost> COSTS = Map.ofEntries(Map.entry("Query.systemicRisk", (given) -> 1_500),
			Map.entry("Query.cutoff", (given) -> cutoff(given.get("scenario"))),
			Map.entry("Query.compareCutoffs",
					(given) -> list(given.get("scenarios")).stream().mapToLong(FieldCosts::cutoff).sum()),
			Map.entry("Query.chokepoints", (given) -> 100), Map.entry("Query.worthKnowing", (given) -> 300),
			Map.entry("Query.exposure", (given) -> 20 * (number(given, "supplyTies") + number(given, "influenceTies"))),
			Map.entry("ExposureReport.lookThrough", (given) -> 50),
			Map.entry("ExposureReport.plausible", (given) -> 100 + draws(given.get("model")) / 10),
			Map.entry("Query.paths", (given) -> path(given.get("rule"))),
			Map.entry("Query.dependencies", (given) -> 5 * number(given, "tiers")),
			Map.entry("Query.dependents", (given) -> 5 * number(given, "tiers")),
			Map.entry("Query.ownership", (given) -> 20),
			Map.entry("Query.affiliates", (given) -> 20L * list(given.get("of")).size()),
			Map.entry("Query.checkClaim", (given) -> 10), Map.entry("Query.citedCheck", (given) -> 10),
			Map.entry("Query.checkText", (given) -> text(given, "text", 20)),
			Map.entry("Query.checkPassage", (given) -> text(given, "text", 20)),
			Map.entry("Query.checkTable", (given) -> text(given, "csv", 250)),
			Map.entry("Query.changes", (given) -> 500), Map.entry("Mutation.addClaims", (given) -> 1_500),
			Map.entry("Mutation.retractClaim", (given) -> 1_500), Map.entry("Mutation.decideSame", (given) -> 1_500),
			Map.entry("Query.search", (given) -> 10));

	private FieldCosts() {
	}

	/** The cost of a field under its arguments, defaults filled in. */
	private interface Cost {

		long of(Map<String, Object> given);

	}

	/** The fields that have a cost of their own, as {@code Type.field}. */
	static Iterable<String> fields() {
		return COSTS.keySet().stream().sorted().toList();
	}

	static boolean has(String field) {
		return COSTS.containsKey(field);
	}

	/**
	 * The cost of a field's computation; 0: it reads what is there.
	 * @param field as {@code Type.field}
	 * @param given its arguments, defaults filled in
	 */
	static long of(String field, Map<String, Object> given) {
		Cost cost = COSTS.get(field);
		return (cost != null) ? cost.of(given) : 0;
	}

	private static long cutoff(@Nullable Object scenario) {
		return 100 + ((scenario instanceof Map<?, ?> given) ? draws(given.get("model")) : USUAL_DRAWS) / 10;
	}

	/**
	 * How many draws are made. More than one request may have, or fewer than none, are
	 * refused with their reason, and cost nothing more.
	 */
	private static long draws(@Nullable Object model) {
		long asked = (model instanceof Map<?, ?> given && given.get("draws") instanceof Number draws)
				? draws.longValue() : USUAL_DRAWS;
		return Math.clamp(asked, 0, MOST_DRAWS);
	}

	/** Paths that may turn are far more. */
	private static long path(@Nullable Object rule) {
		if (!(rule instanceof Map<?, ?> given)) {
			return 40;
		}
		long length = (given.get("maxLength") instanceof Number most) ? most.longValue() : 4;
		return 10 * length * (Boolean.TRUE.equals(given.get("allowTurns")) ? 2 : 1);
	}

	private static long text(Map<String, Object> given, String name, int characters) {
		return 20 + ((given.get(name) instanceof String text) ? text.length() / characters : 0);
	}

	private static long number(Map<String, Object> given, String name) {
		return (given.get(name) instanceof Number number) ? number.longValue() : 0;
	}

	private static List<?> list(@Nullable Object given) {
		return (given instanceof List<?> list) ? list : List.of();
	}

}
