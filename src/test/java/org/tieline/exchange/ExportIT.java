package org.tieline.exchange;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

import org.tieline.GraphQlApi;
import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/** Downloads are opened with real parsers. */
class ExportIT extends TielineIT {

	private static final String PATHS = "/export/paths?from=bt&to=gov-cn&ties=SUPPLIES,INFLUENCES,OWNS&maxLength=3&asOf=2020";

	private static final String EXPOSURE = "/export/exposure?of=gb&to=gov-cn&asOf=2020-12-31";

	@ParameterizedTest
	@ValueSource(strings = { PATHS, EXPOSURE, "/export/dependencies?of=bt&tiers=2" })
	void graphmlAndGexfOpenAndTheirEdgesJoinTheirNodes(String address) {
		for (String format : List.of("graphml", "gexf")) {
			Document file = Parsed.xml(get(address + "&format=" + format, 200));
			Set<String> nodes = new HashSet<>();
			Parsed.elements(file, "node").forEach((node) -> assertThat(nodes.add(node.getAttribute("id"))).isTrue());
			List<Element> edges = Parsed.elements(file, "edge");

			assertThat(nodes).contains("huawei");
			assertThat(edges).isNotEmpty();
			assertThat(edges.stream().map((edge) -> edge.getAttribute("id"))).doesNotHaveDuplicates();
			assertThat(edges).allSatisfy((edge) -> {
				assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target"));
			});
			assertThat(file.getDocumentElement().getTextContent() + get(address + "&format=" + format, 200))
				.contains("supply:huawei:bt")
				.contains("http");
		}
	}

	@Test
	void csvHasRowsForEachStepWithTheirSources() {
		List<NamedCsvRecord> rows = Parsed.csv(get(PATHS + "&format=csv", 200));
		JsonNode path = api()
			.data("""
					{ paths(from: "bt", to: "gov-cn", rule: {ties: [SUPPLIES, INFLUENCES, OWNS], maxLength: 3}, lens: {asOf: "2020"}) {
					    paths { summary strength { low } together { from to } hops { from { id } to { id } forward } } } }""")
			.path("paths")
			.path("paths")
			.get(0);

		NamedCsvRecord first = rows.getFirst();
		assertThat(first.getField("path")).isEqualTo("1");
		JsonNode hop = path.path("hops").get(0);
		boolean forward = hop.path("forward").asBoolean();
		assertThat(first.getField("forward")).isEqualTo(String.valueOf(forward));
		assertThat(first.getField("source")).isEqualTo(hop.path(forward ? "from" : "to").path("id").asString());
		assertThat(first.getField("target")).isEqualTo(hop.path(forward ? "to" : "from").path("id").asString());
		assertThat(rows.stream().map((row) -> row.getField("source") + " " + row.getField("target")))
			.contains("huawei bt");
		assertThat(first.getField("summary")).isEqualTo(path.path("summary").asString());
		assertThat(Double.parseDouble(first.getField("strength_low")))
			.isEqualTo(path.path("strength").path("low").asDouble());
		assertThat(first.getField("together")).startsWith(path.path("together").path("from").asString());
		assertThat(first.getField("url")).isEqualTo(PATHS + "&format=csv");
		assertThat(rows).allSatisfy((row) -> {
			assertThat(row.getField("claim_source_title")).isNotBlank();
			assertThat(row.getField("claim")).startsWith(row.getField("claim_source") + ".");
			assertThat(row.getField("hop")).isBetween("1", "3");
		});
		assertThat(rows.stream()
			.filter((row) -> row.getField("path").equals("1") && row.getField("weakest").equals("true"))
			.map((row) -> row.getField("hop"))
			.distinct()).hasSize(1);
	}

	@Test
	void aClaimInAFileEqualsTheClaimOfTheApi() {
		List<NamedCsvRecord> rows = Parsed
			.csv(get("/export/paths?from=gov-cn&to=huawei&ties=INFLUENCES&maxLength=1&format=csv", 200));

		assertThat(rows.stream().map((row) -> row.getField("repeats"))).contains("sinopsis-2019-lawfare.61");
		assertThat(rows.stream().map((row) -> row.getField("locator"))).contains("para 14");
		for (NamedCsvRecord row : rows) {
			JsonNode claim = api()
				.data("{ claim(id: \"" + row.getField("claim")
						+ "\") { stance locator asStated saidOn period { from } speaker { name } repeats { id } "
						+ "source { id title publisher publishedOn url } fact { id } } }")
				.path("claim");
			JsonNode source = claim.path("source");
			assertThat(row.getField("stance")).isEqualTo(claim.path("stance").asString());
			assertThat(row.getField("fact")).isEqualTo(claim.path("fact").path("id").asString());
			assertThat(row.getField("repeats")).isEqualTo(text(claim.path("repeats").path("id")));
			assertThat(row.getField("locator")).isEqualTo(text(claim.path("locator")));
			assertThat(row.getField("as_stated")).isEqualTo(text(claim.path("asStated")));
			assertThat(row.getField("speaker")).isEqualTo(text(claim.path("speaker").path("name")));
			assertThat(row.getField("said_on")).isEqualTo(text(claim.path("saidOn")));
			assertThat(row.getField("period")).startsWith(text(claim.path("period").path("from")));
			assertThat(row.getField("claim_source")).isEqualTo(source.path("id").asString());
			assertThat(row.getField("claim_source_title")).isEqualTo(text(source.path("title")));
			assertThat(row.getField("claim_source_published_on")).isEqualTo(text(source.path("publishedOn")));
			assertThat(row.getField("claim_source_url")).isEqualTo(text(source.path("url")));
		}
	}

	private static String text(JsonNode node) {
		return (node.isNull() || node.isMissingNode()) ? "" : node.asString();
	}

	@Test
	void jsonSaysWhatTheApiSays() {
		JsonNode file = GraphQlApi.JSON.readTree(get(EXPOSURE + "&format=json", 200));
		JsonNode answer = api().data(
				"{ exposure(of: \"gb\", to: \"gov-cn\", lens: {asOf: \"2020-12-31\"}) { outcome possibleTies more undatedClaims paths { summary strength { low high } together { from to } } } }")
			.path("exposure");

		assertThat(file.path("url").asString()).startsWith(EXPOSURE);
		assertThat(file.path("answer").path("outcome")).isEqualTo(answer.path("outcome"));
		for (String part : List.of("possibleTies", "more", "undatedClaims")) {
			assertThat(file.path("answer").path(part)).isEqualTo(answer.path(part));
		}
		for (int i = 0; i < answer.path("paths").size(); i++) {
			for (String part : List.of("summary", "strength", "together")) {
				assertThat(file.path("answer").path("paths").get(i).path(part))
					.isEqualTo(answer.path("paths").get(i).path(part));
			}
		}
	}

	@Test
	void denialsAreThereWithTheirStance() {
		List<NamedCsvRecord> rows = Parsed
			.csv(get("/export/paths?from=gov-cn&to=huawei&ties=INFLUENCES&maxLength=1&format=csv", 200));

		assertThat(rows.stream()
			.map((row) -> row.getField("claim") + " " + row.getField("stance") + " by " + row.getField("speaker")))
			.contains("wsj-2018-11-23.53 DENIES by Huawei")
			.anyMatch((claim) -> claim.startsWith("wsj-2018-11-23.50 ALLEGES by "));
	}

	@Test
	void tiersAreThereChainByChain() {
		List<NamedCsvRecord> rows = Parsed.csv(get("/export/dependents?of=tsmc&tiers=2&format=csv", 200));

		assertThat(rows.stream().map((row) -> row.getField("leg"))).contains("tier 1", "tier 2");
		assertThat(rows.getFirst().getField("answer")).startsWith("(outcome=FOUND; possibleTies=");
	}

	@Test
	void theSumOverAllWalksIsThereForEachBuyer() {
		JsonNode answer = GraphQlApi.JSON.readTree(get(EXPOSURE + "&format=json", 200)).path("answer");

		assertThat(answer.path("lookThrough").path("high").isNumber()).isTrue();
		assertThat(answer.path("lookThroughByBuyer").size()).isGreaterThan(1);
		assertThat(answer.path("lookThroughByBuyer").findValuesAsString("buyerId")).contains("bt");
		assertThat(get(EXPOSURE + "&format=csv", 200)).contains("lookThrough=0.0..");
		assertThat(get(EXPOSURE + "&format=gexf", 200)).contains("lookThroughByBuyer=", "bt 0.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/export/dependencies?of=bt&tiers=9              | tiers          | 1 to 8
			/export/dependents?of=bt&product=huawei         | product        | not a product
			/export/dependents?of=bt&from=huawei            | from           | choose from
			/export/paths?from=bt&to=bt                     | to             | two entities
			/export/paths?from=bt                           | to             | give the id
			/export/paths?from=bt&to=zte&format=xls         | format         | graphml
			/export/paths?from=bt&to=zte&ties=NONE          | ties           | SUPPLIES
			/export/paths?from=bt&to=zte&ties=              | ties           | leave it out
			/export/paths?from=bt&to=zte&ties=,             | ties           | leave it out
			/export/paths?from=bt&to=zte&maxLength=x        | maxLength      | a whole number
			/export/paths?from=bt&to=zte&maxLength=9        | maxLength      | 1 to 8
			/export/paths?from=bt&to=zte&maxDegree=0        | maxDegree      | below 1
			/export/paths?from=bt&to=zte&directed=maybe     | directed       | true or false
			/export/paths?from=bt&to=zte&avoid=nobody       | avoid          | no entity
			/export/paths?from=bt&to=zte&through=bt         | through        | lies between
			/export/paths?from=bt&to=zte&first=3&first=50   | first          | once
			/export/paths?from=bt&to=zte&asOf=20x9          | asOf           | 2018-08-23
			/export/paths?from=bt&to=zte&knownAt=2018       | knownAt        | 2018-12-31
			/export/paths?from=bt&to=zte&minOrigins=x       | minOrigins     | a whole number
			/export/paths?from=bt&to=zte&minOrigins=-1      | minOrigins     | below zero
			/export/exposure?of=gb&to=huawei                | to             | give a government
			/export/exposure?of=nand-flash&to=cn            | of             | is a PRODUCT
			/export/paths?from=bt&to=zte&maxlength=2        | maxlength      | choose from
			/export/paths?from=bt&to=zte&excludeSources=no  | excludeSources | no source
			/export/paths?from=bt&to=zte&stances=SAYS       | stances        | STATES
			/export/paths?from=bt&to=zte&stances=,          | stances        | leave it out for all
			/export/exposure?of=gb&to=cn&ties=OWNS          | ties           | choose from
			""")
	void aBadParameterIsNamedWithARemedyAsTheApiWould(String address, String parameter, String remedy) {
		JsonNode problem = GraphQlApi.JSON.readTree(get(address, 400)).path("errors").get(0);

		assertThat(problem.path("extensions").path("code").asString()).isEqualTo("BAD_USER_INPUT");
		assertThat(problem.path("extensions").path("argument").asString()).isEqualTo(parameter);
		assertThat(problem.path("message").asString()).startsWith(parameter + ": ")
			.contains(remedy)
			.doesNotContain("org.tieline", "rule.", "lens.");
	}

	private String get(String address, int status) {
		try {
			HttpResponse<String> response = HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + address)).build(),
						HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
			assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
			return response.body();
		}
		catch (java.io.IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
