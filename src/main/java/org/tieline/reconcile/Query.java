package org.tieline.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.tieline.claim.EntityKind;
import org.tieline.problem.JsonWords;
import org.tieline.problem.Problem;

/**
 * One query of a batch.
 *
 * @param text the name; blank: only properties are given
 * @param kinds the kinds of entity that are wanted; null: all
 * @param limit at most so many candidates, from 1
 * @param properties what else is known of the entity: values by the id of a property
 */
record Query(String text, @Nullable Set<EntityKind> kinds, int limit, Map<String, List<String>> properties) {

	static final int MOST = 200;

	private static final int USUAL = 10;

	private static final int MOST_CANDIDATES = 100;

	private static final JsonMapper JSON = new JsonMapper();

	/**
	 * Reads a batch, {@code {"q0": {"query": "Huawei"}}}.
	 * @throws Problem BAD_USER_INPUT if it is none, or has more than 200 queries
	 */
	static Map<String, Query> batch(String json) {
		JsonNode batch = object("queries", json);
		if (batch.size() > MOST) {
			throw Problem.badInput("queries", batch.size() + " queries are too many; send at most " + MOST);
		}
		Map<String, Query> queries = new LinkedHashMap<>();
		batch.properties().forEach((one) -> queries.put(one.getKey(), of("queries." + one.getKey(), one.getValue())));
		return queries;
	}

	/**
	 * A JSON object.
	 * @throws Problem BAD_USER_INPUT if the text is none
	 */
	static JsonNode object(String argument, String json) {
		try {
			JsonNode node = JSON.readTree(json);
			if (node.isObject()) {
				return node;
			}
		}
		catch (JacksonException ex) {
			throw Problem.badInput(argument, "is no JSON: " + JsonWords.of(ex));
		}
		throw Problem.badInput(argument, "is no JSON object; write {\"q0\": {\"query\": \"a name\"}}");
	}

	private static Query of(String place, JsonNode node) {
		if (!node.isObject()) {
			throw Problem.badInput(place, "is no object; write {\"query\": \"a name\"}");
		}
		int limit = node.path("limit").isMissingNode() ? USUAL : node.path("limit").asInt(0);
		if (limit < 1) {
			throw Problem.badInput(place + ".limit", "is no number above zero; write how many candidates are wanted");
		}
		return new Query(text(node.path("query")), kinds(place, node), Math.min(limit, MOST_CANDIDATES),
				properties(place, node.path("properties")));
	}

	/** With {@code should}, types are a wish only. */
	private static @Nullable Set<EntityKind> kinds(String place, JsonNode node) {
		List<String> types = texts(node.path("type"));
		if (types.isEmpty() || text(node.path("type_strict")).equals("should")) {
			return null;
		}
		return types.stream()
			.map((type) -> EntityTypes.of(place + ".type", type))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static Map<String, List<String>> properties(String place, JsonNode nodes) {
		Map<String, List<String>> properties = new LinkedHashMap<>();
		for (JsonNode node : nodes) {
			String id = text(node.path("pid"));
			if (id.isEmpty()) {
				throw Problem.badInput(place + ".properties",
						"a property has no pid; write {\"pid\": \"country\", \"v\": \"FI\"}");
			}
			properties.computeIfAbsent(id, (key) -> new ArrayList<>()).addAll(texts(node.path("v")));
		}
		return properties;
	}

	/** The texts of a value, of an object with an id, or of a list of these. */
	static List<String> texts(JsonNode node) {
		List<String> texts = new ArrayList<>();
		if (node.isArray()) {
			node.forEach((one) -> texts.addAll(texts(one)));
		}
		else if (!text(node).isEmpty()) {
			texts.add(text(node));
		}
		return texts;
	}

	static String text(JsonNode node) {
		JsonNode value = node.isObject() ? node.path("id") : node;
		return (value.isValueNode() && !value.isNull()) ? value.asString().strip() : "";
	}

}
