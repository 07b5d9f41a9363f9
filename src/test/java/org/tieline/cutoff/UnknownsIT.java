package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

class UnknownsIT extends TielineIT {

	private static final String UNKNOWN = "{ kind words entities { id } product { id } effect totalEffect recorded { id summary } }";

	private static void check(JsonNode unknowns) {
		double before = 1;
		for (JsonNode one : unknowns) {
			assertThat(one.path("words").asString()).isNotBlank();
			assertThat(one.path("effect").asDouble()).isBetween(0.0, before);
			before = one.path("effect").asDouble();
			boolean structure = List.of("ESSENTIAL_INPUTS", "REPLACEMENT").contains(one.path("kind").asString());
			assertThat(one.path("totalEffect").isNull()).isEqualTo(!structure);
		}
	}

	@Test
	void aReportAndItsLossesSayWhatWouldNarrowThem() {
		JsonNode report = api()
			.data("""
					{ cutoff(scenario: {suppliers: {countries: ["US"]}, customers: {ids: ["huawei"]}}, lens: {asOf: "2019"}) {
					    unknowns(first: 5) %s
					    nothingRecorded { count names sentence }
					    losses(first: 100) { totalCount nodes { entity { id } known } }
					    few: losses(first: 3) { nodes { unknowns(first: 5) %s } } } }
					"""
				.formatted(UNKNOWN, UNKNOWN))
			.path("cutoff");

		check(report.path("unknowns"));
		List<Loss.Known> known = new ArrayList<>();
		report.path("losses")
			.path("nodes")
			.forEach((loss) -> known.add(Loss.Known.valueOf(loss.path("known").asString())));
		assertThat(known).isNotEmpty().isSorted();
		assertThat(report.path("nothingRecorded").path("count").asInt()).isPositive();
		assertThat(report.path("nothingRecorded").path("names").size()).isBetween(1, 5);
		report.path("few").path("nodes").forEach((loss) -> check(loss.path("unknowns")));
	}

	@Test
	void whatIsWorthKnowingOfACompanyIsAboutItsTies() {
		JsonNode worth = api()
			.data("{ worthKnowing(target: \"huawei\", lens: {asOf: \"2019\"}) { target { id } suppliers "
					+ "customers computed unknownCount unknowns(first: 20) " + UNKNOWN + " } }")
			.path("worthKnowing");

		assertThat(worth.path("suppliers").asInt()).isGreaterThan(5);
		assertThat(worth.path("computed").asInt()).isPositive();
		assertThat(worth.path("unknowns")).isNotEmpty();
		assertThat(worth.path("unknownCount").asInt()).isGreaterThanOrEqualTo(worth.path("unknowns").size());
		check(worth.path("unknowns"));
	}

	@Test
	void badTargetsAndNumbersAreRefused() {
		api().refuses("{ worthKnowing(target: \"no-such\") { computed } }", "target", "no entity");
		api().refuses("{ worthKnowing(target: \"huawei\") { unknowns(first: 0) { words } } }", "first", "1 to 100");
	}

}
