package org.tieline.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/**
 * Lines of FollowTheMoney: an entity with {@code id}, {@code schema} and
 * {@code properties}. A schema that joins two entities is a link; all others are entities
 * with facts.
 */
final class FtmLines {

	private static final JsonMapper MAPPER = new JsonMapper();

	/** By schema of a link: the properties of its two ends. */
	private static final Map<String, List<String>> ENDS = Map.ofEntries(
			Map.entry("Ownership", List.of("owner", "asset")),
			Map.entry("Directorship", List.of("director", "organization")),
			Map.entry("Membership", List.of("member", "organization")),
			Map.entry("Employment", List.of("employee", "employer")),
			Map.entry("Representation", List.of("agent", "client")),
			Map.entry("Associate", List.of("person", "associate")), Map.entry("Family", List.of("person", "relative")),
			Map.entry("Succession", List.of("predecessor", "successor")),
			Map.entry("Payment", List.of("payer", "beneficiary")), Map.entry("Debt", List.of("debtor", "creditor")),
			Map.entry("UnknownLink", List.of("subject", "object")));

	/**
	 * What a line says, as rows: {@code table}, and three to six cells.
	 *
	 * @param table entities, facts or links
	 * @param cells by column of the table
	 */
	record Said(String table, List<@Nullable String> cells) {
	}

	private FtmLines() {
	}

	/** What is wrong with a line; null: nothing. */
	static @Nullable String fault(String line) {
		try {
			JsonNode json = MAPPER.readTree(line);
			if (json.path("id").asText().isBlank() || json.path("schema").asText().isBlank()
					|| !json.path("properties").isObject()) {
				return "the line has no id, schema or properties";
			}
			List<String> ends = ENDS.get(json.path("schema").asText());
			if (ends != null && (values(json, ends.getFirst()).isEmpty() || values(json, ends.getLast()).isEmpty())) {
				return "the link has no " + ends.getFirst() + " or no " + ends.getLast();
			}
			return null;
		}
		catch (JacksonException ex) {
			return "the line is no JSON";
		}
	}

	/** Rows of a line without fault. */
	static List<Said> read(String line) {
		JsonNode json;
		try {
			json = MAPPER.readTree(line);
		}
		catch (JacksonException ex) {
			throw new IllegalStateException("lines are checked before", ex);
		}
		String id = json.path("id").asText();
		String schema = json.path("schema").asText();
		List<Said> rows = new ArrayList<>();
		List<String> ends = ENDS.get(schema);
		if (ends != null) {
			for (String from : values(json, ends.getFirst())) {
				for (String to : values(json, ends.getLast())) {
					rows.add(new Said("links", Arrays.asList(id, schema, from, to, only(json, "percentage"),
							only(json, "startDate"), only(json, "endDate"))));
				}
			}
			return rows;
		}
		List<String> names = values(json, "name");
		String name = names.isEmpty() ? json.path("caption").asText(null) : names.getFirst();
		rows.add(new Said("entities", Arrays.asList(id, schema, name, only(json, "country"))));
		json.path("properties").properties().forEach((one) -> {
			for (String value : values(json, one.getKey())) {
				rows.add(new Said("facts", Arrays.asList(id, one.getKey(), value)));
			}
		});
		return rows;
	}

	private static List<String> values(JsonNode json, String property) {
		List<String> values = new ArrayList<>();
		JsonNode at = json.path("properties").path(property);
		for (JsonNode one : at.isArray() ? at : List.of(at)) {
			// A nested entity stands for its id.
			String text = one.isObject() ? one.path("id").asText() : one.asText();
			if (!one.isMissingNode() && !one.isNull() && !text.isBlank()) {
				values.add(text.strip());
			}
		}
		return values;
	}

	/** The value, if there is one and no other. */
	private static @Nullable String only(JsonNode json, String property) {
		List<String> values = values(json, property);
		return (values.size() == 1) ? values.getFirst() : null;
	}

}
