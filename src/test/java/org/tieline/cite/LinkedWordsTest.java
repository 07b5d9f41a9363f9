package org.tieline.cite;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.tieline.check.AskedClaim;
import org.tieline.check.ClaimCheck;
import org.tieline.check.ClaimChecker;
import org.tieline.check.Compared;
import org.tieline.check.Verdict;
import org.tieline.claim.Stance;
import org.tieline.evidence.FactView;

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

	/**
	 * By hand: "a" gives the supply of 2018 as a plan. Asked as a fact, nobody says it;
	 * what is recorded instead is cited.
	 */
	@Test
	void whoeverSaysItInAnotherScopeIsNoAuthorOfIt() {
		FactView fact = wide(supply(claim("a").says(Stance.PLANS).by("house").asOf("2018")));
		AskedClaim asked = new AskedClaim(fact.fact().kind(), Map.of("supplier", "qualcomm", "customer", "huawei"),
				Map.of(), List.of(), null, null, null, Stance.STATES);
		ClaimCheck check = ClaimChecker.check(asked, new Compared(List.of(fact), Set.of("qualcomm")), Map.of());

		Map<String, Object> review = LinkedWords.of(check);
		assertThat(check.verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat((Map<?, ?>) review.get("itemReviewed")).extracting(Map::keySet)
			.satisfies((keys) -> assertThat(keys.toString()).doesNotContain("author", "appearance"));
		assertThat((List<?>) review.get("citation")).hasSize(1);
	}

}
