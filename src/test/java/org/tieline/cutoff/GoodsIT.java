package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/** What products are for, substitutes and members, on the shipped record. */
class GoodsIT extends TielineIT {

	private JsonNode cutoff(String scenario, String year, String fields) {
		return api().data("{ cutoff(scenario: {" + scenario + "}, lens: {asOf: \"" + year + "\"}) { " + fields + " } }")
			.path("cutoff");
	}

	private static List<String> ids(JsonNode list, String path) {
		List<String> ids = new ArrayList<>();
		list.forEach((one) -> ids.add((path.isEmpty() ? one : one.path(path)).path("id").asString()));
		return ids;
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			5g-ran, CAPITAL, false
			telecom-equipment, CAPITAL, true
			euv-lithography, CAPITAL, false
			memory-chip, INTERMEDIATE, false
			semiconductors, INTERMEDIATE, true
			components, INTERMEDIATE, true
			eda-software, INTERMEDIATE, false
			""")
	void productsSayWhatTheyAreForByTheirTree(String product, String use, boolean catchAll) {
		JsonNode found = api().data("{ node(id: \"" + product + "\") { ... on Product { use catchAll } } }")
			.path("node");

		assertThat(found.path("use").asString()).isEqualTo(use);
		assertThat(found.path("catchAll").asBoolean()).isEqualTo(catchAll);
	}

	@Test
	void anOperatorLosesNoOutputWithItsVendor() {
		// BT's recorded supply is network equipment, which it installs.
		JsonNode report = cutoff("suppliers: {ids: [\"huawei\"]}, customers: {ids: [\"bt\"]}", "2019",
				"losses(first: 100) { nodes { entity { id } downstream { low high } upstream { high } "
						+ "deliveriesAtRisk { low high } deliveriesReason } } assumptions");

		JsonNode bt = report.path("losses")
			.path("nodes")
			.valueStream()
			.filter((one) -> one.path("entity").path("id").asString().equals("bt"))
			.findFirst()
			.orElseThrow();
		assertThat(bt.path("downstream").path("high").asDouble()).isZero();
		assertThat(bt.path("deliveriesAtRisk").path("high").asDouble()).isEqualTo(1);
		assertThat(bt.path("deliveriesReason").asString()).contains("installs and keeps what it buys from Huawei");
		assertThat(report.path("assumptions").toString()).contains("goods that the buyer installs and keeps");
	}

	@Test
	void aScenarioCanStateAnotherUse() {
		JsonNode report = cutoff(
				"suppliers: {ids: [\"huawei\"]}, customers: {ids: [\"bt\"]}, "
						+ "asIntermediate: [\"telecom-equipment\"]",
				"2019", "losses(first: 100) { nodes { entity { id } downstream { high } deliveriesAtRisk { high } } }");

		JsonNode bt = report.path("losses")
			.path("nodes")
			.valueStream()
			.filter((one) -> one.path("entity").path("id").asString().equals("bt"))
			.findFirst()
			.orElseThrow();
		assertThat(bt.path("downstream").path("high").asDouble()).isEqualTo(1);
		assertThat(bt.path("deliveriesAtRisk").isNull()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			asCapital: ["ran"], asIntermediate: ["ran"] | scenario.asCapital      | is in asIntermediate too
			asCapital: ["huawei"]                       | scenario.asCapital      | where a PRODUCT is needed
			asIntermediate: ["nothing"]                 | scenario.asIntermediate | no entity
			""")
	void aUseThatCannotBeIsRefused(String uses, String argument, String remedy) {
		api().refuses("{ cutoff(scenario: {suppliers: {ids: [\"huawei\"]}, customers: {any: true}, " + uses
				+ "}) { steps } }", argument, remedy);
	}

	@Test
	void whatWasNeverDeliveredIsNoLoss() {
		JsonNode report = cutoff(
				"suppliers: {ids: [\"asml\"]}, customers: {ids: [\"smic\"]}, "
						+ "products: [\"euv-lithography\"], foreclosed: true",
				"2024", "cutCount cut { product { id } status } total { low high } losses { totalCount } "
						+ "foreclosed { customer { id } summary cannotAdd { id } requirements { id } recorded { summary } }");

		assertThat(report.path("cutCount").asInt()).isEqualTo(1);
		assertThat(report.path("total").path("high").asDouble()).isZero();
		assertThat(report.path("losses").path("totalCount").asInt()).isZero();
		JsonNode smic = report.path("foreclosed").get(0);
		assertThat(smic.path("customer").path("id").asString()).isEqualTo("smic");
		assertThat(ids(smic.path("cannotAdd"), "")).contains("leading-edge-foundry-service");
		assertThat(smic.path("summary").asString()).contains("no delivery is recorded", "loses no output");
		assertThat(smic.path("recorded").toString()).contains("foundry services at 14 to 7 nm");
	}

	@Test
	void substitutesSayWhatTheRecordTellsOfThem() {
		JsonNode report = cutoff("suppliers: {ids: [\"micron\"]}, customers: {ids: [\"huawei\"]}", "2019",
				"substitutes { supplier { id } input { id } formerly lastRecorded sameCountryAsCut underTheSameMeasure "
						+ "sameMeasures { id } processNode { summary } }");

		JsonNode samsung = report.path("substitutes")
			.valueStream()
			.filter((one) -> one.path("supplier").path("id").asString().equals("samsung-electronics"))
			.findFirst()
			.orElseThrow();
		assertThat(samsung.path("formerly").asBoolean()).isFalse();
		assertThat(samsung.path("sameCountryAsCut").asBoolean(true)).isFalse();
		assertThat(samsung.path("underTheSameMeasure").isNull()).isTrue();
		assertThat(ids(samsung.path("sameMeasures"), "")).contains("entity-list-huawei-2019");
		assertThat(samsung.path("processNode").isNull()).isTrue();
	}

	@Test
	void aFoundryThatMayReplaceAnotherSaysItsProcessNode() {
		JsonNode report = cutoff("suppliers: {ids: [\"tsmc\"]}, customers: {ids: [\"huawei\"]}", "2020",
				"substitutes { supplier { id } processNode { value { low unit } } }");

		JsonNode smic = report.path("substitutes")
			.valueStream()
			.filter((one) -> one.path("supplier").path("id").asString().equals("smic"))
			.findFirst()
			.orElseThrow();
		assertThat(smic.path("processNode").path("value").path("low").asInt()).isEqualTo(14);
		assertThat(smic.path("processNode").path("value").path("unit").asString()).isEqualTo("nm");
	}

	@Test
	void aCatchAllHasNoSubstitutes() {
		JsonNode report = cutoff("suppliers: {any: true}, customers: {ids: [\"huawei\", \"zte\"]}", "2018",
				"substitutes { input { id catchAll } }");

		assertThat(report.path("substitutes")).allMatch((one) -> !one.path("input").path("catchAll").asBoolean());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			eu        | 2019 | ericsson nokia nxp asml arm | huawei micron samsung-electronics
			eu        | 2022 | ericsson nokia              | arm
			nato      | 2022 | arm micron                  | nokia ericsson huawei
			nato      | 2025 | nokia ericsson              | huawei
			five-eyes | 2019 | micron arm                  | ericsson
			oecd      | 2019 | micron samsung-electronics  | huawei tsmc
			g7        | 2020 | micron arm sony             | nokia huawei
			""")
	void membersAreTheCompaniesOfMemberStatesOfTheTime(String of, String year, String members, String others) {
		JsonNode report = cutoff("suppliers: {memberOf: \"" + of + "\"}, customers: {any: true}", year,
				"cut { supplier { id } }");
		List<String> suppliers = ids(report.path("cut"), "supplier");
		JsonNode all = cutoff("suppliers: {any: true}, customers: {any: true}", year, "cut { supplier { id } }");
		List<String> selling = ids(all.path("cut"), "supplier");

		assertThat(suppliers).isNotEmpty();
		List.of(members.split(" "))
			.forEach((one) -> assertThat(suppliers.contains(one)).as(one).isEqualTo(selling.contains(one)));
		assertThat(suppliers).doesNotContain(others.split(" "));
	}

	@Test
	void theUnionHas27MembersAndHad28() {
		String members = "{ node(id: \"%s\") { ... on Alliance { facts(kinds: [AFFILIATION], first: 100, lens: {asOf: \"%s\"}) "
				+ "{ nodes { ... on Affiliation { member { id } role } } } } } }";
		assertThat(count(members.formatted("eu", "2019-06-01"))).isEqualTo(28);
		assertThat(count(members.formatted("eu", "2020-02-02"))).isEqualTo(27);
		assertThat(count(members.formatted("eu", "2012-06-01"))).isEqualTo(27);
		assertThat(count(members.formatted("nato", "2023-04-03"))).isEqualTo(30);
		assertThat(count(members.formatted("nato", "2024-03-08"))).isEqualTo(32);
		assertThat(count(members.formatted("oecd", "2022"))).isEqualTo(38);
		assertThat(count(members.formatted("five-eyes", "2020"))).isEqualTo(5);
		assertThat(count(members.formatted("g7", "2020"))).isEqualTo(7);
	}

	private int count(String question) {
		return (int) api().data(question)
			.path("node")
			.path("facts")
			.path("nodes")
			.valueStream()
			.filter((one) -> one.path("role").asString().equals("MEMBER_OF"))
			.count();
	}

	@Test
	void estoniaHasItsCodeAndTheCompanyItsId() {
		JsonNode found = api()
			.data("{ node(id: \"country-ee\") { ... on Country { code name } } " + "company(id: \"ee\") { name } }");

		assertThat(found.path("node").path("code").asString()).isEqualTo("EE");
		assertThat(found.path("company").path("name").asString()).isEqualTo("EE");
	}

	@Test
	void subsidiariesAreBroughtIn() {
		JsonNode alone = cutoff("suppliers: {ids: [\"tsmc\"]}, customers: {ids: [\"huawei\"]}", "2020",
				"cut { customer { id } }");
		JsonNode family = cutoff("suppliers: {ids: [\"tsmc\"]}, customers: {ids: [\"huawei\"], withSubsidiaries: true}",
				"2020", "cut { customer { id } }");

		assertThat(ids(alone.path("cut"), "customer")).doesNotContain("hisilicon");
		assertThat(ids(family.path("cut"), "customer")).contains("huawei", "hisilicon");
	}

	@Test
	void aWiderCutKeepsTheBetterLowBound() {
		double chips = low("products: [\"smartphone-chip\"]");
		double all = low("");

		assertThat(chips).isEqualTo(0.015);
		assertThat(all).isGreaterThanOrEqualTo(chips);
	}

	private double low(String products) {
		JsonNode report = cutoff("suppliers: {ids: [\"qualcomm\"]}, customers: {ids: [\"zte\"]} " + products, "2017",
				"losses { nodes { entity { id } upstream { low high } } }");
		return report.path("losses")
			.path("nodes")
			.valueStream()
			.filter((one) -> one.path("entity").path("id").asString().equals("qualcomm"))
			.findFirst()
			.orElseThrow()
			.path("upstream")
			.path("low")
			.asDouble();
	}

}
