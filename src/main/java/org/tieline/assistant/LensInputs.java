package org.tieline.assistant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Stance;
import org.tieline.problem.Problem;

/** The lens of a question as inputs of a tool, none of which need be given. */
final class LensInputs {

	/** The input that leaves out what is only alleged. */
	static final String ALLEGATIONS = "allegations";

	/** The input that names a kept version of the data. */
	static final String DATA_VERSION = "dataVersion";

	private static final List<String> SAME = List.of("asOf", "knownAt", "minOrigins", DATA_VERSION);

	private LensInputs() {
	}

	/** Whether an input belongs to the lens. */
	static boolean isOne(String name) {
		return name.equals(ALLEGATIONS) || SAME.contains(name);
	}

	/** The names of all of them. */
	static List<String> names() {
		return Stream.concat(SAME.stream(), Stream.of(ALLEGATIONS)).toList();
	}

	/** The inputs in JSON Schema. */
	static Map<String, Object> properties() {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("asOf", input("string", "What held then.", "pattern", JsonTypes.DATE));
		all.put("knownAt", input("string", "What was published by then.", "format", "date"));
		all.put(ALLEGATIONS, input("boolean", "false: without claims that only allege.", "default", true));
		all.put("minOrigins", input("integer", "So many origins at least.", "minimum", 0));
		all.put(DATA_VERSION, input("string", "A kept version of the data.", "minLength", 1));
		return all;
	}

	private static Map<String, Object> input(String type, String description, String key, Object value) {
		Map<String, Object> input = new LinkedHashMap<>();
		input.put("type", type);
		input.put("description", description);
		input.put(key, value);
		return input;
	}

	/**
	 * The lens as a variable.
	 * @throws Problem BAD_USER_INPUT if {@code allegations} is neither true nor false
	 */
	static Map<String, Object> variable(Map<String, Object> given) {
		Map<String, Object> lens = new LinkedHashMap<>();
		SAME.forEach((name) -> {
			if (given.get(name) != null) {
				lens.put(name, given.get(name));
			}
		});
		Object allegations = given.get(ALLEGATIONS);
		if (allegations != null && !(allegations instanceof Boolean)) {
			throw Problem.badInput(ALLEGATIONS, "'" + allegations + "' cannot be read; write true or false");
		}
		if (Boolean.FALSE.equals(allegations)) {
			List<String> others = new ArrayList<>();
			for (Stance stance : Stance.values()) {
				if (stance != Stance.ALLEGES) {
					others.add(stance.name());
				}
			}
			lens.put("stances", others);
		}
		return lens;
	}

	/** The lens of an example as inputs. */
	static Map<String, Object> inputs(@Nullable Object lens) {
		Map<String, Object> inputs = new LinkedHashMap<>();
		if (lens instanceof Map<?, ?> parts) {
			parts.forEach((name, value) -> inputs.put(name.toString(), value));
		}
		return inputs;
	}

}
