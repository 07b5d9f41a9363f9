package org.tieline.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.tieline.claim.EntityKind;
import org.tieline.problem.Problem;

/**
 * Reads a batch of the draft of the next version of the API
 * (https://reconciliation-api.github.io/specs/1.0-draft), which was to be 0.3: a list of
 * queries, each with conditions on the name or on a property.
 */
final class DraftQueries {

	private static final int USUAL = 10;

	private static final int MOST_CANDIDATES = 100;

	private DraftQueries() {
	}

	/**
	 * The queries by their places in the batch, from 0.
	 * @throws Problem BAD_USER_INPUT if the text is no such batch, has more than 200
	 * queries, or asks for what is not offered
	 */
	static Map<String, Query> of(String json) {
		JsonNode batch = Query.object("queries", json).path("queries");
		if (!batch.isArray() || batch.size() > Query.MOST) {
			throw Problem.badInput("queries", "is no list of at most " + Query.MOST
					+ " queries; write {\"queries\": [{\"conditions\": [{\"matchType\": \"name\", \"propertyValue\": \"a name\"}]}]}");
		}
		Map<String, Query> queries = new LinkedHashMap<>();
		for (JsonNode query : batch) {
			queries.put(String.valueOf(queries.size()), query("queries." + queries.size(), query));
		}
		return queries;
	}

	private static Query query(String place, JsonNode node) {
		if (!node.path("conditions").isArray() || node.path("conditions").isEmpty()) {
			throw Problem.badInput(place + ".conditions",
					"are missing; write [{\"matchType\": \"name\", \"propertyValue\": \"a name\"}]");
		}
		int limit = node.path("limit").isMissingNode() ? USUAL : node.path("limit").asInt(0);
		if (limit < 1) {
			throw Problem.badInput(place + ".limit", "is no number above zero; write how many candidates are wanted");
		}
		String name = "";
		Map<String, List<String>> properties = new LinkedHashMap<>();
		for (JsonNode condition : node.path("conditions")) {
			check(place, condition);
			List<String> values = Query.texts(condition.path("propertyValue"));
			if (Query.text(condition.path("matchType")).equals("property")) {
				properties.computeIfAbsent(property(place, condition), (key) -> new ArrayList<>()).addAll(values);
			}
			else if (!name.isEmpty() || values.size() > 1) {
				throw Problem.badInput(place + ".conditions", "have several names; ask for each in a query of its own");
			}
			else {
				name = values.isEmpty() ? "" : values.getFirst();
			}
		}
		return new Query(name, kinds(place, node), Math.min(limit, MOST_CANDIDATES), properties);
	}

	private static String property(String place, JsonNode condition) {
		String id = Query.text(condition.path("propertyId"));
		if (id.isEmpty()) {
			throw Problem.badInput(place + ".conditions",
					"a property has no propertyId; write {\"matchType\": \"property\", \"propertyId\": \"country\", \"propertyValue\": \"FI\"}");
		}
		return id;
	}

	/** Properties are evidence, and any of their values counts. */
	private static void check(String place, JsonNode condition) {
		String type = Query.text(condition.path("matchType"));
		if (!Set.of("name", "property").contains(type)) {
			throw Problem.badInput(place + ".conditions", "'" + type + "' is no matchType; write name or property");
		}
		String quantifier = Query.text(condition.path("matchQuantifier"));
		if (!quantifier.isEmpty() && !quantifier.equals("any")) {
			throw Problem.badInput(place + ".conditions",
					"the matchQuantifier '" + quantifier + "' is not offered; write any, or leave it out");
		}
		if (!condition.path("matchQualifier").isMissingNode()) {
			throw Problem.badInput(place + ".conditions", "a matchQualifier is not offered; leave it out");
		}
		if (type.equals("property") && condition.path("required").asBoolean(false)) {
			throw Problem.badInput(place + ".conditions",
					"a property is evidence, and cannot be required; leave 'required' out");
		}
	}

	private static @Nullable Set<EntityKind> kinds(String place, JsonNode node) {
		String type = Query.text(node.path("type"));
		return type.isEmpty() ? null : Set.of(EntityTypes.of(place + ".type", type));
	}

}
