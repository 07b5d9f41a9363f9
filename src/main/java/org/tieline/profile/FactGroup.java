package org.tieline.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Facts of one kind on a page of facts.
 *
 * @param kind the code of the kind
 * @param facts its facts, in the order of the answer; those that are only possible last
 */
record FactGroup(String kind, List<FactRow> facts) {

	FactGroup {
		facts = List.copyOf(facts);
	}

	/** The facts by kind: the kind of the first fact first. */
	static List<FactGroup> of(List<FactRow> rows) {
		Map<String, List<FactRow>> groups = new LinkedHashMap<>();
		for (FactRow row : rows) {
			groups.computeIfAbsent(Objects.requireNonNull(row.kind()), (kind) -> new ArrayList<>()).add(row);
		}
		return groups.entrySet().stream().map((one) -> new FactGroup(one.getKey(), one.getValue())).toList();
	}

}
