package org.tieline.entity;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.tieline.record.Known;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes nearest to a name that is not on record. */
class NearestTest {

	private static final List<Known> RECORD = List.of(new Known("ericsson", List.of("Ericsson", "爱立信")),
			new Known("ericsson-us", List.of("Ericsson Inc.")), new Known("huawei", List.of("Huawei Technologies")),
			new Known("gov-fr", List.of("Government of France")), new Known("gov-it", List.of("Government of Italy")));

	@Test
	void aLongerWordIsNotNearAShortIdThatItBeginsWith() {
		List<Known> shortIds = List.of(new Known("no", List.of("Norway")), new Known("gov-fr", List.of()));

		assertThat(Nearest.nearest("nope", shortIds)).isEmpty();
		assertThat(Nearest.nearest("x", RECORD)).isEmpty();
	}

	@Test
	void aNameLeadsToTheIdInAnyScriptOrSpelling() {
		assertThat(Nearest.nearest("HUAWEI", RECORD)).containsExactly("huawei");
		assertThat(Nearest.nearest("Huwaei", RECORD)).containsExactly("huawei");
		assertThat(Nearest.nearest("爱立信", RECORD)).containsExactly("ericsson");
	}

	/** Both are called Ericsson, for a legal form does not matter. */
	@Test
	void namesThatAreEquallyNearAreAllSuggested() {
		assertThat(Nearest.nearest("Ericsson AB", RECORD)).containsExactly("ericsson", "ericsson-us");
	}

	/** The ids have the pieces "gov", "ov-" and more in common. */
	@Test
	void aSlipInAnIdLeadsToTheIdsThatAreLikeIt() {
		assertThat(Nearest.nearest("gov-fra", RECORD)).containsExactly("gov-fr");
	}

	@Test
	void withoutANearNameNothingIsSuggested() {
		assertThat(Nearest.nearest("zyxel", RECORD)).isEmpty();
		assertThat(Nearest.nearest("???", RECORD)).isEmpty();
	}

}
