package org.tieline.page;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTest {

	private final Words words = Words.INSTANCE;

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
		assertThat(this.words.period(Map.of("from", "2017"))).isEqualTo("since 2017");
		assertThat(this.words.period(Map.of("to", "2018"))).isEqualTo("until 2018");
		assertThat(this.words.period(null)).isEmpty();
	}

	@Test
	void oneIsSingular() {
		assertThat(this.words.count(1, "origin")).isEqualTo("1 origin");
		assertThat(this.words.count(2, "origin")).isEqualTo("2 origins");
		assertThat(this.words.count(null, "origin")).isEqualTo("0 origins");
	}

}
