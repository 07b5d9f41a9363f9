package org.tieline.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.intake.ParsedRecord.LinkedEntity;
import org.tieline.seed.Tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Invented files in the shapes of the formats; the rows are worked out by hand. */
class DatasetImportTest {

	private static final String HERON = """
			{"id":"h1","schema":"Company","properties":{"name":["Heron Telecom"],"jurisdiction":["se"],"leiCode":["529900T8BM49AURSDO55"]}}
			""";

	private static final String ROWAN = """
			{"id":"R1","schema":"Company","caption":"Rowan Holding","properties":{"name":["Rowan AB","Rowan Holding"],"country":["se"]}}
			""";

	private static final String OWNS = """
			{"id":"own-1","schema":"Ownership","properties":{"owner":["R1"],"asset":["h1"],"percentage":["40%"],"startDate":["2015-03"]}}
			""";

	@TempDir
	private Path folder;

	private Imports imports;

	@BeforeEach
	void aSmallRecord() {
		this.imports = new Imports(this.folder, Tables.small());
	}

	@Test
	void anOwnershipIsAStakeWithItsSourceLicenceAndLocator() throws IOException {
		DatasetReport report = this.imports.run("ftm", this.imports.file("a.json", OWNS + HERON + ROWAN));

		assertThat(this.imports.said()).containsExactly(
				"STAKE Rowan Holding, Heron Telecom, UNKNOWN UNKNOWN 40% from 2015-03 to null as of null",
				"STAKE Rowan Holding, Heron Telecom, UNKNOWN UNKNOWN from 2015-03 to null as of null");
		Claim claim = this.imports.read().facts().getFirst().claims().getFirst();
		assertThat(claim.locator()).isEqualTo("record own-1");
		assertThat(claim.source().publisher()).isEqualTo("Lake Register");
		assertThat(claim.source().note()).contains("CC0-1.0");
		assertThat(report.fresh()).isEqualTo(2);
		assertThat(report.entities()).isEqualTo(2);
		assertThat(entity("Rowan Holding").aliases()).containsExactly("Rowan AB");
		assertThat(entity("Heron Telecom").countryId()).isEqualTo("se");
		assertThat(entity("Heron Telecom").identifiers()).hasToString("[lei:529900T8BM49AURSDO55]");
	}

	/** The import is of January 2026. */
	@Test
	void whatIsStillToComeIsLeftOutAndNamed() throws IOException {
		DatasetReport report = this.imports.run("ftm",
				this.imports.file("a.json", OWNS.replace("2015-03", "2031-01-01") + HERON + ROWAN));

		assertThat(report.claims()).isZero();
		assertThat(report.skipped().keySet()).containsExactly("a claim with a date that is still to come (from)");
		assertThatThrownBy(
				() -> this.imports.publishedOn("2026-01-03", this.imports.file("b.json", OWNS + HERON + ROWAN)))
			.hasMessageContaining("2026-01-03 is still to come");
	}

	/** A lens calls the record itself by that name. */
	@Test
	void noDatasetHasTheNameOfTheRecord() throws IOException {
		Path file = this.imports.file("a.json", OWNS + HERON + ROWAN);

		assertThatThrownBy(() -> this.imports.named("record", file))
			.hasMessageContaining("'record' is the name of the record itself");
	}

	private Entity entity(String name) {
		return this.imports.read()
			.entities()
			.stream()
			.map(LinkedEntity::entity)
			.filter((one) -> one.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void statementsOfAnEntitySayWhatTheEntitySays() throws IOException {
		String statements = """
				{"canonical_id":"R1","entity_id":"R1","schema":"Company","prop":"name","value":"Rowan Holding"}
				{"canonical_id":"h1","entity_id":"h1","schema":"Company","prop":"name","value":"Heron Telecom"}
				{"canonical_id":"own-1","entity_id":"own-1","schema":"Ownership","prop":"owner","value":"R1"}
				{"canonical_id":"own-1","entity_id":"own-1","schema":"Ownership","prop":"asset","value":"h1"}
				{"canonical_id":"own-1","entity_id":"own-1","schema":"Ownership","prop":"percentage","value":"40"}
				""";
		this.imports.run("ftm", this.imports.file("a.json", statements));
		assertThat(this.imports.said())
			.containsExactly("STAKE Rowan Holding, Heron Telecom, UNKNOWN UNKNOWN 40% from null to null as of null");

		String torn = statements
				+ "{\"canonical_id\":\"R1\",\"entity_id\":\"R1\",\"schema\":\"Company\",\"prop\":\"alias\",\"value\":\"Rowan\"}\n";
		assertThatThrownBy(() -> this.imports.run("ftm", this.imports.file("b.json", torn)))
			.hasMessageContaining("b.json:6: has more statements about 'R1'");
	}

	@Test
	void personsAreImportedOnlyIfAskedFor() throws IOException {
		Path file = this.imports.file("a.json", HERON + """
				{"id":"p1","schema":"Person","properties":{"name":["Ina Berg"]}}
				{"id":"d1","schema":"Directorship","properties":{"director":["p1"],"organization":["h1"]}}
				{"id":"o1","schema":"Ownership","properties":{"owner":["p1"],"asset":["h1"]}}
				{"id":"s1","schema":"Vessel","properties":{"name":["Gull"]}}
				""");
		DatasetReport report = this.imports.run("ftm", file);
		assertThat(report.claims()).isZero();
		assertThat(report.skipped()).containsEntry("persons were not asked for", 1)
			.containsEntry("links of persons were not asked for", 1)
			.containsEntry("a link to a thing that is not imported", 1)
			.containsEntry("the record has no kind for the schema Vessel", 1);
		assertThat(this.imports.table("skipped.csv")).content()
			.contains("a.json,2,persons were not asked for")
			.doesNotContain("Ina Berg");

		this.imports.run("ftm", true, false, null, file);
		assertThat(this.imports.said()).containsExactly(
				"AFFILIATION Ina Berg, Heron Telecom, OFFICE_OF from null to null as of null",
				"STAKE Ina Berg, Heron Telecom, UNKNOWN UNKNOWN from null to null as of null");
	}

	@Test
	void aBrokenLineIsNamedOrStopsAStrictImportWithNothingWritten() throws IOException {
		String text = HERON + "{\"id\": oops\n" + ROWAN
				+ "{\"id\":\"o9\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[\"R1\"],\"asset\":[\"h1\"],\"percentage\":[\"140\"]}}\n"
				+ "{\"id\":\"o8\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[\"R1\"],\"asset\":[\"h1\"],\"startDate\":[\"0017-02-03\"]}}\n"
				+ OWNS;
		Path file = this.imports.file("a.json", text);
		String before = this.imports.version();
		assertThatThrownBy(() -> this.imports.run("ftm", false, true, null, file))
			.hasMessageContaining("a.json:2: the line is no JSON object");
		assertThat(this.imports.version()).isEqualTo(before);
		assertThat(this.imports.datasets.names()).isEmpty();

		DatasetReport report = this.imports.run("ftm", file);
		assertThat(report.claims()).isEqualTo(2);
		assertThat(report.skipped()).containsEntry("the line is no JSON object", 1)
			.containsEntry("a percentage is no number from 0 to 100", 1)
			.containsEntry("a date is not of the calendar", 1);
	}

	@Test
	void aFileThatIsTruncatedOrBlownUpOrInAnotherEncodingIsRefused() throws IOException {
		refused(this.imports.file("cut.json", HERON + OWNS.substring(0, 60)), "ftm", "cut.json:2: is truncated");
		refused(this.imports.file("cut.bods.json", "[{\"statementId\": \"a\"}, {\"state"), "bods", "is truncated");

		Path latin = this.folder.resolve("latin.json");
		Files.write(latin, HERON.replace("Heron", "H\u00e9ron").getBytes(StandardCharsets.ISO_8859_1));
		refused(latin, "ftm", "is not UTF-8");

		Path gz = this.folder.resolve("a.json.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
			out.write((HERON + ROWAN + OWNS).getBytes(StandardCharsets.UTF_8));
		}
		assertThat(this.imports.run("ftm", gz).claims()).isEqualTo(2);
		byte[] whole = Files.readAllBytes(gz);
		Path half = this.folder.resolve("half.json.gz");
		Files.write(half, Arrays.copyOf(whole, whole.length - 20));
		refused(half, "ftm", "is truncated or damaged");

		// 80 MiB of blank lines pack into some 80 KiB, a thousandth.
		Path bomb = this.folder.resolve("bomb.json.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
			byte[] blank = "\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < 80; i++) {
				out.write(blank);
			}
		}
		refused(bomb, "ftm", "more than 200 times its size");
	}

	private void refused(Path file, String format, String message) {
		String before = this.imports.version();
		assertThatThrownBy(() -> this.imports.run(format, file)).hasMessageContaining(message);
		assertThat(this.imports.version()).isEqualTo(before);
	}

	@Test
	void aSecondImportChangesNothingAndRemovalLeavesTheHashOfBefore() throws IOException {
		String before = this.imports.version();
		Path file = this.imports.file("a.json", HERON + ROWAN + OWNS);
		assertThat(this.imports.run("ftm", file).changed()).isTrue();
		String after = this.imports.version();
		assertThat(after).isNotEqualTo(before);

		DatasetReport second = this.imports.run("ftm", file);
		assertThat(second.changed()).isFalse();
		assertThat(second.fresh() + second.altered() + second.gone()).isZero();
		assertThat(this.imports.version()).isEqualTo(after);

		this.imports.datasets.remove("lake");
		assertThat(this.imports.version()).isEqualTo(before);
		assertThat(this.imports.said()).isEmpty();
		assertThatThrownBy(() -> this.imports.datasets.remove("lake")).hasMessageContaining("no dataset 'lake'");
		assertThatThrownBy(() -> this.imports.datasets.remove("../lake")).hasMessageContaining("no name of a dataset");
	}

	@Test
	void anUpdateKeepsTheIdsOfClaimsAndNeverUsesOneAgain() throws IOException {
		String vote = OWNS.replace("own-1", "own-2").replace("\"40%\"", "\"10\"").replace("2015-03", "2016");
		this.imports.run("ftm", this.imports.file("a.json", HERON + ROWAN + OWNS + vote));
		assertThat(claims()).containsExactly("dataset-lake.02 40%", "dataset-lake.04 10%");

		// Own-1 goes, own-2 says 12, own-3 is new; each is a stake and its number.
		String third = OWNS.replace("own-1", "own-3").replace("\"40%\"", "\"5\"").replace("2015-03", "2019");
		DatasetReport report = this.imports.run("ftm",
				this.imports.file("a.json", HERON + ROWAN + third + vote.replace("\"10\"", "\"12\"")));
		assertThat(claims()).containsExactly("dataset-lake.04 12%", "dataset-lake.06 5%");
		assertThat(List.of(report.fresh(), report.altered(), report.gone())).containsExactly(2, 1, 2);
	}

	private List<String> claims() {
		return this.imports.read()
			.facts()
			.stream()
			.flatMap((fact) -> fact.claims().stream())
			.filter((claim) -> claim.value() != null)
			.map((claim) -> claim.id() + " " + claim.value().text())
			.sorted()
			.toList();
	}

	@Test
	void whatACheckOfTheRecordRefusesIsTakenOutAndNamed() throws IOException {
		// The same stake in the same period as 40 and as 30 percent: one is left out.
		String other = OWNS.replace("own-1", "own-2").replace("\"40%\"", "\"30\"");
		Path file = this.imports.file("a.json", HERON + ROWAN + OWNS + other);
		DatasetReport report = this.imports.run("ftm", file);
		assertThat(claims()).containsExactly("dataset-lake.02 40%");
		assertThat(report.skipped()).containsEntry("a check of the record refuses it", 1);
		assertThat(Files.readString(this.imports.table("skipped.csv")))
			.contains("a check of the record refuses it (record own-2): repeats");
		assertThatThrownBy(() -> this.imports.run("ftm", false, true, null, file)).hasMessageContaining("repeats");
	}

	@Test
	void aDecisionMergesAndAnUndecidedPairStaysApart() throws IOException {
		Imports decided = new Imports(this.folder,
				Tables.small()
					.row("entities.csv", "id=se | kind=COUNTRY | name=Sweden")
					.row("entities.csv", "id=heron | kind=COMPANY | name=Heron Telecom AB | country=se")
					.row("entities.csv", "id=heron-foods | kind=COMPANY | name=Heron Telecom | country=us")
					.row("entities.csv", "id=us | kind=COUNTRY | name=United States"));
		Path file = this.folder.resolve("a.json");
		Files.writeString(file, HERON + ROWAN + OWNS);
		decided.run("ftm", file);
		String own = decided.id("Heron Telecom");
		// Equal name 0.6 and country 0.25; the other has another country: 0.35 is too
		// low.
		assertThat(decided.table("proposals.csv")).content()
			.contains(own + ",heron,0.85,a name is equal; the country is equal")
			.doesNotContain("heron-foods");
		assertThat(decided.said()).hasSize(2).allMatch((line) -> line.contains("Rowan Holding, Heron Telecom,"));

		Files.writeString(decided.table("same.csv"),
				"entity,same_as,verdict,reason\n" + own + ",heron,SAME,the register says so\n");
		assertThat(decided.said()).hasSize(2).allMatch((line) -> line.contains("Rowan Holding, Heron Telecom AB,"));
		assertThat(decided.read().entities()).extracting((one) -> one.entity().id()).doesNotContain(own);

		// The next import remembers the decision.
		Files.writeString(file, HERON + ROWAN + OWNS.replace("40%", "41%"));
		decided.run("ftm", file);
		assertThat(decided.said()).anyMatch((line) -> line.contains("Heron Telecom AB,") && line.contains(" 41% "));
		assertThat(decided.table("proposals.csv")).doesNotExist();

		Files.writeString(decided.table("same.csv"), "entity,same_as,verdict,reason\n" + own + ","
				+ decided.id("Rowan Holding") + ",SAME,\n" + decided.id("Rowan Holding") + "," + own + ",SAME,\n");
		assertThatThrownBy(decided::read).hasMessageContaining("by a circle");
	}

}
