package org.tieline.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.claim.Claim;
import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Kinds;
import org.tieline.evidence.Lens;
import org.tieline.problem.Problem;
import org.tieline.value.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.company;

/** Verdicts in a small invented world: firm Alba, its market shares and its suppliers. */
class ClaimCheckerTest {

	// Alba: 20% in 2015 by two independent houses, 30% in 2016, 40% in 2017 disputed by
	// 45%.
	private static final List<Fact> SHARES = List.of(
			ClaimFixtures.share("alba", "2015", claim("a").percent("20").by("house-one").in("2015"),
					claim("b").percent("20").by("house-two").in("2015").on("other").publisher("Other")),
			ClaimFixtures.share("alba", "2016", claim("c").percent("30").by("house-one").in("2016")),
			ClaimFixtures.share("alba", "2017", claim("d").percent("40").by("house-one").in("2017"),
					claim("e").percent("45").by("house-two").in("2017").on("other").publisher("Other")));

	private static final String MARKET = SHARES.getFirst().participant("market").id();

	@Test
	void aRecordedNumberIsSupportedByEachOfItsOrigins() {
		ClaimCheck check = share("20", "2015");

		assertThat(check.verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(check.independentOrigins()).isEqualTo(2);
		assertThat(check.origins()).hasSize(2);
	}

	@Test
	void anotherNumberOfTheSameScopeIsContradicted() {
		ClaimCheck check = share("27", "2016");

		assertThat(check.verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(check.contradicting()).extracting((view) -> view.claim().id()).containsExactly("c");
		assertThat(check.reason()).startsWith("No: ").contains("30%");
	}

	@Test
	void theNumberOfAnotherYearIsAMismatchOfScope() {
		ClaimCheck check = share("30", "2015");

		assertThat(check.verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(check.differences()).singleElement()
			.extracting(Difference::scope)
			.isEqualTo(Difference.Scope.PERIOD);
		assertThat(check.reason()).contains("in 2016", "20%");
	}

	@Test
	void aDisputedNumberIsContested() {
		assertThat(share("40", "2017").verdict()).isEqualTo(Verdict.CONTESTED);
		assertThat(share("45", "2017").verdict()).isEqualTo(Verdict.CONTESTED);
		assertThat(share("50", "2017").verdict()).isEqualTo(Verdict.CONTRADICTED);
	}

	@Test
	void aYearWithoutANumberIsNotCoveredAndTheNearestAreListed() {
		ClaimCheck check = share("77", "1999");

		assertThat(check.verdict()).isEqualTo(Verdict.NOT_COVERED);
		assertThat(check.nearby()).hasSize(3);
		assertThat(check.reason()).contains("2015 to 2017");
	}

	@Test
	void roundingIsThatOfTheNumberAsGiven() {
		// Recorded: 20. "20.0" stands for 19.95 to 20.05, "20.4" for 20.35 to 20.45.
		assertThat(share("20.0", "2015").verdict()).isEqualTo(Verdict.SUPPORTED);
		ClaimCheck finer = share("20.4", "2015");

		assertThat(finer.verdict()).isEqualTo(Verdict.NOT_COVERED);
		assertThat(finer.reason()).startsWith("Neither confirmed nor contradicted");
		assertThat(share("21", "2015").verdict()).isEqualTo(Verdict.CONTRADICTED);
	}

	/**
	 * Recorded: "20%". Whoever prints "20.0%" has the number, but a digit that nobody
	 * gives. Another number never stays supported: 19.9 and 20.1 may be what was rounded
	 * to 20, and 20.6 is not.
	 */
	@ParameterizedTest
	@CsvSource({ "20, SUPPORTED, false", "20.0, SUPPORTED, true", "20.00, SUPPORTED, true", "19.9, NOT_COVERED, false",
			"20.1, NOT_COVERED, false", "20.6, CONTRADICTED, false" })
	void aNumberWithMoreDigitsThanAnySourceGivesIsToldSo(String number, Verdict verdict, boolean told) {
		ClaimCheck check = share(number, "2015");

		assertThat(check.verdict()).isEqualTo(verdict);
		assertThat(check.reason().endsWith(" It is told more exactly than any source on record gives it."))
			.isEqualTo(told);
	}

	@Test
	void boundsAndApproximationsAreReadAsSuch() {
		assertThat(share("18", "2015", Approximation.MORE_THAN).verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(share("20", "2015", Approximation.MORE_THAN).verdict()).isNotEqualTo(Verdict.SUPPORTED);
		assertThat(share("20", "2015", Approximation.AT_LEAST).verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(share("30", "2016", Approximation.LESS_THAN).verdict()).isNotEqualTo(Verdict.SUPPORTED);
		assertThat(share("33", "2016", Approximation.ABOUT).verdict()).isNotEqualTo(Verdict.SUPPORTED);
		assertThat(share("10", "2016", Approximation.AT_MOST).verdict()).isEqualTo(Verdict.CONTRADICTED);
	}

	@Test
	void withoutAPeriodTheNewestNumberIsMeant() {
		assertThat(share("45", null).verdict()).isEqualTo(Verdict.CONTESTED);
		ClaimCheck older = share("20", null);

		assertThat(older.verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(older.differences().getFirst().asked()).isEqualTo("the newest recorded");
	}

	@Test
	void anAllegationIsNoFactAndADeniedOneIsContested() {
		Fact alleged = ClaimFixtures.supply(claim("x").says(Stance.ALLEGES).by("rival"));
		Fact denied = ClaimFixtures.supply(claim("x").says(Stance.ALLEGES).by("rival"),
				claim("y").says(Stance.DENIES).by("alba"));

		assertThat(supply(alleged, Stance.STATES, null).verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(supply(alleged, Stance.ALLEGES, null).verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(supply(denied, Stance.STATES, null).verdict()).isEqualTo(Verdict.CONTESTED);
		assertThat(supply(denied, Stance.DENIES, "alba").verdict()).isEqualTo(Verdict.SUPPORTED);
		// An allegation alone does not tell that nobody denies it, nor that it is so.
		assertThat(supply(alleged, Stance.DENIES, null).verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
	}

	@Test
	void aPlanIsNoFact() {
		Fact planned = ClaimFixtures.supply(claim("x").says(Stance.PLANS).by("alba"));

		ClaimCheck check = supply(planned, Stance.STATES, null);
		assertThat(check.verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(check.differences().getFirst().scope()).isEqualTo(Difference.Scope.STANCE);
		assertThat(supply(planned, Stance.PLANS, null).verdict()).isEqualTo(Verdict.SUPPORTED);
	}

	@Test
	void whatEndedIsContradictedForLaterAndWhatHeldIsNot() {
		Fact ended = ClaimFixtures.supply(claim("x").from("2010").to("2015").by("house-one"));

		assertThat(supply(ended, "2012").verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(supply(ended, "2018").verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(supply(ended, "2018").reason()).startsWith("No: the record says that it ended");
	}

	// By hand: one house says that it was removed in 2025-01, a paper alleges on
	// unnamed sources that it went on in August. Of 2023 nobody tells.
	@Test
	void anEndThatSomebodyDisputesIsNoContradictionOfTheTimeAfterIt() {
		Fact disputed = ClaimFixtures.supply(
				claim("end").asOf("2025-01").detail("supply_status", "REMOVED").by("house"),
				claim("on").says(Stance.ALLEGES).asOf("2025-08-21").detail("supply_status", "IN_USE").by("paper"));

		ClaimCheck check = supply(disputed, "2025-08-23");
		assertThat(check.verdict()).isEqualTo(Verdict.CONTESTED);
		assertThat(check.supporting()).extracting((one) -> one.claim().id()).containsExactly("on");
		assertThat(check.contradicting()).extracting((one) -> one.claim().id()).containsExactly("end");
		assertThat(supply(disputed, "2023").verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
	}

	@Test
	void whatIsRecordedOfItsEndAloneTellsThatNoStartIsOnRecord() {
		Fact ended = ClaimFixtures.supply(claim("end").to("2025-01").by("house"));

		assertThat(supply(ended, "2023").reason()).contains("until 2025-01, with no start on record");
	}

	// By hand: the figure of nothing in 2018 denies a stake, and bears out its denial.
	@Test
	void aShareOfNothingIsNoStake() {
		Fact nothing = ClaimFixtures.stake(claim("zero").about("percent").percent("0").asOf("2018").by("house-one"));
		Fact gone = ClaimFixtures.stake(claim("five").about("percent").percent("5").asOf("2016").by("house-one"),
				claim("zero").about("percent").percent("0").asOf("2018").by("house-one"));

		assertThat(stake(nothing, Stance.STATES, null).verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(stake(nothing, Stance.DENIES, null).verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(stake(gone, Stance.STATES, "2016").verdict()).isEqualTo(Verdict.SUPPORTED);
	}

	// By hand: 51% from 2012 on and 51% again in 2016 is 51% in 2014. With 40% in 2015,
	// nothing tells of 2014.
	@Test
	void aFigureWithAStartStaysAsLongAsItIsGivenAgain() {
		ClaimFixtures start = claim("start").about("percent").percent("51").from("2012").by("house-one");
		ClaimFixtures again = claim("again").about("percent").percent("51").asOf("2016").by("house-two");
		ClaimFixtures less = claim("less").about("percent").percent("40").asOf("2015").by("house-two");
		Fact steady = ClaimFixtures.stake(start, again);
		Fact changed = ClaimFixtures.stake(start, less, again);

		assertThat(percent(steady, "51", "2014").verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(percent(steady, "49", "2014").verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(percent(steady, "51", "2017").verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(percent(changed, "51", "2014").verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
	}

	private static ClaimCheck percent(Fact fact, String value, String period) {
		ClaimInput input = new ClaimInput("STAKE", "singtel", "bharti", null, null, null, null, null, null,
				new BigDecimal(value), "percent", null, null, PartialDate.parse(period), null, null, null, null, null);
		return check(AskedClaim.of(input, Kinds.kind("STAKE")), List.of(fact));
	}

	@Test
	void aDenialCountsForTheTimeThatItIsOf() {
		Fact denied = ClaimFixtures.stake(claim("no").says(Stance.DENIES).asOf("2018-09").by("singtel"));

		assertThat(stake(denied, Stance.STATES, null).verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(stake(denied, Stance.STATES, "2018-09").verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(stake(denied, Stance.STATES, "2018").verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(stake(denied, Stance.STATES, "2012").verdict()).isEqualTo(Verdict.NOT_COVERED);
	}

	// By hand: one house gives 20 to 25, the other 30. 22 may be right by the first.
	@Test
	void aRangeThatHoldsTheNumberDoesNotContradictIt() {
		List<Fact> share = List
			.of(ClaimFixtures.share("alba", "2018", claim("a").value("20..25", "percent", "20 to 25%").by("house-one"),
					claim("b").percent("30").by("house-two").on("other").publisher("Other")));

		assertThat(shareOf("22", share).verdict()).isEqualTo(Verdict.NOT_COVERED);
		assertThat(shareOf("22", share).reason()).startsWith("Neither confirmed nor contradicted");
		assertThat(shareOf("27", share).verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(shareOf("30", share).verdict()).isEqualTo(Verdict.CONTESTED);
	}

	private static ClaimCheck shareOf(String value, List<Fact> share) {
		ClaimInput input = new ClaimInput("MARKET_SHARE", "alba", null, null, MARKET, null, null, null, null,
				new BigDecimal(value), "percent", null, null, PartialDate.parse("2018"), null, null, null, null, null);
		return check(AskedClaim.of(input, Kinds.kind("MARKET_SHARE")), share);
	}

	private static ClaimCheck stake(Fact fact, Stance stance, @Nullable String period) {
		ClaimInput input = new ClaimInput("STAKE", "singtel", "bharti", null, null, null, null, null, null, null, null,
				null, null, (period != null) ? PartialDate.parse(period) : null, null, null, stance, null, null);
		return check(AskedClaim.of(input, Kinds.kind("STAKE")), List.of(fact));
	}

	// By hand: bureau X of the ministry fined by 1 billion; told in July, from June on.
	@Test
	void aPenaltyIsOfTheTimeOfItsActThoughItIsToldLater() {
		Fact fine = ClaimFixtures.fact("FINE", "RESTRICTION", null, Map.of("effect", "FINE"),
				Map.of("authority", company("alba"), "target", company("hub")),
				claim("act").from("2018-06").by("house-one"),
				claim("sum").about("penalty").asOf("2018-07").value("1000000000", "USD", "$1 billion").by("house-two"));

		assertThat(fined("1000000000", "2018-06", fine).verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(fined("2000000000", "2018-06", fine).verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(fined("1000000000", "2017", fine).verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
	}

	@Test
	void pagesThatRelayOneHouseDifferentlyAreNamed() {
		List<Fact> share = List
			.of(ClaimFixtures.share("alba", "2018", claim("a").percent("13").by("house-one").publisher("Paper One"),
					claim("b").percent("9").by("house-one").on("other").publisher("Paper Two")));

		ClaimCheck check = shareOf("13", share);

		assertThat(check.verdict()).isEqualTo(Verdict.CONTESTED);
		assertThat(check.reason()).contains("house-one, as Paper One relays it, ",
				"; but house-one, as Paper Two relays it, ");
	}

	private static ClaimCheck fined(String sum, String period, Fact fine) {
		ClaimInput input = new ClaimInput("RESTRICTION", "alba", "hub", null, null, null, null, null, "FINE",
				new BigDecimal(sum), "USD", null, null, PartialDate.parse(period), null, null, null, null, null);
		return check(AskedClaim.of(input, Kinds.kind("RESTRICTION")), List.of(fine));
	}

	// By hand: of November 2013 the claim from 2012 to 2015 tells alone; those of 2010
	// and
	// without a date do not. A start of 2010 that was printed in 2014 tells of 2013 too.
	@Test
	void sourcesOfOtherTimesAreNoSourcesOfTheTimeAskedAbout() {
		Fact supply = ClaimFixtures.supply(claim("a").asOf("2010").by("house-one"),
				claim("b").from("2012").to("2015").by("house-two"), claim("c").by("house-three"),
				claim("d").from("2010").published("2014-05-01").by("house-four"));

		ClaimCheck check = supply(supply, "2013-11");

		assertThat(check.verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(check.supporting()).extracting((one) -> one.claim().id()).containsExactlyInAnyOrder("b", "d");
		assertThat(check.independentOrigins()).isEqualTo(2);
		assertThat(check.reason()).contains("2 sources give it, from 2 independent origins.")
			.endsWith("2 more give it for another time or without one.");
	}

	@Test
	void whatIsTakenToHaveLastedIsSaidToBe() {
		Fact ban = restriction("NETWORK_BAN", claim("r").from("2016-05").published("2016-06-01").by("house-one"));

		assertThat(restricted("2016-05", ban).reason()).endsWith("from 1 independent origin.");
		assertThat(restricted("2018", ban).verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(restricted("2018", ban).reason())
			.endsWith("It does not tell of that time itself: the state is taken to have lasted.");
	}

	@Test
	void whatEndedDecidesBeforeAnotherSort() {
		// The ban of 2016 ended in June 2017; the conditions of 2017 go on.
		Fact ban = restriction("NETWORK_BAN", claim("ban").from("2016").to("2017-06").by("bureau"));
		Fact conditions = restriction("CONDITIONS", claim("conditions").from("2017-03").by("bureau"));

		assertThat(restricted("2016", ban, conditions).verdict()).isEqualTo(Verdict.SUPPORTED);
		ClaimCheck after = restricted("2017-08", ban, conditions);
		assertThat(after.verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(after.reason()).startsWith("No: the record says that it ended");
		// Nothing had ended before it began.
		assertThat(restricted("2014", ban).verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
	}

	private static Fact restriction(String effect, ClaimFixtures claim) {
		return ClaimFixtures.fact(effect, "RESTRICTION", null, Map.of("effect", effect),
				Map.of("authority", company("alba"), "target", company("hub")), claim);
	}

	// By hand: the record ends in June 2021. On its last day the ban holds, and nobody
	// has looked since. A supply that was shown in 2016 is old either way.
	@Test
	void afterItsLastDayTheRecordIsAskedForThatDay() {
		Fact ban = restriction("NETWORK_BAN", claim("r").from("2020-07-14").by("house-one")).in(List.of(),
				ClaimFixtures.until("2021-06-24"));
		Fact supply = ClaimFixtures.supply(claim("s").asOf("2016")).in(List.of(), ClaimFixtures.until("2021-06-24"));

		assertThat(ban(ban, "2021-06-01").verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(ban(ban, "2021-06-01").reason()).doesNotContain("knows nothing after");
		assertThat(ban(ban, "2021-12-01").verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(ban(ban, "2021-12-01").reason()).endsWith("The record knows nothing after 2021-06-24.");
		assertThat(supply(supply, "2021-12-01").verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
	}

	private static ClaimCheck ban(Fact fact, String day) {
		ClaimInput input = new ClaimInput("RESTRICTION", "alba", "hub", null, null, null, null, null, null, null, null,
				null, null, PartialDate.parse(day), null, null, Stance.STATES, null, null);
		return check(AskedClaim.of(input, Kinds.kind("RESTRICTION")), List.of(fact));
	}

	// The plan sets 2027. Another plan of a state itself would decide nothing.
	@Test
	void aPlannedDeadlineHoldsAndContradictsAsAStatedOneDoes() {
		Fact ban = restriction("NETWORK_BAN",
				claim("d").says(Stance.PLANS).about("deadline").value("2027", "year", "2027").by("house-one"));

		assertThat(deadline("2027", ban).verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(deadline("2025", ban).verdict()).isEqualTo(Verdict.CONTRADICTED);
	}

	private static ClaimCheck deadline(String year, Fact fact) {
		ClaimInput input = new ClaimInput("RESTRICTION", "alba", "hub", null, null, null, null, "deadline",
				"NETWORK_BAN", new BigDecimal(year), "year", null, null, null, null, null, null, null, null);
		return check(AskedClaim.of(input, Kinds.kind("RESTRICTION")), List.of(fact));
	}

	// House one puts all support at 75, which Hub denies, and one part of it at 46.
	@Test
	void theMostThatIsToldIsTheNumberItselfBeforeOneOfItsParts() {
		Fact all = funding("OTHER", claim("all").about("amount").value("75", "USD", "$75").by("house-one"),
				claim("no").says(Stance.DENIES).about("amount").by("hub"));
		Fact part = funding("LOAN", claim("part").about("amount").value("46", "USD", "$46").by("house-one"));

		assertThat(funded("75", all, part).verdict()).isEqualTo(Verdict.CONTESTED);
		assertThat(funded("50", all, part).verdict()).isEqualTo(Verdict.SUPPORTED);
	}

	private static Fact funding(String instrument, ClaimFixtures... claims) {
		return ClaimFixtures.fact(instrument, "FUNDING", null, Map.of("instrument", instrument),
				Map.of("funder", company("alba"), "recipient", company("hub")), claims);
	}

	private static ClaimCheck funded(String most, Fact... facts) {
		ClaimInput input = new ClaimInput("FUNDING", "alba", "hub", null, null, null, null, "amount", null,
				new BigDecimal(most), "USD", Approximation.AT_MOST, null, null, null, "house-one", null, null, null);
		return check(AskedClaim.of(input, Kinds.kind("FUNDING")), List.of(facts));
	}

	// Alba is told to sit in Nordia. That it is a member of something says nothing of
	// other
	// memberships.
	@Test
	void headquartersInAnotherCountryContradictAndAnotherMembershipDoesNot() {
		Fact seat = ClaimFixtures.affiliation(company("alba"), "HEADQUARTERED_IN", company("nordia"),
				claim("h").by("house-one"));
		Fact member = ClaimFixtures.affiliation(company("alba"), "MEMBER_OF", company("union"),
				claim("m").by("house-one"));

		assertThat(affiliated("HEADQUARTERED_IN", "nordia", seat).verdict()).isEqualTo(Verdict.SUPPORTED);
		ClaimCheck elsewhere = affiliated("HEADQUARTERED_IN", "sudia", seat);
		assertThat(elsewhere.verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(elsewhere.contradicting()).extracting((view) -> view.claim().id()).containsExactly("h");
		assertThat(affiliated("MEMBER_OF", "league", member).verdict()).isEqualTo(Verdict.NOT_COVERED);
	}

	/**
	 * The page has no date. The record ends in June 2026, and a membership lasts ten
	 * years.
	 */
	@ParameterizedTest
	@CsvSource({ "2026-01-01, SUPPORTED", "2017, SUPPORTED", "2016-05-31, SCOPE_MISMATCH" })
	void noDateIsNoOtherTimeForAMembership(String period, Verdict verdict) {
		Fact member = ClaimFixtures.affiliation(company("alba"), "MEMBER_OF", company("union"), claim("m").by("house"))
			.in(List.of(), ClaimFixtures.until("2026-06-01"));

		assertThat(affiliated("MEMBER_OF", "union", period, member).verdict()).isEqualTo(verdict);
	}

	private static ClaimCheck affiliated(String role, String of, Fact fact) {
		return affiliated(role, of, null, fact);
	}

	private static ClaimCheck affiliated(String role, String of, @Nullable String period, Fact fact) {
		ClaimInput input = new ClaimInput("AFFILIATION", "alba", of, null, null, null, null, null, role, null, null,
				null, null, (period != null) ? PartialDate.parse(period) : null, null, null, null, null, null);
		return check(AskedClaim.of(input, Kinds.kind("AFFILIATION")), List.of(fact));
	}

	private static ClaimCheck restricted(String period, Fact... facts) {
		ClaimInput input = new ClaimInput("RESTRICTION", "alba", "hub", null, null, null, null, null, "NETWORK_BAN",
				null, null, null, null, PartialDate.parse(period), null, null, null, null, null);
		return check(AskedClaim.of(input, Kinds.kind("RESTRICTION")), List.of(facts));
	}

	@Test
	void aPauseIsNamed() {
		// It stopped in May 2019, went on in June and ended in September 2020.
		Fact paused = ClaimFixtures.supply(claim("stop").to("2019-05").by("alba"),
				claim("again").from("2019-06").by("alba"), claim("end").to("2020-09").by("alba"));

		ClaimCheck check = supply(paused, "2019-05-25");
		assertThat(check.verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(check.differences().getFirst().recorded()).contains("2019-05", ", and again ", "2019-06");
	}

	@Test
	void aPlanOfAnEndIsNoPlanOfTheSupply() {
		Fact ending = ClaimFixtures.supply(claim("held").from("2018").by("house-one"),
				claim("end").says(Stance.PLANS).to("2020-09").by("alba"));
		Fact planned = ClaimFixtures.supply(claim("plan").says(Stance.PLANS).from("2030").by("alba"));

		assertThat(supply(ending, Stance.PLANS, null).verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(supply(ending, Stance.STATES, null).verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(supply(planned, Stance.PLANS, null).verdict()).isEqualTo(Verdict.SUPPORTED);
	}

	@Test
	void aRefusalToCommentIsHeldByRefusalsAlone() {
		Fact denied = ClaimFixtures.supply(claim("x").says(Stance.ALLEGES).by("rival"),
				claim("y").says(Stance.DENIES).by("alba"));
		Fact refused = ClaimFixtures.supply(claim("x").by("house-one"), claim("y").says(Stance.NO_COMMENT).by("alba"));

		assertThat(supply(denied, Stance.NO_COMMENT, null).verdict()).isEqualTo(Verdict.NOT_COVERED);
		assertThat(supply(refused, Stance.NO_COMMENT, null).verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(supply(refused, Stance.NO_COMMENT, "rival").verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
	}

	@Test
	void aPaperReportsAPlanAndDoesNotPlan() {
		Fact planned = ClaimFixtures.supply(claim("x").says(Stance.PLANS).publisher("The Paper"));

		assertThat(supply(planned, Stance.PLANS, null).reason()).contains("The Paper reports the plan");
	}

	@Test
	void aPlanDoesNotContradictThatSomethingWasNotDone() {
		Fact planned = ClaimFixtures.supply(claim("x").says(Stance.PLANS).by("alba"));
		Fact stated = ClaimFixtures.supply(claim("x").by("house-one"));

		assertThat(supply(planned, Stance.DENIES, null).verdict()).isEqualTo(Verdict.NOT_COVERED);
		assertThat(supply(stated, Stance.DENIES, null).verdict()).isEqualTo(Verdict.CONTRADICTED);
	}

	@Test
	void whatASpeakerAllegesTheSpeakerSays() {
		Fact alleged = ClaimFixtures.supply(claim("x").says(Stance.ALLEGES).by("rival"));

		assertThat(supply(alleged, Stance.STATES, "rival").verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(supply(alleged, Stance.STATES, null).verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
	}

	@Test
	void aBoundThatIsWrongIsContradictedThoughItHoldsElsewhere() {
		// 30% in 2016, 40% or 45% in 2017: "at least 40%" is wrong for 2016, whatever
		// 2017 was.
		assertThat(share("40", "2016", Approximation.AT_LEAST).verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(share("40", "2016").verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
	}

	@Test
	void theNumberOfAnotherTimeIsTheNearestOne() {
		// 20% holds for 2015 alone; asked about 2016, which has 30%.
		ClaimCheck check = share("20", "2016");

		assertThat(check.differences().getFirst().recorded()).isEqualTo("in 2015");
	}

	@Test
	void partsThatTheKindDoesNotHaveAreRefused() {
		assertThatThrownBy(() -> AskedClaim.of(input("SUPPLY", MARKET, "1", "percent"), Kinds.kind("SUPPLY")))
			.isInstanceOf(Problem.class)
			.hasMessageStartingWith("claim.");
		assertThatThrownBy(() -> AskedClaim.of(input("MARKET_SHARE", MARKET, "22", "USD"), Kinds.kind("MARKET_SHARE")))
			.hasMessageContaining("claim.unit: 'USD' does not fit a MARKET_SHARE; its unit is percent");
		assertThatThrownBy(
				() -> AskedClaim.of(input("MARKET_SHARE", MARKET, "122", "percent"), Kinds.kind("MARKET_SHARE")))
			.hasMessageContaining("out of range");
		assertThatThrownBy(
				() -> AskedClaim.of(input("MARKET_SHARE", null, "22", "percent"), Kinds.kind("MARKET_SHARE")))
			.hasMessageStartingWith("claim.market");
	}

	private static ClaimInput input(String kind, @Nullable String market, String value, String unit) {
		return new ClaimInput(kind, "alba", null, null, market, null, null, null, null, new BigDecimal(value), unit,
				null, null, null, null, null, null, null, null);
	}

	private static ClaimCheck share(String value, @Nullable String period) {
		return share(value, period, Approximation.EXACT);
	}

	private static ClaimCheck share(String value, @Nullable String period, Approximation how) {
		ClaimInput input = new ClaimInput("MARKET_SHARE", "alba", null, null, MARKET, null, null, null, null,
				new BigDecimal(value), "percent", how, null, (period != null) ? PartialDate.parse(period) : null, null,
				null, null, null, null);
		return check(AskedClaim.of(input, Kinds.kind("MARKET_SHARE")), SHARES);
	}

	@Test
	void anEffectIsCheckedByItsOutcomeAndItsCause() {
		// A bank estimates that alba loses 2 percent of its sales without hub in 2019.
		Fact lost = ClaimFixtures.fact("effect", "EFFECT", "2019", Map.of("outcome", "SHARE_OF_SALES"),
				Map.of("affected", company("alba"), "supplier", company("alba"), "customer", company("hub")),
				claim("bank").says(Stance.ESTIMATES).by("bank").percent("2"));

		assertThat(effect(lost, "2", "SHARE_OF_SALES", "hub").verdict()).isEqualTo(Verdict.SUPPORTED);
		// The cause need not be named: it never means all causes.
		assertThat(effect(lost, "2", "SHARE_OF_SALES", null).verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(effect(lost, "9", "SHARE_OF_SALES", "hub").verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(effect(lost, "2", "SHARE_OF_SALES", "rival").verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(effect(lost, "2", "GUIDANCE_CUT", "hub").verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
	}

	private static ClaimCheck effect(Fact fact, String percent, String outcome, @Nullable String customer) {
		ClaimInput input = new ClaimInput("EFFECT", "alba", null, null, null, null, null, null, outcome,
				new BigDecimal(percent), "percent", null, null, PartialDate.parse("2019"), null, null, null, null,
				customer);
		return check(AskedClaim.of(input, Kinds.kind("EFFECT")), List.of(fact));
	}

	private static ClaimCheck supply(Fact fact, Stance stance, @Nullable String speaker) {
		return supply(fact, stance, speaker, null);
	}

	private static ClaimCheck supply(Fact fact, String period) {
		return supply(fact, Stance.STATES, null, period);
	}

	private static ClaimCheck supply(Fact fact, Stance stance, @Nullable String speaker, @Nullable String period) {
		ClaimInput input = new ClaimInput("SUPPLY", fact.participant("supplier").id(),
				fact.participant("customer").id(), null, null, null, null, null, null, null, null, null, null,
				(period != null) ? PartialDate.parse(period) : null, null, speaker, stance, null, null);
		return check(AskedClaim.of(input, Kinds.kind("SUPPLY")), List.of(fact));
	}

	private static ClaimCheck check(AskedClaim asked, List<Fact> facts) {
		List<FactView> views = facts.stream().map((fact) -> new FactView(fact, Lens.WIDE)).toList();
		return ClaimChecker.check(asked, new Compared(views, Set.of(asked.subject())), Map.of("alba", company("alba")));
	}

	/** So that the world is not empty. */
	@Test
	void theWorldHasClaims() {
		assertThat(SHARES).flatExtracting(Fact::claims).extracting(Claim::id).hasSize(5);
	}

}
