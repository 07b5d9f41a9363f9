package org.tieline.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.ftm.FtmEntity;
import org.tieline.ftm.FtmFacts;
import org.tieline.ftm.FtmThings;
import org.tieline.intake.ParsedRecord;
import org.tieline.problem.Problem;
import org.tieline.seed.Tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * One invented file for each format and version, and what it says, worked out by hand.
 */
class DatasetFormatsTest {

	/**
	 * More than 25 percent of the votes and up to 50, seen on the day of the statement.
	 */
	private static final String VOTES = "STAKE Rowan Holding, Heron Telecom, DIRECT VOTING more than 25% and up to 50% from null to null as of 2020-05-06";

	/** The same stake without its size. The start is that of the stake. */
	private static final String HELD = "STAKE Rowan Holding, Heron Telecom, DIRECT VOTING from 2015-03-01 to null as of 2020-05-06";

	private static final String NEW = """
			[{"statementId":"a","recordId":"r","recordType":"entity","recordStatus":"new","statementDate":"2020-05-06",
			 "publicationDetails":{"bodsVersion":"VERSION"},
			 "recordDetails":{"name":"Rowan Holding","entityType":{"type":"registeredEntity"},"jurisdiction":{"code":"SE"}}},
			{"statementId":"b","recordId":"h","recordType":"entity","recordStatus":"new","statementDate":"2019-01-01",
			 "publicationDetails":{"bodsVersion":"VERSION"},
			 "recordDetails":{"name":"Heron","entityType":{"type":"registeredEntity"}}},
			{"statementId":"c","recordId":"h","recordType":"entity","recordStatus":"updated","statementDate":"2020-05-06",
			 "publicationDetails":{"bodsVersion":"VERSION"},
			 "recordDetails":{"name":"Heron Telecom","entityType":{"type":"registeredEntity"}}},
			{"statementId":"d","recordId":"x","recordType":"relationship","recordStatus":"new","statementDate":"2020-05-06",
			 "publicationDetails":{"bodsVersion":"VERSION"},"source":{"assertedBy":[{"name":"Heron Telecom"}]},
			 "recordDetails":{"subject":"h","interestedParty":"r","interests":[
			  {"type":"votingRights","directOrIndirect":"direct","startDate":"2015-03-01","share":{"exclusiveMinimum":25,"maximum":50}},
			  {"type":"boardMember","directOrIndirect":"direct"}]}}]
			""";

	private static final String OLD = """
			[{"statementID":"a","statementType":"entityStatement","statementDate":"2020-05-06","entityType":"registeredEntity",
			 "name":"Rowan Holding","publicationDetails":{"bodsVersion":"VERSION"}},
			{"statementID":"b","statementType":"entityStatement","statementDate":"2019-01-01","entityType":"registeredEntity",
			 "name":"Heron","publicationDetails":{"bodsVersion":"VERSION"}},
			{"statementID":"c","statementType":"entityStatement","statementDate":"2020-05-06","entityType":"registeredEntity",
			 "name":"Heron Telecom","replacesStatements":["b"],"publicationDetails":{"bodsVersion":"VERSION"}},
			{"statementID":"d","statementType":"ownershipOrControlStatement","statementDate":"2020-05-06",
			 "publicationDetails":{"bodsVersion":"VERSION"},"source":{"assertedBy":[{"name":"Heron Telecom"}]},
			 "subject":{"describedByEntityStatement":"b"},"interestedParty":{"describedByEntityStatement":"a"},
			 "interests":[{"type":"VOTES","LEVEL":"direct","startDate":"2015-03-01",
			  "share":{"minimum":25,"exclusiveMinimum":true,"maximum":50,"exclusiveMaximum":false}},
			  {"type":"BOARD","LEVEL":"direct"}]}]
			""";

	private static final String WHO = """
			{"records":[
			{"LEI":{"$":"529900AAAAAAAAAAAA08"},"Entity":{"LegalName":{"$":"Heron Telecom AB","@xml:lang":"sv"},"LegalJurisdiction":{"$":"SE"},
			 "OtherEntityNames":{"OtherEntityName":[{"$":"Heron"}]},"EntityCategory":{"$":"GENERAL"}},"Registration":{"RegistrationStatus":{"$":"ISSUED"}}},
			{"LEI":{"$":"529900BBBBBBBBBBBB91"},"Entity":{"LegalName":{"$":"Rowan Holding"},"LegalJurisdiction":{"$":"US-DE"}},
			 "Registration":{"RegistrationStatus":{"$":"ISSUED"}}},
			{"LEI":{"$":"529900CCCCCCCCCCCC77"},"Entity":{"LegalName":{"$":"Old Name"}},"Registration":{"RegistrationStatus":{"$":"DUPLICATE"}}}]}
			""";

	private static final String CONSOLIDATED = "AFFILIATION Heron Telecom AB, Rowan Holding, SUBSIDIARY_OF from 2018-01-01 to null as of 2023-05-18";

	@TempDir
	private Path folder;

	private Imports imports;

	@BeforeEach
	void anEmptyRecord() {
		this.imports = new Imports(this.folder, Tables.empty());
	}

	@Test
	void aStakeReadsTheSameInEachVersionOfTheStandard() throws IOException {
		String second = OLD.replace("VERSION", "0.2")
			.replace("VOTES", "voting-rights")
			.replace("LEVEL", "interestLevel");
		String third = OLD.replace("VERSION", "0.3")
			.replace("VOTES", "votingRights")
			.replace("LEVEL", "directOrIndirect");
		for (String text : List.of(NEW.replace("VERSION", "0.4"), second, third)) {
			DatasetReport report = this.imports.run("bods", this.imports.file("a.json", text));
			assertThat(this.imports.said()).containsExactly(HELD, VOTES);
			assertThat(report.skipped()).containsEntry("a later statement replaces it", 1).hasSize(2);
			// The company itself asserts it, so it is the speaker.
			assertThat(this.imports.read().facts().getFirst().claims().getFirst().speaker().name())
				.isEqualTo("Heron Telecom");
			this.imports.datasets.remove("lake");
		}
	}

	@Test
	void anUnknownVersionAndACircleOfReplacementsAreRefused() throws IOException {
		Path future = this.imports.file("f.json", NEW.replace("VERSION", "0.9"));
		assertThatThrownBy(() -> this.imports.run("bods", future)).hasMessageContaining("f.json:1: is of version 0.9");
		Path circle = this.imports.file("c.json", OLD.replace("VERSION", "0.3")
			.replace("\"name\":\"Heron\",", "\"name\":\"Heron\",\"replacesStatements\":[\"c\"],"));
		assertThatThrownBy(() -> this.imports.run("bods", circle)).hasMessageContaining("replaces itself by a circle");
		assertThat(this.imports.datasets.names()).isEmpty();
	}

	@Test
	void aClosedRecordWithoutAnEndIsLeftOut() throws IOException {
		String closed = NEW.replace("VERSION", "0.4")
			.replace("\"relationship\",\"recordStatus\":\"new\"", "\"relationship\",\"recordStatus\":\"closed\"");
		assertThat(this.imports.run("bods", this.imports.file("a.json", closed)).skipped())
			.containsEntry("a closed record does not say when the interest ended", 1);
		String ended = closed.replace("\"startDate\":\"2015-03-01\"",
				"\"startDate\":\"2015-03-01\",\"endDate\":\"2020-04-30\"");
		this.imports.run("bods", this.imports.file("a.json", ended));
		assertThat(this.imports.said()).containsExactly(ended(HELD), ended(VOTES));
	}

	private static String ended(String said) {
		return said.replace("from null", "from 2015-03-01")
			.replace("to null as of 2020-05-06", "to 2020-04-30 as of null");
	}

	@Test
	void bothLevelsOfTheLeiIndexReadTheSameAsJsonXmlAndCsv() throws IOException {
		Path who = this.imports.file("who.json", WHO);
		Path json = this.imports.file("rr.json",
				"""
						[{"Relationship":{"StartNode":{"NodeID":"529900AAAAAAAAAAAA08"},"EndNode":{"NodeID":"529900BBBBBBBBBBBB91"},
						 "RelationshipType":"IS_DIRECTLY_CONSOLIDATED_BY","RelationshipStatus":"ACTIVE","RelationshipPeriods":[
						 {"StartDate":"2022-01-01T00:00:00Z","EndDate":"2022-12-31T00:00:00Z","PeriodType":"ACCOUNTING_PERIOD"},
						 {"StartDate":"2018-01-01T00:00:00Z","PeriodType":"RELATIONSHIP_PERIOD"}]},
						 "Registration":{"RegistrationStatus":"PUBLISHED","LastUpdateDate":"2023-05-18T15:41:20.212Z"}}]
						""");
		Path xml = this.imports.file("rr.xml",
				"""
						<rr:RelationshipData xmlns:rr="http://www.gleif.org/data/schema/rr/2016"><rr:RelationshipRecords>
						<rr:RelationshipRecord><rr:Relationship><rr:StartNode><rr:NodeID>529900AAAAAAAAAAAA08</rr:NodeID></rr:StartNode>
						<rr:EndNode><rr:NodeID>529900BBBBBBBBBBBB91</rr:NodeID></rr:EndNode>
						<rr:RelationshipType>IS_DIRECTLY_CONSOLIDATED_BY</rr:RelationshipType>
						<rr:RelationshipPeriods><rr:RelationshipPeriod><rr:StartDate>2022-01-01T00:00:00Z</rr:StartDate>
						<rr:PeriodType>ACCOUNTING_PERIOD</rr:PeriodType></rr:RelationshipPeriod><rr:RelationshipPeriod>
						<rr:StartDate>2018-01-01T00:00:00Z</rr:StartDate><rr:PeriodType>RELATIONSHIP_PERIOD</rr:PeriodType>
						</rr:RelationshipPeriod></rr:RelationshipPeriods><rr:RelationshipStatus>ACTIVE</rr:RelationshipStatus></rr:Relationship>
						<rr:Registration><rr:LastUpdateDate>2023-05-18T15:41:20Z</rr:LastUpdateDate></rr:Registration>
						</rr:RelationshipRecord></rr:RelationshipRecords></rr:RelationshipData>
						""");
		Path csv = this.imports.file("rr.csv",
				"""
						Relationship.StartNode.NodeID,Relationship.EndNode.NodeID,Relationship.RelationshipType,Relationship.RelationshipStatus,Relationship.Period.1.startDate,Relationship.Period.1.endDate,Relationship.Period.1.periodType,Relationship.Period.2.startDate,Relationship.Period.2.periodType,Registration.RegistrationStatus,Registration.LastUpdateDate
						529900AAAAAAAAAAAA08,529900BBBBBBBBBBBB91,IS_DIRECTLY_CONSOLIDATED_BY,ACTIVE,2022-01-01T00:00:00Z,2022-12-31T00:00:00Z,ACCOUNTING_PERIOD,2018-01-01T00:00:00Z,RELATIONSHIP_PERIOD,PUBLISHED,2023-05-18T15:41:20Z
						""");
		for (Path level : List.of(json, xml, csv)) {
			DatasetReport report = (level == csv) ? this.imports.run("gleif",
					this.imports.file("who.csv",
							"""
									LEI,Entity.LegalName,Entity.LegalName.xmllang,Entity.OtherEntityNames.OtherEntityName.1,Entity.LegalJurisdiction,Registration.RegistrationStatus
									529900AAAAAAAAAAAA08,Heron Telecom AB,sv,Heron,SE,ISSUED
									529900BBBBBBBBBBBB91,Rowan Holding,en,,US-DE,ISSUED
									529900CCCCCCCCCCCC77,Old Name,en,,US,DUPLICATE
									"""),
					level) : this.imports.run("gleif", mixed(who, level));
			assertThat(this.imports.said()).containsExactly(CONSOLIDATED);
			assertThat(report.skipped()).containsOnly(Map.entry("the registration is void: DUPLICATE", 1));
			assertThat(this.imports.read().entities()).extracting((one) -> one.entity().countryId())
				.contains("se", "us");
			assertThat(this.imports.read().entities()).extracting((one) -> one.entity().aliases())
				.contains(List.of("Heron"));
			this.imports.datasets.remove("lake");
		}
	}

	@Test
	void aFundOfTheIndexIsLeftOutAndCounted() throws IOException {
		DatasetReport report = this.imports.run("gleif", this.imports.file("who.csv", """
				LEI,Entity.LegalName,Entity.EntityCategory,Entity.LegalJurisdiction,Registration.RegistrationStatus
				529900AAAAAAAAAAAA08,Heron Telecom AB,GENERAL,SE,ISSUED
				529900BBBBBBBBBBBB91,Rowan Fund,FUND,SE,ISSUED
				"""));

		assertThat(report.skipped()).containsOnly(Map.entry("a fund", 1));
		assertThat(this.imports.read().entities()).extracting((one) -> one.entity().name())
			.contains("Heron Telecom AB")
			.doesNotContain("Rowan Fund");
	}

	@Test
	void levelOneReadsTheSameAsXml() throws IOException {
		Path xml = this.imports.file("who.xml",
				"""
						<lei:LEIData xmlns:lei="http://www.gleif.org/data/schema/leidata/2016"><lei:LEIRecords>
						<lei:LEIRecord><lei:LEI>529900AAAAAAAAAAAA08</lei:LEI><lei:Entity><lei:LegalName xml:lang="sv">Heron Telecom AB</lei:LegalName>
						<lei:OtherEntityNames><lei:OtherEntityName type="TRADING_OR_OPERATING_NAME">Heron</lei:OtherEntityName></lei:OtherEntityNames>
						<lei:LegalJurisdiction>SE</lei:LegalJurisdiction><lei:EntityCategory>GENERAL</lei:EntityCategory></lei:Entity>
						<lei:Registration><lei:RegistrationStatus>ISSUED</lei:RegistrationStatus></lei:Registration></lei:LEIRecord>
						<lei:LEIRecord><lei:LEI>529900CCCCCCCCCCCC77</lei:LEI><lei:Entity><lei:LegalName>Old Name</lei:LegalName></lei:Entity>
						<lei:Registration><lei:RegistrationStatus>DUPLICATE</lei:RegistrationStatus></lei:Registration></lei:LEIRecord>
						</lei:LEIRecords></lei:LEIData>
						""");
		assertThat(this.imports.run("gleif", xml).skipped())
			.containsOnly(Map.entry("the registration is void: DUPLICATE", 1));
		assertThat(this.imports.read().entities()).filteredOn((one) -> one.entity().name().equals("Heron Telecom AB"))
			.singleElement()
			.satisfies((one) -> {
				assertThat(one.entity().aliases()).containsExactly("Heron");
				assertThat(one.entity().countryId()).isEqualTo("se");
				assertThat(one.entity().identifiers()).extracting(Object::toString)
					.containsExactly("lei:529900AAAAAAAAAAAA08");
			});
	}

	private static Path[] mixed(Path... files) {
		return files;
	}

	/** 0xE9 is a letter in other encodings, and in UTF-8 the beginning of one. */
	@Test
	void aCsvFileThatIsNotUtf8IsRefused() throws IOException {
		byte[] latin = "LEI,Entity.LegalName\n529900AAAAAAAAAAAA08,Caf\u00e9\n"
			.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
		Path file = Files.write(this.folder.resolve("latin.csv"), latin);

		assertThatThrownBy(() -> this.imports.run("gleif", file)).isInstanceOf(Problem.class)
			.hasMessageContaining("latin.csv:2: is not UTF-8");
		assertThat(this.imports.datasets.names()).isEmpty();
	}

	@Test
	void anXmlFileThatIsCutOffIsRefused() throws IOException {
		Path cut = this.imports.file("cut.xml",
				"<d><LEIRecord><LEI>529900AAAAAAAAAAAA08</LEI><Entity><LegalName>Heron</LegalName></Entity></LEIRecord><LEIRe");
		assertThatThrownBy(() -> this.imports.run("gleif", cut)).hasMessageContaining("cut.xml:1: is truncated");
	}

	@Test
	void aMappingReadsAScreeningList() throws IOException {
		this.imports = new Imports(this.folder, Tables.small());
		Path mapping = this.imports.file("mapping.json",
				"""
						{"record": "_id", "where": {"source": "Entity List"},
						 "things": {"target": {"kind": "COMPANY", "name": "name", "aliases": "alt_names", "country": "country"}},
						 "claims": [{"kind": "RESTRICTION", "parts": {"authority": "=gov-us", "measure": "=entity-list", "target": "target"},
						   "values": {"stance": "=STATES", "effect": "=EXPORT_LICENCE", "from": "start_date", "scope": "license_requirement"}}]}
						""");
		// Two rows of one company are two addresses; 17 is no year; the last has a cell
		// too many.
		Path list = this.imports.file("list.csv", """
				_id,source,name,alt_names,country,start_date,license_requirement
				1,Entity List,Heron Telecom,Heron;Heron Networks,SE,2019-05-21,All items
				2,Entity List,Heron Telecom,Heron,SE,2019-05-21,All items
				3,Entity List,Rowan Holding,,,0017-06-01,
				4,Other List,Elder AB,,,,
				5,Entity List,Alder AB,,,,,,
				""");
		DatasetReport report = this.imports.run("csv", false, false, mapping, list);
		assertThat(this.imports.said()).containsExactly(
				"RESTRICTION United States government, Entity List, Heron Telecom, -, EXPORT_LICENCE from 2019-05-21 to null as of null");
		assertThat(report.skipped()).containsOnly(Map.entry("an earlier line says the same", 1),
				Map.entry("a date is not of the calendar", 1), Map.entry("the mapping does not ask for such rows", 1),
				Map.entry("the row has another number of cells than the header", 1),
				Map.entry("other names or another country of a thing that an earlier line names", 1));
		assertThat(Files.readString(this.imports.table("skipped.csv"))).contains("list.csv,4,a date is not");

		Path wrong = this.imports.file("wrong.json",
				Files.readString(mapping).replace("\"target\": \"target\"", "\"target\": \"firm\""));
		assertThatThrownBy(() -> this.imports.run("csv", false, false, wrong, list))
			.hasMessageContaining("no thing 'firm'");
	}

	@Test
	void whatTheRecordExportsIsReadBackIntoAnEmptyOne() throws IOException {
		Tables tables = Tables.small()
			.row("stakes.csv",
					"claim=paper.01 | stance=STATES | source=paper | holder=qualcomm | company=huawei | interest=VOTING | directness=UNKNOWN | aspect=percent | value=12.5 | unit=percent | from=2016-02")
			.row("stakes.csv",
					"claim=paper.07 | stance=STATES | source=paper | holder=qualcomm | company=huawei | interest=VOTING | directness=UNKNOWN | from=2016-02")
			.row("stakes.csv",
					"claim=paper.02 | stance=STATES | source=paper | holder=gov-us | company=qualcomm | interest=EQUITY | directness=UNKNOWN | from=2010 | to=2014-06-30")
			.row("restrictions.csv",
					"claim=paper.03 | stance=STATES | source=paper | authority=gov-us | measure=entity-list | target=huawei | effect=EXPORT_LICENCE | from=2019-05-16 | scope=All items")
			.affiliation("paper.04", "qualcomm", "MEMBER_OF", "huawei-board", "from=2012 | to=2013")
			.affiliation("paper.05", "huawei-board", "PART_OF", "huawei", "from=2001")
			.affiliation("paper.06", "guo-ping", "EMPLOYED_BY", "huawei", "from=1990");
		ParsedRecord record = tables.read();
		Stream<FtmEntity> things = record.entities().stream().flatMap((one) -> FtmThings.of(one.entity()).stream());
		Stream<FtmEntity> links = record.facts()
			.stream()
			.flatMap((fact) -> FtmFacts.of(new FactView(fact, Lens.WIDE)).stream());
		List<FtmEntity> all = Stream.concat(things, links).toList();
		JsonMapper json = JsonMapper.builder().build();
		String entities = all.stream()
			.map((one) -> json.writeValueAsString(one.json()))
			.collect(Collectors.joining("\n", "", "\n"));
		String statements = all.stream()
			.flatMap((one) -> one.statements().stream())
			.map(json::writeValueAsString)
			.collect(Collectors.joining("\n", "", "\n"));

		List<String> original = new Imports(this.folder.resolve("none"), tables).said();
		assertThat(original).hasSize(7);
		for (String text : List.of(entities, statements)) {
			DatasetReport report = this.imports.run("ftm", true, true, null, this.imports.file("export.json", text));
			assertThat(report.skipped()).isEmpty();
			assertThat(this.imports.said()).isEqualTo(original);
			assertThat(this.imports.read().facts()).filteredOn((fact) -> fact.kind().name().equals("RESTRICTION"))
				.singleElement()
				.satisfies(
						(fact) -> assertThat(fact.claims().getFirst().details()).containsEntry("scope", "All items"));
			this.imports.datasets.remove("lake");
		}
	}

}
