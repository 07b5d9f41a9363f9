package org.tieline.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarketSharesTest {

	@Test
	void twoHousesOfOneFactAreTwoFigures() {
		List<SeriesFigure> figures = SeriesFigure
			.ofFact(fact(claim("ESTIMATES", "Ada", 22, null), claim("ESTIMATES", "Bell", 28, null)));

		assertThat(figures).extracting(SeriesFigure::series).containsExactly("Ada", "Bell");
		assertThat(figures).extracting(SeriesFigure::low).containsExactly(22.0, 28.0);
	}

	@Test
	void aPaperThatRelaysAFigureIsNotItsHouse() {
		Map<String, Object> relayed = claim("ESTIMATES", "Ada", 22, null);
		Map<String, Object> relay = claim("STATES", null, 22, relayed);

		assertThat(SeriesFigure.ofFact(fact(relay))).extracting(SeriesFigure::series).containsExactly("Ada");
	}

	@Test
	void aPageWithoutASpeakerStandsUnderItsPublisher() {
		assertThat(SeriesFigure.ofFact(fact(claim("STATES", null, 22, null)))).extracting(SeriesFigure::series)
			.containsExactly("The Paper");
	}

	@Test
	void denialsAndReplacedFiguresAreNoFigures() {
		Map<String, Object> replaced = claim("ESTIMATES", "Ada", 21, null);
		replaced.put("supersededBy", Map.of("id", "p.2"));

		assertThat(SeriesFigure.ofFact(fact(claim("DENIES", "Cole", 22, null), replaced))).isEmpty();
	}

	@Test
	void figuresOfOneHouseThatDifferAreARangeAndNoMean() {
		SeriesFigure figure = SeriesFigure
			.ofFact(fact(claim("ESTIMATES", "Ada", 20, null), claim("ESTIMATES", "Ada", 24, null)))
			.getFirst();

		assertThat(figure.low()).isEqualTo(20);
		assertThat(figure.high()).isEqualTo(24);
		assertThat(figure.text()).isEqualTo("20% / 24%");
	}

	@Test
	void theMarketWithMostFiguresComesFirst() {
		Map<String, Object> one = fact(claim("ESTIMATES", "Ada", 20, null));
		one.put("market", Map.of("id", "small", "name", "Small"));
		Map<String, Object> two = fact(claim("ESTIMATES", "Ada", 20, null), claim("ESTIMATES", "Bell", 20, null));

		assertThat(MarketShares.of(Map.of("nodes", List.of(one, two)))).extracting(MarketShares::market)
			.containsExactly(two.get("market"), one.get("market"));
	}

	private static Map<String, Object> fact(Object... claims) {
		return new HashMap<>(
				Map.of("id", "f", "status", "SINGLE_ORIGIN", "period", Map.of("from", "2017", "to", "2017"), "market",
						Map.of("id", "m", "name", "M"), "claims", List.of(claims)));
	}

	private static Map<String, Object> claim(String stance, @Nullable String speaker, int percent,
			@Nullable Map<String, Object> repeats) {
		Map<String, Object> claim = new HashMap<>(
				Map.of("stance", stance, "value", Map.of("text", percent + "%", "low", percent, "high", percent),
						"source", Map.of("publisher", "The Paper", "title", "A page")));
		if (speaker != null) {
			claim.put("speaker", Map.of("name", speaker));
		}
		if (repeats != null) {
			claim.put("repeats", repeats);
		}
		return claim;
	}

}
