package org.tieline.cite;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.supply;
import static org.tieline.evidence.ClaimFixtures.wide;

/** Facts of an invented world in terms of schema.org. */
class LinkedWordsTest {

	/** "a" states the supply, "b" denies it: only "a" says it. */
	@Test
	void whoeverDeniesAFactIsNoAuthorOfIt() {
		Map<String, Object> linked = LinkedWords
			.of(wide(supply(claim("a").asOf("2018"), claim("b").says(Stance.DENIES).asOf("2018"))));

		assertThat((List<?>) linked.get("appearance")).singleElement()
			.satisfies((one) -> assertThat(((Map<?, ?>) one).get("identifier")).isEqualTo("a"));
		assertThat(LinkedWords.of(wide(supply(claim("b").says(Stance.DENIES))))).doesNotContainKey("appearance");
	}

}
