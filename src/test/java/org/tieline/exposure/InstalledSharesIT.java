package org.tieline.exposure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/** Recorded shares of networks beside the exposure to a state, on the shipped record. */
class InstalledSharesIT extends TielineIT {

	private JsonNode exposure(String of, String year) {
		return api().data("{ exposure(of: \"" + of + "\", to: \"gov-cn\", lens: {asOf: \"" + year
				+ "\"}, first: 1) { outcome onRecord installedBase { place { id } vendor { id } measure share { low high } "
				+ "presumed status fact { id } summary } } }")
			.path("exposure");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			de, 2020, 57
			pl, 2020, 60
			gb, 2020, 40
			es, 2020, 50
			be, 2021, 100
			""")
	void aCountryWithChineseEquipmentOnRecordNeverReadsAsUnexposed(String country, String year, int percent) {
		JsonNode exposure = exposure(country, year);
		JsonNode first = exposure.path("installedBase").get(0);

		assertThat(first.path("place").path("id").asString()).isEqualTo(country);
		assertThat(first.path("vendor").path("id").asString()).isEqualTo("chinese-vendors");
		assertThat(first.path("measure").asString()).isEqualTo("INSTALLED_BASE");
		assertThat(first.path("share").path("low").asInt()).isEqualTo(percent);
		assertThat(first.path("presumed").asBoolean()).isEqualTo(year.equals("2021"));
		assertThat(exposure.path("onRecord").asString()).contains(percent + "%");
	}

	@Test
	void anAllegedShareStandsBehindTheEstimateThatItMisquotes() {
		JsonNode shares = exposure("de", "2022").path("installedBase");

		assertThat(shares.get(0).path("vendor").path("id").asString()).isEqualTo("chinese-vendors");
		assertThat(shares.valueStream()
			.filter((one) -> one.path("place").path("id").asString().equals("de")
					&& one.path("vendor").path("id").asString().equals("huawei"))
			.map((one) -> one.path("status").asString())).containsExactly("ALLEGED");
	}

	@Test
	void theFigureOfLaterYearsIsNotUsed() {
		JsonNode exposure = exposure("de", "2015");

		assertThat(exposure.path("installedBase")
			.valueStream()
			.filter((one) -> one.path("place").path("id").asString().equals("de"))).isEmpty();
	}

	/** Figures of a part of the world, and of users, say so. */
	@ParameterizedTest
	@CsvSource(textBlock = """
			deutsche-telekom, INSTALLED_BASE, of the network of Deutsche Telekom in Europe (4G RAN)
			vodafone, INSTALLED_BASE, of the network of Vodafone Group in Europe (4G RAN)
			orange-polska, SUBSCRIBERS, Huawei served 70% of the subscribers of Orange Polska (4G RAN)
			""")
	void aFigureSaysWhatItIsAFigureOf(String operator, String measure, String words) {
		assertThat(exposure(operator, "2020").path("installedBase").valueStream())
			.filteredOn((figure) -> figure.path("measure").asString().equals(measure))
			.anySatisfy((figure) -> assertThat(figure.path("summary").asString()).contains(words));
	}

	// About 11 of 70 billion dollars, so at least 10.5, came from companies of the United
	// States: the seat counts.
	@Test
	void whatIsRecordedOfAllCompaniesOfACountryBoundsFromBelow() {
		JsonNode low = api().data(
				"{ exposure(of: \"huawei\", to: \"gov-us\", lens: {asOf: \"2018\"}, first: 1) { lookThrough { low high } } }")
			.path("exposure")
			.path("lookThrough")
			.path("low");

		assertThat(low.asDouble()).isEqualTo(0.15);
	}

	// Less than 1% of the traffic of a core network is no part of its equipment.
	@Test
	void trafficIsNoInstalledBase() {
		assertThat(exposure("bt", "2024").path("installedBase").valueStream())
			.filteredOn((one) -> one.path("fact").path("id").asString().contains("traffic"))
			.isEmpty();
	}

	@Test
	void thePlausibleExposureLiesWithinTheProvableOne() {
		String question = "{ exposure(of: \"de\", to: \"cn\", lens: {asOf: \"2020\"}, first: 1) { lookThrough { low high } "
				+ "shares { summary } plausible(model: {draws: 100}) { low high dependsOnCase assumptions { id } "
				+ "ranges { name disputed others part { p05 p50 p95 } } } } }";
		JsonNode exposure = api().data(question).path("exposure");
		JsonNode plausible = exposure.path("plausible");

		assertThat(plausible.path("ranges").size()).isEqualTo(6);
		assertThat(plausible.path("low").asDouble()).isBetween(exposure.path("lookThrough").path("low").asDouble(),
				plausible.path("high").asDouble());
		assertThat(plausible.path("high").asDouble())
			.isLessThanOrEqualTo(exposure.path("lookThrough").path("high").asDouble());
		assertThat(api().data(question).path("exposure")).isEqualTo(exposure);
		api().refuses(question.replace("100", "0"), "model.draws", "ask for 1 to 100000");
	}

}
