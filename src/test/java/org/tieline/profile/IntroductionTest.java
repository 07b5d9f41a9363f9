package org.tieline.profile;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How an entity is introduced on its page. */
class IntroductionTest {

	@Test
	void aNameThatEndsWithAStopEndsTheSentence() {
		assertThat(of("Alba Oyj", "Alba Corp.")).contains("Other names: Alba Oyj, Alba Corp.");
		assertThat(of("Alba Corp.", "Alba Oyj")).contains("Other names: Alba Corp., Alba Oyj.");
	}

	private static List<String> of(String... aliases) {
		return Introduction
			.of(Map.of("name", "Alba", "kind", "COMPANY", "aliases", List.of(aliases), "coverage", Map.of("facts", 0)));
	}

}
