package org.tieline.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.tieline.claim.Claim;
import org.tieline.claim.Stance;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.record.RecordTimes;
import org.tieline.seed.Tables;
import org.tieline.time.Spell;
import org.tieline.time.TimeState;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which dates of a file are those of a state, of its end and of its size. All files are
 * invented, and imported in January 2026.
 */
class ImportedTimesTest {

	private static final String FIRMS = """
			{"id":"h","schema":"Company","properties":{"name":["Heron"]}}
			{"id":"r","schema":"Company","properties":{"name":["Rowan"]}}
			""";

	private static final String HELD = "STAKE Rowan, Heron, UNKNOWN UNKNOWN";

	@TempDir
	private Path folder;

	private Imports imports;

	@BeforeEach
	void anEmptyRecord() {
		this.imports = new Imports(this.folder, Tables.empty());
	}

	private Path ftm(String schema, String properties) throws IOException {
		return this.imports.file("a.json",
				FIRMS + "{\"id\":\"l\",\"schema\":\"" + schema + "\",\"properties\":{" + properties + "}}\n");
	}

	private Path stake(String properties) throws IOException {
		return ftm("Ownership", "\"owner\":[\"r\"],\"asset\":[\"h\"]," + properties);
	}

	private String summary() {
		return new FactView(RecordTimes.fill(this.imports.read().facts()).getFirst(), Lens.WIDE).summary();
	}

	/** The first fact on a day. */
	private FactView on(String day) {
		Fact fact = RecordTimes.fill(this.imports.read().facts()).getFirst();
		return new FactView(fact, Lens.WIDE.at(PartialDate.parse(day)));
	}

	/** An order of April 2021 is to end in August 2030. The list is of April 2022. */
	@Test
	void anEndThatIsStillToComeIsPlannedAndTheRestrictionHoldsUntilThen() throws IOException {
		Path list = this.imports.file("list.csv", """
				_id,source,name,start_date,end_date
				1,Denied Persons List (DPL) - Bureau of Export,Heron Trading Ltd,2021-04-01,2030-08-01
				2,Denied Persons List (DPL) - Bureau of Export,Rowan Trading Ltd,2019-04-01,2021-08-01
				""");
		DatasetReport report = this.imports.publishedOn("2022-04-26", "csl", list);

		assertThat(report.skipped()).isEmpty();
		String denied = "RESTRICTION Bureau of Export, Denied Persons List (DPL), %s Trading Ltd, United States, DENIAL_OF_EXPORT_PRIVILEGES";
		assertThat(this.imports.said()).containsExactly(
				denied.formatted("Heron") + " from 2021-04-01 to null as of 2022-04-26",
				denied.formatted("Heron") + " from null to 2030-08-01 as of null",
				denied.formatted("Rowan") + " from 2019-04-01 to 2021-08-01 as of null");
		List<Claim> claims = this.imports.read().facts().getFirst().claims();
		assertThat(claims).extracting(Claim::stance).containsExactly(Stance.STATES, Stance.PLANS);
		assertThat(claims).extracting(Claim::locator).containsExactly("record 1", "record 1, planned end");
		// The same file again changes nothing.
		assertThat(this.imports.publishedOn("2022-04-26", "csl", list).changed()).isFalse();

		assertThat(on("2021-03-31").time()).isEqualTo(TimeState.NOT_HELD);
		assertThat(on("2021-04-01").time()).isEqualTo(TimeState.HELD);
		assertThat(on("2022-04-26").time()).isEqualTo(TimeState.HELD);
		// The record ends with the list, so a year later nothing is known of the law.
		assertThat(on("2023-04-26").time().holds()).isEqualTo(Spell.Holds.POSSIBLY);
		assertThat(on("2030-08-02").time().holds()).isEqualTo(Spell.Holds.POSSIBLY);
	}

	@Test
	void withoutADayOfPublicationTheImportDecidesAndShowsNothing() throws IOException {
		this.imports.run("ftm", stake("\"percentage\":[\"40\"],\"startDate\":[\"2020-03\"],\"endDate\":[\"2026-06\"]"));
		assertThat(this.imports.said()).containsExactly(HELD + " 40% from 2020-03 to null as of null",
				HELD + " from 2020-03 to null as of null", HELD + " from null to 2026-06 as of null");
		this.imports.run("ftm", ftm("Membership",
				"\"member\":[\"r\"],\"organization\":[\"h\"],\"startDate\":[\"2020\"],\"endDate\":[\"2025-12\"]"));
		assertThat(this.imports.said())
			.containsExactly("AFFILIATION Rowan, Heron, MEMBER_OF from 2020 to 2025-12 as of null");
	}

	/** A statement of January 2019 cannot tell that a stake ended in June 2020. */
	@Test
	void anEndAfterTheDayOfTheStatementIsPlanned() throws IOException {
		String interest = "{\"type\":\"shareholding\",\"directOrIndirect\":\"direct\",\"share\":{\"exact\":12.5},\"startDate\":\"2018-01-01\",\"endDate\":\"%s\"}";
		String held = "STAKE Rowan, Heron, DIRECT EQUITY";
		this.imports.run("bods", bods(interest.formatted("2020-06-30")));
		assertThat(this.imports.said()).containsExactly(held + " 12.5% from null to null as of 2019-01-02",
				held + " from 2018-01-01 to null as of 2019-01-02", held + " from null to 2020-06-30 as of null");
		this.imports.run("bods", bods(interest.formatted("2018-06-30")));
		assertThat(this.imports.said()).containsExactly(held + " 12.5% from 2018-01-01 to 2018-06-30 as of null",
				held + " from 2018-01-01 to 2018-06-30 as of null");
		assertThat(summary()).isEqualTo("Rowan held 12.5% of Heron (until 2018-06-30).");
	}

	/** Rowan sells to Alder on 3 April, and the register tells both that day. */
	@Test
	void whatPassesToTheNextHolderOnOneDayIsNotCountedTwice() throws IOException {
		this.imports = new Imports(this.folder, Tables.small());
		Path mapping = this.imports.file("mapping.json",
				"""
						{"things": {"o": {"kind": "COMPANY", "name": "owner"}, "f": {"kind": "COMPANY", "name": "firm"}},
						 "claims": [{"kind": "STAKE", "parts": {"holder": "o", "company": "f"},
						   "values": {"stance": "=STATES", "interest": "=EQUITY", "directness": "=DIRECT", "aspect": "=percent", "value": "share", "unit": "=percent", "from": "from", "to": "to"}}]}
						""");
		DatasetReport report = this.imports.run("csv", false, false, mapping, this.imports.file("a.csv", """
				owner,firm,share,from,to
				Rowan,Heron,80,2019-01-01,2021-04-03
				Alder,Heron,80,2021-04-03,
				"""));
		assertThat(report.skipped()).isEmpty();
	}

	private Path bods(String interest) throws IOException {
		String about = "\"statementDate\":\"2019-01-02\",\"publicationDetails\":{\"bodsVersion\":\"0.4\"},";
		String entity = "{\"statementId\":\"%1$s\",\"recordId\":\"%1$s\",\"recordType\":\"entity\"," + about
				+ "\"recordDetails\":{\"name\":\"%2$s\",\"entityType\":{\"type\":\"registeredEntity\"}}},";
		return this.imports.file("b.json", "[" + entity.formatted("h", "Heron") + entity.formatted("r", "Rowan")
				+ "{\"statementId\":\"s\",\"recordId\":\"s\",\"recordType\":\"relationship\"," + about
				+ "\"recordDetails\":{\"subject\":\"h\",\"interestedParty\":\"r\",\"interests\":[" + interest + "]}}]");
	}

	/** A register gives 25.5 percent on 1 May 2016, of a stake from 2015 to 2019. */
	@Test
	void aPercentageIsOfTheDayOfItsStatement() throws IOException {
		this.imports.publishedOn("2022-04-26", stake(
				"\"percentage\":[\"25.5\"],\"startDate\":[\"2015-03\"],\"endDate\":[\"2019-12-31\"],\"date\":[\"2016-05-01\"]"));
		assertThat(this.imports.said()).containsExactly(HELD + " 25.5% from null to null as of 2016-05-01",
				HELD + " from 2015-03 to 2019-12-31 as of 2016-05-01");
		assertThat(summary()).isEqualTo(
				"Rowan held 25.5% of Heron (whether capital or votes is not recorded; until 2019-12-31; the figure is of 2016-05-01).");
		// Seen after its end, it is the size of the whole time, and of no one day.
		this.imports.publishedOn("2022-04-26", stake(
				"\"percentage\":[\"25.5\"],\"startDate\":[\"2015-03\"],\"endDate\":[\"2019-12-31\"],\"date\":[\"2022-01-01\"]"));
		assertThat(this.imports.said()).containsExactly(HELD + " 25.5% from 2015-03 to 2019-12-31 as of null",
				HELD + " from 2015-03 to 2019-12-31 as of null");
		assertThat(on("2018").summary()).contains("25.5%").doesNotContain("figure");
		assertThat(summary())
			.isEqualTo("Rowan held 25.5% of Heron (whether capital or votes is not recorded; until 2019-12-31).");
	}

	@Test
	void aNumberWithWrongCheckDigitsIsNoIdentifierAndNoCountryVanishes() throws IOException {
		DatasetReport report = this.imports.run("ftm", this.imports.file("a.json",
				"""
						{"id":"h","schema":"Company","properties":{"name":["Heron"],"leiCode":["529900AAAAAAAAAAAA00"],"country":["zz"]}}
						{"id":"r","schema":"Company","properties":{"name":["Rowan"],"leiCode":["529900AAAAAAAAAAAA08"],"country":["se","no"]}}
						"""));
		assertThat(report.entities()).isEqualTo(2);
		assertThat(report.skipped()).containsOnly(
				Map.entry("an identifier that its register cannot have given (lei)", 1),
				Map.entry("a country without a code of ISO 3166-1", 1),
				Map.entry("several countries of one thing, of which none is kept", 1));
		assertThat(this.imports.read().entities()).extracting((one) -> one.entity().identifiers().toString())
			.containsExactlyInAnyOrder("[]", "[lei:529900AAAAAAAAAAAA08]");
	}

	@Test
	void aRecordOfTheLeiIndexWithWrongCheckDigitsIsLeftOutWithItsLine() throws IOException {
		DatasetReport report = this.imports.run("gleif", this.imports.file("who.csv", """
				LEI,Entity.LegalName,Registration.RegistrationStatus
				529900AAAAAAAAAAAA08,Heron,ISSUED
				529900AAAAAAAAAAAA00,Elder,ISSUED
				"""));
		assertThat(report.entities()).isEqualTo(1);
		assertThat(report.skipped()).containsOnly(Map.entry("the check digits of an LEI do not fit (ISO 17442)", 1));
		assertThat(Files.readString(this.imports.table("skipped.csv"))).contains("who.csv,3,the check digits");
	}

	/** The first sanction has no day of the calendar, the second nobody as its target. */
	@Test
	void anAuthorityWithoutARestrictionIsNotKept() throws IOException {
		String sanction = "{\"id\":\"%s\",\"schema\":\"Sanction\",\"properties\":{\"entity\":[\"%s\"],\"authority\":[\"%s\"],\"program\":[\"%s\"],\"startDate\":[\"%s\"]}}\n";
		DatasetReport report = this.imports.run("ftm",
				this.imports.file("a.json",
						FIRMS + sanction.formatted("s1", "h", "Ministry of Lakes", "One", "2020-02-30")
								+ sanction.formatted("s2", "nobody", "Ministry of Hills", "Two", "2020-02-01")
								+ sanction.formatted("s3", "h", "Ministry of Seas", "Three", "2020-02-01")));
		assertThat(this.imports.read().entities()).extracting((one) -> one.entity().name())
			.containsExactlyInAnyOrder("Heron", "Rowan", "Ministry of Seas", "Three");
		assertThat(report.entities()).isEqualTo(4);
	}

	/** The first of the two days on which a sanction can have been seen counts. */
	@Test
	void aSanctionWasSeenOnTheDayOfItsList() throws IOException {
		String sanction = "\"entity\":[\"h\"],\"authority\":[\"Ministry of Lakes\"],\"listingDate\":[\"2020-05-04\"]";
		this.imports.run("ftm", ftm("Sanction", sanction));
		assertThat(this.imports.said()).singleElement()
			.asString()
			.startsWith("RESTRICTION Ministry of Lakes, -, Heron")
			.endsWith("from null to null as of 2020-05-04");

		this.imports.run("ftm", ftm("Sanction", sanction + ",\"date\":[\"2021-06-01\"]"));
		assertThat(this.imports.said()).singleElement().asString().endsWith("as of 2021-06-01");
	}

	/** A file of 2022, imported in 2026, tells of an end in 2024: then it was planned. */
	@Test
	void theYearOfAFileTellsWhichEndsWereStillToCome() throws IOException {
		Path list = this.imports.file("list.csv", """
				_id,source,name,start_date,end_date
				1,Denied Persons List (DPL) - Bureau of Export,Heron Trading Ltd,2021-04-01,2024-08-01
				2,Denied Persons List (DPL) - Bureau of Export,Rowan Trading Ltd,2019-04-01,2021-08-01
				""");
		this.imports.publishedOn("2022", "csl", list);

		List<Claim> claims = this.imports.read().facts().stream().flatMap((fact) -> fact.claims().stream()).toList();
		assertThat(claims).extracting((claim) -> claim.source().publishedOn()).containsOnly(PartialDate.parse("2022"));
		assertThat(claims).extracting((claim) -> claim.stance() + " " + claim.from() + " " + claim.to())
			.containsExactlyInAnyOrder("STATES 2021-04-01 null", "PLANS null 2024-08-01",
					"STATES 2019-04-01 2021-08-01");
	}

	/**
	 * 30 by the one house and 80 by the other cannot both be. Whoever says nothing that
	 * is kept is not kept either; Birch has a line of its own.
	 */
	@Test
	void aSpeakerWhoseOnlyClaimIsRefusedIsNotKept() throws IOException {
		this.imports = new Imports(this.folder, Tables.small());
		Path mapping = this.imports.file("mapping.json",
				"""
						{"things": {"o": {"kind": "COMPANY", "name": "owner"}, "f": {"kind": "COMPANY", "name": "firm"}, "s": {"kind": "COMPANY", "name": "house"}},
						 "claims": [{"kind": "STAKE", "parts": {"holder": "o", "company": "f", "speaker": "s"},
						   "values": {"stance": "=STATES", "interest": "=EQUITY", "directness": "=DIRECT", "aspect": "=percent", "value": "share", "unit": "=percent", "as_of": "day"}}]}
						""");
		String rows = """
				owner,firm,share,day,house
				Alder,Heron,30,2019,House One
				Birch,Heron,80,2019,House Two
				""";
		DatasetReport report = this.imports.run("csv", false, false, mapping, this.imports.file("a.csv", rows));
		assertThat(names()).contains("Alder", "Birch", "Heron", "House One").doesNotContain("House Two");
		assertThat(report.entities()).isEqualTo(4);
		assertThat(this.imports.table("proposals.csv")).doesNotExist();

		this.imports.run("csv", false, false, mapping,
				this.imports.file("b.csv", rows + "House Two,Alder,5,2019,House One\n"));
		assertThat(names()).as("it holds a part of Alder").contains("House Two");
	}

	/** A rule of the record knows no such effect. */
	@Test
	void anAuthorityWhoseOnlyActIsRefusedIsNotKept() throws IOException {
		Path mapping = this.imports.file("mapping.json", """
				{"things": {"t": {"kind": "COMPANY", "name": "firm"}, "a": {"kind": "PUBLIC_BODY", "name": "office"}},
				 "claims": [{"kind": "RESTRICTION", "parts": {"authority": "a", "target": "t"},
				   "values": {"stance": "=STATES", "effect": "effect", "as_of": "day"}}]}
				""");
		DatasetReport report = this.imports.run("csv", false, false, mapping, this.imports.file("a.csv", """
				firm,office,effect,day
				Heron,Ministry of Lakes,NETWORK_BAN,2019
				Rowan,Ministry of Hills,LAKE_BAN,2019
				"""));
		assertThat(report.skipped()).hasSize(1);
		assertThat(names()).containsExactlyInAnyOrder("Heron", "Rowan", "Ministry of Lakes");
	}

	private List<String> names() {
		return this.imports.read().entities().stream().map((one) -> one.entity().name()).toList();
	}

	/** 30 and 80 cannot both be; without the 80, 30 and 3 can. */
	@Test
	void aStakeThatFitsWithoutTheOneThatDoesNotStays() throws IOException {
		this.imports = new Imports(this.folder, Tables.small());
		Path mapping = this.imports.file("mapping.json",
				"""
						{"things": {"o": {"kind": "COMPANY", "name": "owner"}, "f": {"kind": "COMPANY", "name": "firm"}},
						 "claims": [{"kind": "STAKE", "parts": {"holder": "o", "company": "f"},
						   "values": {"stance": "=STATES", "interest": "=EQUITY", "directness": "=DIRECT", "aspect": "=percent", "value": "share", "unit": "=percent", "as_of": "day"}}]}
						""");
		DatasetReport report = this.imports.run("csv", false, false, mapping, this.imports.file("a.csv", """
				owner,firm,share,day
				Alder,Heron,30,2019
				Birch,Heron,80,2019
				Cedar,Heron,3,2019
				"""));
		assertThat(this.imports.said()).hasSize(2).noneMatch((line) -> line.contains("Birch"));
		assertThat(report.skipped()).hasSize(1);
	}

}
