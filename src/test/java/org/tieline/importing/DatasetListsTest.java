package org.tieline.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.tieline.claim.EntityKind;
import org.tieline.intake.ParsedRecord.LinkedEntity;
import org.tieline.seed.Tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The Consolidated Screening List and the tables of ETO: invented rows in their shapes,
 * with what they say worked out by hand.
 */
class DatasetListsTest {

	private static final String HEADER = "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,license_requirement,alt_names\n";

	private static final String EL = "Entity List (EL) - Bureau of Export";

	@TempDir
	private Path folder;

	private Imports imports;

	@BeforeEach
	void anEmptyRecord() {
		this.imports = new Imports(this.folder, Tables.empty());
	}

	private DatasetReport csl(boolean persons, String name, String text) throws IOException {
		return this.imports.run("csl", persons, false, null, this.imports.file(name, text));
	}

	private List<LinkedEntity> entities() {
		return this.imports.read().entities();
	}

	@Test
	void aScreeningListReadsTheSameAsCsvAndJson() throws IOException {
		// Two addresses in one country; the list writes "and" before its last name.
		String csv = HEADER + "a1," + EL
				+ ",,,,Heron Telecom Co. Ltd.,,\"1 Lake St, SE; 2 Hill St, SE\",,2019-05-21,,All items,Heron AB; and Heron Networks\n"
				+ "b2,Capital List (CMIC) - Treasury,7,Entity,X-1,ROWAN,,\"Oslo, NO; Bonn, DE\",,2020-06-01,2021-06-02,,\n"
				+ "c3,Other List (SDN) - Treasury,8,Individual,X-2,\"ELM, Ann\",,,,,,,\n"
				+ "d4,Other List (SDN) - Treasury,9,Vessel,X-2,ALDER,,,,,,,\n";
		String json = """
				{"total":4,"results":[
				{"id":"a1","source":"%s","name":"Heron Telecom Co. Ltd.","addresses":[{"address":"1 Lake St","country":"SE"},{"address":"2 Hill St","country":"SE"}],
				 "start_date":"2019-05-21","end_date":null,"license_requirement":"All items","alt_names":["Heron AB","Heron Networks"],"type":null},
				{"id":"b2","source":"Capital List (CMIC) - Treasury","type":"Entity","programs":["X-1"],"name":"ROWAN",
				 "addresses":[{"country":"NO"},{"country":"DE"}],"start_date":"2020-06-01","end_date":"2021-06-02","alt_names":[]},
				{"id":"c3","source":"Other List (SDN) - Treasury","type":"Individual","name":"ELM, Ann"},
				{"id":"d4","source":"Other List (SDN) - Treasury","type":"Vessel","name":"ALDER"}]}
				"""
			.formatted(EL);
		for (Map.Entry<String, String> file : Map.of("list.csv", csv, "list.json", json).entrySet()) {
			DatasetReport report = csl(false, file.getKey(), file.getValue());
			assertThat(this.imports.said()).as(file.getKey())
				.containsExactly(
						"RESTRICTION Bureau of Export, Entity List (EL), Heron Telecom Co. Ltd., United States, EXPORT_LICENCE from 2019-05-21 to null as of null",
						"RESTRICTION Treasury, Capital List (CMIC), ROWAN, United States, INVESTMENT_BAN from 2020-06-01 to 2021-06-02 as of null");
			assertThat(report.skipped()).containsOnly(Map.entry("persons were not asked for", 1),
					Map.entry("several countries of one thing, of which none is kept", 1),
					Map.entry("the record has no kind for a vessel or an aircraft", 1));
			assertThat(entities()).filteredOn((one) -> one.entity().name().startsWith("Heron"))
				.singleElement()
				.satisfies((one) -> {
					assertThat(one.entity().kind()).isEqualTo(EntityKind.COMPANY);
					assertThat(one.entity().aliases()).containsExactly("Heron AB", "Heron Networks");
					assertThat(one.entity().countryId()).isEqualTo("se");
				});
			assertThat(entities()).filteredOn((one) -> one.entity().name().equals("ROWAN"))
				.singleElement()
				.satisfies((one) -> {
					assertThat(one.entity().kind()).isEqualTo(EntityKind.ORGANIZATION);
					assertThat(one.entity().countryId()).isNull();
				});
			this.imports.datasets.remove("lake");
		}
	}

	@Test
	void aPersonIsKeptOnlyIfAskedForAndNobodyIsTakenForACompany() throws IOException {
		String text = HEADER + "1,Other List (SDN) - Treasury,8,Individual,,\"ELM, Ann\",,,,2020,,,\n" + "2," + EL
				+ ",,,,Juan Elm-Sa,,,,2020,,,\n" + "3," + EL + ",,,,Elm Institute of Waves,,,,2020,,,\n";
		String unclear = "the list does not say whether it is a person, and the name does not either";

		assertThat(csl(false, "a.csv", text).skipped()).containsOnly(Map.entry("persons were not asked for", 1),
				Map.entry(unclear, 1));
		assertThat(entities()).extracting((one) -> one.entity().name())
			.contains("Elm Institute of Waves")
			.doesNotContain("ELM, Ann", "Juan Elm-Sa");
		assertThat(csl(true, "a.csv", text).skipped()).containsOnly(Map.entry(unclear, 1));
		assertThat(entities()).filteredOn((one) -> one.entity().kind() == EntityKind.PERSON)
			.extracting((one) -> one.entity().name())
			.containsExactly("ELM, Ann");
	}

	@Test
	void aBrokenRowIsNamedWithItsLineOrStopsAStrictImport() throws IOException {
		String text = HEADER + "1," + EL + ",,,,Heron Ltd,,,,0017-06-01,,,\n" + "2," + EL
				+ ",,,,Rowan Ltd,,,,2020-06-01,2019-01-01,,\n" + "3," + EL + ",,,,Erl\u00C3\u00A9n Ltd,,,,2020,,,\n"
				+ "4," + EL + ",,,,Alder Ltd,,,,2020,,,,extra\n" + "5,,,,,Elm Ltd,,,,,,,\n";

		assertThat(csl(false, "a.csv", text).skipped()).containsOnly(Map.entry("a date is not of the calendar", 1),
				Map.entry("it ends before it starts", 1),
				Map.entry("the name was written in another encoding and is garbled", 1),
				Map.entry("the row has another number of cells than the header", 1),
				Map.entry("the row has no list or no name", 1));
		this.imports.datasets.remove("lake");
		Path file = this.imports.file("b.csv", text);
		assertThatThrownBy(() -> this.imports.run("csl", false, true, null, file))
			.hasMessageContaining("b.csv:2: a date is not of the calendar");
		assertThat(this.imports.datasets.names()).isEmpty();
	}

	@Test
	void aFileOfAnotherShapeIsRefused() throws IOException {
		Path other = this.imports.file("a.csv", "id,list,who\n1,x,y\n");
		assertThatThrownBy(() -> this.imports.run("csl", other))
			.hasMessageContaining("a.csv:1: has no column 'source'");
		assertThatThrownBy(() -> this.imports.run("eto", other)).hasMessageContaining("a.csv:2: is no table");
		assertThat(this.imports.datasets.names()).isEmpty();
	}

	@Test
	void sharesOfTheChipSupplyChainAreEstimatesOfTheirYear() throws IOException {
		Path providers = this.imports.file("providers.csv", """
				provider_name,alias,provider_id,provider_type,country
				NOR,Norway,P1,country,
				Heron Tools,Heron,P2,organization,SWE
				ROU,,P3,organization,DEU
				""");
		Path inputs = this.imports.file("inputs.csv", """
				input_id,input_name,type,stage_name,stage_id,description,year
				N1,Chip baking,process,Bake,S1,,
				N2,Ovens,tool_resource,,,,
				N3,Oven doors,material_resource,,,,
				""");
		// P3 is a company whose name is the code of a country; N9 is in no table; 120
		// percent is no share.
		Path provision = this.imports.file("provision.csv", """
				provider_name,provider_id,provided_name,provided_id,share_provided,year,source
				NOR,P1,Ovens,N2,60.3,2025,x
				Heron Tools,P2,Ovens,N2,2.4,2025,Analysis of Lake
				Heron Tools,P2,Oven doors,N3,,2019,
				ROU,P3,Ovens,N2,10,2025,x
				ROU,P3,Chip baking,N1,10,2025,x
				ROU,P3,Ovens,N9,10,2025,x
				ROU,P3,Oven doors,N3,120,2025,x
				""");
		Path sequence = this.imports.file("sequence.csv", """
				input_name,input_id,goes_into_name,goes_into_id,is_type_of_name,is_type_of_id
				Oven doors,N3,Ovens,N2,,
				Ovens,N2,Chip baking,N1,,
				Oven doors,N3,,,Ovens,N2
				""");
		DatasetReport report = this.imports.run("eto", providers, inputs, provision, sequence);

		assertThat(this.imports.said()).containsExactly(
				"MARKET_SHARE Heron Tools, Ovens, world market, 2.4% from 2025 to 2025 as of null",
				"MARKET_SHARE ROU, Ovens, world market, 10% from 2025 to 2025 as of null",
				"PRODUCTION Heron Tools, Oven doors, from null to null as of 2019",
				"REQUIREMENT Ovens, Oven doors, from null to null as of null");
		assertThat(report.skipped()).containsOnly(Map.entry("a country, which the record has already", 1),
				Map.entry("a process, which is no product", 3),
				Map.entry("the share of a country: the record has shares of companies", 1),
				Map.entry("its provider or input is in no table before this one", 1),
				Map.entry("a percentage is no number from 0 to 100", 1));
		assertThat(entities()).filteredOn((one) -> one.entity().name().equals("Oven doors"))
			.singleElement()
			.satisfies((one) -> assertThat(one.links().toString()).contains("n2"));
		assertThat(entities()).filteredOn((one) -> one.entity().name().equals("Heron Tools"))
			.singleElement()
			.satisfies((one) -> assertThat(one.entity().countryId()).isEqualTo("se"));
		assertThat(this.imports.run("eto", providers, inputs, provision, sequence).changed()).isFalse();
	}

}
