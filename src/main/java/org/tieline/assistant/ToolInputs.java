package org.tieline.assistant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.problem.Problem;

/** What an assistant gave to a tool, as the variables of its question. */
final class ToolInputs {

	private final InputSchema schema;

	ToolInputs(InputSchema schema) {
		this.schema = schema;
	}

	/**
	 * The variables. What is null counts as not given.
	 * @throws Problem BAD_USER_INPUT if an input is not one of the tool
	 */
	Map<String, Object> variables(Map<String, ? extends @Nullable Object> given) {
		List<String> names = new ArrayList<>(this.schema.names());
		String lens = this.schema.lens();
		if (lens != null) {
			names.addAll(LensInputs.names());
		}
		names.add(Shown.LIMIT);
		Map<String, Object> some = new LinkedHashMap<>();
		given.forEach((name, value) -> {
			if (!names.contains(name)) {
				throw Problem.badInput(name, "there is no such input; use " + String.join(", ", names));
			}
			if (value != null) {
				some.put(name, value);
			}
		});
		Map<String, Object> variables = new LinkedHashMap<>();
		this.schema.names().forEach((name) -> {
			if (some.get(name) != null) {
				variables.put(name, some.get(name));
			}
		});
		if (lens != null) {
			variables.put(lens, LensInputs.variable(some));
		}
		return variables;
	}

	/** A refusal of the API in the words of the tool. */
	Problem told(Problem refused) {
		String argument = refused.field();
		String message = Objects.toString(refused.getMessage(), "").replace("with search", "with find_entity");
		if (argument == null) {
			return new Problem(refused.kind(), null, message, refused);
		}
		String input = this.schema.inputOf(argument);
		return new Problem(refused.kind(), input,
				message.startsWith(argument) ? input + message.substring(argument.length()) : message, refused);
	}

	/** The example of the question as inputs. */
	Map<String, Object> example(Map<String, Object> variables) {
		Map<String, Object> inputs = new LinkedHashMap<>();
		variables.forEach((name, value) -> {
			if (name.equals(this.schema.lens())) {
				inputs.putAll(LensInputs.inputs(value));
			}
			else if (value != null) {
				inputs.put(name, value);
			}
		});
		return inputs;
	}

	/** The version of the data that is asked for; null: the present one. */
	static @Nullable String version(Map<String, ? extends @Nullable Object> given) {
		return (given.get(LensInputs.DATA_VERSION) != null) ? Objects.toString(given.get(LensInputs.DATA_VERSION))
				: null;
	}

}
