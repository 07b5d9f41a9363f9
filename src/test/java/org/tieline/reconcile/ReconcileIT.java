package org.tieline.reconcile;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/** The reconciliation service on the shipped record, as OpenRefine asks it. */
class ReconcileIT extends TielineIT {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String IDS = "https://reconciliation-api.github.io/specs/0.2/schemas/";

	private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
			(builder) -> builder.schemas(Map.of(IDS + "type.json", schema("type.json"))));

	private final HttpClient client = HttpClient.newHttpClient();

	private static String schema(String file) {
		try (var in = ReconcileIT.class.getResourceAsStream("/reconcile/" + file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("http://json-schema.org/schema#",
					"https://json-schema.org/draft/2020-12/schema");
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private HttpRequest.Builder to(String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path));
	}

	private static String form(String name, Object value) {
		return name + "=" + URLEncoder.encode(JSON.writeValueAsString(value), StandardCharsets.UTF_8);
	}

	private HttpResponse<String> post(String name, Object value) {
		return send(to("/reconcile").header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form(name, value))));
	}

	private JsonNode valid(HttpResponse<String> answer, String schema) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(
				SCHEMAS.getSchema(schema(schema + ".json"), InputFormat.JSON).validate(answer.body(), InputFormat.JSON))
			.isEmpty();
		return JSON.readTree(answer.body());
	}

	private JsonNode first(Map<String, Object> query) {
		return valid(post("queries", Map.of("q", query)), "reconciliation-result-batch").path("q")
			.path("result")
			.path(0);
	}

	@Test
	void aWrongAnswerIsNoticedByTheSchemas() {
		assertThat(SCHEMAS.getSchema(schema("reconciliation-result-batch.json"), InputFormat.JSON)
			.validate("{\"q\": {\"result\": [{\"name\": \"no id\", \"score\": 1}]}}", InputFormat.JSON)).isNotEmpty();
	}

	@Test
	void theManifestNamesVersionAndServicesAtTheAddressThatWasAsked() {
		JsonNode manifest = valid(send(to("/reconcile")), "manifest");
		assertThat(manifest.at("/versions/0").asString()).isEqualTo("0.2");
		assertThat(manifest.at("/view/url").asString()).isEqualTo("http://127.0.0.1:" + this.port + "/entity/{{id}}");
	}

	@Test
	void aBatchIsAnsweredAlikeByGetAndByPostOfAForm() {
		Map<String, Object> batch = Map.of("q0", Map.of("query", "Huawei"), "q1", Map.of("query", "zzqx"));
		JsonNode posted = valid(post("queries", batch), "reconciliation-result-batch");
		JsonNode got = valid(send(to("/reconcile?" + form("queries", batch))), "reconciliation-result-batch");
		assertThat(got).isEqualTo(posted);
		assertThat(posted.at("/q1/result").size()).isZero();
	}

	@Test
	void anExactNameOrAliasOfOneEntityIsAMatch() {
		for (String name : List.of("Huawei", "华为", "huawei technologies co., ltd.")) {
			JsonNode best = first(Map.of("query", name, "type", "Company"));
			assertThat(best.path("id").asString()).as(name).isEqualTo("huawei");
		}
		assertThat(first(Map.of("query", "Huawei")).path("match").asBoolean()).isTrue();
		assertThat(first(Map.of("query", "华为")).path("match").asBoolean()).isTrue();
		assertThat(first(Map.of("query", "Huawei")).path("score").asDouble()).isEqualTo(100);
	}

	@Test
	void aMisspeltNameIsACandidateAndNoMatch() {
		JsonNode best = first(Map.of("query", "Ericson"));
		assertThat(best.path("id").asString()).isEqualTo("ericsson");
		assertThat(best.path("match").asBoolean()).isFalse();
		assertThat(best.path("score").asDouble()).isBetween(50.0, 99.0);
	}

	@Test
	void anotherNameThatOnlySoundsAlikeIsNoMatch() {
		// 华威 is read "hua wei", as 华为 is.
		assertThat(first(Map.of("query", "华威")).path("match").asBoolean()).isFalse();
	}

	@Test
	void anotherCountryOrKindSpeaksAgainstTheNameAndTheSameForIt() {
		JsonNode same = first(property("Nokia", "country", "FI"));
		JsonNode other = first(property("Nokia", "country", "Sweden"));
		JsonNode unknown = first(property("Nokia", "country", "Atlantis"));
		assertThat(same.path("match").asBoolean()).isTrue();
		assertThat(unknown.path("match").asBoolean()).isTrue();
		assertThat(other.path("match").asBoolean()).isFalse();
		assertThat(other.path("score").asDouble()).isLessThan(same.path("score").asDouble());
		assertThat(first(property("Nokia", "kind", "Country")).path("match").asBoolean()).isFalse();
	}

	private static Map<String, Object> property(String name, String property, String value) {
		return Map.of("query", name, "properties", List.of(Map.of("pid", property, "v", value)));
	}

	@Test
	void anIdentifierFindsTheEntityUnderAnyName() {
		// Q878 is the United Arab Emirates.
		JsonNode best = first(property("a land", "wikidata", "q878"));
		assertThat(best.path("id").asString()).isEqualTo("ae");
		assertThat(best.path("match").asBoolean()).isTrue();
		JsonNode contradicted = first(property("United Arab Emirates", "wikidata", "Q1"));
		assertThat(contradicted.path("match").asBoolean()).isFalse();
		assertThat(contradicted.path("score").asDouble()).isLessThanOrEqualTo(50);
	}

	@Test
	void suggestionsAreValid() {
		assertThat(
				valid(send(to("/reconcile/suggest/entity?prefix=Huaw")), "suggest-entities-response").at("/result/0/id")
					.asString())
			.isEqualTo("huawei");
		assertThat(valid(send(to("/reconcile/suggest/type?prefix=comp")), "suggest-types-response").at("/result/0/id")
			.asString()).isEqualTo("Company");
		assertThat(
				valid(send(to("/reconcile/suggest/property?prefix=share")), "suggest-properties-response").at("/result")
					.valueStream()
					.map((one) -> one.path("id").asString()))
			.contains("share");
		valid(send(to("/reconcile/properties?type=Country")), "data-extension-property-proposal");
	}

	@Test
	void columnsAreFilledAtADateEachValueWithItsStatus() {
		JsonNode answer = valid(
				post("extend",
						Map.of("ids", List.of("huawei", "not-there"), "properties",
								List.of(Map.of("id", "country"), Map.of("id", "isin"),
										Map.of("id", "share", "settings",
												Map.of("of", "market-telecom-equipment-world", "on", "2017")),
										Map.of("id", "owner", "settings", Map.of("on", "2019-06"))))),
				"data-extension-response");
		assertThat(answer.at("/rows/huawei/country/0/id").asString()).isEqualTo("cn");
		assertThat(answer.at("/rows/huawei/isin").size()).isZero();
		assertThat(answer.at("/rows/huawei/share").toString()).contains("22").containsPattern("\\[[A-Z_]+\\]");
		assertThat(answer.at("/rows/huawei/owner").toString()).containsPattern("\\[[A-Z_]+\\]");
		assertThat(answer.at("/rows/not-there/country").size()).isZero();
	}

	/** Huawei supplied BT in 2019: it is a supplier of BT, and BT a customer of it. */
	@Test
	void aSupplyLinkIsTheSupplierOfTheOneAndTheCustomerOfTheOther() {
		JsonNode rows = valid(
				post("extend",
						Map.of("ids", List.of("bt", "huawei"), "properties",
								List.of(Map.of("id", "supplier", "settings", Map.of("on", "2019")),
										Map.of("id", "customer", "settings", Map.of("on", "2019"))))),
				"data-extension-response")
			.path("rows");
		assertThat(rows.at("/bt/supplier").findValuesAsString("str")).anyMatch((one) -> one.startsWith("Huawei "));
		assertThat(rows.at("/huawei/customer").findValuesAsString("str")).anyMatch((one) -> one.startsWith("BT "));
		assertThat(rows.at("/bt/customer").toString()).doesNotContain("Huawei");
		assertThat(rows.at("/huawei/supplier").toString()).doesNotContain("BT ");
	}

	/** What is presumed says when it was shown: Iliad bought Play in November 2020. */
	@Test
	void aPresumedValueSaysWhenItWasShown() {
		JsonNode rows = valid(
				post("extend",
						Map.of("ids", List.of("play", "bt"), "properties",
								List.of(Map.of("id", "owner", "settings", Map.of("on", "2021-06")),
										Map.of("id", "supplier", "settings", Map.of("on", "2023"))))),
				"data-extension-response")
			.path("rows");

		assertThat(rows.at("/play/owner").findValuesAsString("str"))
			.anyMatch((one) -> one.startsWith("Iliad 96.7%") && one.contains("(last shown 2020-11)"));
		assertThat(rows.at("/bt/supplier").findValuesAsString("str"))
			.contains("Nokia (last shown 2020) [SINGLE_ORIGIN]");
	}

	@Test
	void onePropertyWithTwoSettingsIsRefused() {
		HttpResponse<String> refused = post("extend",
				Map.of("ids", List.of("huawei"), "properties",
						List.of(Map.of("id", "share", "settings", Map.of("on", "2017")),
								Map.of("id", "share", "settings", Map.of("on", "2020")))));

		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("BAD_USER_INPUT").contains("'share' stands twice");
	}

	/** Poste Italiane holds votes and capital of Telecom Italia. */
	@Test
	void anOwnerOfVotesIsNamedAsOne() {
		JsonNode owners = valid(
				post("extend",
						Map.of("ids", List.of("telecom-italia"), "properties",
								List.of(Map.of("id", "owner", "settings", Map.of("on", "2025"))))),
				"data-extension-response")
			.at("/rows/telecom-italia/owner");

		assertThat(owners.findValuesAsString("str"))
			.anyMatch((one) -> one.matches("Poste Italiane .*% of the votes .*"));
	}

	@Test
	void aListIsReadForTheDayAndNeedsOne() {
		assertThat(listed("2019-05-15")).isEqualTo("NOT_RESTRICTED [CORROBORATED]");
		assertThat(listed("2019-05-16")).startsWith("RESTRICTED").containsPattern("\\[[A-Z_, ]+\\]");
		HttpResponse<String> refused = post("extend",
				Map.of("ids", List.of("huawei"), "properties", List.of(Map.of("id", "listed"))));
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("BAD_USER_INPUT").contains("entity-list");
	}

	private String listed(String day) {
		return valid(
				post("extend",
						Map.of("ids", List.of("huawei"), "properties",
								List.of(Map.of("id", "listed", "settings", Map.of("of", "entity-list", "on", day))))),
				"data-extension-response")
			.at("/rows/huawei/listed/0/str")
			.asString();
	}

	@Test
	void whatCannotBeReadIsRefusedWithItsPlace() {
		for (String wrong : List.of("{", "[]", "{\"q\": 1}", "{\"q\": {\"query\": \"a\", \"type\": \"Firm\"}}",
				"{\"q\": {\"query\": \"a\", \"limit\": 0}}")) {
			HttpResponse<String> refused = send(
					to("/reconcile?queries=" + URLEncoder.encode(wrong, StandardCharsets.UTF_8)));
			assertThat(refused.statusCode()).as(wrong).isEqualTo(400);
			assertThat(refused.body()).contains("BAD_USER_INPUT", "queries");
		}
	}

	@Test
	void thePreviewMayBeFramedByThisServerAndRunsNothing() {
		HttpResponse<String> preview = send(to("/reconcile/preview?id=huawei"));
		assertThat(preview.statusCode()).isEqualTo(200);
		assertThat(preview.body()).contains("<h1>Huawei").contains("/entity/huawei");
		assertThat(preview.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
				(policy) -> assertThat(policy).contains("default-src 'none'").contains("frame-ancestors 'self'"));
		assertThat(send(to("/entity/huawei")).headers().firstValue("Content-Security-Policy").orElseThrow())
			.contains("frame-ancestors 'none'");
		assertThat(send(to("/reconcile/preview?id=%3Cb%3E")).statusCode()).isEqualTo(404);
	}

	@Test
	void fiftyNamesAreFoundInTwoRoundTripsAtMost() {
		List<String> names = new ArrayList<>();
		api().data("{ companies(first: 50) { nodes { name } } }")
			.findValues("name")
			.forEach((name) -> names.add(name.asString()));
		Map<String, Object> batch = new java.util.LinkedHashMap<>();
		names.forEach((name) -> batch.put("q" + batch.size(), Map.of("query", name)));
		assertThat(batch).hasSize(50);
		assertThat(roundTrips(() -> post("queries", batch))).isLessThanOrEqualTo(2);
	}

	private static final String DRAFT = "https://reconciliation-api.github.io/specs/draft/schemas/";

	private static final SchemaRegistry DRAFTS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
			(builder) -> builder.schemas(Map.of(DRAFT + "lang.json", schema("1.0-draft/lang.json"), DRAFT + "dir.json",
					schema("1.0-draft/dir.json"), DRAFT + "type.json", schema("1.0-draft/type.json"))));

	private HttpResponse<String> match(String batch) {
		return send(to("/reconcile/1.0-draft/match").header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(batch)));
	}

	private static void validDraft(String json, String schema) {
		assertThat(DRAFTS.getSchema(schema("1.0-draft/" + schema + ".json"), InputFormat.JSON)
			.validate(json, InputFormat.JSON)).as(json).isEmpty();
	}

	@Test
	void theDraftOfTheNextVersionGivesTheSameCandidates() {
		String batch = """
				{"queries": [{"type": "Company", "limit": 3, "conditions": [{"matchType": "name", "propertyValue": "Ericson"}]},
				 {"conditions": [{"matchType": "name", "propertyValue": "Huawei"},
				  {"matchType": "property", "propertyId": "country", "propertyValue": ["SE", "FI"], "matchQuantifier": "any"}]}]}""";
		validDraft(batch, "reconciliation-query-batch");
		HttpResponse<String> answer = match(batch);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		validDraft(answer.body(), "reconciliation-result-batch");
		JsonNode results = JSON.readTree(answer.body()).path("results");

		assertThat(results.path(0).at("/candidates/0"))
			.isEqualTo(first(Map.of("query", "Ericson", "type", "Company", "limit", 3)));
		assertThat(results.path(1).at("/candidates/0")).isEqualTo(first(
				Map.of("query", "Huawei", "properties", List.of(Map.of("pid", "country", "v", List.of("SE", "FI"))))));
		// Huawei is of another country than Sweden or Finland.
		assertThat(results.path(1).at("/candidates/0/match").asBoolean()).isFalse();
		HttpResponse<String> manifest = send(to("/reconcile/1.0-draft"));
		validDraft(manifest.body(), "manifest");
		assertThat(JSON.readTree(manifest.body()).at("/versions/0").asString()).isEqualTo("1.0-draft");
	}

	/** Without a type "SK" may be a company; with it, or by its name, it is Slovakia. */
	@Test
	void theCodeOfACountryAloneIsNoMatchWithoutAType() {
		assertThat(first(Map.of("query", "CN")).path("id").asString()).isEqualTo("cn");
		assertThat(first(Map.of("query", "CN")).path("match").asBoolean()).isFalse();
		assertThat(first(Map.of("query", "CN", "type", "Country")).path("match").asBoolean()).isTrue();
		assertThat(first(Map.of("query", "China")).path("match").asBoolean()).isTrue();
	}

	@Test
	void theDraftSuggestsAndFillsColumnsAsTheVersionBeforeIt() {
		String draft = "/reconcile/1.0-draft";
		JsonNode entities = JSON
			.readTree(draftOf(draft + "/suggest/entity?prefix=Huawei", "suggest-entities-response"));
		assertThat(entities).isEqualTo(JSON.readTree(send(to("/reconcile/suggest/entity?prefix=Huawei")).body()));
		assertThat(JSON.readTree(draftOf(draft + "/suggest/entity?prefix=Huawei&cursor=1", "suggest-entities-response"))
			.at("/result/0")).isEqualTo(entities.at("/result/1"));
		assertThat(draftOf(draft + "/suggest/property?prefix=share", "suggest-properties-response"))
			.contains("\"share\"");
		assertThat(send(to(draft + "/suggest/type?prefix=compan")).body()).contains("Company");
		assertThat(draftOf(draft + "/extend/propose?type=Company&limit=3", "data-extension-property-proposal"))
			.contains("country");

		String ask = "{\"ids\": [\"ericsson\", \"nobody\"], \"properties\": [{\"id\": \"country\"}, {\"id\": \"lei\"}]}";
		String filled = send(to(draft + "/extend").header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(ask))).body();
		validDraft(filled, "data-extension-response");
		JsonNode rows = JSON.readTree(filled).path("rows");
		assertThat(rows.path(0).path("id").asString()).isEqualTo("ericsson");
		assertThat(rows.path(0).at("/properties/0/values/0/id").asString()).isEqualTo("se");
		assertThat(rows.path(1).at("/properties/1/values").isEmpty()).isTrue();
		assertThat(send(to(draft + "/preview?id=ericsson")).body()).contains("<h1>Ericsson");
		assertThat(send(to(draft + "/suggest/entity?prefix=x&cursor=-1")).body()).contains("BAD_USER_INPUT", "cursor");
		assertThat(send(to(draft + "/extend").header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString("[]"))).statusCode()).isEqualTo(400);
	}

	private String draftOf(String path, String schema) {
		HttpResponse<String> answer = send(to(path));
		validDraft(answer.body(), schema);
		return answer.body();
	}

	@Test
	void whatTheDraftOffersAndTielineDoesNotIsRefused() {
		String query = "{\"queries\": [{\"conditions\": [{\"matchType\": \"property\", \"propertyId\": \"country\", \"propertyValue\": \"SE\", %s}]}]}";
		for (String more : List.of("\"matchQuantifier\": \"none\"", "\"matchQualifier\": \"ExactMatch\"",
				"\"required\": true")) {
			HttpResponse<String> answer = match(query.formatted(more));
			assertThat(answer.statusCode()).as(more).isEqualTo(400);
			assertThat(JSON.readTree(answer.body()).at("/errors/0/extensions/argument").asString())
				.isEqualTo("queries.0.conditions");
		}
		for (String wrong : List.of("", "[]", "{\"queries\": {}}", "{\"queries\": [{\"query\": \"Huawei\"}]}")) {
			assertThat(match(wrong).statusCode()).as(wrong).isEqualTo(400);
		}
	}

}
