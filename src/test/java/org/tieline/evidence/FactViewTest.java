package org.tieline.evidence;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Derivation;
import org.tieline.claim.Claim;
import org.tieline.time.Spell.Holds;
import org.tieline.value.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tieline.claim.Stance.ALLEGES;
import static org.tieline.claim.Stance.DENIES;
import static org.tieline.claim.Stance.NO_COMMENT;
import static org.tieline.claim.Stance.PLANS;
import static org.tieline.evidence.ClaimFixtures.assessment;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.on;
import static org.tieline.evidence.ClaimFixtures.revenue;
import static org.tieline.evidence.ClaimFixtures.share;
import static org.tieline.evidence.ClaimFixtures.stake;
import static org.tieline.evidence.ClaimFixtures.supply;
import static org.tieline.evidence.ClaimFixtures.wide;

class FactViewTest {

	@Test
	void aFactWithoutAClaimDoesNotExist() {
		assertThatIllegalArgumentException().isThrownBy(() -> supply()).withMessageContaining("has no claim");
	}

	@Test
	void denialsAloneNeverMakeAFactHold() {
		assertThat(wide(supply(claim("a").says(DENIES))).holds()).isEqualTo(Holds.NO);
		assertThat(on("2018", supply(claim("a").says(DENIES).asOf("2018"))).holds()).isEqualTo(Holds.NO);
	}

	@Test
	void aContestedFactHolds() {
		Fact fact = supply(claim("a").asOf("2018"), claim("b").says(DENIES));
		assertThat(on("2018", fact).holds()).isEqualTo(Holds.YES);
	}

	@Test
	void aNumberHoldsInItsPeriodAlone() {
		Fact fact = share("huawei", "2017", claim("a").percent("22"));
		assertThat(on("2017-06-01", fact).holds()).isEqualTo(Holds.YES);
		assertThat(on("2018", fact).holds()).isEqualTo(Holds.NO);
	}

	@Test
	void thePeriodOfAStateRunsFromItsFirstStartToItsLastEnd() {
		Fact fact = supply(claim("a").from("2010").to("2012"), claim("b").from("2014").to("2016"));
		assertThat(period(fact)).isEqualTo("from 2010 to 2016");
		assertThat(wide(fact).periods()).map(Period::words).containsExactly("from 2010 to 2012", "from 2014 to 2016");
	}

	@Test
	void theLastDateThatShowsAStateIsTheLastBeforeTheDateAskedAbout() {
		// Seen in 2012, 2016 and 2022: in 2018 it was last shown in 2016.
		Fact seen = supply(claim("a").asOf("2012"), claim("b").asOf("2016"), claim("c").asOf("2022"));
		assertThat(on("2018", seen).lastShown()).hasToString("2016");
		assertThat(on("2011", seen).lastShown()).isNull();
		assertThat(wide(seen).lastShown()).hasToString("2022");
		// One claim tells of all years from 2010 to 2025, so of 2018, too. A start alone
		// does not.
		assertThat(on("2018", supply(claim("a").from("2010").to("2025"))).lastShown()).hasToString("2018");
		assertThat(on("2018", supply(claim("a").from("2010"))).lastShown()).hasToString("2010");
		assertThat(on("2018", supply(claim("a").from("2010"), claim("b").asOf("2025"))).lastShown())
			.hasToString("2010");
	}

	@Test
	void thePeriodOfAStateThatGoesOnHasNoEnd() {
		assertThat(period(supply(claim("a").from("2010").to("2012"), claim("b").from("2014")))).isEqualTo("from 2010");
	}

	@Test
	void anObservationIsNoPeriod() {
		assertThat(wide(supply(claim("a").asOf("2018"))).period()).isNull();
	}

	@Test
	void thePeriodOfANumberIsItsOwn() {
		assertThat(period(share("huawei", "2017", claim("a").percent("22")))).isEqualTo("in 2017");
		assertThat(wide(share("huawei", "2017", claim("a").percent("22"))).spells()).isEmpty();
	}

	@Test
	void claimsAreListedOldestPublicationFirstAndUndatedOnesLast() {
		FactView fact = wide(supply(claim("a").published(null), claim("b").published("2018"),
				claim("c").published("2018-11-23"), claim("d").published("2018-11-23")));
		// All of 2018 may be as late as its last day.
		assertThat(fact.claims()).extracting(Claim::id).containsExactly("c", "d", "b", "a");
	}

	@Test
	void theNewestDetailIsTheOneOfTheNewestClaim() {
		FactView fact = wide(supply(claim("a").asOf("2019").detail("supply_status", "REMOVING"),
				claim("b").asOf("2015").detail("supply_status", "IN_USE")));
		assertThat(fact.newestDetail("supply_status")).isEqualTo("REMOVING");
		assertThat(fact.newestDetail("scope")).isNull();
	}

	@Test
	void ofTwoDetailsOfOneDateTheLaterPublishedCounts() {
		FactView fact = wide(supply(claim("a").asOf("2019").published("2019-12-31").detail("supply_status", "IN_USE"),
				claim("b").asOf("2019").published("2020-02-01").detail("supply_status", "REMOVING")));
		assertThat(fact.newestDetail("supply_status")).isEqualTo("REMOVING");
	}

	@Test
	void aDenialAndNoCommentGiveNoDetail() {
		FactView fact = wide(supply(claim("a").asOf("2015").detail("supply_status", "IN_USE"),
				claim("b").asOf("2019").says(DENIES).detail("supply_status", "REMOVED"),
				claim("c").asOf("2019").says(NO_COMMENT).detail("supply_status", "REMOVED")));
		assertThat(fact.newestDetail("supply_status")).isEqualTo("IN_USE");
	}

	@Test
	void theSummaryNamesAStatusThatIsLessThanEstablished() {
		assertThat(summary(supply(claim("a")))).isEqualTo("qualcomm supplied huawei (no date recorded).");
		assertThat(summary(supply(claim("a").asOf("2018"), claim("b").says(DENIES))))
			.isEqualTo("qualcomm supplies huawei (contested).");
		assertThat(summary(supply(claim("a").asOf("2018").says(ALLEGES))))
			.isEqualTo("It is alleged, as source-of-a reports, that qualcomm supplies huawei.");
		assertThat(summary(supply(claim("a").says(PLANS)))).isEqualTo("qualcomm plans to supply huawei.");
		assertThat(summary(supply(claim("a").says(DENIES)))).isEqualTo("It is denied that qualcomm supplies huawei.");
		assertThat(summary(supply(claim("a").by("qualcomm").says(DENIES))))
			.isEqualTo("qualcomm denies that it supplies huawei.");
		assertThat(summary(supply(claim("a").by("huawei").says(DENIES), claim("b").by("bt").says(DENIES))))
			.isEqualTo("huawei and bt deny that qualcomm supplies huawei.");
		assertThat(summary(supply(claim("a").says(NO_COMMENT))))
			.isEqualTo("qualcomm supplies huawei (not recorded under this lens).");
	}

	/**
	 * Two origins say that singtel holds a stake, and one of them how large it is. The
	 * number has one origin, whatever the stake has.
	 */
	@Test
	void aNumberDoesNotBorrowTheOriginsOfItsFact() {
		assertThat(summary(stake(claim("a").about("percent").asOf("2018").value("35", "percent", "35%"),
				claim("b").by("bt").asOf("2018"))))
			.isEqualTo("singtel holds 35% of bharti (the figure is of one origin).");
		assertThat(summary(stake(claim("a").about("percent").asOf("2018").value("35", "percent", "35%"),
				claim("b").by("bt").about("percent").asOf("2018").value("35", "percent", "35%"))))
			.isEqualTo("singtel holds 35% of bharti.");
	}

	/** acme said EUR 200 million; a page made USD 220 million of it. */
	@Test
	void aConvertedNumberIsNotToldAsTheSpeakersOwn() {
		assertThat(summary(
				revenue("2018", claim("a").by("bt").value("220000000", "USD", null).derived(Derivation.CONVERTED))))
			.endsWith("USD 220 million (converted) in 2018.");
		assertThat(summary(
				revenue("2018", claim("a").by("bt").value("220000000", "USD", null).derived(Derivation.COMPUTED))))
			.endsWith("USD 220 million (computed) in 2018.");
	}

	/**
	 * One page says 39.5, the company itself 37.3. What a claim says is its own number.
	 */
	@Test
	void aClaimWithoutANoteSaysItsOwnNumber() {
		FactView fact = wide(
				stake(claim("a").by("singtel").about("percent").asOf("2017").value("37.3", "percent", null),
						claim("b").about("percent").asOf("2018").value("39.5", "percent", null)));

		assertThat(fact.claimViews().stream().filter((one) -> one.id().startsWith("a")).map(ClaimView::says))
			.allSatisfy((says) -> assertThat(says).contains("37.3%").doesNotContain("39.5"));
	}

	@Test
	void theSummaryOfWhatEndedIsInThePast() {
		assertThat(summary(supply(claim("a").from("2010").to("2012"))))
			.isEqualTo("qualcomm supplied huawei (until 2012).");
		assertThat(summary(supply(claim("a").from("2010").to("2012"), claim("b").asOf("2015"))))
			.isEqualTo("qualcomm supplies huawei.");
	}

	@Test
	void theSummaryGivesNumberAndPeriod() {
		assertThat(summary(share("huawei", "2017", claim("a").percent("22"))))
			.isEqualTo("huawei had 22% of the market \"telecom-equipment\" in 2017.");
		assertThat(summary(stake(claim("a").about("percent").asOf("2018").value("35..", "percent", "at least 35%"))))
			.isEqualTo("singtel holds at least 35% of bharti.");
		assertThat(summary(stake(claim("a")))).isEqualTo("singtel held a stake in bharti (no date recorded).");
	}

	@Test
	void anAssessmentIsAttributedToThoseWhoMakeIt() {
		assertThat(summary(assessment(claim("a").says(NO_COMMENT).by("zte"), claim("b").by("bt"),
				claim("c").says(DENIES).by("huawei"))))
			.isEqualTo("On huawei, bt said: the largest vendor (contested).");
		assertThat(summary(assessment(claim("a").says(DENIES).by("huawei"))))
			.isEqualTo("huawei denies this of itself: the largest vendor.");
	}

	@Test
	void onlySomeClaimsOfAFactAreTheSameFact() {
		FactView fact = wide(supply(claim("a").by("intel"), claim("b").by("bt")));
		FactView some = fact.only((claim) -> claim.id().equals("b"));
		assertThat(some).isNotNull();
		assertThat(some.id()).isEqualTo(fact.id());
		assertThat(some.origins()).isEqualTo(1);
		assertThat(fact.only((claim) -> false)).isNull();
	}

	private static String period(Fact fact) {
		Period period = wide(fact).period();
		return (period != null) ? period.words() : "";
	}

	private static String summary(Fact fact) {
		return wide(fact).summary();
	}

	@Test
	void aPlannedStateIsOnlyPossible() {
		// Planned for 2024: that the year came does not show that it came about.
		Fact planned = supply(claim("a").says(PLANS).from("2024"));
		assertThat(on("2025", planned).holds()).isEqualTo(Holds.POSSIBLY);
		Fact seen = supply(claim("a").says(PLANS).from("2024"), claim("b").asOf("2025"));
		assertThat(on("2025", seen).holds()).isEqualTo(Holds.YES);
	}

	@Test
	void aDeniedPlanDoesNotHold() {
		Fact fact = supply(claim("a").says(PLANS).from("2024"), claim("b").says(DENIES));
		assertThat(on("2025", fact).holds()).isEqualTo(Holds.POSSIBLY);
	}

}
