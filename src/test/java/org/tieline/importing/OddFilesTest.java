package org.tieline.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.claim.Entity;
import org.tieline.intake.ParsedRecord.LinkedEntity;
import org.tieline.seed.Tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Files that are odd and in good order, and lines that are broken. Heron is owned by
 * Rowan.
 */
class OddFilesTest {

	private static final String MARK = "\uFEFF";

	private static final String FIRMS = company("h", "Heron") + company("r", "Rowan");

	private static final String ENTITY = """
			{"statementId":"s%1$s","statementDate":"2020-01-01","recordId":"%1$s","recordType":"entity",
			"publicationDetails":{"bodsVersion":"0.4"},"recordDetails":{"name":"%2$s",
			"entityType":{"type":"registeredEntity"}}}""";

	private static final String LISTS = "_id,source,name,start_date,end_date\n";

	private static final String LIST = "Entity List (EL) - Bureau of Export";

	@TempDir
	private Path folder;

	private Imports imports;

	@BeforeEach
	void anEmptyRecord() {
		this.imports = new Imports(this.folder, Tables.empty());
	}

	private static String company(String id, String name) {
		return "{\"id\":\"" + id + "\",\"schema\":\"Company\",\"properties\":{\"name\":[\"" + name + "\"]}}\n";
	}

	private static String owns(String properties) {
		return "{\"id\":\"o\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[\"r\"],\"asset\":[\"h\"]"
				+ (properties.isEmpty() ? "" : "," + properties) + "}}\n";
	}

	private static String stake(String details) {
		return """
				{"statementId":"sr1","statementDate":"2020-01-01","recordId":"r1","recordType":"relationship",
				"publicationDetails":{"bodsVersion":"0.4"},"recordDetails":{"subject":"h","interestedParty":"r",
				"interests":[{"type":"shareholding",%s}]}}""".formatted(details);
	}

	private static String bods(String... statements) {
		List<String> all = new ArrayList<>(List.of(ENTITY.formatted("h", "Heron"), ENTITY.formatted("r", "Rowan")));
		all.addAll(Arrays.asList(statements));
		return "[" + String.join(",\n", all) + "]";
	}

	private List<String> said(String format, String name, String text) throws IOException {
		this.imports.run(format, this.imports.file(name, text));
		return this.imports.said();
	}

	private List<String> ftm(String text) throws IOException {
		return said("ftm", "a.json", text);
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

	/** What is said of Rowan's stake in Heron. */
	private static String stakeOf(String figure, String dates) {
		return "STAKE Rowan, Heron, UNKNOWN UNKNOWN" + (figure.isEmpty() ? "" : " " + figure) + " " + dates;
	}

	private static String undated(String figure) {
		return stakeOf(figure, "from null to null as of null");
	}

	@Test
	void aByteOrderMarkAndOtherEndsOfLinesAreNoMatter() throws IOException {
		assertThat(ftm(MARK + (FIRMS + "\n\n" + owns("\"percentage\":[\"51\"]")).replace("\n", "\r\n")))
			.containsExactly(undated("51%"));
		assertThat(said("csl", "a.csv",
				MARK + (LISTS + "1," + LIST + ",Heron  Trading Ltd,2019,\n").replace("\n", "\r\n")))
			.singleElement()
			.asString()
			.contains("Heron Trading Ltd", "from 2019 to null");
		assertThat(
				said("gleif", "a.csv", MARK + "LEI,Entity.LegalName\r\n529900AAAAAAAAAAAA08,\"Heron\r\nTelecom\"\r\n"))
			.isEmpty();
		assertThat(entity("Heron Telecom").identifiers().toString()).contains("529900AAAAAAAAAAAA08");
	}

	@ParameterizedTest
	@CsvSource({ "' 51.5 % ', 51.5%", "33.33333333333333333333, 33.33333333333333333333%", "100.00, 100%", "0.5, 0.5%",
			"25-50, 25 to 50%", "007, 7%" })
	void anOddPercentageIsOne(String given, String figure) throws IOException {
		assertThat(ftm(FIRMS + owns("\"percentage\":[\"" + given + "\"]"))).containsExactly(undated(figure));
	}

	@ParameterizedTest
	@CsvSource({ "2019-05-01T00:00:00Z, 2019-05-01", "2019, 2019", "' 2019-05 ', 2019-05", "2016-02-29, 2016-02-29" })
	void anOddDateIsOne(String given, String date) throws IOException {
		assertThat(ftm(FIRMS + owns("\"startDate\":[\"" + given + "\"]")))
			.containsExactly(stakeOf("", "from " + date + " to null as of null"));
	}

	/** Seen in February 2025, ended some time in 2025; and seen after an end in 2024. */
	@Test
	void aDayWithinAVagueEndShowsTheStateAndADayAfterItDoesNot() throws IOException {
		assertThat(ftm(FIRMS + owns("\"endDate\":[\"2025\"],\"date\":[\"2025-02-15\"],\"percentage\":[\"9.81\"]")))
			.containsExactlyInAnyOrder(stakeOf("", "from null to 2025 as of 2025-02-15"),
					stakeOf("9.81%", "from null to null as of 2025-02-15"));
		assertThat(ftm(FIRMS + owns("\"endDate\":[\"2024\"],\"date\":[\"2025-02-15\"]")))
			.containsExactly(stakeOf("", "from null to 2024 as of null"));
	}

	@Test
	void aLinkThatWasSeenOnSeveralDaysIsAClaimForEach() throws IOException {
		assertThat(ftm(FIRMS
				+ owns("\"startDate\":[\"2015\"],\"date\":[\"2018\",\"2016\",\"2020-03\"],\"percentage\":[\"9\"]")))
			.containsExactlyInAnyOrder(stakeOf("", "from 2015 to null as of 2016"),
					stakeOf("", "from null to null as of 2018"), stakeOf("", "from null to null as of 2020-03"),
					stakeOf("9%", "from 2015 to null as of null"));
		String line = "{\"canonical_id\":\"%s\",\"schema\":\"%s\",\"prop\":\"%s\",\"value\":\"%s\",\"origin\":\"%s\"}\n";
		StringBuilder text = new StringBuilder();
		for (String[] one : new String[][] { { "h", "Company", "name", "Heron", "" },
				{ "r", "Company", "name", "Rowan", "" }, { "o", "Ownership", "owner", "r", "" },
				{ "o", "Ownership", "asset", "h", "" }, { "o", "Ownership", "date", "2016", "c1" },
				{ "o", "Ownership", "date", "2018", "c2" }, { "o", "Ownership", "percentage", "9", "c2" } }) {
			text.append(line.formatted((Object[]) one));
		}
		// The claim c2 gives both the percentage and 2018.
		assertThat(ftm(text.toString())).contains(stakeOf("9%", "from null to null as of 2018"));
	}

	@Test
	void namesOfAnyScriptAndIdsOfAnyLettersAreKept() throws IOException {
		assertThat(ftm(company("us.acme/1:x \u00fc", "\u534e\u4e3a") + company("r", "\u0634\u0631\u0643\u0629")
				+ "{\"id\":\"o\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[\"r\"],\"asset\":[{\"id\":\"us.acme/1:x \u00fc\"}]}}\n"))
			.containsExactly(
					"STAKE \u0634\u0631\u0643\u0629, \u534e\u4e3a, UNKNOWN UNKNOWN from null to null as of null");
	}

	/** The link stands before its ends, which own each other. */
	@Test
	void linksMayComeFirstAndLeadBack() throws IOException {
		assertThat(ftm(owns("\"percentage\":[]") + owns("").replace("\"o\"", "\"p\"")
			.replace("[\"r\"]", "[\"x\"]")
			.replace("[\"h\"]", "[\"r\"]")
			.replace("[\"x\"]", "[\"h\"]") + FIRMS))
			.containsExactly("STAKE Heron, Rowan, UNKNOWN UNKNOWN from null to null as of null", undated(""));
		assertThat(said("bods", "b.json",
				bods(stake("\"share\":{\"exclusiveMinimum\":25}"),
						stake("\"share\":{\"exact\":0.5}").replace("sr1", "sr2")
							.replace("\"r1\"", "\"r2\"")
							.replace("\"subject\":\"h\",\"interestedParty\":\"r\"",
									"\"subject\":\"r\",\"interestedParty\":\"h\""))))
			.anyMatch((one) -> one.contains("STAKE Rowan, Heron") && one.contains("more than 25%"))
			.anyMatch((one) -> one.contains("STAKE Heron, Rowan") && one.contains("0.5%"));
	}

	@Test
	void oneOfTheLeiIndexMayBeWrittenInManyWays() throws IOException {
		said("gleif", "a.json",
				"{\"records\":[{\"LEI\":{\"$\":\"529900AAAAAAAAAAAA08\"},\"Entity\":{\"LegalName\":{\"$\":\"Heron\"},"
						+ "\"RegistrationAuthority\":{\"RegistrationAuthorityID\":\"RA000533\",\"RegistrationAuthorityEntityID\":\"55-1\"},"
						+ "\"LegalAddress\":{\"City\":\"Lund\",\"Country\":\"SE\"}}}]}");
		assertThat(entity("Heron").countryId()).isEqualTo("se");
		assertThat(entity("Heron").identifiers().toString()).contains("ra000533", "55-1");
		said("gleif", "a.xml",
				"<x:a xmlns:x='u'><x:LEIRecord><x:LEI>529900BBBBBBBBBBBB91</x:LEI><x:Entity><x:LegalName><![CDATA[Rowan & Co]]></x:LegalName></x:Entity></x:LEIRecord></x:a>");
		assertThat(entity("Rowan & Co").countryId()).isNull();
	}

	/** Two lines of one provider, and ovens of two sorts. */
	@Test
	void tablesOfChipsMayHaveSeveralLinesForOne() throws IOException {
		Path providers = this.imports.file("providers.csv", MARK
				+ "provider_name,alias,provider_id,provider_type,country\r\nHeron,,P1,organization,SWE\r\nHeron,Heron Tools,P1,organization,SWE\r\nVarious companies,,P2,organization,Various countries\r\n");
		Path inputs = this.imports.file("inputs.csv",
				"input_id,input_name,type\nN1,Hot ovens,tool_resource\nN2,Ovens,tool_resource\n");
		Path provision = this.imports.file("provision.csv",
				"provider_name,provider_id,provided_name,provided_id,share_provided,year,source\nHeron,P1,Hot ovens,N1,2.40,2025,\nVarious companies,P2,Ovens,N2,9,2025,\n");
		Path sequence = this.imports.file("sequence.csv",
				"input_name,input_id,goes_into_name,goes_into_id,is_type_of_name,is_type_of_id\nHot ovens,N1,,,Ovens,N2\nOvens,N2,,,Hot ovens,N1\n");
		DatasetReport report = this.imports.run("eto", providers, inputs, provision, sequence);

		assertThat(entity("Heron").aliases()).containsExactly("Heron Tools");
		assertThat(this.imports.said())
			.containsExactly("MARKET_SHARE Heron, Hot ovens, world market, 2.4% from 2025 to 2025 as of null");
		// The sorts lead back to each other, so that neither is kept.
		assertThat(report.skipped()).containsEntry("a second wider sort of a product, or one that leads back to it", 2)
			.containsEntry("several companies under one name, of which none is named", 1);
	}

	@Test
	void aFieldThatIsNotKeptIsNamedWithHowOftenItIsFilled() throws IOException {
		Path file = this.imports.file("a.json", FIRMS + owns("\"sharesCount\":[\"99999999999999999999999\"]")
				+ "{\"id\":\"a\",\"schema\":\"Address\",\"properties\":{\"full\":[\"Lund\"]}}\n");
		assertThat(this.imports.run("ftm", file).fields()).containsExactly(Map.entry("Ownership:sharesCount", 1));
		Path list = this.imports.file("a.csv", "_id,source,name,start_date,call_sign\n1," + LIST
				+ ",Heron Ltd,2019,AB1\n2," + LIST + ",Rowan Ltd,2019,\n");
		assertThat(this.imports.run("csl", list).fields()).containsExactly(Map.entry("a.csv: call_sign", 1));
		Path statements = this.imports.file("b.json",
				bods(stake("\"share\":{\"exact\":5},\"beneficialOwnershipOrControl\":true")));
		assertThat(this.imports.run("bods", statements).fields())
			.containsExactly(Map.entry("interests.beneficialOwnershipOrControl", 1));
	}

	@Test
	void theSourceThatARecordNamesStaysInTheNote() throws IOException {
		ftm(FIRMS + owns(
				"\"publisher\":[\"Gull Office\"],\"sourceUrl\":[\"https://gull.example/1\"],\"summary\":[\"By the register\"]"));
		assertThat(this.imports.read().facts().getFirst().claims().getFirst().note())
			.isEqualTo("By the register The file names its source: Gull Office, https://gull.example/1.");
		said("bods", "b.json", bods(stake("\"share\":{\"exact\":5}").replace("\"recordDetails\":{\"subject\"",
				"\"source\":{\"url\":\"https://gull.example/2\",\"assertedBy\":[{\"name\":\"Gull\"}]},\"recordDetails\":{\"subject\"")));
		assertThat(this.imports.read().facts().getFirst().claims().getFirst().note())
			.isEqualTo("The file names its source: Gull, https://gull.example/2.");
	}

	/** A mark that turns the direction, an end of a line, and 10,000 letters. */
	@Test
	void wordsOfAFileCanNeitherTurnAPageNorFillIt() throws IOException {
		ftm(FIRMS + owns("\"summary\":[\"By\\u202e the\\nregister\"]"));
		assertThat(this.imports.read().facts().getFirst().claims().getFirst().note()).isEqualTo("By  the register");
		ftm(FIRMS + owns("\"summary\":[\"" + "a".repeat(10_000) + "\"]"));
		assertThat(this.imports.read().facts().getFirst().claims().getFirst().note()).hasSizeLessThan(4000)
			.endsWith("a... (cut; the file has 10000 characters)");
	}

	/** The row of a broken line: code, field, what stands there, what would be right. */
	private List<String> broken(String format, String name, String text) throws IOException {
		Path file = this.imports.file(name, text);
		assertThatThrownBy(() -> this.imports.run(format, false, true, null, file)).hasMessageContaining(name + ":");
		assertThat(this.imports.datasets.names()).isEmpty();
		this.imports.run(format, file);
		List<String> rows = new ArrayList<>();
		try (CsvReader<NamedCsvRecord> table = CsvReader.builder()
			.ofNamedCsvRecord(this.imports.table("skipped.csv"))) {
			for (NamedCsvRecord row : table) {
				assertThat(row.getField("right")).isNotEmpty();
				rows.add(row.getField("line") + " " + row.getField("code") + " " + row.getField("field") + " "
						+ row.getField("found"));
			}
		}
		return rows;
	}

	/** The third line has a fault; the fourth is good and stays. */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "startDate|2019-02-30|BAD_DATE", "startDate|12/05/2018|BAD_DATE", "endDate|0017-06-01|BAD_DATE",
					"endDate|2019-5-1|BAD_DATE", "date|last year|BAD_DATE", "startDate|2019-13|BAD_DATE",
					"percentage|51,5|BAD_PERCENTAGE", "percentage|101|BAD_PERCENTAGE", "percentage|-3|BAD_PERCENTAGE",
					"percentage|1e2|BAD_PERCENTAGE", "percentage|33 1/3|BAD_PERCENTAGE",
					"percentage|60-40|BAD_PERCENTAGE", "percentage|99999999999999999999|BAD_PERCENTAGE",
					"percentage|>50|BAD_PERCENTAGE", "percentage|NaN|BAD_PERCENTAGE" })
	void aBrokenFieldOfALinkIsNamed(String field, String found, String code) throws IOException {
		String good = owns("\"percentage\":[\"5\"]").replace("\"o\"", "\"p\"");
		assertThat(broken("ftm", "a.json", FIRMS + owns("\"" + field + "\":[\"" + found + "\"]") + good))
			.containsExactly("3 " + code + " " + field + " " + found);
		assertThat(this.imports.said()).containsExactly(undated("5%"));
	}

	@Test
	void aBrokenLineOfFollowTheMoneyIsNamed() throws IOException {
		String[][] cases = {
				{ owns("\"startDate\":[\"2019\"],\"endDate\":[\"2018\"]"),
						"ENDS_BEFORE_START start and end 2019 to 2018" },
				{ "{\"id\":\"x\",\"schema\":\"Company\",\"properties\":{}}\n", "MISSING_FIELD name " },
				{ "{\"id\":\"x\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[\"r\"]}}\n",
						"MISSING_FIELD owner, asset " },
				{ "[1]\n", "NO_JSON  " }, { "{\"id\":\"x\",\n", "NO_JSON  " },
				{ "{\"id\":\"x\",\"properties\":{}}\n", "MISSING_FIELD id, schema, properties " },
				{ company("h", "Egret"), "SAME_ID id h" },
				{ "{\"canonical_id\":\"x\",\"schema\":\"Company\",\"prop\":\"name\"}\n",
						"MISSING_FIELD canonical_id, schema, prop, value " },
				{ "{\"id\":\"x\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Egret\"],\"leiCode\":[\"529900AAAAAAAAAAAA00\"]}}\n",
						"BAD_IDENTIFIER lei 529900AAAAAAAAAAAA00" } };
		for (String[] one : cases) {
			assertThat(broken("ftm", "a.json", FIRMS + one[0] + owns("").replace("\"o\"", "\"p\""))).as(one[0])
				.containsExactly("3 " + one[1]);
			assertThat(this.imports.said()).containsExactly(undated(""));
			this.imports.datasets.remove("lake");
		}
	}

	@Test
	void aBrokenStatementOfOwnershipIsNamed() throws IOException {
		String[][] cases = { { stake("\"share\":{\"exact\":120}"), "BAD_PERCENTAGE share.exact 120" },
				{ stake("\"endDate\":\"2019-13-01\""), "BAD_DATE endDate 2019-13-01" },
				{ stake("\"share\":{\"minimum\":50,\"maximum\":25}"), "BAD_PERCENTAGE share 50 to 25" },
				{ stake("\"share\":{\"exact\":1}").replace("\"bodsVersion\":\"0.4\"", ""),
						"MISSING_FIELD recordId, publicationDetails.bodsVersion " },
				{ stake("\"share\":{\"exact\":1}").replace("\"relationship\"", "\"animal\""),
						"NO_RECORD recordType animal" } };
		for (String[] one : cases) {
			assertThat(broken("bods", "b.json", bods(one[0]))).as(one[0])
				.singleElement()
				.asString()
				.endsWith(" " + one[1]);
			assertThat(entity("Rowan").name()).isEqualTo("Rowan");
			this.imports.datasets.remove("lake");
		}
	}

	@Test
	void aBrokenRowOfATableIsNamed() throws IOException {
		String[][] cases = {
				{ "gleif", "LEI,Entity.LegalName\n529900AAAAAAAAAAAA00,Heron\n",
						"2 BAD_IDENTIFIER LEI 529900AAAAAAAAAAAA00" },
				{ "gleif", "LEI,Entity.LegalName\n529900AAAAAAAAAAAA08,\n", "2 NO_RECORD  " },
				{ "gleif", "LEI,Entity.LegalName\n529900AAAAAAAAAAAA08\n", "2 CELLS  1 cells" },
				{ "gleif",
						"Relationship.StartNode.NodeID,Relationship.RelationshipType\n529900AAAAAAAAAAAA08,IS_DIRECTLY_CONSOLIDATED_BY\n",
						"2 MISSING_FIELD StartNode.NodeID, EndNode.NodeID " },
				{ "csl", LISTS + "1," + LIST + ",Hu?wei Ltd,2019,\n", "2 GARBLED name Hu?wei Ltd" },
				{ "csl", LISTS + "1,,Heron Ltd,2019,\n", "2 MISSING_FIELD source, name " },
				{ "csl", LISTS + "1," + LIST + ",Heron Ltd,0017-06-01,\n", "2 BAD_DATE start_date 0017-06-01" },
				{ "csl", LISTS + "1," + LIST + ",Heron Ltd,2019,2018\n",
						"2 ENDS_BEFORE_START start and end 2019 to 2018" },
				{ "eto", "provider_name,alias,provider_id,provider_type,country\n,,P1,organization,SWE\n",
						"2 MISSING_FIELD provider_name " },
				{ "eto", "input_id,input_name,type\nN1,,tool_resource\n", "2 MISSING_FIELD input_name " } };
		for (String[] one : cases) {
			assertThat(broken(one[0], "a.csv", one[1])).as(one[1]).containsExactly(one[2]);
			this.imports.datasets.remove("lake");
		}
	}

	@Test
	void aBrokenCellOfAMappedTableIsNamedByItsColumn() throws IOException {
		Path mapping = this.imports.file("mapping.json",
				"""
						{"separator":";","things":{"o":{"kind":"COMPANY","name":"owner"},"f":{"kind":"COMPANY","name":"firm"}},
						 "claims":[{"kind":"STAKE","parts":{"holder":"o","company":"f"},"values":{"stance":"=STATES",
						 "interest":"=EQUITY","directness":"=DIRECT","aspect":"=percent","value":"share","unit":"=percent","as_of":"day"}}]}
						""");
		Path table = this.imports.file("a.csv", MARK
				+ "owner;firm;share;day;colour\r\nRowan;Heron;12.5;2019;red\r\nRowan;Heron;12,5;2020;\r\nRowan;Heron;13;2020-00;\r\n");
		DatasetReport report = this.imports.run("csv", false, false, mapping, table);

		assertThat(Files.readString(this.imports.table("skipped.csv"))).contains("BAD_PERCENTAGE,share,\"12,5\"",
				"BAD_DATE,day,2020-00");
		assertThat(report.claims()).isEqualTo(1);
		assertThat(report.fields()).containsExactly(Map.entry("a.csv: colour", 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.1", "0.9", "1.0" })
	void anUnknownVersionIsRefusedAsAWhole(String version) throws IOException {
		Path file = this.imports.file("b.json", bods().replace("0.4", version));

		assertThatThrownBy(() -> this.imports.run("bods", file))
			.hasMessageContaining("is of version " + version + " of the standard; the versions 0.2, 0.3 and 0.4");
		assertThat(this.imports.datasets.names()).isEmpty();
	}

}
