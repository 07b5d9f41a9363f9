package org.tieline.writing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import org.tieline.GraphQlApi;
import org.tieline.TielineIT;
import org.tieline.seed.LoadedTables;
import org.tieline.seed.Tables;
import org.tieline.seed.WrittenWorld;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is written to a running server. The invented record has one claim at first: the
 * paper states that Qualcomm supplied Huawei in 2018 ({@code paper.01}).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingIT extends TielineIT {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final String SUPPLY = "supply:qualcomm:huawei";

	@Autowired
	ApplicationContext context;

	private WrittenWorld world;

	private static Tables tables() {
		return Tables.small().supply("paper.01", "as_of=2018");
	}

	@BeforeEach
	void loadAnew() {
		this.world = new WrittenWorld(this.context);
		this.world.clear();
		this.world.load(tables());
	}

	@AfterAll
	void restore() {
		new WrittenWorld(this.context).restore();
	}

	private JsonNode send(String query, @Nullable String authorization) {
		String body = GraphQlApi.JSON.writeValueAsString(Map.of("query", query));
		return GraphQlApi.JSON.readTree(
				((authorization != null) ? api().post(body, "authorization", authorization) : api().post(body)).body());
	}

	private JsonNode write(String field) {
		JsonNode answer = send("mutation { " + field + " }", TestWriters.anna());
		assertThat(answer.has("errors")).as(answer.toString()).isFalse();
		return answer.path("data").iterator().next();
	}

	private JsonNode refused(String field) {
		JsonNode answer = send("mutation { " + field + " }", TestWriters.anna());
		assertThat(answer.path("errors").size()).as(answer.toString()).isEqualTo(1);
		return answer.path("errors").path(0);
	}

	private static String add(String... claims) {
		return "addClaims(claims: [" + String.join(", ", claims) + "]) { dataVersion changed claims { id added } }";
	}

	/** A claim that Qualcomm supplies Huawei. */
	private static String supply(String more) {
		return "{ kind: SUPPLY, stance: STATES, values: [" + value("supplier", "qualcomm") + value("customer", "huawei")
				+ "], " + more + " }";
	}

	private static String value(String name, String value) {
		return " {name: \"" + name + "\", value: \"" + value + "\"}";
	}

	/** A claim of Huawei's market share in 2017, by the wire. */
	private static String share(String percent) {
		return "{ kind: MARKET_SHARE, stance: STATES, source: \"wire\", from: \"2017\", to: \"2017\", unit: \"percent\", value: \""
				+ percent + "\", asStated: \"" + percent + "%\", values: [" + value("company", "huawei")
				+ value("market", "market-telecom-equipment-world") + "] }";
	}

	/** A first answer on a busy machine may be too late. */
	private String version() {
		for (int i = 0; i < 3 && api().ask("{ dataVersion { id } }", Map.of()).has("errors"); i++) {
			Thread.onSpinWait();
		}
		return api().data("{ dataVersion { id } }").path("dataVersion").path("id").asString();
	}

	private List<String> claims(String fact, String lens) {
		return api().data("{ fact(id: \"" + fact + "\"" + lens + ") { claims { id } } }")
			.path("fact")
			.path("claims")
			.findValuesAsString("id");
	}

	// Who may write.

	@Test
	void withoutATokenOrWithAWrongOneNothingIsWritten() {
		String before = version();
		for (String header : List.of("", "Bearer tieline_wrong", "Basic YW5uYTpi", TestWriters.anna() + "x",
				TestWriters.anna().substring("Bearer ".length()))) {
			JsonNode error = send("mutation { " + add(supply("source: \"wire\", asOf: \"2019\"")) + " }",
					header.isEmpty() ? null : header)
				.path("errors")
				.path(0);

			assertThat(error.path("extensions").path("code").asString()).as(header).isEqualTo("UNAUTHENTICATED");
			assertThat(error.toString()).doesNotContain("tieline_").doesNotContain("YW5u");
		}
		assertThat(version()).isEqualTo(before);
	}

	@Test
	void aPageElsewhereAGetAndAQuestionInTheAddressWriteNothing() throws Exception {
		String before = version();
		String body = GraphQlApi.JSON
			.writeValueAsString(Map.of("query", "mutation { " + add(supply("source: \"wire\"")) + " }"));
		HttpResponse<String> elsewhere = api().post(body, "authorization", TestWriters.anna(), "origin",
				"https://elsewhere.example");
		String query = java.net.URLEncoder.encode(
				"mutation { " + add(supply("source: \"wire\", asOf: \"2019\"")) + " }",
				java.nio.charset.StandardCharsets.UTF_8);

		assertThat(elsewhere.statusCode()).isEqualTo(403);
		assertThat(get("/graphql?query=" + query).statusCode()).isEqualTo(405);
		assertThat(get("/export/graphql?format=json&query=" + query).statusCode()).isBetween(400, 499);
		assertThat(version()).isEqualTo(before);
	}

	private HttpResponse<String> get(String path) throws Exception {
		return HTTP.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header("authorization", TestWriters.anna())
			.header("accept", "application/json")
			.build(), HttpResponse.BodyHandlers.ofString());
	}

	// Adding.

	@Test
	void anAddedClaimIsThereAtOnceWithItsWriterAndIsChecked() {
		String before = version();

		JsonNode added = write(add(share("31.4")));

		assertThat(added.path("claims").path(0).path("id").asString()).isEqualTo("wire.900001");
		assertThat(added.path("claims").path(0).path("added").asBoolean()).isTrue();
		assertThat(added.path("dataVersion").asString()).isEqualTo(version()).isNotEqualTo(before);
		JsonNode claim = api().data("{ claim(id: \"wire.900001\") { asStated written { by at } } }").path("claim");
		assertThat(claim.path("asStated").asString()).isEqualTo("31.4%");
		assertThat(claim.path("written").path("by").asString()).isEqualTo("anna");
		assertThat(api().data("{ claim(id: \"paper.01\") { written { by } } }").path("claim").path("written").isNull())
			.isTrue();
		assertThat(api().data("""
				{ checkClaim(claim: {kind: MARKET_SHARE, subject: "huawei", market: "market-telecom-equipment-world",
				  value: "31.4", period: "2017"}) { verdict } }""").path("checkClaim").path("verdict").asString())
			.isEqualTo("SUPPORTED");
		JsonNode changes = api().data("{ changes(since: \"" + before + "\", sorts: [CLAIM]) { nodes { change id } } }")
			.path("changes")
			.path("nodes");
		assertThat(changes.findValuesAsString("id")).containsExactly("wire.900001");
	}

	@Test
	void theFeedOfAnEntityTellsOfAWrittenClaim() throws Exception {
		write(add(share("31.4")));

		assertThat(get("/entity/huawei/feed.json").body()).contains("31.4");
	}

	@Test
	void whatIsRepeatedIsNotAddedTwice() {
		String field = add(share("31.4"), supply("source: \"paper\", asOf: \"2018\""));
		JsonNode first = write(field);

		JsonNode again = write(field);

		// The supply claim is row paper.01 of the tables.
		assertThat(first.path("claims").findValuesAsString("id")).containsExactly("wire.900001", "paper.01");
		assertThat(first.path("claims").findValuesAsString("added")).containsExactly("true", "false");
		assertThat(again.path("changed").asBoolean()).isFalse();
		assertThat(again.path("claims").findValuesAsString("id")).containsExactly("wire.900001", "paper.01");
		assertThat(again.path("dataVersion")).isEqualTo(first.path("dataVersion"));
	}

	@Test
	void aClaimComesWithItsSourceAndItsEntities() {
		JsonNode added = write(
				"""
						addClaims(
						  sources: [{id: "gazette", title: "The Gazette", kind: NEWS_ARTICLE, publishedOn: "2020-03"}]
						  entities: [{id: "acme", kind: COMPANY, name: "Acme", aliases: ["Acme Corp", "埃克米"]},
						    {id: "radios", kind: PRODUCT, name: "Radios", values: [{name: "broader", value: "chips"}]}]
						  claims: [{kind: SUPPLY, stance: STATES, source: "gazette", asOf: "2020", values: [
						    {name: "supplier", value: "acme"}, {name: "customer", value: "huawei"}, {name: "product", value: "radios"}]}]
						) { claims { id } }""");

		assertThat(added.path("claims").findValuesAsString("id")).containsExactly("gazette.900001");
		assertThat(claims("supply:acme:huawei:radios", "")).containsExactly("gazette.900001");
		assertThat(api().data("{ search(text: \"埃克米\") { entity { id } } }").path("search").findValuesAsString("id"))
			.containsExactly("acme");
	}

	/** The third of five is wrong, so that none is there afterwards. */
	@Test
	void allClaimsAreAddedOrNone() {
		String before = version();

		JsonNode error = refused(add(share("31.4"), supply("source: \"wire\", asOf: \"2019\""),
				supply("source: \"wire\", asOf: \"2020\", value: \"7\""), supply("source: \"wire\", asOf: \"2021\""),
				supply("source: \"wire\", asOf: \"2022\"")));

		assertThat(error.path("extensions").path("code").asString()).isEqualTo("BAD_USER_INPUT");
		assertThat(error.path("extensions").path("argument").asString()).isEqualTo("claims[2].unit");
		assertThat(version()).isEqualTo(before);
		assertThat(claims(SUPPLY, "")).containsExactly("paper.01");
	}

	/** The words are those with which the loader refuses the same row. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					source: "nowhere", asOf: "2019"                                | claims[0].source  | no source 'nowhere'; add it to sources.csv
					source: "wire", speaker: "nobody"                              | claims[0].speaker | no entity 'nobody' to be the speaker; add it to entities.csv, or correct the id
					source: "wire", value: "7"                                     | claims[0].unit    | a value without a unit; fill in unit (percent, USD, ...)
					source: "wire", value: "7", unit: "USD"                        | claims[0].aspect  | has a number without an aspect; write which one it is: [
					source: "wire", aspect: "colour"                               | claims[0].aspect  | 'colour' is no aspect of SUPPLY; leave it blank or write one of [
					source: "wire", from: "2019", to: "2018"                       | claims[0]         | 2019
					source: "wire", repeats: "wire.77"                             | claims[0].repeats | no claim 'wire.77' to repeat; correct the id, or leave it blank
					source: "paper", locator: "elsewhere", asOf: "2018"            | claims[0]         | repeats supplies.csv:2 (same fact, source, speaker, aspect, stance, period and unit); keep one of them
					""")
	void aRefusalHasTheWordsOfTheLoaderAndThePlaceInTheInput(String more, String argument, String words) {
		JsonNode error = refused(add(supply(more)));

		assertThat(error.path("extensions").path("argument").asString()).isEqualTo(argument);
		assertThat(error.path("message").asString()).startsWith("the claims cannot be loaded; nothing was changed. ")
			.contains(argument + ": ")
			.contains(words);
	}

	/** Nobody has published or seen anything on a day that is still to come. */
	@Test
	void datesThatAreStillToComeAreRefused() {
		String before = version();
		JsonNode seen = refused(add(supply("source: \"paper\", asOf: \"2999\"")));
		JsonNode published = refused("addClaims(sources: [{id: \"morrow\", title: \"News\", kind: NEWS_ARTICLE, "
				+ "publisher: \"Morrow\", publishedOn: \"2999-01-01\"}], claims: ["
				+ supply("source: \"morrow\", asOf: \"2019\"") + "]) { dataVersion }");

		assertThat(seen.path("extensions").path("argument").asString()).isEqualTo("claims[0].asOf");
		assertThat(seen.path("message").asString()).contains("as of: 2999 is still to come");
		assertThat(published.path("extensions").path("argument").asString()).isEqualTo("sources[0].publishedOn");
		assertThat(version()).isEqualTo(before);
	}

	@Test
	void aValueThatTheKindDoesNotHaveIsNamedWithThoseThatItHas() {
		JsonNode error = refused(add("{ kind: SUPPLY, stance: STATES, source: \"wire\", values: ["
				+ value("supplier", "qualcomm") + value("holder", "huawei") + "] }"));

		assertThat(error.path("extensions").path("argument").asString()).isEqualTo("claims[0].values[1].name");
		assertThat(error.path("message").asString()).contains("write one of supplier, customer, product");
		JsonNode missing = refused(add(
				"{ kind: SUPPLY, stance: STATES, source: \"wire\", values: [" + value("supplier", "qualcomm") + "] }"));
		assertThat(missing.path("extensions").path("argument").asString()).isEqualTo("claims[0].customer");
		assertThat(missing.path("message").asString()).contains("'customer' is blank; fill it in");
	}

	// Retracting.

	@Test
	void aRetractedClaimIsInNoLaterAnswerAndInEveryEarlierOne() throws Exception {
		write(add(supply("source: \"wire\", asOf: \"2019\"")));
		String before = version();

		JsonNode done = write(
				"retractClaim(id: \"paper.01\", reason: \"The paper withdrew it.\") { dataVersion changed "
						+ "retraction { claim by reason lastVersion } }");

		assertThat(done.path("changed").asBoolean()).isTrue();
		assertThat(done.path("retraction").path("by").asString()).isEqualTo("anna");
		assertThat(done.path("retraction").path("lastVersion").asString()).isEqualTo(before);
		assertThat(done.path("dataVersion").asString()).isEqualTo(version());
		assertThat(claims(SUPPLY, "")).containsExactly("wire.900001");
		assertThat(claims(SUPPLY, ", lens: {dataVersion: \"" + before + "\"}")).hasSize(2);
		JsonNode address = GraphQlApi.JSON.readTree(get("/claim/paper.01").body());
		assertThat(address.path("notice").asString()).contains("retracted on ")
			.contains("by anna: The paper withdrew it.")
			.contains("version '" + before + "'");
		assertThat(address.path("dataVersion").path("id").asString()).isEqualTo(before);
		assertThat(address.path("now").path("onRecord").asBoolean()).isFalse();
		assertThat(page("/claim/paper.01")).contains("The paper withdrew it.");
		assertThat(api().data("{ retractions { claim reason } }").path("retractions").findValuesAsString("claim"))
			.containsExactly("paper.01");
		JsonNode again = write(
				"retractClaim(id: \"paper.01\", reason: \"Once more.\") { changed retraction { reason } }");
		assertThat(again.path("changed").asBoolean()).isFalse();
		assertThat(again.path("retraction").path("reason").asString()).isEqualTo("The paper withdrew it.");
	}

	@Test
	void charactersThatNobodySeesAreRefusedWithTheirPlace() {
		for (String field : List.of("note", "locator")) {
			JsonNode error = refused(add(supply("source: \"wire\", asOf: \"2019\", " + field + ": \"x\\u202ey\"")));

			assertThat(error.path("extensions").path("argument").asString()).isEqualTo("claims[0]." + field);
			assertThat(error.path("message").asString()).contains("U+202E");
		}
	}

	@Test
	void whoeverAsksForARetractedClaimIsToldByWhomAndWhy() {
		write(add(supply("source: \"wire\", asOf: \"2019\"")));
		String before = version();
		write("retractClaim(id: \"paper.01\", reason: \"The paper withdrew it.\") { changed }");

		for (String id : List.of("paper.01", "paper.01~asOf=2018")) {
			String told = send("{ claim(id: \"" + id + "\") { id } }", null).path("errors")
				.path(0)
				.path("message")
				.asString();
			assertThat(told).contains("the claim was retracted on ")
				.contains("by anna: The paper withdrew it.")
				.endsWith("Version '" + before + "' of the data has it: name it as dataVersion");
		}
		JsonNode then = api().data("{ claim(id: \"paper.01\", lens: {dataVersion: \"" + before
				+ "\"}) { stance retraction { by reason } } }");
		assertThat(then.path("claim").path("retraction").path("by").asString()).isEqualTo("anna");
		JsonNode other = api().data("{ claim(id: \"wire.900001\") { retraction { by } } }");
		assertThat(other.path("claim").path("retraction").isNull()).isTrue();
	}

	/**
	 * Four versions are kept: the newest two, here of writes, and the tables before all
	 * writes. The fourth is one of tables too.
	 */
	@Test
	void manyWritesPushOutEachOtherAndNotTheVersionBeforeThem() {
		String before = version();
		List<String> written = new ArrayList<>();
		for (int year = 2010; year < 2016; year++) {
			write(add(supply("source: \"wire\", asOf: \"" + year + "\"")));
			written.add(version());
		}
		new LoadedTables(this.context, 4).load(tables().supply("paper.02", "as_of=2017"));

		List<String> kept = api().data("{ dataVersions { id } }").path("dataVersions").findValuesAsString("id");
		assertThat(kept).hasSizeLessThanOrEqualTo(5).contains(before, written.get(4), written.get(5));
		assertThat(kept).doesNotContainAnyElementsOf(written.subList(0, 4));
	}

	private String page(String path) throws Exception {
		return HTTP
			.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
				.header("accept", "text/html")
				.build(), HttpResponse.BodyHandlers.ofString())
			.body();
	}

	@Test
	void aClaimThatAnotherOneRepeatsIsNotRetracted() {
		write(add(supply("source: \"wire\", asOf: \"2018\", repeats: \"paper.01\"")));
		String before = version();

		JsonNode error = refused("retractClaim(id: \"paper.01\", reason: \"Withdrawn.\") { changed }");

		assertThat(error.path("message").asString())
			.startsWith("the record without 'paper.01' cannot be loaded; nothing was changed. ")
			.contains("no claim 'paper.01' to repeat");
		assertThat(error.path("extensions").path("argument").asString()).isEqualTo("id");
		assertThat(version()).isEqualTo(before);
		assertThat(refused("retractClaim(id: \"paper.77\", reason: \"x\") { changed }").path("message").asString())
			.startsWith("id: there is no claim 'paper.77'");
		assertThat(refused("retractClaim(id: \"paper.01\", reason: \" \") { changed }").path("extensions")
			.path("argument")
			.asString()).isEqualTo("reason");
	}

	// Decisions.

	@Test
	void aDecisionMakesTwoEntitiesOneUntilItIsTakenBack() {
		write("""
				addClaims(entities: [{id: "qcom", kind: COMPANY, name: "QCOM Inc"}]
				  claims: [{kind: SUPPLY, stance: STATES, source: "wire", asOf: "2019", values: [
				    {name: "supplier", value: "qcom"}, {name: "customer", value: "huawei"}]}]) { changed }""");
		String decide = "decideSame(entity: \"qcom\", sameAs: \"qualcomm\", verdict: %s, reason: \"Its ticker.\") { changed }";

		assertThat(write(decide.formatted("SAME")).path("changed").asBoolean()).isTrue();
		assertThat(claims(SUPPLY, "")).containsExactly("paper.01", "wire.900001");
		assertThat(api().data("{ company(id: \"qualcomm\") { aliases } }").path("company").path("aliases").toString())
			.contains("QCOM Inc");
		assertThat(write(decide.formatted("SAME")).path("changed").asBoolean()).isFalse();

		assertThat(write(decide.formatted("DIFFERENT")).path("changed").asBoolean()).isTrue();
		assertThat(claims(SUPPLY, "")).containsExactly("paper.01");
		assertThat(claims("supply:qcom:huawei", "")).containsExactly("wire.900001");
	}

	@Test
	void aDecisionThatCannotBeIsRefused() {
		String decide = "decideSame(entity: \"%s\", sameAs: \"%s\", verdict: %s, reason: \"x\") { changed }";

		assertThat(refused(decide.formatted("qualcomm", "guo-ping", "SAME")).path("message").asString())
			.contains("only things of one kind can be the same");
		assertThat(refused(decide.formatted("qualcomm", "nobody", "SAME")).path("message").asString())
			.contains("no entity 'nobody'");
		assertThat(refused(decide.formatted("qualcomm", "nobody", "DIFFERENT")).path("extensions")
			.path("argument")
			.asString()).isEqualTo("sameAs");
		assertThat(refused(decide.formatted("qualcomm", "qualcomm", "SAME")).path("extensions")
			.path("argument")
			.asString()).isEqualTo("sameAs");
	}

	// What lasts.

	@Test
	void whatWasWrittenSurvivesNewTables() {
		write(add(share("31.4")));
		write("retractClaim(id: \"paper.01\", reason: \"Withdrawn.\") { changed }");

		this.world.load(tables().supply("wire.01", "as_of=2020"));

		assertThat(claims(SUPPLY, "")).containsExactly("wire.01");
		assertThat(claims("market-share:huawei:market-telecom-equipment-world:2017", ""))
			.containsExactly("wire.900001");
	}

	/** One of two decisions names what new tables do not have; the other one stays. */
	@Test
	void aBrokenDecisionLeavesTheOthersAndIsNamed() throws Exception {
		Tables wider = tables().row("entities.csv", "id=qcom | kind=COMPANY | name=QCOM Inc")
			.row("entities.csv", "id=q-two | kind=COMPANY | name=Q Two")
			.row("entities.csv", "id=lake-c2 | kind=COMPANY | name=Lake Chips");
		this.world.load(wider);
		String decide = "decideSame(entity: \"%s\", sameAs: \"%s\", verdict: SAME, reason: \"One.\") { changed }";
		write(decide.formatted("q-two", "qcom"));
		write(decide.formatted("qcom", "qualcomm"));
		write(decide.formatted("lake-c2", "qualcomm"));

		this.world.load(tables().row("entities.csv", "id=qcom | kind=COMPANY | name=QCOM Inc")
			.row("entities.csv", "id=q-two | kind=COMPANY | name=Q Two"));

		assertThat(api().data("{ company(id: \"qualcomm\") { aliases } }").path("company").path("aliases").toString())
			.contains("QCOM Inc", "Q Two")
			.doesNotContain("Lake");
		String aside = get("/export/written/set-aside.csv").body();
		assertThat(aside).contains("no entity 'lake-c2'");
		assertThat(aside.lines().skip(1)).hasSize(1);
	}

	/** The new tables have no wire any more, so that its written claim cannot stand. */
	@Test
	void aWrittenRowThatNewTablesContradictIsSetAsideAndNamed() throws Exception {
		write(add(share("31.4"), supply("source: \"paper\", asOf: \"2019\"")));

		this.world.load(Tables.small()
			.text("sources.csv",
					"id,title,publisher,author,published_on,url,kind,republished_from,note\npaper,A paper,The Paper,,,,NEWS_ARTICLE,,\n")
			.supply("paper.01", "as_of=2018"));

		assertThat(claims(SUPPLY, "")).containsExactly("paper.01", "paper.900001");
		assertThat(get("/export/written/set-aside.csv").body()).contains("market_shares.csv,wire.900001,anna,")
			.contains("no source 'wire'");
		assertThat(get("/export/written/market_shares.csv").body().lines()).hasSize(1);
		this.world.load(tables());
		assertThat(claims("market-share:huawei:market-telecom-equipment-world:2017", ""))
			.containsExactly("wire.900001");
	}

	@Test
	void whatIsExportedIntoTheTablesIsThereOnceAndTheSame() throws Exception {
		write("""
				addClaims(sources: [{id: "gazette", title: "The \\"Gazette\\", daily", kind: NEWS_ARTICLE}]
				  claims: [{kind: SUPPLY, stance: STATES, source: "gazette", asOf: "2020", note: "=1+1, a note",
				    values: [{name: "supplier", value: "qualcomm"}, {name: "customer", value: "huawei"}]}]) { changed }""");
		String all = "{ facts(first: 100) { nodes { id summary status claims { id note asOf source { id title } } } } }";
		JsonNode before = api().data(all);
		String written = get("/export/written").body();
		Tables grown = this.world.with(tables(), "supplies.csv", get("/export/written/supplies.csv").body());
		this.world.with(grown, "sources.csv", get("/export/written/sources.csv").body());

		assertThat(this.world.ids(grown, "supplies.csv")).containsExactly("paper.01", "gazette.900001");
		this.world.load(grown);

		assertThat(written).isEqualTo("{\"sources.csv\":1,\"supplies.csv\":1}");
		assertThat(api().data(all)).isEqualTo(before);
		assertThat(get("/export/written").body()).isEqualTo("{\"set-aside.csv\":2}");
		this.world.clear();
		this.world.load(grown);
		assertThat(
				write("""
						addClaims(claims: [{kind: SUPPLY, stance: STATES, source: "gazette", asOf: "2021",
						  values: [{name: "supplier", value: "qualcomm"}, {name: "customer", value: "huawei"}]}]) { claims { id } }""")
					.path("claims")
					.findValuesAsString("id"))
			.containsExactly("gazette.900002");
	}

	/** Each of eight writers adds a claim of its own at the same time. */
	@Test
	void writersAtTheSameTimeAllLandOrAreTold() throws Exception {
		List<Callable<JsonNode>> clients = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			String field = add(supply("source: \"wire\", asOf: \"" + (2010 + i) + "\""));
			String token = (i % 2 == 0) ? TestWriters.anna() : TestWriters.ben();
			clients.add(() -> send("mutation { " + field + " }", token));
		}
		List<String> landed = new ArrayList<>();
		try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
			for (Future<JsonNode> answer : pool.invokeAll(clients)) {
				JsonNode told = answer.get();
				if (told.has("errors")) {
					assertThat(told.path("errors").path(0).path("message").asString()).contains("others are writing");
				}
				else {
					landed.add(told.path("data").path("addClaims").path("claims").path(0).path("id").asString());
				}
			}
		}

		assertThat(landed).hasSizeGreaterThan(1).doesNotHaveDuplicates();
		assertThat(claims(SUPPLY, "")).hasSize(landed.size() + 1).containsAll(landed);
	}

}
