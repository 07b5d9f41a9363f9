package org.tieline.measure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.time.Spell.Holds;
import org.tieline.time.TimeState.Word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.company;
import static org.tieline.evidence.ClaimFixtures.on;

/** How long a restriction is presumed to last depends on its effect. */
class ReachOfEffectsTest {

	@ParameterizedTest
	@CsvSource({ "REVIEW,authority reviewed firm", "STAY,authority stayed a decision of firm",
			"FINDING,authority made findings on firm", "INITIAL_DESIGNATION,authority initially designated firm",
			"VETO,authority vetoed a deal of firm", "FINE,authority fined firm" })
	void aSingleActIsOfItsDayAndIsToldInThePast(String effect, String sentence) {
		Fact act = fact(effect, claim("a").from("2018-11-28"));

		assertThat(on("2018-11-28", act).holds()).isEqualTo(Holds.YES);
		assertThat(on("2018-11-28", act).summary()).isEqualTo(sentence + " by act.");
		assertThat(on("2018-11-29", act).holds()).isEqualTo(Holds.POSSIBLY);
		assertThat(on("2018-11-29", act).summary()).isEqualTo(sentence + " by act (last shown 2018-11-28).");
	}

	@Test
	void anActWithAStatedEndLastsUntilThen() {
		// A review that began in May, and that somebody says was closed in August.
		Fact review = fact("REVIEW", claim("a").from("2022-05-03"), claim("b").to("2022-08-23"));

		assertThat(on("2022-07-01", review).holds()).isEqualTo(Holds.YES);
		assertThat(on("2022-08-24", review).holds()).isEqualTo(Holds.NO);
	}

	@ParameterizedTest
	@CsvSource({ "EXCLUSION,does not admit,did not admit", "PERMISSION,permits,permitted" })
	void whatIsExcludedFromASchemeOrPermittedIsPresumedForAYear(String effect, String present, String past) {
		Fact seen = fact(effect, claim("a").asOf("2021-05-04"));

		FactView then = on("2022-05-04", seen);
		assertThat(then.time().word()).isEqualTo(Word.PRESUMED);
		assertThat(then.holds()).isEqualTo(Holds.YES);
		assertThat(then.summary()).isEqualTo("authority " + present + " firm by act (last shown 2021-05-04).");
		assertThat(on("2022-05-05", seen).holds()).isEqualTo(Holds.POSSIBLY);
		assertThat(on("2022-05-05", seen).summary())
			.isEqualTo("authority " + past + " firm by act (last shown 2021-05-04).");
		assertThat(on("2021-05-03", seen).holds()).as("law is never presumed before it is shown")
			.isEqualTo(Holds.POSSIBLY);
	}

	@Test
	void neitherGoesOnAfterTheRecordEnds() {
		Fact seen = fact("EXCLUSION", claim("a").asOf("2021-05-04")).in(java.util.List.of(),
				org.tieline.evidence.ClaimFixtures.until("2021-12-31"));

		assertThat(on("2021-12-31", seen).holds()).isEqualTo(Holds.YES);
		assertThat(on("2022-01-01", seen).holds()).isEqualTo(Holds.POSSIBLY);
	}

	@ParameterizedTest
	@CsvSource({ "NETWORK_BAN", "INDICTMENT", "CONDITIONS", "DESIGNATION" })
	void aBanAConditionAndAChargeLastUntilAChangeIsTold(String effect) {
		assertThat(on("2026-01-01", fact(effect, claim("a").from("2018-11-28"))).holds()).isEqualTo(Holds.YES);
	}

	private static Fact fact(String effect, ClaimFixtures... claims) {
		return ClaimFixtures.restriction(ClaimFixtures.entity("act", EntityKind.MEASURE), effect, company("firm"),
				claims);
	}

}
