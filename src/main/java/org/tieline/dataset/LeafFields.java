package org.tieline.dataset;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/**
 * The fields of records of JSON that a reader has no use for, by their paths with dots.
 * The places of lists are left out: {@code Entity.LegalAddress.City}.
 */
final class LeafFields {

	private final Set<String> known;

	private final Map<String, Integer> others = new TreeMap<>();

	/**
	 * Starts without a field.
	 * @param known the paths that are read; what is below one of them is read too
	 */
	LeafFields(Set<String> known) {
		this.known = known;
	}

	/** Takes a record that was read. */
	void note(JsonNode record) {
		walk(record, "");
	}

	private void walk(JsonNode at, String path) {
		if (this.known.contains(path)) {
			return;
		}
		if (at.isArray()) {
			at.forEach((one) -> walk(one, path));
		}
		else if (at.isObject()) {
			at.properties()
				.forEach((one) -> walk(one.getValue(),
						one.getKey().equals("$") ? path : path.isEmpty() ? one.getKey() : path + "." + one.getKey()));
		}
		else if (!at.isNull() && !at.asString().isBlank()) {
			this.others.merge(path, 1, Integer::sum);
		}
	}

	/** Names the fields that are not kept. */
	void tell(Target target) {
		this.others.forEach(target::notKept);
		this.others.clear();
	}

}
