package org.tieline.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.tieline.claim.Derivation;
import org.tieline.claim.EntityKind;
import org.tieline.claim.SourceKind;
import org.tieline.claim.Stance;
import org.tieline.evidence.KindOfFact;
import org.tieline.evidence.KindOfFact.Aspect;
import org.tieline.evidence.KindOfFact.Attribute;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.KindsOfFact;

/**
 * Describes the seed tables as a Frictionless Data Package. What the loader knows
 * (columns, words, keys) comes from the kinds of fact; titles and descriptions are kept
 * as the existing file has them.
 */
final class DataPackage {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String ID = "[a-z0-9]+([-.][a-z0-9]+)*";

	private static final String DATE = "[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?";

	private static final String NUMBER = "-?[0-9]+([.][0-9]+)?";

	/** What a cell of a column must look like, wherever the column stands. */
	private static final Map<String, String> PATTERNS = Map.of("id", ID, "claim", ID + "[.][0-9]{2,}", "from", DATE,
			"to", DATE, "as_of", DATE, "said_on", DATE, "published_on", DATE, "value",
			"(" + NUMBER + "|>?" + NUMBER + "[.][.](<?" + NUMBER + ")?|[.][.]<?" + NUMBER + ")", "unit",
			"([A-Z]{3}|[a-z][a-z_]*)", "identifiers", "[a-z0-9-]+:[^:;]+(;[a-z0-9-]+:[^:;]+)*");

	private static final Map<String, Set<String>> REQUIRED = Map.of("sources.csv", Set.of("id", "title", "kind"),
			"entities.csv", Set.of("id", "name", "kind"), "lists.csv", Set.of("id", "list", "complete", "source"),
			"list_rows.csv", Set.of("id", "edition", "name"), "list_matches.csv",
			Set.of("id", "row", "entity", "verdict", "reason"), IdentifierTable.FILE, Set.of("id", "entity", "source"));

	/** Columns of the tables of things that hold the id of a row: its table. */
	private static final Map<String, String> THING_LINKS = links("sources.republished_from", "sources",
			"entities.country", "entities", "products.broader", "products", "markets.product", "products",
			"markets.geography", "entities", "measures.authority", "entities", "measures.under", "measures",
			"measures.country", "entities", "lists.list", "measures", "lists.source", "sources", "list_rows.edition",
			"lists", "list_matches.row", "list_rows", "list_matches.entity", "entities", "list_matches.measure",
			"measures", "identifiers.entity", "entities", "identifiers.source", "sources");

	private static Map<String, String> links(String... columnsAndTables) {
		Map<String, String> links = new LinkedHashMap<>();
		for (int i = 0; i < columnsAndTables.length; i += 2) {
			links.put(columnsAndTables[i], columnsAndTables[i + 1]);
		}
		return links;
	}

	/**
	 * Participants that may stand in any table of entities; a foreign key names one
	 * table, so they have none.
	 */
	private static final Set<String> ANYWHERE = Set.of("assessments.subject", "metrics.subject", "metrics.counterparty",
			"pressures.about");

	private final KindsOfFact kinds;

	private final SeedFiles files;

	private final JsonNode before;

	/**
	 * Prepares the description.
	 * @param files the tables: their columns stand in the order of the header
	 * @param before the file as it is, whose words are kept
	 */
	DataPackage(KindsOfFact kinds, SeedFiles files, JsonNode before) {
		this.kinds = kinds;
		this.files = files;
		this.before = before;
	}

	/** The whole file as it should be. */
	ObjectNode describe() {
		ObjectNode described = JSON.createObjectNode();
		described.put("profile", "tabular-data-package").put("name", "tieline");
		for (String words : List.of("title", "description", "sources")) {
			described.set(words, this.before.path(words));
		}
		described.putArray("licenses")
			.addObject()
			.put("name", "GPL-3.0-or-later")
			.put("title", "GNU General Public License v3.0 or later")
			.put("path", "https://www.gnu.org/licenses/gpl-3.0-standalone.html");
		ArrayNode resources = described.putArray("resources");
		EntityTables.columns().forEach((file, columns) -> thing(resources.addObject(), file, columns));
		ListTables.columns().forEach((file, columns) -> thing(resources.addObject(), file, columns));
		thing(resources.addObject(), IdentifierTable.FILE, IdentifierTable.columns());
		this.kinds.all().forEach((kind) -> facts(resources.addObject(), kind));
		return described;
	}

	private void thing(ObjectNode resource, String file, Set<String> columns) {
		ObjectNode schema = begin(resource, file);
		String table = name(file);
		Map<String, DataColumn> fields = fields(file, columns);
		REQUIRED.getOrDefault(file, Set.of("id", "name")).forEach((column) -> fields.get(column).required = true);
		if (file.equals("sources.csv")) {
			fields.get("kind").words = words(SourceKind.values());
			fields.get("url").format = "uri";
		}
		if (file.equals("entities.csv")) {
			fields.get("kind").words = words(
					EnumSet.complementOf(EnumSet.of(EntityKind.PRODUCT, EntityKind.MARKET, EntityKind.MEASURE))
						.toArray(EntityKind[]::new));
			fields.get("unnamed").yesOrNo = true;
			fields.get("covers").words = List.of("COUNTRY");
		}
		if (file.equals("lists.csv")) {
			fields.get("affiliates").yesOrNo = true;
		}
		if (file.equals("list_matches.csv")) {
			fields.get("verdict").words = words(ListMatches.Verdict.values());
		}
		if (file.equals("products.csv")) {
			fields.get("use").words = List.of("INTERMEDIATE", "CAPITAL");
			fields.get("catch_all").yesOrNo = true;
		}
		THING_LINKS.forEach((column, to) -> {
			if (column.startsWith(table + ".")) {
				fields.get(column.substring(table.length() + 1)).table = to;
			}
		});
		finish(schema, table, fields, "id");
	}

	private void facts(ObjectNode resource, KindOfFact kind) {
		ObjectNode schema = begin(resource, kind.table());
		String table = name(kind.table());
		Map<String, DataColumn> fields = fields(kind.table(), FactTables.columns(kind));
		List.of("claim", "stance", "source").forEach((column) -> fields.get(column).required = true);
		fields.get("stance").words = words(Stance.values());
		fields.get("derivation").words = words(Derivation.values());
		fields.get("source").table = "sources";
		fields.get("speaker").table = "entities";
		for (Participant participant : kind.participants()) {
			DataColumn field = fields.get(participant.name());
			field.required = participant.required();
			field.table = ANYWHERE.contains(table + "." + participant.name()) ? null : tableOf(participant);
		}
		for (Attribute attribute : kind.attributes()) {
			DataColumn field = fields.get(attribute.name());
			field.required = attribute.required();
			field.yesOrNo = attribute.isFlag();
			field.words = attribute.isFlag() ? List.of() : List.copyOf(attribute.words());
		}
		if (kind.unit() != null) {
			fields.get("unit").words = List.of(kind.unit());
		}
		if (!kind.measurement()) {
			List<String> aspects = new ArrayList<>(kind.aspects().stream().map(Aspect::name).toList());
			aspects.addAll(List.of("start", "end"));
			fields.get("aspect").words = aspects;
		}
		finish(schema, table, fields, "claim");
	}

	private static String tableOf(Participant participant) {
		if (participant.kinds().equals(Set.of(EntityKind.PRODUCT))) {
			return "products";
		}
		if (participant.kinds().equals(Set.of(EntityKind.MARKET))) {
			return "markets";
		}
		return participant.kinds().equals(Set.of(EntityKind.MEASURE)) ? "measures" : "entities";
	}

	private ObjectNode begin(ObjectNode resource, String file) {
		JsonNode old = old(this.before.path("resources"), name(file));
		resource.put("profile", "tabular-data-resource").put("name", name(file)).put("path", file);
		resource.put("title", old.path("title").asString(""));
		resource.put("description", old.path("description").asString(""));
		resource.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
		resource.putObject("dialect")
			.put("header", true)
			.put("delimiter", ",")
			.put("quoteChar", "\"")
			.put("doubleQuote", true)
			.put("lineTerminator", "\n");
		return resource.putObject("schema");
	}

	private void finish(ObjectNode schema, String table, Map<String, DataColumn> fields, String key) {
		JsonNode old = old(this.before.path("resources"), table).path("schema").path("fields");
		ArrayNode described = schema.putArray("fields");
		fields.forEach((name, field) -> field.describe(described.addObject(), name, old(old, name)));
		schema.putArray("missingValues").add("");
		schema.put("primaryKey", key);
		ArrayNode keys = schema.putArray("foreignKeys");
		fields.forEach((name, field) -> {
			if (field.table != null) {
				ObjectNode foreign = keys.addObject().put("fields", name);
				foreign.putObject("reference")
					.put("resource", field.table.equals(table) ? "" : field.table)
					.put("fields", "id");
			}
		});
		if (keys.isEmpty()) {
			schema.remove("foreignKeys");
		}
	}

	private static JsonNode old(JsonNode list, String name) {
		return list.valueStream()
			.filter((one) -> one.path("name").asString("").equals(name))
			.findFirst()
			.orElse(JSON.missingNode());
	}

	private Map<String, DataColumn> fields(String file, Set<String> columns) {
		String header = this.files.texts().get(file).lines().findFirst().orElse("");
		List<String> ordered = new ArrayList<>(List.of(header.split(",")));
		ordered.retainAll(columns);
		ordered.addAll(columns);
		Map<String, DataColumn> fields = new LinkedHashMap<>();
		ordered.forEach((column) -> fields.put(column, new DataColumn(PATTERNS.get(column))));
		return fields;
	}

	private static List<String> words(Enum<?>... words) {
		return Arrays.stream(words).map(Enum::name).toList();
	}

	static String name(String file) {
		return file.substring(0, file.length() - ".csv".length());
	}

}
