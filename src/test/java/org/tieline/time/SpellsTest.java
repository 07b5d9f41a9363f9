package org.tieline.time;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Derivation;
import org.tieline.evidence.Fact;
import org.tieline.evidence.Status;
import org.tieline.time.Spell.Holds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.claim.Stance.ALLEGES;
import static org.tieline.claim.Stance.CONSIDERS;
import static org.tieline.claim.Stance.DENIES;
import static org.tieline.claim.Stance.NO_COMMENT;
import static org.tieline.claim.Stance.PLANS;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.on;
import static org.tieline.evidence.ClaimFixtures.spells;
import static org.tieline.evidence.ClaimFixtures.supply;
import static org.tieline.evidence.ClaimFixtures.wide;
import static org.tieline.evidence.Status.CONTESTED;
import static org.tieline.evidence.Status.CORROBORATED;
import static org.tieline.evidence.Status.SINGLE_ORIGIN;

class SpellsTest {

	@Test
	void aStatedStartOpensASpellThatGoesOn() {
		Fact fact = supply(claim("a").from("2015"));
		assertThat(spells(fact)).containsExactly("from 2015");
		assertThat(on("2018", fact).holds()).isEqualTo(Holds.YES);
		assertThat(on("2040", fact).holds()).isEqualTo(Holds.POSSIBLY);
	}

	@Test
	void aStatedEndClosesIt() {
		Fact fact = supply(claim("a").from("2015"), claim("b").to("2018"));
		assertThat(spells(fact)).containsExactly("from 2015 to 2018");
		assertThat(on("2014", fact).holds()).isEqualTo(Holds.NO);
		assertThat(on("2016", fact).holds()).isEqualTo(Holds.YES);
		assertThat(on("2019", fact).holds()).isEqualTo(Holds.NO);
	}

	@Test
	void anEndAloneShowsThatItHeldBefore() {
		Fact fact = supply(claim("a").to("2018"));
		assertThat(spells(fact)).containsExactly("to 2018");
		assertThat(on("2017", fact).holds()).isEqualTo(Holds.YES);
		assertThat(on("2014", fact).holds()).as("three years are presumed").isEqualTo(Holds.POSSIBLY);
		assertThat(on("2019", fact).holds()).isEqualTo(Holds.NO);
	}

	@Test
	void aStateWithoutAnyDateIsPossibleAtAnyTime() {
		Fact fact = supply(claim("a"));
		assertThat(spells(fact)).isEmpty();
		assertThat(on("2017", fact).holds()).isEqualTo(Holds.POSSIBLY);
		assertThat(wide(fact).holds()).isEqualTo(Holds.YES);
	}

	@Test
	void beforeItsFirstObservationAStateIsPresumedWithinItsReach() {
		Fact fact = supply(claim("a").asOf("2018-11-23"), claim("b").asOf("2017"));
		assertThat(spells(fact)).containsExactly("seen 2017");
		assertThat(on("2013", fact).holds()).isEqualTo(Holds.POSSIBLY);
		assertThat(on("2016", fact).holds()).isEqualTo(Holds.YES);
		assertThat(on("2017", fact).holds()).isEqualTo(Holds.YES);
	}

	@Test
	void withinItsOwnPeriodAnObservationHolds() {
		Fact fact = supply(claim("a").asOf("2017"));
		assertThat(on("2017-06-30", fact).time()).isEqualTo(TimeState.HELD);
		assertThat(on("2017-12-31", fact).time()).isEqualTo(TimeState.HELD);
		assertThat(on("2018-01-01", fact).time().word()).isEqualTo(TimeState.Word.PRESUMED);
	}

	@Test
	void afterItsLastObservationAStateIsPresumedWithinItsReach() {
		assertThat(on("2021-11-23", supply(claim("a").asOf("2018-11-23"))).holds()).isEqualTo(Holds.YES);
		assertThat(on("2021-11-24", supply(claim("a").asOf("2018-11-23"))).holds()).isEqualTo(Holds.POSSIBLY);
	}

	@Test
	void anObservationAfterAnEndOpensAnotherSpell() {
		Fact fact = supply(claim("a").from("2015").to("2018"), claim("b").asOf("2020-06"));
		assertThat(spells(fact)).containsExactly("from 2015 to 2018", "seen 2020-06");
		assertThat(on("2019", fact).holds()).isEqualTo(Holds.POSSIBLY);
		assertThat(on("2020-06", fact).holds()).isEqualTo(Holds.YES);
		assertThat(wide(fact).status()).isEqualTo(CORROBORATED);
	}

	@Test
	void aStartAfterAnEndOpensAnotherSpellAndBetweenThemItDidNotHold() {
		Fact fact = supply(claim("a").from("2015").to("2018-03"), claim("b").from("2020-06"));
		assertThat(spells(fact)).containsExactly("from 2015 to 2018-03", "from 2020-06");
		assertThat(on("2019", fact).holds()).isEqualTo(Holds.NO);
		assertThat(wide(fact).status()).isEqualTo(CORROBORATED);
	}

	@Test
	void anObservationWithinTheDateOfTheEndOpensNoOther() {
		// Seen in 2018, ended in March 2018: it may have been seen in January.
		assertThat(spells(supply(claim("a").to("2018-03"), claim("b").asOf("2018"))))
			.containsExactly("seen 2018 to 2018-03");
	}

	@Test
	void theDayAfterTheEndIsAnotherSpell() {
		assertThat(spells(supply(claim("a").to("2018-03-31"), claim("b").asOf("2018-04-01"))))
			.containsExactly("to 2018-03-31", "seen 2018-04-01");
	}

	@Test
	void aPlannedEndNeverEnds() {
		Fact fact = supply(claim("a").from("2015"), claim("b").says(PLANS).to("2027"),
				claim("c").says(CONSIDERS).to("2020"));
		assertThat(spells(fact)).containsExactly("from 2015");
		assertThat(on("2028", fact).time().word()).isEqualTo(TimeState.Word.PRESUMED);
	}

	@Test
	void aForecastEndNeverEnds() {
		assertThat(spells(supply(claim("a").from("2015"), claim("b").to("2027").derived(Derivation.FORECAST))))
			.containsExactly("from 2015");
	}

	@Test
	void thePlannedEndOfWhatIsOnlyPlannedIsNoEndEither() {
		assertThat(spells(supply(claim("a").says(PLANS).from("2026").to("2030")))).containsExactly("from 2026");
	}

	@Test
	void aDeadlineNeverEnds() {
		Fact fact = supply(claim("a").from("2015"),
				claim("b").about("share_of_customer_network").in("2027").value("..35", "percent", "35%"));
		assertThat(wide(fact).spells().getLast().end()).isNull();
	}

	@Test
	void plansCountOnlyWhereThereIsNothingElse() {
		Fact fact = supply(claim("a").says(PLANS).from("2014"), claim("b").asOf("2018"));
		assertThat(spells(fact)).containsExactly("seen 2018");
	}

	@Test
	void aDenialAndANoCommentDateNothing() {
		Fact fact = supply(claim("a").from("2015"), claim("b").says(DENIES).from("2010").to("2011"),
				claim("c").says(NO_COMMENT).asOf("2012"));
		assertThat(spells(fact)).containsExactly("from 2015");
	}

	@Test
	void aPartialStartLeavesTheTimeBeforeItsLastDayPossible() {
		Fact fact = supply(claim("a").from("2018-08"));
		assertThat(on("2018-07-31", fact).holds()).isEqualTo(Holds.NO);
		assertThat(on("2018-08-10", fact).holds()).isEqualTo(Holds.POSSIBLY);
		assertThat(on("2018-08-31", fact).holds()).isEqualTo(Holds.YES);
		assertThat(on("2018-08", fact).holds()).isEqualTo(Holds.YES);
	}

	@Test
	void aPartialEndLeavesTheTimeAfterItsFirstDayPossible() {
		Fact fact = supply(claim("a").from("2015").to("2018-08"));
		assertThat(on("2018-08-01", fact).holds()).isEqualTo(Holds.YES);
		assertThat(on("2018-08-10", fact).holds()).isEqualTo(Holds.POSSIBLY);
		assertThat(on("2018-09-01", fact).holds()).isEqualTo(Holds.NO);
	}

	@Test
	void aYearIsAnsweredYesWhereTheStateHeldOnOneOfItsDays() {
		Fact fact = supply(claim("a").from("2015-12-31").to("2018-01-01"));
		assertThat(on("2015", fact).holds()).isEqualTo(Holds.YES);
		assertThat(on("2018", fact).holds()).isEqualTo(Holds.YES);
	}

	@Test
	void aMoreExactStartRefinesALessExactOne() {
		assertThat(spells(supply(claim("a").from("2018"), claim("b").from("2018-08-23"), claim("c").from("2018-08"))))
			.containsExactly("from 2018-08-23");
	}

	@Test
	void ofTwoStartsThatDifferTheTimeBetweenIsOpen() {
		Fact fact = supply(claim("a").from("2019"), claim("b").from("2017"));
		assertThat(spells(fact)).containsExactly("from 2017");
		assertThat(on("2018", fact).time()).isEqualTo(TimeState.POSSIBLE);
		assertThat(on("2019", fact).time()).isEqualTo(TimeState.HELD);
	}

	@Test
	void aStartIsNotRefinedToAfterAnObservation() {
		// Began in 2018, seen in March: "began in August" cannot be the better date.
		Fact fact = supply(claim("a").from("2018"), claim("b").asOf("2018-03"), claim("c").from("2018-08"));
		assertThat(spells(fact)).containsExactly("from 2018 seen 2018-03");
		assertThat(on("2018-03", fact).holds()).isEqualTo(Holds.YES);
	}

	@Test
	void aStartAfterAnObservationDoesNotUndoIt() {
		assertThat(spells(supply(claim("a").asOf("2017"), claim("b").from("2019")))).containsExactly("seen 2017");
	}

	@Test
	void aMoreExactEndRefinesALessExactOne() {
		Fact fact = supply(claim("a").from("2015").to("2018"), claim("b").to("2018-06-30"), claim("c").to("2018-06"));
		assertThat(spells(fact)).containsExactly("from 2015 to 2018-06-30");
		assertThat(wide(fact).status()).isEqualTo(CORROBORATED);
	}

	@Test
	void thePeriodOfAMeasurementShowsThatTheStateHeldThenAndNeverEndsIt() {
		Fact fact = supply(claim("a").about("amount").in("2017").value("5", "USD", "$5"));
		assertThat(spells(fact)).containsExactly("seen 2017");
		assertThat(on("2020", fact).holds()).isEqualTo(Holds.YES);
		assertThat(on("2013", fact).holds()).isEqualTo(Holds.POSSIBLY);
	}

	@Test
	void theLongPeriodOfAMeasurementShowsItFromItsFirstYear() {
		Fact fact = supply(claim("a").about("amount").in("2015..2017").value("5", "USD", "$5"));
		assertThat(on("2015", fact).holds()).isEqualTo(Holds.YES);
	}

	@Test
	void overlappingIntervalsAreOneSpell() {
		Fact fact = supply(claim("a").from("2010").to("2014"), claim("b").from("2012").to("2016"));
		assertThat(spells(fact)).containsExactly("from 2010 to 2016");
	}

	@Test
	void adjoiningIntervalsAreNoContradiction() {
		Fact fact = supply(claim("a").from("2010").to("2014"), claim("b").from("2014").to("2016"));
		assertThat(spells(fact)).containsExactly("from 2010 to 2016");
		assertThat(wide(fact).status()).isEqualTo(CORROBORATED);
	}

	@Test
	void aNarrowerIntervalDoesNotShortenAWiderOne() {
		assertThat(spells(supply(claim("a").from("2010").to("2018"), claim("b").from("2012").to("2014"))))
			.containsExactly("from 2010 to 2018");
	}

	@Test
	void aContinuationAcrossAnEndContestsIt() {
		Fact fact = supply(claim("a").from("2010").to("2014"), claim("b").from("2012").to("2016"));
		assertThat(wide(fact).status()).isEqualTo(CONTESTED);
	}

	@Test
	void twoDifferentEndsContestEachOther() {
		Fact fact = supply(claim("a").from("2010"), claim("b").to("2014"), claim("c").to("2016"));
		assertThat(wide(fact).status()).isEqualTo(CONTESTED);
	}

	@Test
	void anObservationOnTheDateOfTheEndContestsIt() {
		Fact fact = supply(claim("a").from("2010").to("2018-06-30"), claim("b").asOf("2018-06-30"));
		assertThat(wide(fact).status()).isEqualTo(CONTESTED);
	}

	@Test
	void anObservationBeforeTheEndDoesNotContestIt() {
		Fact fact = supply(claim("a").from("2010").to("2018-06-30"), claim("b").asOf("2018-06-29"));
		assertThat(wide(fact).status()).isEqualTo(CORROBORATED);
	}

	@Test
	void aMeasurementThatReachesTheEndDoesNotContestIt() {
		Fact fact = supply(claim("a").from("2010").to("2017"),
				claim("b").about("amount").in("2017").value("5", "USD", "$5"));
		assertThat(wide(fact).status()).isEqualTo(CORROBORATED);
	}

	@Test
	void aDenialOfTheEndContestsItAndKeepsItOnRecord() {
		Fact fact = supply(claim("a").from("2010").to("2018"), claim("b").says(DENIES).about("end"));
		assertThat(wide(fact).status()).isEqualTo(CONTESTED);
		assertThat(spells(fact)).containsExactly("from 2010 to 2018");
	}

	@Test
	void aDenialOfAnEndThatNobodyStatesContestsNothing() {
		Fact fact = supply(claim("a").from("2010"), claim("b").says(DENIES).about("end"));
		assertThat(wide(fact).status()).isEqualTo(SINGLE_ORIGIN);
	}

	@Test
	void aPlannedEndContestsNothing() {
		Fact fact = supply(claim("a").from("2010").to("2018"), claim("b").says(PLANS).to("2020"));
		assertThat(wide(fact).status()).isEqualTo(SINGLE_ORIGIN);
	}

	@Test
	void theEndOfALaterSpellDoesNotContestTheEarlierEnd() {
		Fact stated = supply(claim("a").from("2010").to("2012"), claim("b").from("2014").to("2016"));
		assertThat(wide(stated).status()).isEqualTo(CORROBORATED);
		assertThat(spells(stated)).containsExactly("from 2010 to 2012", "from 2014 to 2016");
		// The later end has no start of its own, but the state was seen again before it.
		Fact seen = supply(claim("a").to("2012"), claim("b").asOf("2014"), claim("c").to("2016"));
		assertThat(wide(seen).status()).isEqualTo(CORROBORATED);
		assertThat(spells(seen)).containsExactly("to 2012", "seen 2014 to 2016");
	}

	@Test
	void anAllegedContinuationContestsAnEndToo() {
		Fact fact = supply(claim("a").from("2010").to("2014"), claim("b").says(ALLEGES).from("2010").to("2016"));
		assertThat(wide(fact).status()).isEqualTo(CONTESTED);
	}

	@Test
	void anObservationInsideAnIntervalOnlyNotesIt() {
		Fact fact = supply(claim("a").from("2010").to("2014"), claim("b").asOf("2012"), claim("c").asOf("2011"));
		assertThat(spells(fact)).containsExactly("from 2010 seen 2011 to 2014");
	}

	@Test
	void anEndAndAnObservationInOneYearMayBothBeTrue() {
		// Seen some day of 2018, ended some day of 2018: no dispute. On one day it is
		// one.
		assertThat(wide(supply(claim("a").from("2015").to("2018"), claim("b").asOf("2018").by("x"))).status())
			.isNotEqualTo(Status.CONTESTED);
		assertThat(
				wide(supply(claim("a").from("2015").to("2018-05-20"), claim("b").asOf("2018-05-20").by("x"))).status())
			.isEqualTo(Status.CONTESTED);
	}

	@Test
	void aRenewalWithinTheDateOfTheEndGoesOn() {
		// Ended some day of 2012, began again some day of 2012.
		Fact fact = supply(claim("a").from("2010").to("2012"), claim("b").from("2012"));
		assertThat(on("2015", fact).holds()).isEqualTo(Holds.YES);
	}

	@Test
	void theTimeBetweenTwoContestedEndsIsPossible() {
		Fact fact = supply(claim("a").from("2010").to("2019"), claim("b").to("2021").by("x"));
		assertThat(wide(fact).status()).isEqualTo(Status.CONTESTED);
		assertThat(on("2020", fact).holds()).isEqualTo(Holds.POSSIBLY);
	}

	@Test
	void theLastObservationShowsThatItStillHeld() {
		Fact fact = supply(claim("a").from("2010").to("2018"), claim("b").asOf("2012"), claim("c").asOf("2018-06-15"));
		assertThat(on("2018-06", fact).holds()).isEqualTo(Holds.YES);
		assertThat(on("2018-03", fact).holds()).isEqualTo(Holds.YES);
		assertThat(on("2018-09", fact).holds()).isEqualTo(Holds.POSSIBLY);
	}

}
