package org.tieline.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/**
 * The keys and types of an answer. Elements of a list count together. Null and an empty
 * list fit everything, for another record may have a value there.
 */
final class JsonShape {

	private JsonShape() {
	}

	/** Where two answers differ in keys or types; empty: nowhere. */
	static List<String> differences(JsonNode one, JsonNode other) {
		List<String> found = new ArrayList<>();
		compare("", List.of(one), List.of(other), found);
		return found;
	}

	private static void compare(String at, Collection<JsonNode> one, Collection<JsonNode> other, List<String> found) {
		List<JsonNode> here = known(one);
		List<JsonNode> there = known(other);
		if (here.isEmpty() || there.isEmpty()) {
			return;
		}
		Set<String> types = types(here);
		if (!types.equals(types(there))) {
			found.add(at + ": " + types + " and " + types(there));
			return;
		}
		if (types.contains("ARRAY")) {
			compare(at + "[]", elements(here), elements(there), found);
		}
		if (types.contains("OBJECT")) {
			compareKeys(at, here, there, found);
		}
	}

	private static void compareKeys(String at, List<JsonNode> one, List<JsonNode> other, List<String> found) {
		if (!keys(one).equals(keys(other))) {
			found.add(at + ": " + keys(one) + " and " + keys(other));
		}
		for (String key : keys(one)) {
			compare(at + "/" + key, values(one, key), values(other, key), found);
		}
	}

	private static List<JsonNode> known(Collection<JsonNode> nodes) {
		return nodes.stream().filter((node) -> !node.isNull()).toList();
	}

	private static Set<String> types(List<JsonNode> nodes) {
		return nodes.stream().map((node) -> node.getNodeType().name()).collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<JsonNode> elements(List<JsonNode> lists) {
		return lists.stream().filter(JsonNode::isArray).flatMap(JsonNode::valueStream).toList();
	}

	private static Set<String> keys(List<JsonNode> objects) {
		return objects.stream()
			.flatMap((node) -> node.propertyNames().stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<JsonNode> values(List<JsonNode> objects, String key) {
		return objects.stream().filter((node) -> node.has(key)).map((node) -> node.get(key)).toList();
	}

}
