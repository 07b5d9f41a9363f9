package org.tieline.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.page.Fields;

/**
 * Who is named by restrictions of a measure on a day, with the effects.
 *
 * @param target the restricted party, as an answer
 * @param restrictions its restrictions, in the order of the answer
 */
record UnderMeasure(Object target, List<?> restrictions) {

	/** Effects that are recorded as restrictions and bind nobody. */
	private static final Set<String> NOT_BINDING = Set.of("INITIAL_DESIGNATION", "FINDING", "PERMISSION", "CONDITIONS",
			"REVIEW", "STAY", "FINE", "INDICTMENT", "REIMBURSEMENT");

	UnderMeasure {
		restrictions = List.copyOf(restrictions);
	}

	/** The restricted parties by name. */
	static List<UnderMeasure> of(@Nullable Object restrictions) {
		Map<String, List<Object>> byTarget = new LinkedHashMap<>();
		Map<String, Object> targets = new LinkedHashMap<>();
		if (restrictions instanceof List<?> list) {
			for (Object one : list) {
				String id = Fields.required(one, "target.id");
				targets.putIfAbsent(id, Objects.requireNonNull(Fields.at(one, "target")));
				byTarget.computeIfAbsent(id, (target) -> new ArrayList<>()).add(one);
			}
		}
		return byTarget.entrySet()
			.stream()
			.map((one) -> new UnderMeasure(Objects.requireNonNull(targets.get(one.getKey())), one.getValue()))
			.sorted(Comparator.comparing((UnderMeasure one) -> Fields.required(one.target, "name")))
			.toList();
	}

	/**
	 * What is recorded under the measure and not of the day: planned or alleged, ended,
	 * of a later time, or too old to count.
	 * @param onTheDay the restrictions of the day, as the API lists them
	 * @param ever those of any time
	 */
	static List<Map<?, ?>> besides(@Nullable Object onTheDay, @Nullable Object ever) {
		Set<String> listed = new HashSet<>(Fields.each(onTheDay, UnderMeasure::plainId));
		return Fields.maps(ever).stream().filter((one) -> !listed.contains(plainId(one))).toList();
	}

	/** The id of a fact without its lens. */
	private static String plainId(Map<?, ?> fact) {
		String id = Fields.required(fact, "id");
		int lens = id.indexOf('~');
		return (lens < 0) ? id : id.substring(0, lens);
	}

	/** Whether all that is recorded of it under the measure is alleged, and no more. */
	boolean isOnlyAlleged() {
		return this.restrictions.stream().allMatch((one) -> "ALLEGED".equals(Fields.text(one, "status")));
	}

	/** How many names somebody states, and how many are only alleged. */
	record Count(int stated, int alleged) {

		static Count of(List<UnderMeasure> names) {
			int alleged = (int) names.stream().filter(UnderMeasure::isOnlyAlleged).count();
			return new Count(names.size() - alleged, alleged);
		}

	}

	/** Whether a restriction binds its target: a review or a fine does not. */
	public boolean binds(Object restriction) {
		return !NOT_BINDING.contains(Fields.required(restriction, "effect"));
	}

}
