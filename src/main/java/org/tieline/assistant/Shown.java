package org.tieline.assistant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.problem.Problem;

/**
 * How much of an answer is shown, because the memory of an assistant is short: so many
 * elements of each list, and so many facts with their sources.
 *
 * @param limit 1 to 100
 */
record Shown(int limit) {

	/** The name of the input. */
	static final String LIMIT = "limit";

	private static final int MOST = 100;

	private static final int USUAL = 20;

	/** The input in JSON Schema. */
	static Map<String, Object> properties() {
		Map<String, Object> input = new LinkedHashMap<>();
		input.put("type", "integer");
		input.put("minimum", 1);
		input.put("maximum", MOST);
		input.put("default", USUAL);
		return Map.of(LIMIT, input);
	}

	/**
	 * As an assistant wants it.
	 * @throws Problem BAD_USER_INPUT if it is no number from 1 to 100
	 */
	static Shown of(@Nullable Object given) {
		if (given == null) {
			return new Shown(USUAL);
		}
		if (given instanceof Integer number && number >= 1 && number <= MOST) {
			return new Shown(number);
		}
		throw Problem.badInput(LIMIT, "'" + given + "' cannot be used; write a whole number from 1 to " + MOST);
	}

	/** Half as much; null: it cannot be less. */
	@Nullable Shown less() {
		return (this.limit > 1) ? new Shown(this.limit / 2) : null;
	}

	/**
	 * A value with no list longer than the limit.
	 * @param place where it stands in the answer
	 * @param leftOut takes a sentence for each list that was shortened
	 */
	@Nullable Object shortened(String place, @Nullable Object value, List<String> leftOut) {
		return switch (value) {
			case Map<?, ?> object -> {
				Map<String, @Nullable Object> all = new LinkedHashMap<>();
				object.forEach((name, part) -> all.put(name.toString(),
						shortened(place.isEmpty() ? name.toString() : place + "." + name, part, leftOut)));
				yield all;
			}
			case List<?> list -> {
				List<@Nullable Object> some = new ArrayList<>();
				list.stream().limit(this.limit).forEach((one) -> some.add(shortened(place, one, leftOut)));
				if (list.size() > this.limit) {
					leftOut.add(this.limit + " of " + list.size() + " shown in " + place);
				}
				yield some;
			}
			case null -> null;
			default -> value;
		};
	}

}
