package org.tieline.path;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
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
	void graphmlAndGexfOpenAndTheirEdgesJoinTheirNodes(String address) throws Exception {
		for (String format : List.of("graphml", "gexf")) {
			Document file = parsed(get(address + "&format=" + format, 200));
			Set<String> nodes = new HashSet<>();
			elements(file, "node").forEach((node) -> assertThat(nodes.add(node.getAttribute("id"))).isTrue());
			List<Element> edges = elements(file, "edge");

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
	void csvHasARowForEachStepWithItsSources() {
		List<NamedCsvRecord> rows = CsvReader.builder()
			.ofNamedCsvRecord(get(PATHS + "&format=csv", 200))
			.stream()
			.toList();

		assertThat(rows).isNotEmpty();
		NamedCsvRecord first = rows.getFirst();
		assertThat(first.getField("path")).isEqualTo("1");
		assertThat(first.getField("source")).isEqualTo("huawei");
		assertThat(first.getField("target")).isEqualTo("bt");
		assertThat(first.getField("forward")).isEqualTo("false");
		assertThat(rows).allSatisfy((row) -> assertThat(row.getField("sources")).isNotBlank());
	}

	@Test
	void jsonSaysWhatTheApiSays() {
		JsonNode file = GraphQlApi.JSON.readTree(get(EXPOSURE + "&format=json", 200));
		JsonNode answer = api().data(
				"{ exposure(of: \"gb\", to: \"gov-cn\", lens: {asOf: \"2020-12-31\"}) { outcome possibleTies paths { summary } } }")
			.path("exposure");

		assertThat(file.path("url").asString()).startsWith(EXPOSURE);
		assertThat(file.path("answer").path("outcome")).isEqualTo(answer.path("outcome"));
		assertThat(file.path("answer").path("possibleTies")).isEqualTo(answer.path("possibleTies"));
		for (int i = 0; i < answer.path("paths").size(); i++) {
			assertThat(file.path("answer").path("paths").get(i).path("summary"))
				.isEqualTo(answer.path("paths").get(i).path("summary"));
		}
	}

	@Test
	void denialsAreThereWithTheirStance() {
		String hop = get("/export/paths?from=gov-cn&to=huawei&ties=INFLUENCES&maxLength=1&format=csv", 200);

		assertThat(CsvReader.builder().ofNamedCsvRecord(hop).stream().findFirst().orElseThrow().getField("claims"))
			.contains("wsj-2018-11-23.50 ALLEGES by ")
			.contains("wsj-2018-11-23.53 DENIES by Huawei");
	}

	@Test
	void tiersAreThereChainByChain() {
		List<NamedCsvRecord> rows = CsvReader.builder()
			.ofNamedCsvRecord(get("/export/dependents?of=tsmc&tiers=2&format=csv", 200))
			.stream()
			.toList();

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
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/export/dependencies?of=bt&tiers=9              | tiers
			/export/dependents?of=bt&product=huawei         | product
			/export/dependents?of=bt&from=huawei            | from
			/export/paths?from=bt&to=bt                     | to
			/export/paths?from=bt                           | to
			/export/paths?from=bt&to=zte&format=xls         | format
			/export/paths?from=bt&to=zte&ties=NONE          | ties
			/export/paths?from=bt&to=zte&maxLength=x        | maxLength
			/export/paths?from=bt&to=zte&asOf=20x9          | asOf
			/export/paths?from=bt&to=zte&knownAt=2018       | knownAt
			/export/exposure?of=gb&to=huawei                | to
			/export/paths?from=bt&to=zte&maxlength=2        | maxlength
			/export/paths?from=bt&to=zte&excludeSources=no  | excludeSources
			/export/paths?from=bt&to=zte&stances=SAYS       | stances
			/export/exposure?of=gb&to=cn&ties=OWNS          | ties
			""")
	void aBadParameterIsNamed(String address, String parameter) {
		JsonNode problem = GraphQlApi.JSON.readTree(get(address, 400));

		assertThat(problem.path("code").asString()).isEqualTo("BAD_USER_INPUT");
		assertThat(problem.path("argument").asString()).isEqualTo(parameter);
		assertThat(problem.path("message").asString()).doesNotContain("org.tieline");
	}

	@Test
	void namesAreEscaped() throws Exception {
		ExportedHop hop = new ExportedHop(1, 1, "path", true, "a", "A & <B> \"C\" \u0001 华为", "b", "B", "SUPPLIES",
				List.of());

		Document graphml = parsed(GraphFile.graphml(List.of(hop), "x?a=1&b=2"));
		Document gexf = parsed(GraphFile.gexf(List.of(hop), "x?a=1&b=2"));

		assertThat(graphml.getElementsByTagNameNS("*", "data").item(0).getTextContent())
			.isEqualTo("A & <B> \"C\"   华为");
		assertThat(elements(gexf, "node").getFirst().getAttribute("label")).isEqualTo("A & <B> \"C\"   华为");
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

	private static Document parsed(String text) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static List<Element> elements(Document file, String name) {
		NodeList found = file.getElementsByTagNameNS("*", name);
		List<Element> elements = new java.util.ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			elements.add((Element) found.item(i));
		}
		return elements;
	}

}
