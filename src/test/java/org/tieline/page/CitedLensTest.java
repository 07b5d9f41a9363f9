package org.tieline.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CitedLensTest {

	private static PageLens lens(String... parameters) {
		Map<String, String[]> map = new HashMap<>();
		for (int i = 0; i < parameters.length; i += 2) {
			map.put(parameters[i], new String[] { parameters[i + 1] });
		}
		return PageLens.of(map);
	}

	@Test
	void theLensOfACitationIsHonouredAndKeptInLinks() {
		PageLens lens = lens("asOf", "2017", "stances", "STATES,DENIES", "minOrigins", "2", "excludeSources",
				"wire,paper", "presume", "P1Y", "data", "0123");

		assertThat(lens.notices()).isEmpty();
		assertThat(lens.variable()).containsExactlyInAnyOrderEntriesOf(
				Map.of("asOf", "2017", "stances", List.of("DENIES", "STATES"), "minOrigins", 2, "excludeSources",
						List.of("paper", "wire"), "presume", "P1Y", "dataVersion", "0123"));
		assertThat(lens.at("/fact/x")).isEqualTo("/fact/x?asOf=2017&stances=DENIES%2CSTATES&minOrigins=2"
				+ "&excludeSources=paper%2Cwire&presume=P1Y&data=0123");
		assertThat(lens.words()).contains("denies, states", "at least 2 independent origins",
				"without the source paper and without the source wire", "P1Y");
	}

	@Test
	void theLensOfACitationIsThatOfThePageWithoutTheVersion() {
		assertThat(lens("allegations", "no", "data", "0123", "possible", "yes").ofCitation())
			.isEqualTo(Map.of("stances", "STATES,ESTIMATES,PLANS,CONSIDERS,DENIES,NO_COMMENT"));
	}

	@Test
	void allegationsAreLeftOutOfTheStancesThatAreGiven() {
		assertThat(lens("allegations", "no", "stances", "ALLEGES,STATES").variable()).containsEntry("stances",
				List.of("STATES"));
	}

	@Test
	void whatCannotBeReadIsToldAndLeftOut() {
		PageLens lens = lens("stances", "SHOUTS", "minOrigins", "-1", "presume", "soon", "asOf", "20x7",
				"excludeSources", " , ");

		assertThat(lens.notices()).hasSize(5)
			.anySatisfy((notice) -> assertThat(notice).contains("stances=SHOUTS", "STATES"))
			.anySatisfy((notice) -> assertThat(notice).contains("presume=soon", "P1Y"));
		assertThat(lens.variable()).isEmpty();
	}

	@Test
	void emptyParametersOfAFormAreAsIfLeftOut() {
		assertThat(lens("asOf", "", "knownAt", "", "stances", "").notices()).isEmpty();
	}

	@Test
	void theLensOfAnIdStandsInTheParameters() {
		assertThat(lens("asOf", "2017").of("fact", "market-share:a:b:2017~asOf=2017"))
			.isEqualTo("/fact/market-share:a:b:2017?asOf=2017");
	}

}
