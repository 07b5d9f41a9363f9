package org.tieline.check;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Kinds;
import org.tieline.evidence.Lens;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;

/**
 * When something was said, in an invented world: what alba plans, what a rival alleges,
 * and what is denied.
 */
class SaidTimesTest {

	// Told in May 2022, for 2024: a plan of 2022, 2023 and 2024, and of no other year.
	@ParameterizedTest
	@CsvSource({ "2015, SCOPE_MISMATCH", "2021, SCOPE_MISMATCH", "2022, SUPPORTED", "2022-05-19, SUPPORTED",
			"2022-05-18, SCOPE_MISMATCH", "2023, SUPPORTED", "2024, SUPPORTED", "2025-06-01, SUPPORTED",
			"2025, SCOPE_MISMATCH", "2030, SCOPE_MISMATCH" })
	void aPlanIsOfTheTimeInWhichItWasToldUpToThatForWhichItIs(String period, Verdict verdict) {
		Fact planned = ClaimFixtures
			.supply(claim("x").says(Stance.PLANS).said("2022-05-19").from("2024").to("2024").by("alba"));

		assertThat(supply(planned, Stance.PLANS, null, period).verdict()).isEqualTo(verdict);
	}

	@Test
	void theTimeOfAPlanIsNamed() {
		Fact planned = ClaimFixtures.supply(claim("x").says(Stance.PLANS).asOf("2022-05-19").by("alba"));

		ClaimCheck check = supply(planned, Stance.PLANS, null, "2018");
		assertThat(check.differences())
			.containsExactly(new Difference(Difference.Scope.PERIOD, "in 2018", "planned on 2022-05-19"));
		assertThat(check.reason())
			.startsWith("Not as stated: it is recorded for another time (planned on 2022-05-19), not in 2018.");
	}

	// What a page of 2019 reports as planned was planned in 2019, or in the month before.
	@ParameterizedTest
	@CsvSource({ "2019, SUPPORTED", "2018-12, SUPPORTED", "2018-06, SCOPE_MISMATCH", "2020, SCOPE_MISMATCH" })
	void aPlanWithoutADateIsOfTheTimeOfItsPage(String period, Verdict verdict) {
		Fact planned = ClaimFixtures.supply(claim("x").says(Stance.PLANS).published("2019-01-01").by("alba"));
		Fact status = ClaimFixtures.supply(claim("x").detail("supply_status", "PLANNED").published("2019-01-01"));

		assertThat(supply(planned, Stance.PLANS, null, period).verdict()).isEqualTo(verdict);
		assertThat(supply(status, Stance.PLANS, null, period).verdict()).isEqualTo(verdict);
	}

	// Planned in 2020, and so since 2022: it was planned in 2020 all the same.
	@Test
	void aPlanThatWasCarriedOutWasAPlanInItsTime() {
		Fact done = ClaimFixtures.supply(claim("plan").says(Stance.PLANS).said("2020-03").by("alba"),
				claim("done").from("2022").by("house"));

		assertThat(supply(done, Stance.PLANS, null, "2020").verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(supply(done, Stance.PLANS, null, "2012").verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(supply(done, Stance.STATES, null, "2022").verdict()).isEqualTo(Verdict.SUPPORTED);
	}

	@Test
	void withTheDateOfALensAPlanIsOneToldByThen() {
		Fact planned = ClaimFixtures.supply(claim("x").says(Stance.PLANS).said("2020-03-01").by("alba"));
		AskedClaim asked = asked("SUPPLY", Stance.PLANS, null, null);

		assertThat(check(ClaimChecks.dated(asked, Lens.WIDE.at(PartialDate.parse("2023-01-01"))), planned).verdict())
			.isEqualTo(Verdict.SUPPORTED);
		ClaimCheck before = check(ClaimChecks.dated(asked, Lens.WIDE.at(PartialDate.parse("2019-01-01"))), planned);
		assertThat(before.verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(before.asked()).contains("; by 2019-01-01");
		assertThat(before.reason()).contains("not by 2019-01-01");
	}

	// A plan of a sum is a plan, and no plan of its end. It is no fact.
	@Test
	void aPlanThatIsKnownByItsNumberAloneIsAPlan() {
		Fact amount = ClaimFixtures.supply(
				claim("x").says(Stance.PLANS).about("amount").value("5000", "USD", "$5,000").asOf("2020").by("alba"));
		Fact deadline = ClaimFixtures.fact("ban", "RESTRICTION", null, Map.of("effect", "REMOVAL_ORDER"),
				Map.of("authority", ClaimFixtures.company("alba"), "target", ClaimFixtures.company("hub")),
				claim("d").says(Stance.PLANS).about("deadline").value("2027", "year", "2027").asOf("2022").by("alba"));
		Fact denied = ClaimFixtures
			.supply(claim("x").says(Stance.DENIES).about("amount").value("5000", "USD", "$5,000").by("alba"));

		assertThat(supply(amount, Stance.PLANS, null, null).verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(supply(amount, Stance.PLANS, null, "2010").verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(supply(amount, Stance.STATES, null, null).differences()).extracting(Difference::scope)
			.containsExactly(Difference.Scope.STANCE);
		assertThat(restricted(deadline, Stance.PLANS, null).verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(restricted(deadline, Stance.PLANS, "2025").verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(restricted(deadline, Stance.PLANS, "2029").verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(supply(denied, Stance.STATES, null, null).verdict()).isEqualTo(Verdict.NOT_COVERED);
	}

	private static ClaimCheck restricted(Fact fact, Stance stance, @Nullable String period) {
		AskedClaim asked = new AskedClaim(Kinds.kind("RESTRICTION"), Map.of("authority", "alba", "target", "hub"),
				Map.of("effect", "REMOVAL_ORDER"), List.of(), null, period(period), null, stance);
		return check(asked, fact);
	}

	// The board called it so in June 2023, the rival in 2019.
	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			-,     2015,    SCOPE_MISMATCH
			-,     2019,    SUPPORTED
			-,     2023-06, SUPPORTED
			-,     -,       SUPPORTED
			board, 2023,    SUPPORTED
			board, 2019,    SCOPE_MISMATCH
			rival, 2019,    SUPPORTED
			rival, 2023,    SCOPE_MISMATCH
			""")
	void whatSomebodyCallsSomebodyIsOfTheDayOnWhichItWasSaid(@Nullable String speaker, @Nullable String period,
			Verdict verdict) {
		Fact said = ClaimFixtures.assessment(claim("a").asOf("2023-06-15").by("board"),
				claim("b").said("2019-03-01").asOf("2019").by("rival"));

		ClaimCheck check = check(asked("ASSESSMENT", Stance.STATES, speaker, period), said);
		assertThat(check.verdict()).as(check.reason()).isEqualTo(verdict);
	}

	// The rival alleged in 2018 that it was so in 2015.
	@ParameterizedTest
	@CsvSource({ "2015, SUPPORTED", "2018, SUPPORTED", "2012, SCOPE_MISMATCH", "2020, SCOPE_MISMATCH" })
	void anAllegationIsOfItsTimeAndOfTheDayOnWhichItWasMade(String period, Verdict verdict) {
		Fact alleged = ClaimFixtures
			.supply(claim("x").says(Stance.ALLEGES).asOf("2015").said("2018-05-01").by("rival"));

		assertThat(supply(alleged, Stance.ALLEGES, "rival", period).verdict()).isEqualTo(verdict);
		assertThat(supply(alleged, Stance.ALLEGES, null, period).verdict()).isEqualTo(verdict);
	}

	// The denial tells no time. Whoever asks what alba denied in 2012 asks for the day on
	// which it was said; whoever asks whether it was so in 2012 has the denial against
	// it.
	@Test
	void aDenialWithoutATimeWasMadeOnItsDay() {
		Fact denied = ClaimFixtures.supply(claim("no").says(Stance.DENIES).published("2018-11-23").by("alba"));
		Fact said = ClaimFixtures.assessment(claim("no").says(Stance.DENIES).published("2018-11-23").by("alba"));

		ClaimCheck early = supply(denied, Stance.DENIES, "alba", "2012");
		assertThat(early.verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(early.reason()).contains("for another time (published on 2018-11-23), not in 2012");
		assertThat(supply(denied, Stance.DENIES, "alba", "2018-11").verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(supply(denied, Stance.STATES, null, "2012").verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(check(asked("ASSESSMENT", Stance.DENIES, "alba", "2012"), said).verdict())
			.isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(check(asked("ASSESSMENT", Stance.DENIES, "alba", "2018"), said).verdict())
			.isEqualTo(Verdict.SUPPORTED);
	}

	private static ClaimCheck supply(Fact fact, Stance stance, @Nullable String speaker, @Nullable String period) {
		return check(asked("SUPPLY", stance, speaker, period), fact);
	}

	private static AskedClaim asked(String kind, Stance stance, @Nullable String speaker, @Nullable String period) {
		boolean supply = kind.equals("SUPPLY");
		return new AskedClaim(Kinds.kind(kind),
				supply ? Map.of("supplier", "qualcomm", "customer", "huawei") : Map.of("subject", "huawei"),
				supply ? Map.of() : Map.of("topic", "reach"), List.of(), null, period(period), speaker, stance);
	}

	private static @Nullable Period period(@Nullable String date) {
		return (date != null) ? new Period(PartialDate.parse(date), PartialDate.parse(date)) : null;
	}

	private static ClaimCheck check(AskedClaim asked, Fact fact) {
		return ClaimChecker.check(asked, new Compared(List.of(new FactView(fact, Lens.WIDE)), Set.of(asked.subject())),
				Map.of());
	}

}
