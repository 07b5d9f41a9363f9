package org.tieline.linked;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.http.media.MediaType;
import com.apicatalog.rdf.Rdf;
import com.apicatalog.rdf.RdfDataset;
import org.junit.jupiter.api.Test;

import org.tieline.claim.Derivation;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Identifier;
import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.company;
import static org.tieline.evidence.ClaimFixtures.stake;

/** An invented record as RDF, read by a library of others (Titanium). */
class RecordQuadsTest {

	private static final String TERM = "urn:tieline:term:";

	private static byte[] written(Function<ByteArrayOutputStream, RecordQuads> format) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		RecordQuads quads = format.apply(out);
		quads.entity(new Entity("maker", EntityKind.COMPANY, "Maker \"M\"", List.of("造者", "a\\b", "http://x: y"),
				List.of(Identifier.parse("isin:US0378331005")), "se", false, Map.of(), Map.of()));
		Fact fact = stake(company("fund"), "DIRECT", company("maker"),
				claim("a.01").from("2010-05").about("percent").value("0.1", "percent", "0.1%").by("maker"),
				claim("a.02").from("2010").to("2011-12-31").about("percent").value(">50..75.25", "percent", "most"),
				claim("b.01").says(Stance.DENIES).by("fund").repeats("a.02"));
		fact.claims().forEach((claim) -> quads.source(claim.source(), ""));
		quads.fact(ClaimFixtures.wide(fact));
		quads.end();
		return out.toByteArray();
	}

	private static byte[] nQuads() {
		return written((out) -> RecordQuads.nQuads(out, "v1", List.of("https://example.org/licence"),
				"lens=asOf=2019; a \"b\""));
	}

	private static TreeSet<String> lines(RdfDataset data) {
		TreeSet<String> lines = new TreeSet<>();
		data.toList()
			.forEach((quad) -> lines.add(quad.getSubject() + " " + quad.getPredicate() + " " + quad.getObject() + " "
					+ quad.getGraphName().orElseThrow()));
		assertThat(lines).hasSize(data.size());
		return lines;
	}

	private static TreeSet<String> readQuads() throws Exception {
		return lines(Rdf.createReader(MediaType.N_QUADS, new ByteArrayInputStream(nQuads())).readDataset());
	}

	@Test
	void jsonLdAndNQuadsSayTheSame() throws Exception {
		byte[] json = written((out) -> RecordQuads.jsonLd(out, "v1", List.of("https://example.org/licence"),
				"lens=asOf=2019; a \"b\""));
		RdfDataset read = JsonLd.toRdf(JsonDocument.of(new ByteArrayInputStream(json))).get();

		assertThat(lines(read)).isEqualTo(readQuads()).hasSizeGreaterThan(50);
		assertThat(new String(nQuads(), StandardCharsets.UTF_8).lines()).hasSize(read.size());
	}

	@Test
	void aNumberKeepsEveryDigitAndADateItsPrecision() {
		String quads = new String(nQuads(), StandardCharsets.UTF_8);
		String first = "<urn:tieline:claim:a.01> <" + TERM;
		String second = "<urn:tieline:claim:a.02> <" + TERM;
		String schema = "^^<http://www.w3.org/2001/XMLSchema#";

		assertThat(quads)
			.contains(first + "low> \"0.1\"" + schema + "decimal>", first + "high> \"0.1\"" + schema + "decimal>",
					first + "from> \"2010-05\"" + schema + "gYearMonth>", second + "from> \"2010\"" + schema + "gYear>",
					second + "to> \"2011-12-31\"" + schema + "date>", second + "moreThan> \"50\"" + schema + "decimal>",
					second + "high> \"75.25\"" + schema + "decimal>")
			.doesNotContain(second + "low>");
	}

	@Test
	void aFilterComparesTheTextsOfDatesWithAYear() {
		List<String> before2011 = datesOf("from").filter((line) -> text(line).compareTo("2011") < 0).toList();
		List<String> endedBefore2012 = datesOf("to").filter((line) -> text(line).compareTo("2012") < 0).toList();

		assertThat(before2011).extracting(RecordQuadsTest::text).containsExactly("2010-05", "2010");
		assertThat(datesOf("from").filter((line) -> text(line).compareTo("2010") < 0)).isEmpty();
		assertThat(endedBefore2012).extracting(RecordQuadsTest::text).containsExactly("2011-12-31");
		assertThat(datesOf("to").filter((line) -> text(line).compareTo("2011") < 0)).isEmpty();
	}

	private static String quadsOf(ClaimFixtures... claims) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		RecordQuads quads = RecordQuads.nQuads(out, "v1", List.of(), "");
		quads.fact(ClaimFixtures.wide(stake(company("fund"), "DIRECT", company("maker"), claims)));
		quads.end();
		return out.toString(StandardCharsets.UTF_8);
	}

	/** Held from 2010 to 2012, and again from 2015. */
	@Test
	void eachTimeOfAFactHasItsOwnDates() {
		String fact = "<urn:tieline:fact:stake:fund:maker:direct> <" + TERM;
		String spell = "<urn:tieline:spell:stake:fund:maker:direct:";

		assertThat(quadsOf(claim("a").from("2010").to("2012"), claim("b").from("2015")))
			.contains(fact + "spell> " + spell + "1>", fact + "spell> " + spell + "2>",
					spell + "1> <" + TERM + "from> \"2010\"", spell + "1> <" + TERM + "to> \"2012\"",
					spell + "2> <" + TERM + "from> \"2015\"")
			.doesNotContain(spell + "2> <" + TERM + "to>", fact + "from>", fact + "to>");
		assertThat(quadsOf(claim("a").from("2010").to("2012"))).contains(fact + "from> \"2010\"", fact + "to> \"2012\"")
			.doesNotContain("spell");
	}

	@Test
	void aClaimHasItsDetailsAsTerms() {
		assertThat(quadsOf(claim("a").detail("supply_status", "TRIAL").detail("scope", "antennas"),
				claim("b").derived(Derivation.FORECAST)))
			.contains("<urn:tieline:claim:a> <" + TERM + "supplyStatus> \"TRIAL\"",
					"<urn:tieline:claim:a> <" + TERM + "scope> \"antennas\"",
					"<urn:tieline:claim:b> <" + TERM + "derivation> \"FORECAST\"");
	}

	private static Stream<String> datesOf(String word) {
		return new String(nQuads(), StandardCharsets.UTF_8).lines()
			.filter((line) -> line.contains(" <" + TERM + word + "> "));
	}

	/** The text of a literal, as STR of SPARQL gives it. */
	private static String text(String line) {
		return line.split("\"")[1];
	}

	@Test
	void whatAClaimSaysIsToldOfTheClaim() throws Exception {
		assertThat(readQuads()).contains(
				"<urn:tieline:claim:b.01> <http://www.w3.org/ns/prov#wasAttributedTo> <urn:tieline:entity:fund> <urn:tieline:data:v1>",
				"<urn:tieline:claim:b.01> <http://www.w3.org/ns/prov#wasDerivedFrom> <urn:tieline:claim:a.02> <urn:tieline:data:v1>")
			.noneMatch((line) -> line.startsWith("<urn:tieline:entity:fund> "));
	}

}
