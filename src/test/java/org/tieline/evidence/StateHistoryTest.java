package org.tieline.evidence;

import java.time.LocalDate;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.tieline.RandomRuns;
import org.tieline.time.Presumption;
import org.tieline.time.Spell.Holds;
import org.tieline.time.Stage;
import org.tieline.time.TimeState.Word;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.claim.Stance.ALLEGES;
import static org.tieline.claim.Stance.DENIES;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.supply;
import static org.tieline.evidence.ClaimFixtures.wide;

/** The one rule of what held when, and how well it stands then. */
class StateHistoryTest {

	private static final int FACTS = RandomRuns.of(2_000);

	private static final @Nullable Presumption[] REACHES = { null, Presumption.ofYears(1), Presumption.LAW,
			Presumption.NONE };

	@Test
	void theStatusOfADateIsThatOfTheClaimsThatSpeakOfIt() {
		// One voice saw it in 2012, another in 2018: two origins at any time, one each in
		// 2012 and in 2018.
		StateHistory history = history(claim("a").asOf("2012"), claim("b").asOf("2018"));

		assertThat(at(history, null).status()).isEqualTo(Status.CORROBORATED);
		assertThat(at(history, "2012").status()).isEqualTo(Status.SINGLE_ORIGIN);
		assertThat(at(history, "2018").status()).isEqualTo(Status.SINGLE_ORIGIN);
		assertThat(at(history, "2018").holds(2)).as("two origins are asked for").isEqualTo(Holds.NO);
		assertThat(at(history, null).holds(2)).isEqualTo(Holds.YES);
	}

	@Test
	void aRemovalEndsItAndAnAllegedOneLeavesItPossible() {
		ClaimFixtures used = claim("a").asOf("2018").detail("supply_status", "IN_USE");
		StateHistory removed = history(used, claim("b").asOf("2019").detail("supply_status", "REMOVED"));
		StateHistory doubted = history(used, claim("b").says(ALLEGES).asOf("2019").detail("supply_status", "REMOVED"));

		assertThat(at(removed, null).stage()).isEqualTo(Stage.REMOVED);
		assertThat(at(removed, "2018").holds(0)).isEqualTo(Holds.YES);
		assertThat(at(removed, "2020").holds(0)).isEqualTo(Holds.NO);
		assertThat(at(doubted, "2018").holds(0)).isEqualTo(Holds.YES);
		assertThat(at(doubted, "2020").holds(0)).isEqualTo(Holds.POSSIBLY);
	}

	@Test
	void theTenseIsThatOfTheDate() {
		// In 2012 it goes on, in 2020 it is over; without a date the record's last day
		// counts.
		StateHistory history = history(claim("a").from("2010").to("2015"));

		assertThat(at(history, "2012").past()).isFalse();
		assertThat(at(history, "2020").past()).isTrue();
		assertThat(history.at(null, null, LocalDate.of(2019, 12, 31)).past()).isTrue();
		assertThat(history.at(null, null, LocalDate.of(2014, 12, 31)).past()).isFalse();
	}

	@Test
	void aContestedEndLeavesItPossibleUntilTheLaterEnd() {
		StateHistory history = history(claim("a").from("2010").to("2015"), claim("b").says(ALLEGES).to("2018"));

		assertThat(at(history, "2014").state().word()).isEqualTo(Word.HELD);
		assertThat(at(history, "2016").state().word()).isEqualTo(Word.POSSIBLE);
		assertThat(at(history, "2016").status()).isEqualTo(Status.CONTESTED);
	}

	@Test
	void aDenialContestsTheStateUntilItIsShownAgain() {
		StateHistory history = history(claim("a").asOf("2018-06"), claim("b").says(DENIES).asOf("2019-04"),
				claim("c").asOf("2020-01"));

		assertThat(at(history, "2018-06").status()).isEqualTo(Status.SINGLE_ORIGIN);
		assertThat(at(history, "2019-03").status()).as("carried up to the denial, by both")
			.isEqualTo(Status.CORROBORATED);
		assertThat(at(history, "2019-04-10").status()).isEqualTo(Status.CONTESTED);
		assertThat(at(history, "2019-05-01").status()).as("carried over the denial").isEqualTo(Status.CONTESTED);
		assertThat(at(history, "2020-01").status()).as("shown by one").isEqualTo(Status.SINGLE_ORIGIN);
		assertThat(at(history, "2021-01").status()).as("carried from both").isEqualTo(Status.CORROBORATED);
		assertThat(at(history, null).status()).isEqualTo(Status.CONTESTED);
	}

	@Test
	void aStateThatNobodyShowsAgainStaysContestedAsLongAsItIsPresumed() {
		StateHistory history = history(claim("a").from("2018-01"), claim("b").says(DENIES).asOf("2018-01"));

		assertThat(at(history, "2018-01").status()).isEqualTo(Status.CONTESTED);
		assertThat(at(history, "2018-02").status()).isEqualTo(Status.CONTESTED);
		assertThat(at(history, "2020-12").status()).isEqualTo(Status.CONTESTED);
	}

	@Test
	void anAllegationEndsNoDisputeAndALaterNumberDoes() {
		ClaimFixtures seen = claim("a").asOf("2018-06");
		ClaimFixtures denied = claim("b").says(DENIES).asOf("2018-12");

		assertThat(at(history(seen, denied, claim("c").says(ALLEGES).asOf("2019-03")), "2019-06").status())
			.isEqualTo(Status.CONTESTED);
		assertThat(
				at(history(seen, denied, claim("c").about("amount").in("2019-03").value("5", "USD", null)), "2019-06")
					.status())
			.isEqualTo(Status.CORROBORATED);
	}

	@Test
	void aStatedPeriodThatCoversADateIsNotDisputedByADenialOfAnotherTime() {
		StateHistory history = history(claim("a").from("2015").to("2021"), claim("b").says(DENIES).asOf("2019-04"));

		assertThat(at(history, "2019-04").status()).isEqualTo(Status.CONTESTED);
		assertThat(at(history, "2019-05").status()).isEqualTo(Status.SINGLE_ORIGIN);
	}

	@Test
	void aStateThatIsCarriedBackOverADenialIsContested() {
		StateHistory history = history(claim("a").asOf("2020-01"), claim("b").says(DENIES).asOf("2019-04"));

		assertThat(at(history, "2019-03").status()).isEqualTo(Status.CONTESTED);
		assertThat(at(history, "2019-05").status()).isEqualTo(Status.SINGLE_ORIGIN);
	}

	@Test
	void aDenialWithinTheMonthOfAnObservationLastsBeyondItsDay() {
		StateHistory history = history(claim("a").asOf("2025-08"), claim("b").says(DENIES).asOf("2025-08-22"));

		assertThat(at(history, "2025-08-21").status()).isEqualTo(Status.SINGLE_ORIGIN);
		assertThat(at(history, "2025-08-22").status()).isEqualTo(Status.CONTESTED);
		assertThat(at(history, "2025-08-23").status()).isEqualTo(Status.CONTESTED);
		assertThat(at(history, "2025-10").status()).isEqualTo(Status.CONTESTED);
	}

	@Test
	void anAllegedStateIsContestedByADenialOfItsTimeAlone() {
		StateHistory history = history(claim("a").says(ALLEGES).asOf("2018"), claim("b").says(DENIES).asOf("2019-04"));

		assertThat(at(history, "2018").status()).isEqualTo(Status.ALLEGED);
		assertThat(at(history, "2019-06").status()).isEqualTo(Status.CONTESTED);
	}

	@Test
	void oneClaimIsSettledAndADisputedStateIsNot() {
		assertThat(history(claim("a").from("2010").to("2015")).brief().isSettled()).isTrue();
		assertThat(history(claim("a").asOf("2018"), claim("b").asOf("2019").repeats("a")).brief().isSettled())
			.as("one origin")
			.isTrue();
		assertThat(history(claim("a").asOf("2018"), claim("b").asOf("2019")).brief().isSettled()).isFalse();
		assertThat(history(claim("a").asOf("2018"), claim("b").says(DENIES)).brief().isSettled()).isFalse();
	}

	@Test
	void whatIsStoredOfAHistoryAnswersAsAllOfIt() {
		int settled = 0;
		for (int seed = 0; seed < FACTS; seed++) {
			Random random = new Random(seed);
			Fact fact = RandomFacts.supply("a", "b", random);
			StateHistory all = wide(fact).stateHistory();
			if (all.claims().isEmpty()) {
				continue;
			}
			StateHistory brief = all.brief();
			settled += brief.isSettled() ? 1 : 0;
			assertThat(StateHistory.parse(all.toString())).as("seed " + seed).isEqualTo(all);
			for (int i = 0; i < 8; i++) {
				@Nullable PartialDate asOf = (i == 0) ? null : PartialDate.parse(RandomFacts.date(random));
				@Nullable Presumption presume = REACHES[random.nextInt(REACHES.length)];
				@Nullable LocalDate end = random.nextBoolean() ? fact.lastDays().of(null) : null;
				StateAt expected = all.at(asOf, presume, end);
				StateAt actual = brief.at(asOf, presume, end);
				boolean plan = expected.status() == Status.PLANNED;
				assertThat(plan ? told(actual) : actual).as("seed %d at %s: %s", seed, asOf, all)
					.isEqualTo(plan ? told(expected) : expected);
			}
		}
		assertThat(settled).as("both sorts are tried").isBetween(FACTS / 10, FACTS * 9 / 10);
	}

	/** A plan's tense is not decided here. */
	private static StateAt told(StateAt at) {
		return new StateAt(at.dated(), at.state(), at.status(), at.origins(), at.stage(), false);
	}

	private static StateHistory history(ClaimFixtures... claims) {
		return wide(supply(claims)).stateHistory();
	}

	private static StateAt at(StateHistory history, @Nullable String date) {
		return history.at((date != null) ? PartialDate.parse(date) : null, null, null);
	}

}
