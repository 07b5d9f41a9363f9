package org.tieline.analysis;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TieWordsTest {

	@Test
	void aRecordedCountryWithoutAFactLooksUnlikeAContestedTie() {
		assertThat(TieWords.style(Map.of("facts", List.of()))).isEqualTo("recorded");
		assertThat(TieWords.style(Map.of("facts", List.of(Map.of("status", "CONTESTED"))))).isEqualTo("doubtful");
		assertThat(TieWords.style(Map.of("facts", List.of(Map.of("status", "CORROBORATED"))))).isEqualTo("certain");
		assertThat(TieWords.style(Map.of("facts", List.of(), "time", Map.of("counts", false)))).isEqualTo("possible");
	}

}
