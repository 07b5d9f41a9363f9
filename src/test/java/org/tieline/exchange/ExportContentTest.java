package org.tieline.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

import org.tieline.GraphQlApi;
import org.tieline.exposure.ExposureAnswers.BuyerSum;
import org.tieline.value.Interval;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

import org.tieline.hop.PathMeaning;

import static org.assertj.core.api.Assertions.assertThat;

/** All that is needed to check a claim is in every file. */
class ExportContentTest {

	private static final String URL = "/export/exposure?of=bt&to=gov-cn&asOf=2020";

	// Two paths over the same supply: a fact with two claims, one of which repeats
	// another; then a country that is recorded, with no fact.

	private static final ExportedClaim STATED = new ExportedClaim("ft-1.01", "STATES", "share_of_network", "BT Group",
			"34..<36", "percent", "about 35%", "COMPUTED",
			new Period(PartialDate.parse("2019-06"), PartialDate.parse("2020")), null, PartialDate.parse("2020-02-01"),
			"bt-1.03", "para 4", "BT says so", Map.of("supply_status", "TRIAL"), "GPL-3.0-or-later",
			new ExportedClaim.ExportedSource("ft-1", "BT & Huawei", "Financial Times", PartialDate.parse("2020-02"),
					"https://ft.example/1"));

	private static final ExportedClaim DENIED = new ExportedClaim("ft-1.02", "DENIES", null, null, null, null, null,
			null, null, null, null, null, null, null, Map.of(), "CC0-1.0",
			new ExportedClaim.ExportedSource("ft-1", "BT & Huawei", null, null, null));

	private static final ExportedFact FACT = new ExportedFact("supply:huawei:bt", "SUPPLY", "CONTESTED",
			"Huawei supplies BT.", Map.of("interest", "VOTING", "directness", "DIRECT"), List.of(STATED, DENIED));

	private static final List<ExportedHop> HOPS = List.of(supply(path(1)), country(path(1)), supply(path(2)));

	private static ExportedPath path(int number) {
		return new ExportedPath(number, "Huawei supplies BT; and so on, " + number + ".", PathMeaning.DEPENDENCE,
				"Dependence: BT gets supplies from Huawei.", new Interval(.25 / number, .5),
				new Period(PartialDate.parse("2019-06-30"), null));
	}

	private static ExportedHop supply(ExportedPath path) {
		return new ExportedHop(path, 1, "supply", true, false, "huawei", "Huawei", "bt", "BT", "SUPPLIES",
				List.of(FACT));
	}

	private static ExportedHop country(ExportedPath path) {
		return new ExportedHop(path, 2, "influence", false, true, "huawei", "Huawei", "cn", "China", "AFFILIATED",
				List.of());
	}

	private static String file(ExportFormat format) {
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("outcome", "FOUND");
		answer.put("more", true);
		answer.put("undatedClaims", 5);
		answer.put("dataVersion", "v1");
		answer.put("paths", List.of(path(1), path(2)));
		answer.put("lookThrough", new Interval(0, .75));
		answer.put("lookThroughByBuyer", List.of(new BuyerSum("bt", true, new Interval(.25, 1), new Interval(.25, .75)),
				new BuyerSum("ee", true, new Interval(0, 1), new Interval(0, .5))));
		return format.write(HOPS, URL, answer);
	}

	@Test
	void csvHasARowForEachClaimWithAllThatIsSaidOfIt() {
		List<NamedCsvRecord> rows = Parsed.csv(file(ExportFormat.CSV));

		assertThat(rows.stream().map((row) -> row.getField("path") + " " + row.getField("claim")))
			.containsExactly("1 ft-1.01", "1 ft-1.02", "1 ", "2 ft-1.01", "2 ft-1.02");
		assertThat(rows.getFirst().getFieldsAsMap()).containsAllEntriesOf(Map.ofEntries(Map.entry("leg", "supply"),
				Map.entry("hop", "1"), Map.entry("forward", "false"), Map.entry("source", "huawei"),
				Map.entry("target", "bt"), Map.entry("tie", "SUPPLIES"), Map.entry("strength_low", "0.25"),
				Map.entry("strength_high", "0.5"), Map.entry("together", "2019-06-30/.."), Map.entry("weakest", "true"),
				Map.entry("summary", "Huawei supplies BT; and so on, 1."), Map.entry("fact", "supply:huawei:bt"),
				Map.entry("status", "CONTESTED"), Map.entry("fact_summary", "Huawei supplies BT."),
				Map.entry("url", URL)));
		assertThat(rows.getFirst().getFieldsAsMap()).containsAllEntriesOf(Map.ofEntries(Map.entry("stance", "STATES"),
				Map.entry("aspect", "share_of_network"), Map.entry("speaker", "BT Group"),
				Map.entry("as_stated", "about 35%"), Map.entry("value", "34..<36"), Map.entry("unit", "percent"),
				Map.entry("derivation", "COMPUTED"), Map.entry("details", "supply_status=TRIAL"),
				Map.entry("attributes", "directness=DIRECT; interest=VOTING"), Map.entry("kind", "SUPPLY"),
				Map.entry("claim_licence", "GPL-3.0-or-later"), Map.entry("period", "2019-06/2020"),
				Map.entry("said_on", "2020-02-01"), Map.entry("repeats", "bt-1.03"), Map.entry("locator", "para 4"),
				Map.entry("note", "BT says so"), Map.entry("claim_source", "ft-1"),
				Map.entry("claim_source_title", "BT & Huawei"), Map.entry("claim_source_publisher", "Financial Times"),
				Map.entry("claim_source_published_on", "2020-02"),
				Map.entry("claim_source_url", "https://ft.example/1")));
	}

	@Test
	void csvSaysThatAHopRestsOnACountryAlone() {
		NamedCsvRecord row = Parsed.csv(file(ExportFormat.CSV)).get(2);

		assertThat(row.getField("fact_summary")).isEqualTo("Rests on the recorded country; no claim says so.");
		assertThat(row.getField("weakest")).isEqualTo("false");
		assertThat(row.getField("leg")).isEqualTo("influence");
		assertThat(row.getField("url")).isEqualTo(URL);
	}

	@Test
	void jsonHasClaimsWithDatesAsIso() {
		JsonNode file = GraphQlApi.JSON.readTree(file(ExportFormat.JSON));
		JsonNode claim = file.path("hops").get(0).path("facts").get(0).path("claims").get(0);

		assertThat(claim).isEqualTo(GraphQlApi.JSON.readTree(
				"""
						{"id": "ft-1.01", "stance": "STATES", "aspect": "share_of_network", "speaker": "BT Group",
						 "asStated": "about 35%", "derivation": "COMPUTED", "asOf": null, "licence": "GPL-3.0-or-later",
						 "details": {"supply_status": "TRIAL"},
						 "value": "34..<36", "unit": "percent", "period": {"from": "2019-06", "to": "2020"}, "saidOn": "2020-02-01",
						 "repeats": "bt-1.03", "locator": "para 4", "note": "BT says so",
						 "source": {"id": "ft-1", "title": "BT & Huawei", "publisher": "Financial Times",
						            "publishedOn": "2020-02", "url": "https://ft.example/1"}}"""));
		assertThat(file.path("hops").get(0).path("path").path("together"))
			.isEqualTo(GraphQlApi.JSON.readTree("{\"from\": \"2019-06-30\", \"to\": null}"));
		assertThat(file.path("answer").path("paths").get(1).path("together").path("from").asString())
			.isEqualTo("2019-06-30");
		assertThat(file.path("url").asString()).isEqualTo(URL);
	}

	@ParameterizedTest
	@EnumSource(value = ExportFormat.class, names = { "GRAPHML", "GEXF" })
	void anEdgeOfAGraphHasItsPathAndItsClaims(ExportFormat format) {
		List<Element> edges = Parsed.elements(Parsed.xml(file(format)), "edge");
		Map<String, String> first = Parsed.values(edges.getFirst());

		assertThat(edges.stream().map((edge) -> Parsed.values(edge).get("path"))).containsExactly("1", "1", "2");
		assertThat(edges.stream().map((edge) -> Parsed.values(edge).get("strength_low"))).containsExactly("0.25",
				"0.25", "0.125");
		assertThat(first).containsAllEntriesOf(
				Map.ofEntries(Map.entry("leg", "supply"), Map.entry("hop", "1"), Map.entry("forward", "false"),
						Map.entry("strength_high", "0.5"), Map.entry("together", "2019-06-30/.."),
						Map.entry("weakest", "true"), Map.entry("summary", "Huawei supplies BT; and so on, 1."),
						Map.entry("tie", "SUPPLIES"), Map.entry("facts", "supply:huawei:bt"),
						Map.entry("statuses", "CONTESTED"), Map.entry("fact_summaries", "Huawei supplies BT.")));
		assertThat(first.get("claims")).isEqualTo(
				"ft-1.01 STATES (share_of_network) by BT Group; as stated: about 35%; derivation: COMPUTED; supply status: TRIAL; "
						+ "period: 2019-06/2020; said on: 2020-02-01; repeats: bt-1.03; locator: para 4; "
						+ "source: ft-1, BT & Huawei, Financial Times, 2020-02, https://ft.example/1"
						+ " | ft-1.02 DENIES; source: ft-1, BT & Huawei");
		assertThat(first.get("sources"))
			.startsWith("ft-1, BT & Huawei, Financial Times, 2020-02, https://ft.example/1 | ");
	}

	@Test
	void fieldsOfAGraphAreDeclaredWithTheirTypes() {
		Document graphml = Parsed.xml(file(ExportFormat.GRAPHML));
		Document gexf = Parsed.xml(file(ExportFormat.GEXF));

		for (Element edge : Parsed.elements(graphml, "edge")) {
			assertThat(Parsed.elements(graphml, "key").stream().map((key) -> key.getAttribute("id")))
				.containsAll(Parsed.values(edge).keySet());
		}
		assertThat(Parsed.elements(graphml, "key").stream().map((key) -> type(key, "id", "attr.type")))
			.contains("path int", "strength_low double", "weakest boolean", "leg string");
		assertThat(Parsed.elements(gexf, "attribute").stream().map((key) -> type(key, "id", "type")))
			.contains("path integer", "strength_low double", "weakest boolean", "leg string");
		assertThat(Parsed.elements(gexf, "edge").stream().map((edge) -> edge.getAttribute("kind")))
			.containsExactly("SUPPLIES of path 1", "AFFILIATED of path 1", "SUPPLIES of path 2");
	}

	private static String type(Element key, String name, String type) {
		return key.getAttribute(name) + " " + key.getAttribute(type);
	}

	@Test
	void aGraphSaysWhatWasAskedAndHowEachBuyerIsExposed() {
		Document graphml = Parsed.xml(file(ExportFormat.GRAPHML));
		Map<String, String> whole = Parsed.values(Parsed.elements(graphml, "graph").getFirst());

		assertThat(whole).containsAllEntriesOf(Map.of("graph-url", URL, "graph-dataVersion", "v1", "graph-more", "true",
				"graph-undatedClaims", "5", "graph-lookThrough", "0.0..0.75", "graph-lookThroughByBuyer",
				"bt 0.25..1.0 (if complete 0.25..0.75), ee 0.0..1.0 (if complete 0.0..0.5)"));
		String told = URL + " (outcome=FOUND; more=true; undatedClaims=5; lookThrough=0.0..0.75; dataVersion=v1; "
				+ "lookThroughByBuyer=bt 0.25..1.0 (if complete 0.25..0.75), ee 0.0..1.0 (if complete 0.0..0.5))";
		assertThat(Parsed.elements(graphml, "desc").getFirst().getTextContent()).isEqualTo(told);
		assertThat(Parsed.elements(Parsed.xml(file(ExportFormat.GEXF)), "description").getFirst().getTextContent())
			.isEqualTo(told);
	}

	@Test
	void chainsOfTiersAreOneTreeInAGraphAndStrengthMayBeMissing() {
		// The second chain begins with the first.
		ExportedHop first = chain(1, 1, "tier 1", "a", "b");
		List<ExportedHop> hops = List.of(first, chain(2, 1, "tier 2", "a", "b"), chain(2, 2, "tier 2", "b", "c"));

		List<Element> edges = Parsed
			.elements(Parsed.xml(ExportFormat.GRAPHML.write(hops, URL, Map.of("outcome", "FOUND"))), "edge");

		assertThat(edges.stream().map((edge) -> Parsed.values(edge).get("leg"))).containsExactly("tier 1", "tier 2");
		assertThat(Parsed.values(edges.getFirst())).doesNotContainKeys("strength_low", "weakest", "together",
				"summary");
	}

	private static ExportedHop chain(int number, int hop, String leg, String source, String target) {
		return new ExportedHop(new ExportedPath(number, null, PathMeaning.DEPENDENCE, null, null, null), hop, leg, null,
				true, source, source, target, target, "SUPPLIES", List.of());
	}

	@Test
	void namesAreEscaped() {
		ExportedHop hop = new ExportedHop(path(1), 1, "path", true, true, "a", "A & <B> \"C\" \u0001 华为", "b", "B",
				"SUPPLIES", List.of());

		String graphml = ExportFormat.GRAPHML.write(List.of(hop), "x?a=1&b=2", Map.of());
		String gexf = ExportFormat.GEXF.write(List.of(hop), "x?a=1&b=2", Map.of());

		assertThat(Parsed.values(Parsed.elements(Parsed.xml(graphml), "node").getFirst()).get("label"))
			.isEqualTo("A & <B> \"C\"   华为");
		assertThat(Parsed.elements(Parsed.xml(gexf), "node").getFirst().getAttribute("label"))
			.isEqualTo("A & <B> \"C\"   华为");
	}

}
