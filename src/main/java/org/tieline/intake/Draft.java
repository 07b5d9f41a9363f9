package org.tieline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A claim, an entity or a source as it was handed in: values by name, nothing checked
 * yet. A line of a table is one, and so is an element of any other document. The names of
 * a claim's values are those of its kind of fact (participants, attributes) and the
 * common ones ({@link FactDrafts#COMMON}).
 *
 * @param place where it was given; messages name it
 * @param values values by name; what is blank is missing
 */
public record Draft(Place place, Map<String, String> values) {

	/** A value; null: it is missing. */
	public @Nullable String get(String name) {
		return this.values.get(name);
	}

	/** A value, or another one if it is missing. */
	public String getOr(String name, String otherwise) {
		return this.values.getOrDefault(name, otherwise);
	}

	/** The parts of a value that are separated by semicolons, without blanks around. */
	public List<String> list(String name) {
		List<String> parts = new ArrayList<>();
		for (String part : getOr(name, "").split(";")) {
			if (!part.isBlank()) {
				parts.add(part.strip());
			}
		}
		return parts;
	}

}
