package org.tieline.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

import org.tieline.GraphQlApi;
import org.tieline.TielineIT;
import org.tieline.parquet.ReadParquet;

import static org.assertj.core.api.Assertions.assertThat;

/** The record, and the answers of questions, as files. */
class RecordExportIT extends TielineIT {

	private static final String CUT = "/export/question/cutoff?asOf=2019&scenario=" + URLEncoder.encode(
			"{\"suppliers\":{\"countries\":[\"US\"]},\"customers\":{\"ids\":[\"huawei\"]}}", StandardCharsets.UTF_8);

	@Test
	void everyClaimAndFactOfTheRecordIsInItsTables() {
		JsonNode version = api().data("{ dataVersion { id facts claims sources entities } }").path("dataVersion");

		for (String view : List.of("facts", "claims", "sources", "entities")) {
			List<NamedCsvRecord> rows = Parsed.csv(text("/export/record?view=" + view));
			assertThat(rows).as(view).hasSize(version.path(view).asInt());
			assertThat(rows.getFirst().getField("data_version")).isEqualTo(version.path("id").asString());
			assertThat(text("/export/record?format=ndjson&view=" + view).lines().map(GraphQlApi.JSON::readTree))
				.as(view)
				.hasSize(rows.size());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "json&view=claims", "gexf", "gexf&version=1.2", "graphml", "ftm", "ftm-statements",
			"bods", "nquads", "json-ld", "package", "parquet&view=claims", "parquet-package" })
	void theWholeRecordComesWithinFiveSeconds(String format) {
		get("/export/record?format=" + format, 200);
		Instant start = Instant.now();
		HttpResponse<byte[]> file = get("/export/record?format=" + format, 200);

		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
		assertThat(file.body().length).isGreaterThan(100_000);
		assertThat(file.headers().firstValue("Tieline-Data-Version")).isPresent();
		assertThat(file.headers().firstValue("Link"))
			.hasValueSatisfying((link) -> assertThat(link).contains("license"));
	}

	@Test
	void aDrawingHasAnEdgeForEachTieWithTheDaysOnWhichItHeld() {
		Set<String> ties = new HashSet<>();
		for (Element edge : Parsed.elements(Parsed.xml(text("/export/record?format=gexf&of=huawei")), "edge")) {
			assertThat(ties
				.add(edge.getAttribute("source") + " " + edge.getAttribute("kind") + " " + edge.getAttribute("target")))
				.isTrue();
			assertThat(
					List.of(edge.getAttribute("source"), edge.getAttribute("target"), Parsed.values(edge).get("facts"))
						.toString())
				.contains("huawei");
		}
		assertThat(ties).hasSizeGreaterThan(50);
	}

	/** Nobody shows what is only planned: it is counted, and no edge. */
	@Test
	void aPlanIsNotDrawnInTheRecordAndIsCounted() {
		String file = text("/export/record?format=gexf");

		assertThat(file).containsPattern("planned_ties=[1-9]");
		assertThat(Parsed.elements(Parsed.xml(file), "edge"))
			.noneMatch((edge) -> "PLANNED".equals(Parsed.values(edge).get("status")));
		assertThat(text("/export/record?format=graphml")).doesNotContain(">PLANNED<");
	}

	@Test
	void everyLinkLeadsToThings() {
		Map<String, JsonNode> all = new HashMap<>();
		text("/export/record?format=ftm").lines().map(GraphQlApi.JSON::readTree).forEach((one) -> {
			assertThat(all.put(one.path("id").asString(), one)).isNull();
		});
		Set<String> ends = Set.of("owner", "asset", "subject", "object", "member", "organization", "employee",
				"employer", "entity");
		all.values()
			.forEach((one) -> ends.forEach((end) -> one.path("properties")
				.path(end)
				.forEach((id) -> assertThat(all).containsKey(id.asString()))));
		assertThat(all.values().stream().map((one) -> one.path("schema").asString())).contains("Ownership", "Sanction",
				"UnknownLink", "Company");
	}

	@Test
	void relationshipsComeAfterTheirParties() {
		Set<String> known = new HashSet<>();
		int stakes = 0;
		for (JsonNode statement : GraphQlApi.JSON.readTree(text("/export/record?format=bods"))) {
			JsonNode details = statement.path("recordDetails");
			if (statement.path("recordType").asString().equals("relationship")) {
				stakes++;
				assertThat(known).contains(details.path("subject").asString(),
						details.path("interestedParty").asString());
			}
			known.add(statement.path("recordId").asString());
		}
		assertThat(stakes).isGreaterThan(50);
	}

	@Test
	void aPackageHasTheTablesThatItDescribes() throws IOException {
		Map<String, String> files = new HashMap<>();
		try (ZipInputStream zip = new ZipInputStream(
				new ByteArrayInputStream(get("/export/record?format=package", 200).body()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		JsonNode resources = GraphQlApi.JSON.readTree(files.remove("datapackage.json")).path("resources");
		assertThat(resources).hasSize(files.size());
		for (JsonNode resource : resources) {
			String heading = files.get(resource.path("path").asString()).lines().findFirst().orElseThrow();
			assertThat(resource.path("schema").path("fields").findValuesAsString("name"))
				.containsExactly(heading.split(","));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "facts", "claims", "entities", "names", "sources" })
	void aParquetFileHasTheRowsOfTheTable(String view) throws IOException {
		HttpResponse<byte[]> file = get("/export/record?format=parquet&of=huawei&view=" + view, 200);
		ReadParquet read = ReadParquet.of(file.body());
		List<NamedCsvRecord> rows = Parsed.csv(text("/export/record?format=csv&of=huawei&view=" + view));

		assertThat(read.about()).containsEntry("data_version", rows.getFirst().getField("data_version"))
			.containsEntry("licence", "GPL-3.0-or-later");
		assertThat(read.rows()).hasSameSizeAs(rows).hasSizeGreaterThan(10);
		String key = rows.getFirst().getHeader().getFirst();
		for (int i = 0; i < rows.size(); i++) {
			Object low = read.rows().get(i).get("low_exact");
			assertThat(read.rows().get(i)).containsEntry(key, rows.get(i).getField(key));
			assertThat(rows.get(i).findField("low").orElse("")).isEqualTo((low != null) ? low : "");
		}
	}

	@Test
	void jsonLdHasAnObjectForEverySubjectOfTheQuads() {
		JsonNode json = GraphQlApi.JSON.readTree(text("/export/record?format=json-ld&of=huawei"));
		Set<String> subjects = new HashSet<>();
		json.path("@graph").forEach((one) -> assertThat(subjects.add(one.path("@id").asString())).isTrue());
		Set<String> quads = new HashSet<>();
		text("/export/record?format=nquads&of=huawei").lines()
			.forEach((line) -> quads.add(line.substring(1, line.indexOf('>'))));

		assertThat(subjects).isEqualTo(quads).hasSizeGreaterThan(1_000);
	}

	@Test
	void aQuestionsFileSaysWhatTheApiSays() {
		JsonNode answer = api()
			.data("""
					{ cutoff(scenario: {suppliers: {countries: ["US"]}, customers: {ids: ["huawei"]}}, lens: {asOf: "2019"}) {
					    tiesWithoutAmount losses(first: 3) { nodes { entity { name } upstream { high } because { facts { id } } } } } }""")
			.path("cutoff");
		List<NamedCsvRecord> rows = Parsed.csv(text(CUT))
			.stream()
			.filter((row) -> row.getField("list").equals("cutoff.losses.nodes"))
			.toList();

		assertThat(rows).hasSize(3);
		for (int i = 0; i < rows.size(); i++) {
			JsonNode node = answer.path("losses").path("nodes").get(i);
			assertThat(rows.get(i).getField("cutoff.losses.nodes.entity.name"))
				.isEqualTo(node.path("entity").path("name").asString());
			assertThat(Double.valueOf(rows.get(i).getField("cutoff.losses.nodes.upstream.high")))
				.isEqualTo(node.path("upstream").path("high").asDouble());
			assertThat(rows.get(i).getField("cutoff.tiesWithoutAmount"))
				.isEqualTo(answer.path("tiesWithoutAmount").asString());
			assertThat(rows.get(i).getField("more")).isEqualTo("true");
		}
		List<NamedCsvRecord> hops = Parsed.csv(text(CUT + "&view=paths"));
		assertThat(hops.stream().map((hop) -> hop.getField("leg"))).containsOnly("cutoff.losses.nodes.because");
		assertThat(hops.getFirst().getField("facts")).startsWith(answer.path("losses")
			.path("nodes")
			.get(0)
			.path("because")
			.get(0)
			.path("facts")
			.get(0)
			.path("id")
			.asString()
			.replaceAll("~.*", ""));
	}

	@Test
	void theClaimsOfAQuestionAreThoseOfItsFacts() {
		String question = "/export/question/market-share?company=huawei&market=market-telecom-equipment-world&asOf=2017";
		List<NamedCsvRecord> claims = Parsed.csv(text(question + "&view=claims&excel=yes").substring(1));

		assertThat(claims).extracting((row) -> row.getField("claim")).contains("wsj-2018-11-23.68");
		assertThat(claims).extracting((row) -> row.getField("fact"))
			.containsOnly("market-share:huawei:market-telecom-equipment-world:2017");
		assertThat(get(question + "&format=gexf", 200).headers().firstValue("Content-Disposition"))
			.hasValue("attachment; filename=\"tieline-market-share-huawei-market-telecom-equipment-world-2017.gexf\"");
	}

	@Test
	void aPathQuestionIsDrawnWithOneEdgeForEachTieUnlessItsPathsAreAskedFor() {
		String question = "/export/question/paths?from=bt&to=gov-cn&format=gexf&asOf=2020";
		long ties = Parsed.elements(Parsed.xml(text(question)), "edge").size();
		long hops = Parsed.elements(Parsed.xml(text(question + "&view=paths")), "edge").size();

		assertThat(ties).isPositive().isLessThanOrEqualTo(hops);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/export/record?format=xls                          | format    | csv, json, ndjson, gexf
					/export/record?format=csv&version=1.2              | version   | has no version
					/export/record?format=gexf&version=1.4             | version   | 1.2, 1.3
					/export/record?format=gexf&view=paths              | view      | choose from ties
					/export/record?format=gexf&excel=yes               | excel     | has no excel
					/export/record?format=ftm&view=facts               | view      | has no view
					/export/record?kinds=SUPPLYS                       | kinds     | SUPPLY
					/export/record?kinds=,                             | kinds     | leave it out
					/export/record?of=huawie                           | of        | 'huawei'
					/export/record?licence=free                        | licence   | all, open
					/export/record?asof=2019                           | asof      | choose from
					/export/question/laws                              | question  | law-on-a-day
					/export/question/owners                            | company   | such as huawei
					/export/question/owners?company=huawei&day=2       | day       | choose from
					/export/question/law-on-a-day?company=huawei&measure=entity-list&eve=2019-05-15&day=2019-05-16&asOf=2019 | asOf | has no lens
					/export/question/cutoff?scenario=%7B               | scenario  | no JSON
					/export/graphql?query=%7Bcompany(id:%22huawei%22)%7Bname%7D%7D&view=paths | view      | asks for no path
					/export/graphql?query=%7Bcompany(id:%22huawei%22)%7Bname%7D%7D&format=gexf | format    | nothing that can be drawn
					/export/graphql?query=%7Bcompany(id:%22huawei%22)%7Bname%7D%7D&view=facts | view | asks for no fact
					/export/graphql?query=%7B__typename%7D&variables=x | variables | a JSON object
					/export/graphql?query=%7B__typename%7D&asOf=2019   | asOf      | has its lens in it
					""")
	void whatCannotBeWrittenIsNamedWithARemedy(String address, String parameter, String remedy) {
		JsonNode problem = GraphQlApi.JSON.readTree(new String(get(address, 400).body(), StandardCharsets.UTF_8))
			.path("errors")
			.get(0);

		assertThat(problem.path("extensions").path("code").asString()).isEqualTo("BAD_USER_INPUT");
		assertThat(problem.path("extensions").path("argument").asString()).isEqualTo(parameter);
		assertThat(problem.path("message").asString()).startsWith(parameter + ": ").contains(remedy);
	}

	private String text(String address) {
		return new String(get(address, 200).body(), StandardCharsets.UTF_8);
	}

	private HttpResponse<byte[]> get(String address, int status) {
		try {
			HttpResponse<byte[]> response = HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + address)).build(),
						HttpResponse.BodyHandlers.ofByteArray());
			assertThat(response.statusCode())
				.as(new String(response.body(), 0, Math.min(500, response.body().length), StandardCharsets.UTF_8))
				.isEqualTo(status);
			return response;
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
