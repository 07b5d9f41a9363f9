package org.tieline.news;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import org.tieline.GraphQlApi;
import org.tieline.TielineIT;
import org.tieline.seed.LoadedTables;
import org.tieline.seed.Tables;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What changed in an invented record. At first Huawei's share is 22 percent by a paper
 * and a wire. Then the paper corrects it to 25, the wire's first report is gone and its
 * second says 22, and a company is new. The supply tie stays as it was.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewsIT extends TielineIT {

	private static final String FACT = "market-share:huawei:market-telecom-equipment-world:2017";

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	@Autowired
	ApplicationContext context;

	private LoadedTables loaded;

	private String first = "";

	private String second = "";

	private static Tables share(String claim, String percent, Tables tables) {
		return tables.share(claim, "from=2017 | to=2017 | unit=percent | value=" + percent + " | as_stated=" + percent
				+ "% | note=The share is " + percent + " percent.");
	}

	private static Tables before() {
		return share("wire.01", "22", share("paper.01", "22", Tables.small())).supply("paper.02", "as_of=2018");
	}

	private static Tables after() {
		return share("wire.02", "22", share("paper.01", "25", Tables.small())).supply("paper.02", "as_of=2018")
			.row("entities.csv", "id=newcomer | kind=COMPANY | name=Newcomer");
	}

	@BeforeEach
	void loadBoth() {
		this.loaded = new LoadedTables(this.context, 20);
		this.first = this.loaded.load(before());
		this.second = this.loaded.load(after());
	}

	@AfterAll
	void restore() {
		new LoadedTables(this.context, 20).restore();
	}

	private JsonNode changes(String more, String fields) {
		return api().data("{ changes(since: \"" + this.first + "\"" + more + ") { " + fields + " } }").path("changes");
	}

	@Test
	void whatIsNewChangedAndGoneIsToldWithOldAndNew() {
		JsonNode changes = changes("", """
				since { id } until { id } totalCount counts { sort change count }
				nodes { sort change id title then now differences { what id then now } }""");

		assertThat(changes.path("since").path("id").asString()).isEqualTo(this.first);
		assertThat(changes.path("until").path("id").asString()).isEqualTo(this.second);
		assertThat(changes.path("nodes")
			.valueStream()
			.map((one) -> one.path("sort").asString() + " " + one.path("change").asString() + " "
					+ one.path("id").asString()))
			.containsExactly("ENTITY NEW newcomer", "FACT CHANGED " + FACT, "CLAIM NEW wire.02",
					"CLAIM CHANGED paper.01", "CLAIM GONE wire.01");
		assertThat(changes.path("totalCount").asInt()).isEqualTo(5);
		assertThat(changes.path("counts").findValuesAsString("count")).containsExactly("1", "1", "1", "1", "1");
		JsonNode fact = changes.path("nodes").path(1);
		assertThat(fact.path("then").asString()).isEqualTo("CORROBORATED");
		assertThat(fact.path("now").asString()).isEqualTo("CONTESTED");
		assertThat(lines(fact)).contains("status  CORROBORATED CONTESTED",
				"claims wire.02 null The share is 22 percent.", "claims wire.01 The share is 22 percent. null",
				"claims asStated paper.01 22% 25%");
		assertThat(lines(changes.path("nodes").path(3))).contains("asStated  22% 25%");
		assertThat(changes.path("nodes").path(4).path("then").asString()).isEqualTo("STATES");
		assertThat(changes.path("nodes").path(4).path("now").isNull()).isTrue();
	}

	private static List<String> lines(JsonNode change) {
		return change.path("differences")
			.valueStream()
			.map((one) -> one.path("what").asString() + " " + one.path("id").asString("") + " "
					+ one.path("then").asString("null") + " " + one.path("now").asString("null"))
			.toList();
	}

	@Test
	void changesAreListedInPagesAndFiltered() {
		JsonNode page = changes(", first: 2", "totalCount nodes { id } pageInfo { hasNextPage endCursor }");
		JsonNode next = changes(", first: 3, after: \"" + page.path("pageInfo").path("endCursor").asString() + "\"",
				"nodes { id } pageInfo { hasNextPage }");
		assertThat(page.path("nodes").findValuesAsString("id")).containsExactly("newcomer", FACT);
		assertThat(page.path("pageInfo").path("hasNextPage").asBoolean()).isTrue();
		assertThat(next.path("nodes").findValuesAsString("id")).containsExactly("wire.02", "paper.01", "wire.01");
		assertThat(next.path("pageInfo").path("hasNextPage").asBoolean()).isFalse();
		assertThat(ids(", sorts: [CLAIM], changes: [NEW, GONE]")).containsExactly("wire.02", "wire.01");
		assertThat(ids(", about: \"huawei\"")).containsExactly(FACT, "wire.02", "paper.01", "wire.01");
		assertThat(ids(", about: \"qualcomm\"")).isEmpty();
	}

	private List<String> ids(String more) {
		return changes(more, "nodes { id }").path("nodes").findValuesAsString("id");
	}

	@Test
	void aVersionThatIsNotKeptOrIsNewerIsRefused() {
		api().refuses("{ changes(since: \"never\") { totalCount } }", "since",
				"there is no version 'never'; the current one is '" + this.second + "', and kept are '" + this.first);
		api().refuses("query @dataVersion(id: \"" + this.first + "\") { changes(since: \"" + this.second
				+ "\") { totalCount } }", "since", "is newer than '" + this.first);
		assertThat(api().data("{ changes(since: \"" + this.second + "\") { totalCount } }")
			.path("changes")
			.path("totalCount")
			.asInt(-1)).isZero();
	}

	@Test
	void theFeedOfAnEntityTellsWhatEachVersionChanged() throws Exception {
		JsonNode feed = json("/entity/huawei/feed.json");
		JsonNode newest = feed.path("items").path(0);
		JsonNode versions = api().data("{ dataVersions { id loadedAt } }").path("dataVersions");

		assertThat(newest.path("title").asString())
			.isEqualTo("Huawei: 1 changed fact; 1 new claim; 1 changed claim; 1 gone claim");
		assertThat(newest.path("content_text").asString()).contains("(corroborated became contested)",
				"New claim wire.02: The share is 22 percent.", "asStated: was 22%; is 25%", "Gone claim wire.01");
		assertThat(java.time.OffsetDateTime.parse(newest.path("date_published").asString()))
			.isEqualTo(java.time.OffsetDateTime.parse(versions.path(0).path("loadedAt").asString()));
		assertThat(newest.path("url").asString())
			.isEqualTo("http://127.0.0.1:" + this.port + "/entity/huawei?data=" + this.second);
		assertThat(json("/entity/huawei/feed.json")).as("ids are permanent").isEqualTo(feed);
		String atom = get("/entity/huawei/feed.atom").body();
		assertThat(atom).contains("<id>" + newest.path("id").asString() + "</id>");
		assertThat(json("/entity/qualcomm/feed.json").toString()).doesNotContain("wire.02");
		assertThat(json("/entity/newcomer/feed.json").path("items").path(0).path("title").asString())
			.isEqualTo("Newcomer: 1 new entity");
	}

	@Test
	void theFeedOfAnAddressTellsWhatBecameOfItsAnswerAndWhy() throws Exception {
		JsonNode newest = json("/fact/" + FACT + "/feed.json").path("items").path(0);
		assertThat(newest.path("title").asString()).startsWith("Corroborated became contested");
		assertThat(newest.path("content_text").asString()).contains("New: claims wire.02: The share is 22 percent.",
				"Gone: claims wire.01", "claims asStated paper.01: was 22%; is 25%");
		assertThat(newest.path("url").asString()).contains("/fact/", "data=" + this.second);

		JsonNode check = json("/check/feed.json?kind=MARKET_SHARE&company=huawei"
				+ "&market=market-telecom-equipment-world&number=22&unit=percent&from=2017&to=2017")
			.path("items")
			.path(0);
		assertThat(check.path("title").asString()).startsWith("Supported became contested");
		assertThat(check.path("content_text").asString()).contains("wire.02");

		// The wire alone, with neither the paper nor a change of its number, but of its
		// claim.
		assertThat(json("/fact/" + FACT + "/feed.json?excludeSources=wire").path("items").path(0).toString())
			.contains("was 22%; is 25%")
			.doesNotContain("wire.02");
		assertThat(json("/claim/wire.01/feed.json").path("items").path(0).path("title").asString())
			.startsWith("No longer on record");
		assertThat(json("/claim/wire.02/feed.json").path("items").path(0).path("title").asString())
			.startsWith("New on record");
		assertThat(json("/source/wire/feed.json").path("items").path(0).path("content_text").asString())
			.contains("New: claims wire.02");
		JsonNode supply = json("/fact/supply:qualcomm:huawei/feed.json");
		assertThat(supply.path("items").toString()).as("unchanged by the last version")
			.doesNotContain("data=" + this.second);
	}

	private static String encoded(String text) {
		return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
	}

	/** The supply tie did not change, so that no entry tells of a question about it. */
	@Test
	void theFeedOfAQuestionTellsWhatChangedInTheAnswerAndWhy() throws Exception {
		String query = "query Q($id: ID!) { fact(id: $id) { id status claims { id asStated } } }";
		String address = "?query=" + encoded(query) + "&variables=";
		JsonNode feed = json("/export/graphql/feed.json" + address + encoded("{\"id\":\"" + FACT + "\"}"));
		JsonNode newest = feed.path("items").path(0);
		assertThat(newest.path("content_text").asString())
			.contains("fact.status: was CORROBORATED; is CONTESTED", "fact.claims[paper.01].asStated: was 22%; is 25%",
					"New in fact.claims: {id=wire.02, asStated=22%}", "Gone from fact.claims: {id=wire.01",
					"Why: 1 changed fact that the answer rests on:", "Changed fact " + FACT)
			.doesNotContain("newcomer");
		JsonNode supply = json("/export/graphql/feed.json" + address + encoded("{\"id\":\"supply:qualcomm:huawei\"}"));
		// Entries are dated by the second; the versions before may be of the same one.
		assertThat(supply.path("items").valueStream())
			.filteredOn((one) -> one.path("date_published").equals(newest.path("date_published")))
			.as("unchanged by the last version")
			.noneMatch((one) -> one.path("content_text").asString().contains(": was "));
		assertThat(get("/export/graphql/feed.atom" + address + encoded("{\"id\":\"" + FACT + "\"}")).body())
			.contains("<id>" + newest.path("id").asString() + "</id>");

		JsonNode named = json("/export/question/market-share/feed.json?company=huawei"
				+ "&market=market-telecom-equipment-world&asOf=2017");
		assertThat(named.path("items").path(0).path("content_text").asString()).contains("CONTESTED", "Why: ");
		assertThat(named.path("title").asString()).contains("market-share", "huawei");
	}

	/** A count rests on no fact that it shows. A version without the entity refuses. */
	@Test
	void theFeedOfAQuestionTellsOfWhatItDoesNotShowAndOfRefusals() throws Exception {
		String count = json("/export/graphql/feed.json?query=" + encoded("{ companies { totalCount } }")).path("items")
			.path(0)
			.path("content_text")
			.asString();
		assertThat(count).contains("companies.totalCount: was ", "No fact that the answer shows changed.",
				"1 new entity");
		assertThat(json("/export/graphql/feed.json?query=" + encoded("{ company(id: \"newcomer\") { name } }"))
			.path("items")
			.path(0)
			.path("content_text")
			.asString()).contains("The question was refused before: ", "newcomer");
	}

	@Test
	void aQuestionThatNamesAVersionOrWritesOrIsNoneIsNotWatched() throws Exception {
		String address = "/export/graphql/feed.json?query=";
		assertThat(get(address + encoded("query @dataVersion(id: \"" + this.first + "\") { companies { totalCount } }"))
			.body()).contains("BAD_USER_INPUT", "leave it out");
		assertThat(get(address + encoded("mutation { retractClaim(id: \"x\", reason: \"y\") { changed } }")).body())
			.contains("BAD_USER_INPUT", "one operation that reads");
		assertThat(get(address + encoded("{ companies ")).body()).contains("BAD_USER_INPUT", "is no GraphQL");
		assertThat(get(address + encoded("{ nothing }")).body()).contains("BAD_USER_INPUT", "nothing");
		assertThat(get(address + encoded("{ companies { totalCount } }") + "&colour=red").body())
			.contains("there is no parameter 'colour'");
		assertThat(get("/export/question/owners/feed.json?company=huawei&dataVersion=" + this.first).body())
			.contains("BAD_USER_INPUT", "of every version");
		assertThat(get("/export/question/nothing/feed.json").body()).contains("BAD_USER_INPUT", "nothing");
	}

	@Test
	void whatCannotBeWatchedIsRefused() throws Exception {
		assertThat(get("/entity/huawai/feed.atom").statusCode()).isEqualTo(404);
		assertThat(get("/entity/huawai/feed.atom").body()).contains("NOT_FOUND", "huawei");
		assertThat(get("/fact/no:such/feed.json").statusCode()).isEqualTo(404);
		assertThat(get("/entity/huawei/feed.json?asOf=2018").body()).contains("BAD_USER_INPUT", "asOf");
		assertThat(get("/fact/" + FACT + "/feed.json?dataVersion=" + this.first).body()).contains("BAD_USER_INPUT");
		assertThat(get("/fact/" + FACT + "/feed.json?asof=2018").body()).contains("BAD_USER_INPUT", "asof");
	}

	@Test
	void aReaderCanAskWhetherAnythingChanged() throws Exception {
		HttpResponse<String> feed = get("/entity/huawei/feed.atom");
		assertThat(feed.headers().firstValue("content-type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("application/atom+xml"));
		String tag = feed.headers().firstValue("etag").orElseThrow();
		HttpRequest again = HttpRequest.newBuilder(address("/entity/huawei/feed.atom"))
			.header("If-None-Match", tag)
			.build();
		assertThat(HTTP.send(again, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(304);
		assertThat(get("/entity/huawei/feed.json").headers().firstValue("content-type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("application/feed+json"));
	}

	private URI address(String path) {
		return URI.create("http://127.0.0.1:" + this.port + path);
	}

	private HttpResponse<String> get(String path) throws Exception {
		return HTTP.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
	}

	private JsonNode json(String path) throws Exception {
		HttpResponse<String> answer = get(path);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return GraphQlApi.JSON.readTree(answer.body());
	}

}
