package org.tieline.time;

import org.junit.jupiter.api.Test;

import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.Measurement;
import org.tieline.evidence.Status;
import org.tieline.value.PartialDate;
import org.tieline.time.Spell.Holds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.claim.Stance.ALLEGES;
import static org.tieline.claim.Stance.PLANS;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.on;
import static org.tieline.evidence.ClaimFixtures.supply;
import static org.tieline.evidence.ClaimFixtures.wide;

/** How far a supply link has come, and whether it held. */
class StageTest {

	@Test
	void whoeverStatesAPlanPlans() {
		// An award stated for 2020 shows that a contract was made, not that anything
		// came.
		Fact award = supply(word("a", "PLANNED").about("share_of_contract").in("2020").percent("57.3"),
				word("b", "PLANNED").asOf("2019"));

		assertThat(wide(award).status()).isEqualTo(Status.PLANNED);
		assertThat(wide(award).origins()).isZero();
		assertThat(wide(award).summary()).isEqualTo("qualcomm plans to supply huawei.");
		assertThat(on("2020", award).holds()).isEqualTo(Holds.POSSIBLY);
		assertThat(on("2025", award).holds()).isEqualTo(Holds.POSSIBLY);
	}

	@Test
	void theNumberOfAnAwardStandsAsWellAsItIsStated() {
		Fact award = supply(word("a", "PLANNED").about("share_of_contract").in("2020").percent("57.3"));

		Measurement share = wide(award).measurement("share_of_contract", false).orElseThrow();
		assertThat(share.status()).isEqualTo(Status.SINGLE_ORIGIN);
		assertThat(share.origins()).isOne();
	}

	@Test
	void aPlanThatIsOnlyAllegedIsNoMoreThanAPlan() {
		assertThat(on("2021", supply(word("a", "PLANNED").says(ALLEGES).asOf("2020"))).holds())
			.isEqualTo(Holds.POSSIBLY);
	}

	@Test
	void aLaterPlanOrTrialNeverSwitchesOffAnEstablishedLink() {
		// In use in 2018; the word of 2020 is of more to come.
		for (String later : new String[] { "PLANNED", "TRIAL" }) {
			Fact link = supply(word("a", "IN_USE").asOf("2018"), word("b", later).asOf("2020"));

			assertThat(on("2021", link).holds()).as(later).isEqualTo(Holds.YES);
			assertThat(on("2021", link).stage()).as(later).isEqualTo(Stage.IN_USE);
			assertThat(wide(link).summary()).isEqualTo("qualcomm supplies huawei.");
		}
	}

	@Test
	void anObservationWithoutAWordShowsUseToo() {
		Fact link = supply(claim("a").about("share_of_supplier_revenue").in("2018").percent("5"),
				word("b", "TRIAL").asOf("2020"));

		assertThat(on("2021", link).stage()).isEqualTo(Stage.IN_USE);
	}

	@Test
	void aTrialHoldsAndIsSaidToBeOne() {
		// On trial in 2018, in use in 2020
		Fact link = supply(word("a", "TRIAL").asOf("2018"), word("b", "IN_USE").asOf("2020"));

		assertThat(on("2019", link).holds()).isEqualTo(Holds.YES);
		assertThat(on("2019", link).stage()).isEqualTo(Stage.TRIAL);
		assertThat(on("2019", link).summary()).isEqualTo("qualcomm supplies huawei on trial.");
		assertThat(on("2020", link).stage()).isEqualTo(Stage.IN_USE);
		assertThat(wide(link).summary()).isEqualTo("qualcomm supplies huawei.");
	}

	@Test
	void anAllegedUseMakesNoMoreOfAStatedTrial() {
		Fact link = supply(word("a", "TRIAL").asOf("2018"), word("b", "IN_USE").says(ALLEGES).asOf("2019"));

		assertThat(wide(link).stage()).isEqualTo(Stage.TRIAL);
	}

	@Test
	void anAllegedUseOverAStatedPlanIsAlleged() {
		Fact link = supply(word("a", "PLANNED").asOf("2018"), word("b", "IN_USE").says(ALLEGES).asOf("2022"));

		assertThat(on("2023", link).status()).isEqualTo(Status.ALLEGED);
		assertThat(on("2023", link).holds()).isEqualTo(Holds.YES);
		assertThat(on("2018", link).holds()).as("the plan shows nothing").isEqualTo(Holds.POSSIBLY);
	}

	@Test
	void aStatedRemovalEndsALinkFromTheDateSaid() {
		// Seen in use in 2017, seen to be gone in June 2020: when it went nobody says.
		Fact link = supply(word("a", "IN_USE").asOf("2017"), word("b", "REMOVED").asOf("2020-06"));

		assertThat(on("2019", link).holds()).isEqualTo(Holds.YES);
		assertThat(on("2020", link).holds()).as("January to May").isEqualTo(Holds.YES);
		assertThat(on("2020-06-15", link).holds()).as("gone by the 30th").isEqualTo(Holds.POSSIBLY);
		assertThat(on("2020-07", link).holds()).isEqualTo(Holds.NO);
		assertThat(wide(link).summary()).isEqualTo("qualcomm supplied huawei.");
		assertThat(wide(link).period()).as("no end is stated").isNull();
	}

	@Test
	void aRemovalWithoutADateIsOneByItsPublication() {
		Fact link = supply(word("a", "IN_USE").asOf("2018"), word("b", "REMOVED").published("2020-06-01"));

		assertThat(on("2020-05", link).holds()).isEqualTo(Holds.YES);
		assertThat(on("2020-06-02", link).holds()).isEqualTo(Holds.NO);
	}

	@Test
	void aStatedEndIsOneAsBefore() {
		Fact link = supply(word("a", "IN_USE").asOf("2019"), word("b", "REMOVED").to("2020-06"));

		assertThat(on("2020", link).holds()).isEqualTo(Holds.YES);
		assertThat(on("2020-07", link).holds()).isEqualTo(Holds.NO);
	}

	@Test
	void whatIsSeenAgainAfterARemovalHoldsAgain() {
		ClaimFixtures used = word("a", "IN_USE").asOf("2015");
		ClaimFixtures removed = word("b", "REMOVED").asOf("2018");

		Fact stated = supply(used, removed, word("c", "IN_USE").asOf("2020"));
		assertThat(on("2019", stated).holds()).isEqualTo(Holds.NO);
		assertThat(on("2021", stated).holds()).isEqualTo(Holds.YES);
		assertThat(wide(stated).stage()).isEqualTo(Stage.IN_USE);
		Fact alleged = supply(used, removed, word("c", "IN_USE").says(ALLEGES).asOf("2020"));
		assertThat(on("2021", alleged).holds()).as("an allegation against a statement").isEqualTo(Holds.POSSIBLY);
	}

	@Test
	void anAllegedRemovalMakesAStatedLinkPossibleAndIsSaidAsAlleged() {
		ClaimFixtures used = word("a", "IN_USE").asOf("2019");
		for (ClaimFixtures gone : new ClaimFixtures[] { word("b", "REMOVED").says(ALLEGES).asOf("2020"),
				word("b", "REMOVED").says(ALLEGES).to("2020") }) {
			Fact link = supply(used, gone);

			assertThat(on("2019", link).holds()).isEqualTo(Holds.YES);
			assertThat(on("2021", link).holds()).isEqualTo(Holds.POSSIBLY);
			assertThat(wide(link).status()).isEqualTo(Status.SINGLE_ORIGIN);
			assertThat(wide(link).summary()).isEqualTo("qualcomm supplies huawei (removal alleged).");
		}
	}

	@Test
	void whatIsSeenAfterAnAllegedRemovalHolds() {
		Fact link = supply(word("a", "IN_USE").asOf("2021"), word("b", "REMOVED").says(ALLEGES).asOf("2020"));

		assertThat(on("2021", link).holds()).isEqualTo(Holds.YES);
		assertThat(wide(link).summary()).isEqualTo("qualcomm supplies huawei.");
	}

	@Test
	void aLinkOfWhichOnlyARemovalIsAllegedIsAllegedToHaveBeen() {
		Fact link = supply(word("b", "REMOVED").says(ALLEGES).asOf("2020"));

		assertThat(wide(link).summary())
			.isEqualTo("It is alleged, as source-of-b reports, that qualcomm supplied huawei.");
		assertThat(on("2019", link).holds()).isEqualTo(Holds.POSSIBLY);
		assertThat(on("2021", link).holds()).isEqualTo(Holds.NO);
	}

	/** A page of 2020 says that a supply that began in 2007 is being removed. */
	@Test
	void aRemovalThatGoesOnIsSeenOnTheDayOfItsStatement() {
		Fact link = supply(word("a", "REMOVING").from("2007").published("2020-10-05"));
		Fact use = supply(word("a", "IN_USE").from("2007").published("2020-10-05"));

		assertThat(wide(link).lastShown()).isEqualTo(PartialDate.parse("2020-10-05"));
		assertThat(wide(use).lastShown()).isEqualTo(PartialDate.parse("2007"));
		assertThat(on("2021", link).holds()).isEqualTo(Holds.YES);
	}

	@Test
	void aPlannedRemovalChangesNothing() {
		Fact link = supply(word("a", "REMOVING").asOf("2018"), word("b", "REMOVED").says(PLANS).to("2027"));

		assertThat(on("2020", link).holds()).isEqualTo(Holds.YES);
		assertThat(wide(link).summary()).isEqualTo("qualcomm supplies huawei (its removal decided or under way).");
	}

	@Test
	void theNumberOfAPlanIsNoStart() {
		// 12.5 billion planned for 2025 to 2030: from when it is supplied nobody says.
		Fact link = supply(claim("a").says(PLANS).about("amount").in("2025..2030").value("12500000000", "SEK", null));

		assertThat(wide(link).period()).isNull();
	}

	private static ClaimFixtures word(String id, String word) {
		return claim(id).detail("supply_status", word);
	}

}
