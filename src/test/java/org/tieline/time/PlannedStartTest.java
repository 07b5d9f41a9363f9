package org.tieline.time;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.evidence.Fact;
import org.tieline.evidence.StateHistory;
import org.tieline.record.LeftOutFact;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.claim.Stance.PLANS;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.on;
import static org.tieline.evidence.ClaimFixtures.stake;
import static org.tieline.evidence.ClaimFixtures.supply;

/**
 * In August 2024 a stake is to be bought. It is first shown on 2024-11-18. So it is
 * presumed from September on, and not before.
 */
class PlannedStartTest {

	private static final Fact STAKE = stake(claim("a").says(PLANS).about("percent").percent("24.5").said("2024-08"),
			claim("b").about("percent").percent("24.5").asOf("2024-11-18"));

	@ParameterizedTest
	@CsvSource({ "2024-11-17, true", "2024-09, true", "2024-08-31, false", "2024-08, false", "2024-01-01, false" })
	void aStateIsNotPresumedBackToTheDayOnWhichItIsPlanned(String date, boolean counts) {
		assertThat(on(date, STAKE).time().counts()).isEqualTo(counts);
		assertThat(on(date, STAKE).time().word()).isEqualTo(TimeState.Word.PRESUMED);
	}

	@Test
	void theReasonNamesThePlan() {
		assertThat(new LeftOutFact(on("2024-01-01", STAKE)).why())
			.isEqualTo("Its start was still planned on 2024-08; it is first shown 2024-11-18.");
	}

	@Test
	void theLatestOfSeveralPlansCounts() {
		Fact fact = supply(claim("a").says(PLANS).detail("supply_status", "PLANNED").published("2019-03-05"),
				claim("b").says(PLANS).detail("supply_status", "PLANNED").published("2020-06-01"),
				claim("c").asOf("2021-08-23").published("2021-08-23"));

		assertThat(on("2020-06-01", fact).time().counts()).isFalse();
		assertThat(on("2020-06-02", fact).time().counts()).isTrue();
	}

	@Test
	void whatIsPlannedOnTheDayThatShowsTheStateOrLaterIsNoStart() {
		assertThat(on("2024-01-01",
				stake(claim("a").asOf("2024-08"),
						claim("b").says(PLANS).about("percent").percent("40").said("2024-08")))
			.time()
			.counts()).as("the holder buys more").isTrue();
	}

	@Test
	void aPlanToGoOnOrToEndIsNoPlanToStart() {
		Fact goesOn = supply(claim("a").says(PLANS).detail("supply_status", "IN_USE").said("2018-11"),
				claim("b").asOf("2019-05"));
		Fact ends = supply(claim("a").says(PLANS).to("2020").said("2018-11"), claim("b").asOf("2019-05"));

		assertThat(List.of(goesOn, ends)).allMatch((fact) -> on("2018-01", fact).time().counts());
	}

	@Test
	void aStatedStartNeedsNoPlan() {
		Fact fact = stake(claim("a").says(PLANS).said("2024-08"), claim("b").from("2024-06-01"));

		assertThat(on("2024-07-01", fact).time().counts()).isTrue();
	}

	@Test
	void aStoredHistoryAnswersAlike() {
		StateHistory history = StateHistory.parse(on("2024", STAKE).stateHistory().toString());

		assertThat(history.at(PartialDate.parse("2024-08-31"), null, null).state().counts()).isFalse();
	}

}
