package org.tieline.check;

import java.math.BigDecimal;
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

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.company;

/**
 * Figures of known and unknown days in an invented world: what singtel holds of bharti,
 * what a supplier earns from a customer, and what is denied of a funding.
 */
class FiguresOfDaysTest {

	/** 3% on 26 March, 6% on 30 April, 10% in May and on the last day; 5% "in 2024". */
	private static final Fact STAKE = ClaimFixtures.stake(percent("year", "5").asOf("2024").by("paper"),
			percent("march", "3").asOf("2024-03-26").by("house-one"),
			percent("april", "6").asOf("2024-04-30").by("house-two"),
			percent("may", "10").asOf("2024-05").by("house-three"),
			percent("last", "10").asOf("2024-12-31").by("bharti"));

	// The 5% are of an unknown day: they give way to what is known of a day, on that day
	// and after it.
	@ParameterizedTest
	@CsvSource({ "5, 2024-12-31, CONTRADICTED", "5, 2024-07, CONTRADICTED", "5, 2024-05, CONTRADICTED",
			"5, 2024-04-30, CONTRADICTED", "5, 2024-02, SUPPORTED", "5, 2024, SUPPORTED", "10, 2024-12-31, SUPPORTED",
			"10, 2024, SUPPORTED", "6, 2024-12-31, SCOPE_MISMATCH", "10, 2024-07, SCOPE_MISMATCH",
			"7, 2024-12-31, CONTRADICTED" })
	void theFigureOfADayDecidesBeforeOneOfAnUnknownDay(String percent, String period, Verdict verdict) {
		ClaimCheck check = stake(percent, Approximation.EXACT, period);

		assertThat(check.verdict()).as(check.reason()).isEqualTo(verdict);
	}

	@Test
	void aBoundIsComparedWithTheFigureOfTheDay() {
		ClaimCheck check = stake("8", Approximation.LESS_THAN, "2024-12-31");

		assertThat(check.verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(check.contradicting()).extracting((one) -> one.claim().id()).containsExactly("last");
	}

	@Test
	void figuresOfOtherDaysOfALongerTimeAreNamed() {
		assertThat(stake("5", Approximation.EXACT, "2024").reason())
			.contains(" Of other days of that time: house-one states 3% on 2024-03-26;");
	}

	@Test
	void theFigureOfTheTimeAskedAboutIsNamedBesideAnotherTime() {
		ClaimCheck check = stake("6", Approximation.EXACT, "2024-12-31");

		assertThat(check.reason()).startsWith("Not as stated: it is recorded for another time (on 2024-04-30)")
			.contains(" The figure: house-two states 6% on 2024-04-30.")
			.endsWith(" Of what was asked, bharti states 10% on 2024-12-31.");
		assertThat(check.contradicting()).extracting((one) -> one.claim().id()).containsExactly("last");
	}

	// 14% of revenue in the second quarter of 2018, 22% in that of 2019.
	@Test
	void theShareOfThePeriodAskedAboutIsNamedBesideAnotherPeriod() {
		Fact supply = ClaimFixtures.supply(share("a", "14").in("2018-04..2018-06").by("house"),
				share("b", "22").in("2019-04..2019-06").by("house"));

		ClaimCheck check = share(supply, "14", Approximation.EXACT, "2019-04", "2019-06");
		assertThat(check.verdict()).isEqualTo(Verdict.SCOPE_MISMATCH);
		assertThat(check.reason())
			.endsWith(" Of what was asked, house states 22% (share of supplier revenue) " + "from 2019-04 to 2019-06.");
		assertThat(share(supply, "17", Approximation.MORE_THAN, "2018-04", "2018-06").verdict())
			.isEqualTo(Verdict.CONTRADICTED);
	}

	// 18% of the revenue of a quarter, 15% of that of the three quarters that end with
	// it.
	@Test
	void figuresForTwoTimesThatEndOnOneDayAreNoDispute() {
		Fact supply = ClaimFixtures.supply(share("a", "18").in("2019-01..2019-03").by("house"),
				share("b", "15").in("2018-07..2019-03").by("house"));

		assertThat(share(supply, "18", Approximation.EXACT, null, null).verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(share(supply, "15", Approximation.EXACT, null, null).verdict()).isEqualTo(Verdict.SUPPORTED);
	}

	// The rival alleges up to 75, which hub denies without a number of its own.
	@ParameterizedTest
	@CsvSource({ "75, SUPPORTED", "1, SCOPE_MISMATCH", "200, SCOPE_MISMATCH" })
	void aDenialIsOneOfTheSumThatOthersGive(String sum, Verdict verdict) {
		Fact funding = ClaimFixtures.fact("f", "FUNDING", null, Map.of("instrument", "OTHER"),
				Map.of("funder", company("alba"), "recipient", company("hub")),
				claim("x").says(Stance.ALLEGES).about("amount").value("..75", "USD", "up to $75").by("rival"),
				claim("no").says(Stance.DENIES).about("amount").by("hub"));
		ClaimInput input = new ClaimInput("FUNDING", "alba", "hub", null, null, null, null, "amount", null,
				new BigDecimal(sum), "USD", null, null, null, null, "hub", Stance.DENIES, null, null);

		ClaimCheck check = check(input, funding);
		assertThat(check.verdict()).as(check.reason()).isEqualTo(verdict);
		assertThat(check.reason().contains("a denial of ")).isEqualTo(verdict == Verdict.SCOPE_MISMATCH);
	}

	// The plan sets 2026. Whoever says that 2027 is planned is wrong.
	@Test
	void anotherPlannedDeadlineIsContradicted() {
		Fact ban = ClaimFixtures.fact("ban", "RESTRICTION", null, Map.of("effect", "NETWORK_BAN"),
				Map.of("authority", company("alba"), "target", company("hub")),
				claim("d").says(Stance.PLANS).about("deadline").value("2026", "year", "2026").by("house-one"));

		assertThat(deadline(ban, "2026").verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(deadline(ban, "2027").verdict()).isEqualTo(Verdict.CONTRADICTED);
		assertThat(deadline(ban, "2027").reason()).startsWith("No: house-one plans ").contains("2026");
	}

	private static ClaimCheck deadline(Fact fact, String year) {
		return check(new ClaimInput("RESTRICTION", "alba", "hub", null, null, null, null, "deadline", "NETWORK_BAN",
				new BigDecimal(year), "year", null, null, null, null, null, Stance.PLANS, null, null), fact);
	}

	// Printed as 22, it is 21.5 to 22.5. The printed number is its own bound.
	@ParameterizedTest
	@CsvSource({ "21.9, MORE_THAN, NOT_COVERED", "22.1, LESS_THAN, NOT_COVERED", "21.5, MORE_THAN, SUPPORTED",
			"21, MORE_THAN, SUPPORTED", "22.6, LESS_THAN, SUPPORTED", "22, AT_LEAST, SUPPORTED",
			"22, AT_MOST, SUPPORTED", "22, MORE_THAN, NOT_COVERED", "22.4, AT_LEAST, NOT_COVERED",
			"22.6, MORE_THAN, CONTRADICTED", "21.4, LESS_THAN, CONTRADICTED" })
	void aBoundWithinTheRoundingIsNeitherHeldNorContradicted(String percent, Approximation how, Verdict verdict) {
		Fact stake = ClaimFixtures.stake(percent("x", "22").asOf("2024-12-31").by("house"));

		assertThat(stake(stake, percent, how, "2024-12-31").verdict()).isEqualTo(verdict);
	}

	// 22% of the one year is no yes to "more than 21.9%", and the 28% of the next one is
	// no answer to it.
	@Test
	void anOpenBoundIsNotHeldElsewhere() {
		List<FactView> shares = List
			.of(ClaimFixtures.share("alba", "2017", claim("a").percent("22").by("house")),
					ClaimFixtures.share("alba", "2018", claim("b").percent("28").by("house")))
			.stream()
			.map((fact) -> new FactView(fact, Lens.WIDE))
			.toList();
		ClaimInput input = new ClaimInput("MARKET_SHARE", "alba", null, null,
				shares.getFirst().fact().participant("market").id(), null, null, null, null, new BigDecimal("21.9"),
				"percent", Approximation.MORE_THAN, null, PartialDate.parse("2017"), null, null, null, null, null);

		ClaimCheck check = ClaimChecker.check(AskedClaim.of(input, Kinds.kind("MARKET_SHARE")),
				new Compared(shares, Set.of("alba")), Map.of());
		assertThat(check.verdict()).isEqualTo(Verdict.NOT_COVERED);
		assertThat(check.reason()).startsWith("Neither confirmed nor contradicted: what is recorded is less exact.");
	}

	// A permission of 2016 that ended in 2017 is no restriction that ended.
	@Test
	void aPermissionIsNoRestriction() {
		Fact permitted = restriction("PERMISSION", claim("p").from("2016").to("2017-03").by("alba"));
		Fact listed = restriction("EXPORT_LICENCE", claim("l").from("2016").by("alba"));

		assertThat(restricted(null, "2016", permitted).verdict()).isEqualTo(Verdict.NOT_COVERED);
		assertThat(restricted(null, "2019", permitted).verdict()).isEqualTo(Verdict.NOT_COVERED);
		assertThat(restricted("PERMISSION", "2016", permitted).verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(restricted(null, "2019", permitted, listed).verdict()).isEqualTo(Verdict.SUPPORTED);
	}

	private static Fact restriction(String effect, ClaimFixtures claim) {
		return ClaimFixtures.fact(effect, "RESTRICTION", null, Map.of("effect", effect),
				Map.of("authority", company("alba"), "target", company("hub")), claim);
	}

	private static ClaimCheck restricted(@Nullable String sort, String period, Fact... facts) {
		return check(new ClaimInput("RESTRICTION", "alba", "hub", null, null, null, null, null, sort, null, null, null,
				null, PartialDate.parse(period), null, null, null, null, null), facts);
	}

	// The first version was in force from May to August, the next one began on its last
	// day.
	@Test
	void theVersionThatWasInForceAllTheTimeComesBeforeTheNextOne() {
		Fact first = ClaimFixtures.version(company("licence"), "one", "IN_FORCE",
				claim("a").from("2019-05-20").by("alba"), claim("b").from("2019-05-21").to("2019-08-19").by("paper"));
		Fact next = ClaimFixtures.version(company("licence"), "two", "IN_FORCE",
				claim("c").from("2019-08-19").by("alba"));

		ClaimCheck check = check(new ClaimInput("MEASURE_VERSION", "licence", null, null, null, null, null, null,
				"IN_FORCE", null, null, null, null, PartialDate.parse("2019-05-21"), PartialDate.parse("2019-08-19"),
				null, null, null, null), first, next);
		assertThat(check.supporting()).extracting((one) -> one.claim().id()).contains("b").doesNotContain("c");
	}

	@Test
	void onADayAfterTheOnlyReportTheStateIsTakenToHaveLasted() {
		Fact supply = ClaimFixtures.supply(claim("s").asOf("2020-05-20").by("paper"));

		assertThat(supplied(supply, "2020-05-20").reason()).endsWith("1 independent origin.");
		assertThat(supplied(supply, "2021-05-01").verdict()).isEqualTo(Verdict.SUPPORTED);
		assertThat(supplied(supply, "2021-05-01").reason())
			.endsWith("It does not tell of that time itself: the state is taken to have lasted.");
	}

	private static ClaimCheck supplied(Fact fact, String day) {
		return check(new ClaimInput("SUPPLY", "qualcomm", "huawei", null, null, null, null, null, null, null, null,
				null, null, PartialDate.parse(day), null, null, null, null, null), fact);
	}

	private static ClaimFixtures percent(String id, String percent) {
		return claim(id).about("percent").percent(percent);
	}

	private static ClaimFixtures share(String id, String percent) {
		return claim(id).about("share_of_supplier_revenue").percent(percent);
	}

	private static ClaimCheck share(Fact fact, String percent, Approximation how, @Nullable String from,
			@Nullable String to) {
		return check(new ClaimInput("SUPPLY", "qualcomm", "huawei", null, null, null, null, "shareOfSupplierRevenue",
				null, new BigDecimal(percent), "percent", how, null, (from != null) ? PartialDate.parse(from) : null,
				(to != null) ? PartialDate.parse(to) : null, null, null, null, null), fact);
	}

	private static ClaimCheck stake(String percent, Approximation how, String period) {
		return stake(STAKE, percent, how, period);
	}

	private static ClaimCheck stake(Fact fact, String percent, Approximation how, String period) {
		return check(new ClaimInput("STAKE", "singtel", "bharti", null, null, null, null, null, null,
				new BigDecimal(percent), "percent", how, null, PartialDate.parse(period), null, null, null, null, null),
				fact);
	}

	private static ClaimCheck check(ClaimInput input, Fact... facts) {
		AskedClaim asked = AskedClaim.of(input, Kinds.kind(input.kind()));
		List<FactView> views = List.of(facts).stream().map((fact) -> new FactView(fact, Lens.WIDE)).toList();
		return ClaimChecker.check(asked, new Compared(views, Set.of(asked.subject())), Map.of());
	}

}
