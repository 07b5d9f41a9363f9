package org.tieline.value;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingTest {

	@ParameterizedTest
	@CsvSource({ "sanctions-evasion, sanctions evasion", "wide-use-in-germany, wide use in Germany",
			"revenue_us, revenue US", "government_r_and_d_subsidies, government R&D subsidies",
			"no-5g-equipment-from-zte, no 5G equipment from ZTE", "fairness, fairness" })
	void anIdReadsAsWords(String id, String words) {
		assertThat(Spelling.of(id)).isEqualTo(words);
	}

}
