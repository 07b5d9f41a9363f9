package org.tieline.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.problem.Problem;
import org.tieline.question.Question;

/**
 * The answer of a question that a page asked.
 *
 * @param question the question
 * @param variables the variables that were given
 * @param data the answer by root field
 * @param failures what was refused; empty: nothing
 */
public record Answered(Question question, Map<String, @Nullable Object> variables, Map<String, @Nullable Object> data,
		List<Failure> failures) {

	public Answered {
		variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
		failures = List.copyOf(failures);
	}

	/** A root field of the answer; null: it was refused, or there is none. */
	public @Nullable Object field(String name) {
		return this.data.get(name);
	}

	/**
	 * A root field that the page cannot do without.
	 * @throws Problem of the error beside it, or NOT_FOUND if there is none
	 */
	@SuppressWarnings("unchecked")
	public Map<String, @Nullable Object> required(String name) {
		Object value = this.data.get(name);
		if (value instanceof Map<?, ?> map) {
			return (Map<String, @Nullable Object>) map;
		}
		throw this.failures.stream()
			.filter((failure) -> failure.path().isEmpty() || failure.path().equals(name)
					|| failure.path().equals("/" + name))
			.findFirst()
			.map(Failure::problem)
			.orElseGet(() -> new Problem(Problem.Kind.NOT_FOUND, null, "it is not on record", null));
	}

}
