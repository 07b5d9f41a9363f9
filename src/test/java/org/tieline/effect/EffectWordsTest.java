package org.tieline.effect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.Claim;
import org.tieline.claim.Derivation;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.Kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.claim.Stance.ALLEGES;
import static org.tieline.claim.Stance.DENIES;
import static org.tieline.claim.Stance.ESTIMATES;
import static org.tieline.claim.Stance.PLANS;
import static org.tieline.evidence.ClaimFixtures.claim;

/** Effects in sentences: who says them, how, and what happened or would. */
class EffectWordsTest {

	@ParameterizedTest
	@CsvSource(textBlock = """
			-5%,                 true,  lowered the revenue of firm by 5%
			approximately -5%,   false, would lower the revenue of firm by approximately 5%
			3%,                  true,  raised the revenue of firm by 3%
			-5 to 3%,            true,  changed the revenue of firm by -5 to 3%
			""")
	void aChangeIsToldInItsDirection(String value, boolean done, String words) {
		assertThat(EffectOutcome.REVENUE_CHANGE.predicate("firm", value, done)).isEqualTo(words);
	}

	@Test
	void anEstimateOfATimeThatIsNotOverIsOneOfWhatWould() {
		assertThat(said("amd: amd huawei -", "REVENUE_LOST", "2019",
				claim("a").says(ESTIMATES).by("bank").value("39000000", "USD", "$39 million").published("2019")))
			.isEqualTo(
					"Bank estimated that a stop of sales to huawei would cost amd USD 39 million of revenue in 2019.");
	}

	@Test
	void anEstimateOfATimeThatIsOverIsOneOfWhatDid() {
		assertThat(said("amd: amd huawei -", "REVENUE_LOST", "2019",
				claim("a").says(ESTIMATES).by("bank").value("39000000", "USD", "$39 million").published("2020-02")))
			.isEqualTo("Bank estimated that a stop of sales to huawei cost amd USD 39 million of revenue in 2019.");
	}

	@Test
	void aForecastIsExpected() {
		assertThat(said("amd: amd huawei -", "REVENUE_CHANGE", "2019-04..2019-06",
				claim("a").says(ESTIMATES).by("amd").derived(Derivation.FORECAST).value("-5", "percent", "-5%")))
			.isEqualTo("Amd expected that a stop of sales to huawei would lower the revenue of amd by 5% "
					+ "from 2019-04 to 2019-06.");
	}

	@Test
	void aBuyerIsAffectedByAStopOfSupplies() {
		assertThat(said("telus: huawei telus memory", "TOTAL_COST", "2018",
				claim("a").by("telus").value("500000000..", "CAD", null)))
			.isEqualTo("Telus said that a stop of supplies of memory from huawei cost telus at least CAD 500 million "
					+ "in 2018.");
	}

	@Test
	void somebodyElseIsAffectedByACutBetweenTwo() {
		assertThat(said("town: amd huawei -", "JOBS_LOST", "2020", claim("a").by("town").value("250", "jobs", "250")))
			.isEqualTo("Town said that a stop of sales from amd to huawei cost town 250 jobs in 2020.");
	}

	@Test
	void aPlannedRemovalIsPlanned() {
		assertThat(said("bouygues: huawei bouygues -", "UNITS_REMOVED", "2028",
				claim("a").says(PLANS).by("bouygues").value("3000", "sites", "3,000")))
			.isEqualTo("Bouygues planned that the removal of equipment of huawei would take 3000 sites out of service "
					+ "at bouygues in 2028.");
	}

	@Test
	void anAllegationAndItsDenialAreBothTold() {
		assertThat(said("amd: amd huawei -", "OPERATING_PROFIT_LOST", "2019",
				claim("a").says(ALLEGES).by("rival").value("10", "percent", "10%"), claim("b").says(DENIES).by("amd")))
			.isEqualTo("Rival alleged that a stop of sales to huawei cost amd 10% of operating profit in 2019; "
					+ "amd denied it (contested).");
	}

	@Test
	void anAllegationIsNotMarkedTwice() {
		assertThat(said("amd: amd huawei -", "DELAY", "2019",
				claim("a").says(ALLEGES).by("rival").value("6", "months", "6 months")))
			.isEqualTo("Rival alleged that a stop of sales to huawei delayed amd by 6 months in 2019.");
	}

	@Test
	void aConversionIsNotPutInTheMouthOfTheSpeaker() {
		// Vodafone expects euros; the paper converts them.
		assertThat(said("vodafone: huawei vodafone -", "REMOVAL_COST", "2020..2025",
				claim("a").says(ESTIMATES).by("vodafone").derived(Derivation.FORECAST).value("200", "EUR", "200"),
				claim("b").says(ESTIMATES).by("vodafone").derived(Derivation.CONVERTED).value("220", "USD", "220")))
			.isEqualTo("Vodafone expected that the removal of equipment of huawei would cost vodafone EUR 200 "
					+ "from 2020 to 2025.");
	}

	@Test
	void aMeasureAloneIsTheCause() {
		assertThat(said("britain: measure", "TOTAL_COST", "2020",
				claim("a").says(ESTIMATES).by("gov").value("..2000000000", "GBP", null)))
			.isEqualTo("Gov estimated that the Ban of 2020 would cost britain at most GBP 2 billion in 2020.");
	}

	@Test
	void theDateOfAnEstimateIsNotTheTimeOfTheLoss() {
		List<Claim> observed = ClaimFixtures.supply(claim("a").says(ESTIMATES).by("bank").percent("2").asOf("2019"))
			.claims();
		Fact effect = new Fact("effect", Kinds.kind("EFFECT"), parts("amd: amd huawei -"),
				Map.of("outcome", "SHARE_OF_SALES"), observed.getFirst().period(), observed);

		assertThat(ClaimFixtures.wide(effect).summary())
			.isEqualTo("Bank estimated in 2019 that a stop of sales to huawei would cost amd 2% of its sales.");
	}

	private static String said(String line, String outcome, String period, ClaimFixtures... claims) {
		return ClaimFixtures
			.wide(ClaimFixtures.fact("effect", "EFFECT", period, Map.of("outcome", outcome), parts(line), claims))
			.summary();
	}

	/** {@code "affected: supplier customer product"}, or a measure alone. */
	private static Map<String, Entity> parts(String line) {
		String[] parts = line.split("[: ]+");
		Map<String, Entity> participants = new HashMap<>();
		participants.put("affected", ClaimFixtures.company(parts[0]));
		if (parts[1].equals("measure")) {
			participants.put("measure", ClaimFixtures.entity("Ban of 2020", EntityKind.MEASURE));
			return participants;
		}
		participants.put("supplier", ClaimFixtures.company(parts[1]));
		participants.put("customer", ClaimFixtures.company(parts[2]));
		if (!parts[3].equals("-")) {
			participants.put("product", ClaimFixtures.entity(parts[3], EntityKind.PRODUCT));
		}
		return participants;
	}

}
