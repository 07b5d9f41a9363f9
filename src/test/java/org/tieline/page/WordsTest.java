package org.tieline.page;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTest {

	private final Words words = Words.INSTANCE;

	@Test
	void aLargeCountHasACommaBetweenThousands() {
		assertThat(this.words.count(1622, "name")).isEqualTo("1,622 names");
		assertThat(this.words.count(999, "name")).isEqualTo("999 names");
	}

	@Test
	void codesBecomeWords() {
		assertThat(this.words.of("SINGLE_ORIGIN")).isEqualTo("single origin");
		assertThat(this.words.titled("STATE_BODY")).isEqualTo("State body");
		assertThat(this.words.style("SCOPE_MISMATCH")).isEqualTo("scope-mismatch");
		assertThat(this.words.of(null)).isEmpty();
		assertThat(this.words.kind("METRIC")).isEqualTo("Figures");
	}

	@Test
	void periodsHaveTheirOpenSides() {
		assertThat(this.words.period(Map.of("from", "2017", "to", "2017"))).isEqualTo("2017");
		assertThat(this.words.period(Map.of("from", "2017", "to", "2018-03"))).isEqualTo("2017 to 2018-03");
		assertThat(this.words.period(Map.of("from", "2017"))).isEqualTo("from 2017");
		assertThat(this.words.period(Map.of("to", "2018"))).isEqualTo("until 2018");
		assertThat(this.words.period(null)).isEmpty();
	}

	@Test
	void oneIsSingular() {
		assertThat(this.words.count(1, "origin")).isEqualTo("1 origin");
		assertThat(this.words.count(2, "origin")).isEqualTo("2 origins");
		assertThat(this.words.count(null, "origin")).isEqualTo("0 origins");
		assertThat(this.words.count(2, "entry")).isEqualTo("2 entries");
		assertThat(this.words.count(2, "day")).isEqualTo("2 days");
	}

	@Test
	void aShareThatIsExpectedIsAForecastAndNoPlan() {
		assertThat(this.words.status("PLANNED", "market-share:acme:market:2028")).isEqualTo("forecast");
		assertThat(this.words.status("PLANNED", "metric:acme:revenue:2028")).isEqualTo("planned or forecast");
		assertThat(this.words.status("PLANNED", "supply:acme:bolt:chip")).isEqualTo("planned");
		assertThat(this.words.status("CONTESTED", "market-share:acme:market:2028")).isEqualTo("contested");
	}

	@Test
	void aMarkSaysNothingThatStandsBesideIt() {
		assertThat(this.words.origins("CORROBORATED", 3)).isEqualTo("3 origins");
		assertThat(this.words.origins("SINGLE_ORIGIN", 1)).isEmpty();
		assertThat(this.words.origins("PLANNED", 0)).isEmpty();
		assertThat(this.words.lastShown("Acme supplies Bolt (last shown 2020).", "2020", "SINGLE_ORIGIN")).isNull();
		assertThat(this.words.lastShown("Acme supplies Bolt.", "2020", "SINGLE_ORIGIN")).isEqualTo("2020");
		assertThat(this.words.lastShown("Acme plans to supply Bolt.", "2020", "PLANNED")).as("a plan shows nothing")
			.isNull();
	}

}
