package org.tieline.market;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/** Series of the shipped record; the answers are read off its tables. */
class ShareSeriesIT extends TielineIT {

	private static final String ROWS = """
			series { market { id } relation house { id } houseName rows { company { id } length
			  cells { period { from to } percent { text } status claims { id } fact { id } } } }""";

	@Test
	void huaweiByYearInTelecomEquipment() {
		JsonNode table = table(
				"market: \"market-telecom-equipment-world\", includeSisters: false, companies: [\"huawei\"]");

		assertThat(rows(table, "YEAR")).containsExactly(
				"market-telecom-equipment-world dell-oro huawei 2018=29% 2019=28% 2020=31% 2021=28.7% 2022=28% 2023=30% 2024=31%",
				"market-telecom-equipment-world ihs-markit huawei 2017=22%");
		assertThat(rows(table, "OTHER")).hasSize(1)
			.allMatch((row) -> row.startsWith("market-telecom-equipment-world dell-oro huawei 2020-01=30% 2021-01="));
	}

	@Test
	void aYearOfWhichAHouseSaysNothingIsNotRecorded() {
		// IHS Markit gives telecom equipment for 2017 alone.
		JsonNode table = table(
				"market: \"market-mobile-infrastructure-world\", companies: [\"huawei\"], span: {from: \"2017\", to: \"2018\"}");

		JsonNode gap = table.path("series")
			.valueStream()
			.flatMap((series) -> series.path("rows").valueStream())
			.flatMap((row) -> row.path("cells").valueStream())
			.filter((cell) -> cell.path("percent").isNull())
			.findFirst()
			.orElseThrow();
		assertThat(gap.path("status").asString()).isEqualTo("NOT_RECORDED");
		assertThat(gap.path("fact").isNull()).isTrue();
		assertThat(gap.path("claims").size()).isZero();
	}

	@Test
	void aHouseThatCountsTwoMarketsHasASeriesInEach() {
		JsonNode table = table(
				"market: \"market-mobile-infrastructure-world\", companies: [\"huawei\"], span: {from: \"2017\", to: \"2018\"}");

		// IHS Markit: 22 percent of telecom equipment and 28 of mobile infrastructure.
		assertThat(rows(table, "YEAR")).contains(
				"market-mobile-infrastructure-world ihs-markit huawei 2017=28% 2018=31%",
				"market-telecom-equipment-world ihs-markit huawei 2017=22% 2018=-",
				"market-telecom-equipment-world dell-oro huawei 2017=- 2018=29%");
		assertThat(table.path("series").get(0).path("relation").asString()).isEqualTo("SAME");
		assertThat(table.path("markets")
			.valueStream()
			.filter((one) -> one.path("market").path("id").asString().equals("market-telecom-equipment-world"))
			.map((one) -> one.path("relation").asString())).containsExactly("WIDER");
		assertThat(table.path("markets").valueStream().map((one) -> one.path("market").path("id").asString()))
			.contains("market-ran-world", "market-ran-world-omdia")
			.doesNotContain("market-ran-china", "market-optical-world", "market-smartphones-world");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			market: "no-such"                                                  | market    | no entity
			market: "huawei"                                                   | market    | is a COMPANY
			market: "market-ran-world", companies: []                          | companies | leave it out
			market: "market-ran-world", companies: ["no-such"]                 | companies | no entity
			market: "market-ran-world", span: {from: "2020", to: "2019"}       | span      | is after
			market: "market-ran-world", span: {from: "1900"}                   | span      | 50 years
			market: "market-ran-world", lens: {asOf: "2020"}                   | lens.asOf | span
			""")
	void whatCannotBeAnsweredIsRefused(String arguments, String argument, String remedy) {
		api().refuses("{ marketShareSeries(" + arguments + ") { series { houseName } } }", argument, remedy);
	}

	private JsonNode table(String arguments) {
		return api()
			.data("{ marketShareSeries(" + arguments + ") { undatedClaims markets { market { id } relation } " + ROWS
					+ " } }")
			.path("marketShareSeries");
	}

	/** Each as {@code market house firm period=percent ...}; a gap is a dash. */
	private static List<String> rows(JsonNode table, String length) {
		return table.path("series")
			.valueStream()
			.flatMap((series) -> series.path("rows")
				.valueStream()
				.filter((row) -> row.path("length").asString().equals(length))
				.map((row) -> series.path("market").path("id").asString() + " "
						+ series.path("house").path("id").asString() + " " + row.path("company").path("id").asString()
						+ cells(row)))
			.toList();
	}

	private static String cells(JsonNode row) {
		StringBuilder words = new StringBuilder();
		for (JsonNode cell : row.path("cells")) {
			JsonNode percent = cell.path("percent");
			words.append(" ").append(cell.path("period").path("from").asString()).append("=");
			words.append(percent.isNull() ? "-" : percent.path("text").asString());
		}
		return words.toString();
	}

}
