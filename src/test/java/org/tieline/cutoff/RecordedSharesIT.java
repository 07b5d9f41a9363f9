package org.tieline.cutoff;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/** The recorded shares of cuts, on the shipped record. */
class RecordedSharesIT extends TielineIT {

	private JsonNode cutoff(String suppliers, String customer, String year) {
		return api().data("{ cutoff(scenario: {suppliers: {" + suppliers + "}, customers: {ids: [\"" + customer
				+ "\"]}}, lens: {asOf: \"" + year + "\"}) { shares { entity { id } of division share { low high } "
				+ "amount { high } whole { high } period { from } presumed status facts { id } wholeFacts { id } summary } "
				+ "losses(first: 100) { nodes { entity { id } upstream { low high } shares { summary } } } } }")
			.path("cutoff");
	}

	private static List<String> summaries(JsonNode report, String whose) {
		return report.path("shares")
			.valueStream()
			.filter((one) -> one.path("entity").path("id").asString().equals(whose))
			.map((one) -> one.path("summary").asString())
			.toList();
	}

	@Test
	void huaweisPurchasesFromTheUnitedStatesIn2018() {
		JsonNode report = cutoff("countries: [\"US\"]", "huawei", "2018");

		assertThat(summaries(report, "huawei")).contains(
				"About 15.7% of Huawei's purchases of 2018 came from the suppliers cut (about USD 11 billion of USD 70 billion, "
						+ "both on record).")
			.anyMatch((one) -> one.startsWith("More than 14.3% (computed) of Huawei's purchases of 2018"));
		assertThat(report.path("losses")
			.path("nodes")
			.valueStream()
			.filter((one) -> one.path("entity").path("id").asString().equals("huawei"))
			.flatMap((one) -> one.path("shares").valueStream())).isNotEmpty();
	}

	@Test
	void qualcommsSalesToZteKeepTheirLowerBoundWhenAllProductsAreCut() {
		JsonNode report = cutoff("ids: [\"qualcomm\"]", "zte", "2017");

		assertThat(report.path("losses")
			.path("nodes")
			.valueStream()
			.filter((one) -> one.path("entity").path("id").asString().equals("qualcomm"))
			.map((one) -> one.path("upstream").path("low").asDouble())).containsExactly(0.015);
		assertThat(summaries(report, "qualcomm")).anyMatch((one) -> one.startsWith("At least 1.5%"));
	}

	@Test
	void theShareOfADivisionSaysSo() {
		assertThat(summaries(cutoff("ids: [\"samsung-electronics\"]", "huawei", "2020"), "samsung-electronics"))
			.anyMatch((one) -> one.startsWith("6% of Samsung Electronics' semiconductor division sales")
					&& one.contains("that part of its sales only"));
	}

	@Test
	void aFigureOfAnotherYearIsMarkedAsPresumed() {
		JsonNode report = cutoff("countries: [\"US\"]", "huawei", "2019");

		assertThat(report.path("shares")
			.valueStream()
			.filter((one) -> one.path("presumed").asBoolean())
			.map((one) -> one.path("summary").asString())).isNotEmpty()
			.anyMatch((one) -> one.contains("; an earlier figure, carried over to 2019"))
			.allMatch((one) -> one.contains("; an earlier figure, carried over to 2019")
					|| one.contains("; a later figure, the nearest on record, presumed for 2019"));
	}

	@Test
	void aQuarterlyFilingOfXilinxBoundsItsSalesToHuawei() {
		assertThat(summaries(cutoff("ids: [\"xilinx\"]", "huawei", "2019"), "xilinx"))
			.anyMatch((one) -> one.startsWith("At most 10% of Xilinx Inc.'s sales of 2019-03-31 to 2019-06-29 went to "
					+ "Huawei; computed from the filing") && one.contains("compliance is imperfect"));
	}

}
