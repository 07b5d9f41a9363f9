package org.tieline.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Facts of one kind on a page of facts.
 *
 * @param kind the code of the kind
 * @param facts its facts, in the order of the answer
 */
record FactGroup(String kind, List<?> facts) {

	FactGroup {
		facts = List.copyOf(facts);
	}

	/** The facts by kind: the kind of the first fact first. */
	static List<FactGroup> of(@Nullable Object connection) {
		Map<String, List<Object>> groups = new LinkedHashMap<>();
		for (Object fact : Fields.list(connection, "nodes")) {
			groups.computeIfAbsent(Fields.required(fact, "kind"), (kind) -> new ArrayList<>()).add(fact);
		}
		return groups.entrySet().stream().map((one) -> new FactGroup(one.getKey(), one.getValue())).toList();
	}

}
