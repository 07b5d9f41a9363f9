package org.tieline.cutoff;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/** Cutoffs, chokepoints and risks on the shipped record. */
class CutoffIT extends TielineIT {

	private static final String HUAWEI = "customers: {ids: [\"huawei\"]}";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0',
			textBlock = """
					suppliers: {}, customers: {any: true}                                                 | scenario.suppliers              | the filter is empty
					suppliers: {any: true}, customers: {any: false}                                       | scenario.customers              | the filter is empty
					suppliers: {ids: []}, customers: {any: true}                                          | scenario.suppliers.ids          | matches nobody
					suppliers: {ids: ["nobody"]}, customers: {any: true}                                  | scenario.suppliers.ids          | no entity 'nobody'
					suppliers: {ids: ["us-suppliers-of-huawei"]}, customers: {any: true}                  | scenario.suppliers.ids          | use memberOf
					suppliers: {countries: ["AE"]}, customers: {any: true}                                | scenario.suppliers.countries    | matches nobody who is recorded as a supplier in 2019
					suppliers: {memberOf: "five-eyes", countries: ["CN"]}, customers: {any: true}         | scenario.suppliers              | matches all of them
					suppliers: {restrictedBy: "huawei"}, customers: {any: true}                           | scenario.suppliers.restrictedBy | where a MEASURE is needed
					suppliers: {any: true}, customers: {ownedBy: "nobody"}                                | scenario.customers.ownedBy      | no entity
					suppliers: {ids: ["micron"]}, customers: {ids: ["china-mobile"]}                      | scenario                        | nothing to compute
					suppliers: {any: true}, customers: {any: true}, severity: 1.5                         | scenario.severity               | from 0 to 1
					suppliers: {any: true}, customers: {any: true}, severity: 0.0000001                   | scenario.severity               | no less than a millionth
					suppliers: {any: true}, customers: {any: true}, severity: -0.1                        | scenario.severity               | from 0 to 1
					suppliers: {any: true}, customers: {any: true}, products: []                          | scenario.products               | no product is named
					suppliers: {any: true}, customers: {any: true}, products: ["huawei"]                  | scenario.products               | where a PRODUCT is needed
					""")
	void aBadScenarioIsRefusedWithThePartAtFault(String scenario, String argument, String remedy) {
		badInput("cutoff(scenario: {" + scenario + "}, lens: {asOf: \"2019\"}) { steps }", argument, remedy);
	}

	@Test
	void scenariosAreOneToFive() {
		String one = "{suppliers: {countries: [\"US\"]}, " + HUAWEI + "}";
		badInput("compareCutoffs(scenarios: []) { reports { steps } }", "scenarios", "1 to 5");
		badInput("compareCutoffs(scenarios: [" + (one + ", ").repeat(5) + one + "]) { reports { steps } }", "scenarios",
				"1 to 5");
		badInput("compareCutoffs(scenarios: [" + one + ", {suppliers: {}, " + HUAWEI + "}]) { reports { steps } }",
				"scenarios[1].suppliers", "the filter is empty");
	}

	@Test
	void chokepointsAndRisksCheckTheirArguments() {
		badInput("chokepoints(target: \"nobody\") { outcome }", "target", "no entity");
		badInput("chokepoints(target: \"huawei\", product: \"zte\") { outcome }", "product", "PRODUCT is needed");
		badInput("chokepoints(target: \"huawei\", suppliers: {}) { outcome }", "suppliers", "the filter is empty");
		badInput("systemicRisk(first: 0) { rank }", "first", "1 to 100");
	}

	private void badInput(String field, String argument, String remedy) {
		api().refuses("{ " + field + " }", argument, remedy);
	}

	private JsonNode cutoff(String scenario, String year, String fields) {
		return api().data("{ cutoff(scenario: {" + scenario + "}, lens: {asOf: \"" + year + "\"}) { " + fields + " } }")
			.path("cutoff");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2018, US, 11000000000
			2019, US, 18700000000
			2018, TW, 12000000000
			""")
	void directSalesEndAtWhatHuaweiIsRecordedToHaveBoughtFromTheCountry(String year, String country, long total) {
		JsonNode report = cutoff("suppliers: {countries: [\"" + country + "\"]}, " + HUAWEI, year,
				"directSales { high unit } totals { subject { id } } possibleTies");

		assertThat(report.path("directSales").path("high").decimalValue()).isEqualByComparingTo(Long.toString(total));
		assertThat(report.path("directSales").path("unit").asString()).isEqualTo("USD");
		assertThat(report.path("totals").get(0).path("subject").path("id").asString()).isEqualTo("huawei");
	}

	// Huawei gives 1.1 trillion yen; the dollars are those of a page.
	@Test
	void aTotalThatAPageConvertsBoundsNothing() {
		JsonNode report = cutoff("suppliers: {countries: [\"JP\"]}, " + HUAWEI, "2019", "directSales { high unit }");

		assertThat(report.path("directSales").path("unit").asString("")).isNotEqualTo("USD");
	}

	@Test
	void aForecastOfATotalBoundsNothing() {
		// For 2019 the record only has what was expected of purchases from Taiwan.
		JsonNode report = cutoff("suppliers: {countries: [\"TW\"]}, " + HUAWEI, "2019",
				"directSales { high } totals { id }");

		assertThat(report.path("directSales").isNull()).isTrue();
		assertThat(report.path("totals")).isEmpty();
	}

	@Test
	void directSalesOf2019BeginAtTheAmountsOfThatYear() {
		// Qorvo's 172 million of April to June, Xilinx' 50 million of April to September
		// and Skyworks' 10 million of October to December.
		JsonNode report = cutoff("suppliers: {countries: [\"US\"]}, " + HUAWEI, "2019",
				"directSales { low } cut { supplier { id } } tiesWithoutAmount");

		assertThat(report.path("directSales").path("low").decimalValue()).isEqualByComparingTo("232000000");
		assertThat(report.path("tiesWithoutAmount").asInt()).isEqualTo(report.path("cut").size() - 3);
	}

	@Test
	void whatSkHynixMayLoseIsItsStatedShareOfRevenue() {
		// Told as 11.4 percent of its sales of 2019. The 5 to 10 percent of June 2019 are
		// an
		// estimate of that day.
		JsonNode losses = cutoff("suppliers: {ids: [\"sk-hynix\"]}, " + HUAWEI, "2019",
				"losses { nodes { entity { id } upstream { low high } because { from { id } facts { id } } } }")
			.path("losses")
			.path("nodes");

		JsonNode hynix = losses.valueStream()
			.filter((one) -> one.path("entity").path("id").asString().equals("sk-hynix"))
			.findFirst()
			.orElseThrow();
		assertThat(hynix.path("upstream").path("low").asDouble()).isEqualTo(0.114);
		assertThat(hynix.path("upstream").path("high").asDouble()).isEqualTo(0.114);
		assertThat(hynix.path("because").get(0).path("facts").size()).isPositive();
	}

	@Test
	void everybodyRestrictedUnderTheEntityListMeansHuaweiAndHisiliconFromMay2019() {
		String restricted = "suppliers: {any: true}, customers: {restrictedBy: \"entity-list\"}";
		JsonNode report = cutoff(restricted, "2019-07", "cut { customer { id } }");

		assertThat(report.path("cut")).isNotEmpty()
			.extracting((cut) -> cut.path("customer").path("id").asString())
			.containsOnly("huawei", "hisilicon");
		badInput("cutoff(scenario: {" + restricted + "}, lens: {asOf: \"2019-03\"}) { steps }",
				"scenario.customers.restrictedBy", "matches nobody");
	}

	@Test
	void aReportTakesOneRoundTrip() {
		String query = """
				{ cutoff(scenario: {suppliers: {countries: ["US"]}, customers: {ids: ["huawei"]}}, lens: {asOf: "2019"}) {
				    cut { id } losses { nodes { entity { id name } because { from { id } facts { id } } } }
				    substitutes { supplier { id } because { facts { id } } } } }""";
		api().data(query);

		assertThat(roundTrips(() -> api().data(query))).as("the data version with the entities that the scenario names")
			.isEqualTo(1);
	}

	@Test
	void reportsNameTheDataThatTheyWereComputedOn() {
		JsonNode data = api()
			.data("""
					{ dataVersion { id }
					  cutoff(scenario: {suppliers: {countries: ["US"]}, customers: {ids: ["huawei"]}}) { dataVersion { id } } }""");

		assertThat(data.path("cutoff").path("dataVersion")).isEqualTo(data.path("dataVersion"));
	}

	@Test
	void longListsOfRowsAreCutToPagesAndCounted() {
		String everybody = "{suppliers: {any: true}, customers: {any: true}}";
		JsonNode data = api()
			.data("""
					{ whole: cutoff(scenario: %1$s, lens: {asOf: "2019"}) { cutCount substituteCount cut(first: 1000) { id } }
					  compareCutoffs(scenarios: [%1$s], lens: {asOf: "2019"}) {
					    differenceCount a: differences(first: 2) { entity { id } } b: differences(first: 2, skip: 1) { entity { id } }
					    past: differences(skip: 100000) { entity { id } }
					    reports { default: cut { id } cut(first: 3, skip: 2) { id } substitutes(first: 1) { supplier { id } } } } }"""
				.formatted(everybody));
		JsonNode whole = data.path("whole");
		JsonNode compared = data.path("compareCutoffs");
		JsonNode report = compared.path("reports").get(0);

		assertThat(whole.path("cutCount").asInt()).isEqualTo(whole.path("cut").size()).isGreaterThan(100);
		assertThat(report.path("default")).hasSize(whole.path("cut").size());
		assertThat(report.path("cut")).hasSize(3);
		assertThat(report.path("cut").get(0)).isEqualTo(whole.path("cut").get(2));
		assertThat(report.path("substitutes").size()).isEqualTo(Math.min(1, whole.path("substituteCount").asInt()));
		assertThat(compared.path("a").get(1)).isEqualTo(compared.path("b").get(0));
		assertThat(compared.path("differenceCount").asInt()).isGreaterThan(3);
		assertThat(compared.path("past")).isEmpty();
	}

	@Test
	void rowsOutOfRangeAreRefused() {
		String report = "cutoff(scenario: {suppliers: {countries: [\"US\"]}, " + HUAWEI + "}) ";
		badInput(report + "{ cut(first: 0) { id } }", "first", "1 to 1000");
		badInput(report + "{ substitutes(first: 1001) { independent } }", "first", "1 to 1000");
		badInput(report + "{ cut(skip: -1) { id } }", "skip", "0 or more");
	}

	@Test
	void plausibleLossesLieWithinTheBoundsAndHaveTheDigitsThatTheyHave() {
		JsonNode losses = api()
			.data("""
					{ cutoff(scenario: {suppliers: {countries: ["US"]}, customers: {ids: ["huawei"]}}, lens: {asOf: "2019"}) {
					    losses(first: 100) { nodes { upstream { low high } downstream { low high }
					      cases { least greatest cells { name essential replaceable upstream downstream loss } }
					      plausible { low high ranges { essential replaceable upstream { p05 p50 p95 } downstream { p05 p50 p95 } } } } } } }
					""")
			.path("cutoff")
			.path("losses")
			.path("nodes");

		List<JsonNode> modelled = losses.valueStream().filter((loss) -> !loss.path("cases").isNull()).toList();
		assertThat(modelled).hasSizeGreaterThan(20);
		// Whose own ties in the cut are only alleged is in no case.
		assertThat(losses.valueStream().filter((loss) -> loss.path("cases").isNull()))
			.allMatch((loss) -> loss.path("plausible").isNull());
		for (JsonNode loss : modelled) {
			assertThat(loss.path("cases").path("cells")).hasSize(18);
			for (JsonNode range : loss.path("plausible").path("ranges")) {
				for (String channel : new String[] { "upstream", "downstream" }) {
					double p05 = range.path(channel).path("p05").asDouble();
					double p95 = range.path(channel).path("p95").asDouble();
					assertThat(p05).isLessThanOrEqualTo(p95);
					assertThat(range.path(channel).path("p95").decimalValue().stripTrailingZeros().precision())
						.isLessThanOrEqualTo(12);
					if (!range.path("essential").asBoolean()
							&& range.path("replaceable").asString().equals("PRO_RATA")) {
						assertThat(p05).isGreaterThanOrEqualTo(loss.path(channel).path("low").asDouble());
						assertThat(p95).isLessThanOrEqualTo(loss.path(channel).path("high").asDouble());
					}
				}
			}
		}
	}

	@Test
	void modelInputOutOfRangeIsRefused() {
		String report = "cutoff(scenario: {suppliers: {countries: [\"US\"]}, " + HUAWEI + ", model: ";
		badInput(report + "{assumptions: \"none\"}}) { steps }", "scenario.model.assumptions", "many-small-1");
		badInput(report + "{draws: 0}}) { steps }", "scenario.model.draws", "1 to 100000");
	}

	@Test
	void lossesComeInPages() {
		String query = """
				{ cutoff(scenario: {suppliers: {countries: ["US"]}, customers: {ids: ["huawei"]}}) {
				    losses(first: 3 %s) { totalCount pageInfo { endCursor hasNextPage } nodes { entity { id } } } } }""";
		JsonNode first = api().data(query.formatted("")).path("cutoff").path("losses");
		JsonNode second = api()
			.data(query.formatted("after: \"" + first.path("pageInfo").path("endCursor").asString() + "\""))
			.path("cutoff")
			.path("losses");

		assertThat(first.path("nodes")).hasSize(3).doesNotContainAnyElementsOf(second.path("nodes"));
		assertThat(first.path("totalCount").asInt()).isGreaterThan(6);
	}

}
