package org.tieline.evidence;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Derivation;
import org.tieline.claim.Stance;
import org.tieline.time.Spell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.claim.Stance.ALLEGES;
import static org.tieline.claim.Stance.CONSIDERS;
import static org.tieline.claim.Stance.DENIES;
import static org.tieline.claim.Stance.ESTIMATES;
import static org.tieline.claim.Stance.NO_COMMENT;
import static org.tieline.claim.Stance.PLANS;
import static org.tieline.claim.Stance.STATES;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.rank;
import static org.tieline.evidence.ClaimFixtures.share;
import static org.tieline.evidence.ClaimFixtures.supply;

class StatusTest {

	@Test
	void onlyDenialsMakeItDenied() {
		assertThat(status(supply(claim("a").says(DENIES), claim("b").says(DENIES)))).isEqualTo(Status.DENIED);
	}

	@Test
	void aDenialAndNoCommentIsStillOnlyDenied() {
		assertThat(status(supply(claim("a").says(DENIES), claim("b").says(NO_COMMENT)))).isEqualTo(Status.DENIED);
	}

	@Test
	void aDenialThatMeetsAnAffirmationContestsHoweverManyAffirm() {
		assertThat(status(supply(claim("a"), claim("b"), claim("c"), claim("d").says(DENIES))))
			.isEqualTo(Status.CONTESTED);
	}

	@Test
	void aDeniedAllegationIsContested() {
		assertThat(status(supply(claim("a").says(ALLEGES), claim("b").says(DENIES)))).isEqualTo(Status.CONTESTED);
	}

	@Test
	void aDeniedPlanIsContested() {
		assertThat(status(supply(claim("a").says(PLANS), claim("b").says(DENIES)))).isEqualTo(Status.CONTESTED);
	}

	@Test
	void twoIndependentOriginsCorroborate() {
		assertThat(status(supply(claim("a").says(STATES), claim("b").says(ESTIMATES)))).isEqualTo(Status.CORROBORATED);
	}

	@Test
	void anAllegationBesideAStatementIsNoSecondOrigin() {
		assertThat(status(supply(claim("a"), claim("b").says(ALLEGES)))).isEqualTo(Status.SINGLE_ORIGIN);
	}

	@Test
	void onlyAllegationsStayAllegedHoweverMany() {
		assertThat(status(supply(claim("a").says(ALLEGES), claim("b").says(ALLEGES), claim("c").says(ALLEGES))))
			.isEqualTo(Status.ALLEGED);
	}

	@Test
	void anAllegationBesideAPlanIsAlleged() {
		assertThat(status(supply(claim("a").says(ALLEGES), claim("b").says(PLANS)))).isEqualTo(Status.ALLEGED);
	}

	@Test
	void onlyPlansAndConsiderationsArePlanned() {
		assertThat(status(supply(claim("a").says(PLANS), claim("b").says(CONSIDERS)))).isEqualTo(Status.PLANNED);
	}

	@Test
	void forecastsAloneArePlannedHoweverTheyAreStated() {
		assertThat(status(share("huawei", "2030", claim("a").percent("30").derived(Derivation.FORECAST),
				claim("b").says(ESTIMATES).percent("30").derived(Derivation.FORECAST))))
			.isEqualTo(Status.PLANNED);
	}

	@Test
	void noCommentAloneRecordsNothing() {
		FactView fact = ClaimFixtures.wide(supply(claim("a").says(NO_COMMENT)));
		assertThat(fact.status()).isEqualTo(Status.NOT_RECORDED);
		assertThat(fact.isRecorded()).isFalse();
		assertThat(fact.holds()).isEqualTo(Spell.Holds.NO);
	}

	@Test
	void noCommentContestsNothing() {
		assertThat(status(supply(claim("a"), claim("b").says(NO_COMMENT)))).isEqualTo(Status.SINGLE_ORIGIN);
	}

	@Test
	void aLensThatLeavesNoClaimLeavesNothingRecorded() {
		Lens lens = new Lens(null, null, null, 0, Set.of("paper"));
		assertThat(new FactView(supply(claim("a").on("paper")), lens).status()).isEqualTo(Status.NOT_RECORDED);
	}

	@Test
	void aDenialOfANumberDoesNotContestTheLink() {
		assertThat(status(supply(claim("a"), claim("b").says(DENIES).about("amount")))).isEqualTo(Status.SINGLE_ORIGIN);
	}

	@Test
	void aDenialOfTheLinkDoesNotContestItsNumber() {
		FactView fact = ClaimFixtures
			.wide(supply(claim("a").about("amount").in("2017").value("5", "USD", "$5"), claim("b").says(DENIES)));
		assertThat(fact.status()).isEqualTo(Status.CONTESTED);
		assertThat(fact.measurements("amount").getFirst().status()).isEqualTo(Status.SINGLE_ORIGIN);
	}

	@Test
	void aDenialOfTheStartContestsOnlyAStatedStart() {
		assertThat(status(supply(claim("a").from("2015"), claim("b").says(DENIES).about("start"))))
			.isEqualTo(Status.CONTESTED);
		assertThat(status(supply(claim("a").asOf("2015"), claim("b").says(DENIES).about("start"))))
			.isEqualTo(Status.SINGLE_ORIGIN);
	}

	@Test
	void thePeriodOfANumberIsNoStatedStartThatADenialCouldContest() {
		Fact fact = supply(claim("a").asOf("2018"), claim("b").says(DENIES).about("start"),
				claim("c").about("amount").in("2017").value("5", "USD", "$5"));
		assertThat(status(fact)).isEqualTo(Status.CORROBORATED);
	}

	@Test
	void whoOnlyDeniesThatItEndedDoesNotDenyTheThing() {
		assertThat(status(supply(claim("a").says(DENIES).about("end")))).isEqualTo(Status.NOT_RECORDED);
		assertThat(status(supply(claim("a").says(DENIES).about("amount")))).isEqualTo(Status.NOT_RECORDED);
	}

	@Test
	void numbersWithinTheirRoundingCorroborateEachOther() {
		assertThat(status(share("huawei", "2017", claim("a").percent("22"), claim("b").percent("22.4"))))
			.isEqualTo(Status.CORROBORATED);
	}

	@Test
	void figuresOfTwoHousesThatAreNextToEachOtherAreTwo() {
		// 22% is 21.5 to 22.5, 23% begins at 22.5; $1 billion ends where $2 billion
		// begins.
		assertThat(status(share("huawei", "2017", claim("a").percent("22"), claim("b").percent("23"))))
			.isEqualTo(Status.CONTESTED);
		assertThat(status(ClaimFixtures.revenue("2017", claim("a").value("1000000000", "USD", "$1 billion"),
				claim("b").value("2000000000", "USD", "$2 billion"))))
			.isEqualTo(Status.CONTESTED);
		assertThat(status(share("huawei", "2017", claim("a").value("22", "percent", "about 22%"),
				claim("b").value("23", "percent", "about 23%"))))
			.isEqualTo(Status.CONTESTED);
	}

	@Test
	void aStateThatRestsOnOneContestedNumberIsContested() {
		// Nobody says that it is so but by the sum, and the sum is denied.
		for (Stance stance : List.of(STATES, ALLEGES, PLANS)) {
			assertThat(status(supply(amount("a").says(stance), claim("b").says(DENIES).about("amount"))))
				.isEqualTo(Status.CONTESTED);
		}
		// One voice gives two sums on one day.
		assertThat(status(supply(amount("a").by("paper"),
				claim("b").by("paper").about("amount").in("2017").value("9", "USD", "$9"))))
			.isEqualTo(Status.CONTESTED);
	}

	@Test
	void aStateThatIsAlsoShownOtherwiseIsNotContestedByItsNumber() {
		ClaimFixtures denial = claim("x").says(DENIES).about("amount").in("2017");
		assertThat(status(supply(amount("a"), denial, claim("b").by("paper")))).isEqualTo(Status.CORROBORATED);
		assertThat(status(supply(amount("a").by("paper"), denial, claim("b").by("paper"))))
			.isEqualTo(Status.SINGLE_ORIGIN);
		// Two origins show it, whatever it came to.
		assertThat(status(supply(amount("a"), amount("b"), denial))).isEqualTo(Status.CORROBORATED);
		// One of its two numbers is undisputed.
		assertThat(status(supply(amount("a").by("paper"), denial,
				claim("b").by("paper").about("amount").in("2018").value("7", "USD", "$7"))))
			.isEqualTo(Status.SINGLE_ORIGIN);
	}

	private static ClaimFixtures amount(String id) {
		return claim(id).about("amount").in("2017").value("5", "USD", "$5");
	}

	@Test
	void numbersBeyondTheirRoundingContestEachOther() {
		assertThat(status(share("huawei", "2017", claim("a").percent("22"), claim("b").percent("28"))))
			.isEqualTo(Status.CONTESTED);
	}

	@Test
	void oneOfThreeNumbersThatDiffersContests() {
		assertThat(status(
				share("huawei", "2017", claim("a").percent("22"), claim("b").percent("22"), claim("c").percent("28"))))
			.isEqualTo(Status.CONTESTED);
	}

	@Test
	void aPlannedNumberContestsNoStatedOne() {
		assertThat(status(share("huawei", "2020", claim("a").percent("22"), claim("b").says(PLANS).percent("40"))))
			.isEqualTo(Status.SINGLE_ORIGIN);
	}

	@Test
	void firstAndSecondRankContestEachOther() {
		assertThat(
				status(rank("2017", claim("a").value("1", "rank", "first"), claim("b").value("2", "rank", "second"))))
			.isEqualTo(Status.CONTESTED);
	}

	private static Status status(Fact fact) {
		return ClaimFixtures.wide(fact).status();
	}

}
