package org.tieline.table;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.tieline.GraphQlApi;
import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables of claims, and where claims come from, over HTTP. */
class TableIT extends TielineIT {

	private static final String TABLE = """
			company,market,value,unit,from,to,note
			\u534e\u4e3a,market-telecom-equipment-world,22%,,2017,2017,=A1
			nokia,market-telecom-equipment-world,31,percent,2017,2017,
			huawie,market-telecom-equipment-world,22,percent,2017,2017,
			""";

	@Test
	void aTableIsCheckedRowByRow() {
		JsonNode table = check(TABLE, "").path("data").path("checkTable");

		assertThat(table.path("rows").valueStream().map((row) -> row.path("verdict").asString("none")))
			.containsExactly("SUPPORTED", "CONTRADICTED", "none");
		assertThat(table.at("/rows/0/kind").asString()).isEqualTo("MARKET_SHARE");
		assertThat(table.at("/rows/0/recorded/0").asString()).startsWith("22% in 2017 (IHS Markit");
		assertThat(table.at("/rows/0/check/provenance/inWords").asString()).contains("from one origin (IHS Markit)");
		assertThat(table.at("/rows/2/unread/0/column").asString()).isEqualTo("company");
		assertThat(table.at("/rows/2/unread/0/reason").asString()).contains("huawei");
		assertThat(table.path("unreadRows").asInt()).isEqualTo(1);
		assertThat(table.at("/counts/0/rows").asInt()).isEqualTo(1);
	}

	@Test
	void whatWasNotKnownYetIsNotHeldForARow() {
		JsonNode table = check(TABLE, ", lens: {knownAt: \"2017-06-01\"}").path("data").path("checkTable");

		assertThat(table.at("/rows/0/verdict").asString()).isEqualTo("NOT_COVERED");
		assertThat(table.path("csv").asString()).contains("knownAt=2017-06-01");
	}

	@Test
	void aTableComesBackAsADownload() {
		HttpResponse<String> answer = post("/export/table?kind=MARKET_SHARE", "text/csv", TABLE);

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
		assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
		assertThat(answer.body()).isEqualTo(check(TABLE, ", kind: MARKET_SHARE").at("/data/checkTable/csv").asString());
		assertThat(answer.body()).contains(",'=A1,2,MARKET_SHARE,SUPPORTED,");
	}

	@Test
	void aBadTableIsRefusedWithItsPlace() {
		JsonNode refused = check("company,markt\na,b", "").at("/errors/0");
		assertThat(refused.at("/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
		assertThat(refused.at("/extensions/argument").asString()).isEqualTo("csv");
		assertThat(refused.path("message").asString()).contains("line 1, column 2", "market");

		refusesDownload("/export/table", "text/csv", "company,market,value\na,\"b,3", "csv", "line 2, column 2");
		refusesDownload("/export/table?kind=SHARE", "text/csv", TABLE, "kind", "MARKET_SHARE");
		refusesDownload("/export/table?knd=STAKE", "text/csv", TABLE, "knd", "kind");
		refusesDownload("/export/table", "application/x-www-form-urlencoded", TABLE, "Content-Type", "text/csv");
		refusesDownload("/export/table?excludeSources=nowhere", "text/csv", TABLE, "excludeSources", "nowhere");
	}

	@Test
	void aFactTellsWhereItComesFromWithoutFurtherQueries() {
		String query = """
				{ facts(kinds: [MARKET_SHARE], first: 50) { edges { node { id claims { id %s } %s } } } }""";
		String tree = "provenance { inWords sources leftOut first { link claim { id } repeatedBy { claim { id } } } }";
		long without = roundTrips(() -> api().data(query.formatted("", "")));
		long with = roundTrips(() -> api().data(
				query.formatted(tree, "provenance { inWords sources publishers firstPublished origins { sources } }")));

		assertThat(with).isEqualTo(without);
		JsonNode fact = api().data(
				"{ fact(id: \"market-share:huawei:market-telecom-equipment-world:2017\") { provenance { inWords origins { originalRecorded } } } }")
			.path("fact");
		assertThat(fact.at("/provenance/inWords").asString()).startsWith("Appears in ").contains("IHS Markit");
		assertThat(fact.at("/provenance/origins/0/originalRecorded").asBoolean(true)).isFalse();
	}

	private JsonNode check(String csv, String more) {
		return api().ask("query($csv: String!) { checkTable(csv: $csv" + more
				+ ") { rows { line kind verdict reason recorded differences { scope } factIds "
				+ "unread { column value reason } check { provenance { inWords } } } counts { verdict rows } unreadRows csv } }",
				Map.of("csv", csv));
	}

	private void refusesDownload(String address, String type, String body, String argument, String remedy) {
		HttpResponse<String> answer = post(address, type, body);
		JsonNode error = GraphQlApi.JSON.readTree(answer.body()).at("/errors/0");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(error.at("/extensions/argument").asString()).isEqualTo(argument);
		assertThat(error.path("message").asString()).contains(remedy);
	}

	private HttpResponse<String> post(String address, String type, String body) {
		try {
			return HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + address))
					.header("Content-Type", type)
					.POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
					.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
