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
import org.tieline.claim.Entity;
import org.tieline.claim.Stance;
import org.tieline.intake.ParsedRecord.LinkedEntity;
import org.tieline.seed.Tables;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What files mean where their words can be misread. All files are invented, and imported
 * in January 2026.
 */
class ImportedMeaningTest {

	private static final String FIRMS = """
			{"id":"h","schema":"Company","properties":{"name":["Heron"]}}
			{"id":"r","schema":"Company","properties":{"name":["Rowan"]}}
			""";

	private static final String UNCLEAR = "several dates of one kind, of which none is kept";

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

	private Path member(String dates) throws IOException {
		return ftm("Membership", "\"member\":[\"r\"],\"organization\":[\"h\"]," + dates);
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

	private List<String> names() {
		return this.imports.read().entities().stream().map((one) -> one.entity().name()).sorted().toList();
	}

	/** 3 May 2012 lies within 2012. */
	@Test
	void ofDatesWithinEachOtherTheMoreExactCounts() throws IOException {
		assertThat(this.imports.run("ftm", member("\"startDate\":[\"2012\",\"2012-05-03\"],\"endDate\":[\"2015\"]"))
			.skipped()).isEmpty();
		assertThat(this.imports.said())
			.containsExactly("AFFILIATION Rowan, Heron, MEMBER_OF from 2012-05-03 to 2015 as of null");
	}

	/** Two starts that do not fit take nothing from the end. Two ends take all. */
	@Test
	void anUnclearStartLeavesTheEnd() throws IOException {
		assertThat(this.imports.run("ftm", member("\"startDate\":[\"2011\",\"2012-05-03\"],\"endDate\":[\"2015\"]"))
			.skipped()).containsOnly(Map.entry(UNCLEAR, 1));
		assertThat(this.imports.said())
			.containsExactly("AFFILIATION Rowan, Heron, MEMBER_OF from null to 2015 as of null");
		assertThat(
				this.imports.run("ftm", member("\"startDate\":[\"2012\"],\"endDate\":[\"2015-06-30\",\"2015-07-01\"]"))
					.skipped())
			.containsOnly(Map.entry(UNCLEAR, 1));
		assertThat(this.imports.said())
			.containsExactly("AFFILIATION Rowan, Heron, MEMBER_OF from null to null as of null");
	}

	@Test
	void aFormerRoleWithoutAnEndIsLeftOut() throws IOException {
		String stake = "\"owner\":[\"r\"],\"asset\":[\"h\"],\"percentage\":[\"9\"],\"date\":[\"2018\"],\"role\":[\"%s\"]";

		assertThat(this.imports.run("ftm", ftm("Ownership", stake.formatted("Former shareholder"))).skipped())
			.containsOnly(Map.entry("its status or role says that it is over, and no end is given", 1));
		this.imports.run("ftm", ftm("Ownership", stake.formatted("exclusive owner")));
		assertThat(this.imports.said()).hasSize(2);
	}

	@Test
	void aStakeOfZeroToAHundredHasNoSize() throws IOException {
		this.imports.run("ftm",
				ftm("Ownership", "\"owner\":[\"r\"],\"asset\":[\"h\"],\"percentage\":[\"0-100\"],\"date\":[\"2018\"]"));

		assertThat(this.imports.said())
			.containsExactly("STAKE Rowan, Heron, UNKNOWN UNKNOWN from null to null as of 2018");
	}

	/** A firm is on the board of a firm. Anna is too. */
	@Test
	void aFirmIsInNoOffice() throws IOException {
		String director = "{\"id\":\"%1$s\",\"schema\":\"Directorship\",\"properties\":{\"director\":[\"%2$s\"],\"organization\":[\"h\"],\"startDate\":[\"2012\"]}}\n";
		Path file = this.imports.file("a.json", director.formatted("one", "r") + director.formatted("two", "p") + FIRMS
				+ "{\"id\":\"p\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Anna\"]}}\n");

		assertThat(this.imports.run("ftm", true, false, null, file).skipped())
			.containsOnly(Map.entry("an office of what is no person", 1));
		assertThat(this.imports.said())
			.containsExactly("AFFILIATION Anna, Heron, OFFICE_OF from 2012 to null as of null");
	}

	private static String statement(String id, String schema, String property, String value, boolean external) {
		return "{\"canonical_id\":\"%s\",\"entity_id\":\"x\",\"schema\":\"%s\",\"prop\":\"%s\",\"value\":\"%s\",\"external\":%s}\n"
			.formatted(id, schema, property, value, external);
	}

	@Test
	void theNarrowestSchemaOfAnEntityCountsInAnyOrder() throws IOException {
		String wide = statement("q", "LegalEntity", "name", "Heron", false);
		String narrow = statement("q", "Company", "name", "Heron", false);
		for (String text : List.of(wide + narrow, narrow + wide)) {
			assertThat(this.imports.run("ftm", this.imports.file("a.json", text)).skipped()).isEmpty();
			assertThat(names()).containsExactly("Heron");
		}
		// One statement calls it a person, so it is none that was asked for.
		String person = statement("q", "Person", "name", "Heron", false);
		assertThat(this.imports.run("ftm", this.imports.file("a.json", narrow + person)).skipped())
			.containsOnly(Map.entry("persons were not asked for", 1));
	}

	@Test
	void whatTheFileDoesNotAssertIsLeftOut() throws IOException {
		assertThat(this.imports.run("ftm",
				this.imports.file("a.json",
						statement("q", "Company", "name", "Heron", false)
								+ statement("q", "Company", "alias", "Rowan", true)))
			.skipped()).containsOnly(Map.entry("a statement from outside, which the file does not assert", 1));
		assertThat(entity("Heron").aliases()).isEmpty();
	}

	@Test
	void aWeakAliasIsNoNameAndTheMainCountryCounts() throws IOException {
		assertThat(this.imports
			.run("ftm",
					this.imports.file("a.json",
							"""
									{"id":"h","schema":"Company","properties":{"name":["Heron"],"alias":["Heron Works"],"weakAlias":["Bird"],"country":["gb","im"],"mainCountry":["gb"]}}
									"""))
			.skipped()).containsOnly(Map.entry("a weak alias, which many things may have", 1));
		assertThat(entity("Heron").aliases()).containsExactly("Heron Works");
		assertThat(entity("Heron").countryId()).isEqualTo("gb");
	}

	/**
	 * The list is of 26 April 2022. One row is over then. A check refuses the one that
	 * begins later, as it did before.
	 */
	@Test
	void whoStandsOnAListWasSeenThereOnItsDay() throws IOException {
		this.imports.publishedOn("2022-04-26", "csl", this.imports.file("list.csv", """
				_id,source,name,start_date,end_date
				1,Entity List (EL) - Bureau of Export,Heron Trading  Ltd,,
				2,Entity List (EL) - Bureau of Export,Rowan Trading Ltd,2019-05-21,
				3,Entity List (EL) - Bureau of Export,Alder Trading Ltd,2019-05-21,2022-04-26
				4,Entity List (EL) - Bureau of Export,Birch Trading Ltd,2022-05-01,
				5,Unverified List (UVL) - Bureau of Export,Heron Trading Ltd,,
				"""));

		String listed = "RESTRICTION Bureau of Export, Entity List (EL), %s Trading Ltd, United States, EXPORT_LICENCE";
		assertThat(this.imports.said()).containsExactly(
				listed.formatted("Alder") + " from 2019-05-21 to 2022-04-26 as of null",
				listed.formatted("Heron") + " from null to null as of 2022-04-26",
				listed.formatted("Rowan") + " from 2019-05-21 to null as of 2022-04-26",
				"RESTRICTION Bureau of Export, Unverified List (UVL), Heron Trading Ltd, United States, OTHER from null to null as of 2022-04-26");
		assertThat(names()).filteredOn((one) -> one.startsWith("Heron")).hasSize(1);
	}

	private static final String WHO = "LEI,Entity.LegalName,Entity.LegalJurisdiction,Entity.HeadquartersAddress.Country,Registration.RegistrationStatus\n"
			+ "529900AAAAAAAAAAAA08,Heron,SE,NO,ISSUED\n529900BBBBBBBBBBBB91,Rowan,US-DE,US,ISSUED\n";

	/** Consolidated from 2010 to 2012, and again from 2014; 60 percent. */
	private static final String TWICE = """
			{"Relationship":{"StartNode":{"NodeID":{"$":"529900AAAAAAAAAAAA08"}},"EndNode":{"NodeID":{"$":"529900BBBBBBBBBBBB91"}},
			 "RelationshipType":{"$":"IS_DIRECTLY_CONSOLIDATED_BY"},"RelationshipStatus":{"$":"ACTIVE"},
			 "RelationshipPeriods":{"RelationshipPeriod":[
			 {"StartDate":{"$":"2010-01-01"},"EndDate":{"$":"2012-01-01"},"PeriodType":{"$":"RELATIONSHIP_PERIOD"}},
			 {"StartDate":{"$":"2014-01-01"},"PeriodType":{"$":"RELATIONSHIP_PERIOD"}}]},
			 "RelationshipQuantifiers":{"RelationshipQuantifier":[{"QuantifierAmount":{"$":"60.00"}}]}},
			 "Registration":{"RegistrationStatus":{"$":"PUBLISHED"},"LastUpdateDate":{"$":"2023-05-05T00:00:00Z"}}}
			""";

	@Test
	void everyPeriodOfTheLeiIndexIsAClaimAndWhatIsNotKeptIsListed() throws IOException {
		Path who = this.imports.file("who.csv", WHO);
		for (String text : List.of("[" + TWICE + "]", "{\"relations\":[{\"RelationshipRecord\":" + TWICE + "}]}")) {
			DatasetReport report = this.imports.run("gleif", who, this.imports.file("rr.json", text));
			assertThat(report.skipped()).containsOnly(
					Map.entry("a headquarters in another country than that of its law", 1),
					Map.entry("a percentage of a consolidation, which is no stake", 1));
			assertThat(this.imports.said()).containsExactly(
					"AFFILIATION Heron, Rowan, SUBSIDIARY_OF from 2010-01-01 to 2012-01-01 as of null",
					"AFFILIATION Heron, Rowan, SUBSIDIARY_OF from 2014-01-01 to null as of 2023-05-05");
			this.imports.datasets.remove("lake");
		}
		String csv = "Relationship.StartNode.NodeID,Relationship.EndNode.NodeID,Relationship.RelationshipType,Relationship.RelationshipStatus,Relationship.Period.1.startDate,Relationship.Period.1.endDate,Relationship.Period.1.periodType,Relationship.Period.2.startDate,Relationship.Period.2.endDate,Relationship.Period.2.periodType,Registration.LastUpdateDate,Relationship.Quantifiers.1.quantifierAmount\n"
				+ "529900AAAAAAAAAAAA08,529900BBBBBBBBBBBB91,IS_DIRECTLY_CONSOLIDATED_BY,INACTIVE,2010-01-01,2012-01-01,RELATIONSHIP_PERIOD,2014-01-01,,RELATIONSHIP_PERIOD,2023-05-05,60.00\n";
		// It is over, and nobody says when the second time ended.
		assertThat(this.imports.run("gleif", who, this.imports.file("rr.csv", csv)).skipped())
			.containsEntry("an inactive relationship does not say when it ended", 1)
			.containsEntry("a percentage of a consolidation, which is no stake", 1);
		assertThat(this.imports.said())
			.containsExactly("AFFILIATION Heron, Rowan, SUBSIDIARY_OF from 2010-01-01 to 2012-01-01 as of null");
	}

	private static String bods(String id, String type, String status, String day, String details, String more) {
		return "{\"statementId\":\"%1$s%4$s\",\"recordId\":\"%1$s\",\"recordType\":\"%2$s\",\"recordStatus\":\"%3$s\",\"statementDate\":\"%4$s\",\"publicationDetails\":{\"bodsVersion\":\"0.4\"},%6$s\"recordDetails\":{%5$s}}"
			.formatted(id, type, status, day, details, more);
	}

	private Path statements(String more) throws IOException {
		String firm = "\"name\":\"%s\",\"entityType\":{\"type\":\"registeredEntity\"}";
		return this.imports.file("b.json", "[" + String.join(",",
				bods("h", "entity", "new", "2018-01-01", firm.formatted("Egret"), ""),
				bods("h", "entity", "updated", "2019-01-01", firm.formatted("Heron"), ""),
				bods("r", "entity", "new", "2018-01-01", firm.formatted("Rowan"), ""),
				bods("s", "relationship", "new", "2019-01-02",
						"\"subject\":\"h\",\"interestedParty\":\"r\",\"interests\":[{\"type\":\"shareholding\",\"directOrIndirect\":\"direct\",\"share\":{\"minimum\":0,\"maximum\":100}}]",
						more))
				+ "]");
	}

	@Test
	void aFormerNameIsKeptAndAShareOfAnySizeIsNone() throws IOException {
		this.imports.run("bods", statements(""));

		assertThat(entity("Heron").aliases()).containsExactly("Egret");
		assertThat(this.imports.said())
			.containsExactly("STAKE Rowan, Heron, DIRECT EQUITY from null to null as of 2019-01-02");
	}

	/** Exports of Tieline say in an annotation how a stake stands. */
	@Test
	void whatIsContestedIsNotStatedAnew() throws IOException {
		String note = "\"annotations\":[{\"createdBy\":{\"name\":\"%s\"},\"description\":\"Status: %s. Independent origins: 1.\"}],";
		assertThat(stance(note.formatted("Tieline", "contested"))).isEqualTo(Stance.ALLEGES);
		assertThat(stance(note.formatted("Tieline", "corroborated"))).isEqualTo(Stance.STATES);
		assertThat(stance(note.formatted("Gull Office", "contested"))).isEqualTo(Stance.STATES);
	}

	private Stance stance(String more) throws IOException {
		this.imports.run("bods", statements(more));
		List<Claim> claims = this.imports.read().facts().getFirst().claims();
		return claims.getFirst().stance();
	}

	/** 80 and 80 percent, and 90 and 90: two rows are refused for one reason. */
	@Test
	void whatACheckRefusesIsCountedTogetherAndWrittenApart() throws IOException {
		this.imports = new Imports(this.folder, Tables.small());
		Path mapping = this.imports.file("mapping.json",
				"""
						{"things": {"o": {"kind": "COMPANY", "name": "owner"}, "f": {"kind": "COMPANY", "name": "firm"}},
						 "claims": [{"kind": "STAKE", "parts": {"holder": "o", "company": "f"},
						   "values": {"stance": "=STATES", "interest": "=EQUITY", "directness": "=DIRECT", "aspect": "=percent", "value": "share", "unit": "=percent", "as_of": "day"}}]}
						""");
		DatasetReport report = this.imports.run("csv", false, false, mapping, this.imports.file("a.csv", """
				owner,firm,share,day
				Alder,Heron,80,2019
				Birch,Heron,80,2019
				Alder,Rowan  Ltd,90,2019
				Birch,Rowan Ltd,90,2019
				"""));

		assertThat(report.skipped()).containsEntry("a check of the record refuses it", 2);
		assertThat(Files.readString(this.imports.table("skipped.csv")))
			.contains("a check of the record refuses it (row");
	}

}
