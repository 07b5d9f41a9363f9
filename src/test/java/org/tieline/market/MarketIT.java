package org.tieline.market;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.tieline.TielineIT;

import static org.assertj.core.api.Assertions.assertThat;

/** The index of a market as the API tells it. */
class MarketIT extends TielineIT {

	private static final String FIELDS = """
			{ low high lowWithRounding highWithRounding covered exceedsWhole firms band joinedBy { id }
			  houses { name low high covered firms } shares { id } }""";

	@Test
	void sumsOfDecimalsAreExact() {
		// 24.3 + 22.9 + 22.4 + 14.3 + 5; as binary fractions 88.89999999999999.
		JsonNode found = concentration("market-ran-world-abi", "2012-07");

		assertThat(found.path("covered").toString()).isEqualTo("88.9");
		assertThat(found.path("low").toString()).isEqualTo("1846.15");
		assertThat(found.path("exceedsWhole").asBoolean()).isFalse();
		assertThat(found.path("firms").asInt()).isEqualTo(5);
		assertThat(found.path("joinedBy").isEmpty()).isTrue();
		assertThat(found.path("houses")).hasSize(1);
	}

	@Test
	void everyHouseIsNamedWithItsOwnInterval() {
		// Counterpoint names four firms, IDC two of them.
		JsonNode found = concentration("market-smartphones-world", "2024-10");

		assertThat(found.path("houses").valueStream().map((house) -> house.path("firms").asInt())).containsExactly(4,
				2);
		for (JsonNode house : found.path("houses")) {
			assertThat(house.path("low").asDouble()).isPositive().isLessThan(house.path("high").asDouble());
		}
	}

	private JsonNode concentration(String market, String period) {
		return api()
			.data("{ market(id: \"" + market + "\") { concentration(period: \"" + period + "\") " + FIELDS + " } }")
			.path("market")
			.path("concentration");
	}

}
