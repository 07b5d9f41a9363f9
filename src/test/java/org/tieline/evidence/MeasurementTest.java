package org.tieline.evidence;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Claim;
import org.tieline.claim.Derivation;
import org.tieline.value.PartialDate;
import org.tieline.value.Quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.claim.Stance.ALLEGES;
import static org.tieline.claim.Stance.DENIES;
import static org.tieline.claim.Stance.ESTIMATES;
import static org.tieline.claim.Stance.NO_COMMENT;
import static org.tieline.claim.Stance.PLANS;
import static org.tieline.evidence.ClaimFixtures.claim;
import static org.tieline.evidence.ClaimFixtures.on;
import static org.tieline.evidence.ClaimFixtures.revenue;
import static org.tieline.evidence.ClaimFixtures.share;
import static org.tieline.evidence.ClaimFixtures.stake;
import static org.tieline.evidence.ClaimFixtures.supply;
import static org.tieline.evidence.ClaimFixtures.wide;

class MeasurementTest {

	@Test
	void twoFiguresContestTheFigureAndNotTheLink() {
		FactView fact = wide(supply(ofRevenue("a", "2018", "6"), ofRevenue("b", "2018", "9")));
		assertThat(fact.status()).isEqualTo(Status.CORROBORATED);
		Measurement share = only(fact, "share_of_supplier_revenue");
		assertThat(share.status()).isEqualTo(Status.CONTESTED);
		assertThat(share.quantity()).isEqualTo(percent("6..9"));
		assertThat(share.origins()).isEqualTo(2);
	}

	@Test
	void figuresOfTwoPeriodsAreTwoMeasurements() {
		FactView fact = wide(supply(ofRevenue("a", "2017", "6"), ofRevenue("b", "2018", "9")));
		assertThat(fact.measurements("share_of_supplier_revenue")).extracting(Measurement::status)
			.containsExactly(Status.SINGLE_ORIGIN, Status.SINGLE_ORIGIN);
	}

	@Test
	void twoAspectsNeverMeet() {
		FactView fact = wide(supply(ofRevenue("a", "2018", "6"),
				claim("b").about("share_of_customer_purchases").in("2018").percent("60")));
		assertThat(only(fact, "share_of_supplier_revenue").quantity()).isEqualTo(percent("6"));
		assertThat(only(fact, "share_of_customer_purchases").quantity()).isEqualTo(percent("60"));
	}

	@Test
	void currenciesAreKeptApart() {
		FactView fact = wide(revenue("2018", claim("a").value("721200000000", "CNY", "721.2 billion yuan"),
				claim("b").value("105200000000", "USD", "$105.2 billion")));
		assertThat(fact.status()).isNotEqualTo(Status.CONTESTED);
		assertThat(fact.measurements(null)).extracting(Measurement::status)
			.containsExactly(Status.SINGLE_ORIGIN, Status.SINGLE_ORIGIN);
	}

	@Test
	void aConvertedFigureNeverContests() {
		FactView fact = wide(revenue("2018", claim("a").value("105200000000", "USD", "$105.2 billion"),
				claim("b").value("109000000000", "USD", "$109 billion").derived(Derivation.CONVERTED)));
		assertThat(fact.status()).isNotEqualTo(Status.CONTESTED);
		assertThat(fact.value()).isEqualTo(Quantity.parse("105200000000", "USD"));
	}

	@Test
	void aComputedFigureNeverContests() {
		FactView fact = wide(share("huawei", "2017", claim("a").percent("22"),
				claim("b").percent("25").derived(Derivation.COMPUTED)));
		assertThat(fact.status()).isNotEqualTo(Status.CONTESTED);
		assertThat(fact.value()).isEqualTo(percent("22"));
	}

	@Test
	void whereAllFiguresAreDerivedTheyAreTheFigure() {
		FactView fact = wide(
				revenue("2018", claim("a").value("109000000000", "USD", "$109 billion").derived(Derivation.CONVERTED)));
		assertThat(fact.value()).isEqualTo(Quantity.parse("109000000000", "USD"));
	}

	@Test
	void aForecastNeverContestsAndNeverWidens() {
		FactView fact = wide(share("huawei", "2020", claim("a").percent("22"),
				claim("b").percent("30").derived(Derivation.FORECAST)));
		assertThat(fact.status()).isEqualTo(Status.SINGLE_ORIGIN);
		assertThat(fact.value()).isEqualTo(percent("22"));
	}

	@Test
	void aNumberIsToldAsApproximateIfEverybodyGivesItSo() {
		assertThat(told("about 30%")).isEqualTo("about 30%");
		assertThat(told("nearly 30 percent", "nearly 30%")).isEqualTo("nearly 30%");
		assertThat(told("roughly 30%", "some thirty percent")).isEqualTo("30%");
		assertThat(told("roughly 30%", "almost 30%")).isEqualTo("about 30%");
		assertThat(told("about 30%", "30%")).isEqualTo("30%");
		assertThat(told("30% of about 40 orders")).isEqualTo("30%");
	}

	@Test
	void anEndIsCertainOnlyAsFarAsItsSourcesPrintIt() {
		assertThat(certain("30", "about 30%")).isEqualTo(percent("25..35"));
		// The same number with other digits is the same number.
		assertThat(certain("30.0", "about 30%", "30", "about 30%")).isEqualTo(percent("25..35"));
		assertThat(certain("30", "about 30%", "30.0", "30.0%")).isEqualTo(percent("30"));
	}

	private static Quantity certain(String... numbers) {
		ClaimFixtures[] claims = new ClaimFixtures[numbers.length / 2];
		for (int i = 0; i < claims.length; i++) {
			claims[i] = claim("c" + i).about("share_of_supplier_revenue")
				.in("2018")
				.value(numbers[2 * i], "percent", numbers[2 * i + 1]);
		}
		return only(wide(supply(claims)), "share_of_supplier_revenue").certain();
	}

	private static String told(String... printed) {
		ClaimFixtures[] claims = new ClaimFixtures[printed.length];
		for (int i = 0; i < printed.length; i++) {
			claims[i] = claim("c" + i).about("share_of_supplier_revenue").in("2018").value("30", "percent", printed[i]);
		}
		return only(wide(supply(claims)), "share_of_supplier_revenue").text();
	}

	@Test
	void agreeingFiguresKeepBothEnds() {
		FactView fact = wide(share("huawei", "2017", claim("a").percent("22"), claim("b").percent("22.4")));
		assertThat(fact.status()).isEqualTo(Status.CORROBORATED);
		assertThat(fact.value()).isEqualTo(percent("22..22.4"));
	}

	@Test
	void aFlowBelongsToItsPeriodAlone() {
		Fact fact = supply(ofRevenue("a", "2017", "6"));
		assertThat(on("2017-06", fact).measurement("share_of_supplier_revenue", false)).isPresent();
		assertThat(on("2018", fact).measurement("share_of_supplier_revenue", false)).isEmpty();
	}

	@Test
	void aStockStaysUntilANewerOne() {
		Fact fact = stake(held("a", "2015", "30"), held("b", "2018", "35"));
		// A stake is carried two years back, with its first figure.
		assertThat(on("2012", fact).measurement("percent", true)).isEmpty();
		assertThat(heldOn("2014", fact)).isEqualTo(percent("30"));
		assertThat(heldOn("2017", fact)).isEqualTo(percent("30"));
		assertThat(heldOn("2018-06", fact)).isEqualTo(percent("35"));
		assertThat(heldOn("2025", fact)).isEqualTo(percent("35"));
	}

	@Test
	void aPlannedFigureNeverTakesThePlaceOfOneThatIsHeld() {
		// Held 10 on 2025-02-15 and 24 on 2025-12-11; planned 25 for 2025, 30 for 2026.
		Fact fact = stake(held("a", "2025-02-15", "10"), planned("b", "2025", "25"), held("c", "2025-12-11", "24"),
				planned("d", "2026", "30"));

		assertThat(heldOn("2025-02-15", fact)).isEqualTo(percent("10"));
		assertThat(heldOn("2025-06", fact)).isEqualTo(percent("10"));
		assertThat(heldOn("2025-12-10", fact)).isEqualTo(percent("10"));
		assertThat(heldOn("2025-12-11", fact)).isEqualTo(percent("24"));
		assertThat(heldOn("2025", fact)).isEqualTo(percent("24"));
		assertThat(heldOn("2026-06", fact)).isEqualTo(percent("24"));
		// Before any is held, the plan for that year is all there is, and says so.
		Measurement before = on("2025-01", fact).measurement("percent", true).orElseThrow();
		assertThat(before.quantity()).isEqualTo(percent("25"));
		assertThat(before.status()).isEqualTo(Status.PLANNED);
	}

	@Test
	void aForecastTakesNobodysPlaceEither() {
		Fact fact = stake(held("a", "2015", "30"), held("b", "2018", "40").derived(Derivation.FORECAST));
		assertThat(heldOn("2018-06", fact)).isEqualTo(percent("30"));

		Fact amounts = supply(ofRevenue("a", "2018-01..2018-03", "6"),
				ofRevenue("b", "2018", "9").derived(Derivation.FORECAST));
		assertThat(on("2018", amounts).measurement("share_of_supplier_revenue", false).orElseThrow().quantity())
			.isEqualTo(percent("6"));
		assertThat(on("2018-02", amounts).measurementsDuring("share_of_supplier_revenue", PartialDate.parse("2018")))
			.extracting(Measurement::quantity)
			.containsExactly(percent("6"));
	}

	@Test
	void aLaterFigureIsNotUsedForAnEarlierDate() {
		Fact fact = stake(held("a", "2017", "30"), held("b", "2018-12-31", "35"));
		assertThat(heldOn("2018-06", fact)).isEqualTo(percent("30"));
		assertThat(heldOn("2018-12-30", fact)).isEqualTo(percent("30"));
		assertThat(heldOn("2018-12-31", fact)).isEqualTo(percent("35"));
	}

	// A stake is presumed for two years: 30 of 2014 says nothing of 2019 any more.
	@Test
	void theNextFigureIsUsedWhereNoneBeforeIsNear() {
		Fact fact = stake(held("a", "2014", "30"), held("b", "2019-11", "35"));
		assertThat(heldOn("2016-06", fact)).isEqualTo(percent("30"));
		assertThat(heldOn("2017-01", fact)).isEqualTo(percent("30"));
		assertThat(heldOn("2019-06", fact)).isEqualTo(percent("35"));
	}

	// 5 was seen some day in 2024, 3 on 26 March: before that day 3 is the next one.
	@Test
	void theNextFigureIsThatOfAKnownDayBeforeThatOfItsYear() {
		Fact fact = stake(held("a", "2024", "5"), held("b", "2024-03-26", "3"));
		assertThat(heldOn("2023-12-31", fact)).isEqualTo(percent("3"));
		assertThat(heldOn("2024-03-26", fact)).isEqualTo(percent("3"));
	}

	@Test
	void aFigureOfSomeDayInAYearGivesWayToOneOfAKnownDayInIt() {
		// 24 was seen some day in 2025, 10 on 15 February: from then on 10 until the
		// year is over; before that day the year's figure is the one there is.
		Fact fact = stake(held("a", "2025-02-15", "10"), held("b", "2025", "24"));
		assertThat(heldOn("2025-01-10", fact)).isEqualTo(percent("24"));
		assertThat(heldOn("2025-02-15", fact)).isEqualTo(percent("10"));
		assertThat(heldOn("2025-06", fact)).isEqualTo(percent("10"));
		assertThat(heldOn("2026", fact)).isEqualTo(percent("24"));
	}

	@Test
	void withoutADateTheNewestCounts() {
		Fact fact = stake(held("a", "2018", "35"), held("b", "2015", "30"));
		assertThat(wide(fact).measurement("percent", true).orElseThrow().quantity()).isEqualTo(percent("35"));
	}

	@Test
	void aFigureWithoutAPeriodIsOnlyFoundWithoutADate() {
		Fact fact = stake(claim("a").about("percent").percent("30"));
		assertThat(wide(fact).measurement("percent", true)).isPresent();
		assertThat(on("2018", fact).measurement("percent", true)).isEmpty();
	}

	@Test
	void aDenialOfOnePeriodContestsThatPeriodOnly() {
		FactView fact = wide(supply(ofRevenue("a", "2017", "6"), ofRevenue("b", "2018", "9"),
				claim("c").says(DENIES).about("share_of_supplier_revenue").in("2018")));
		assertThat(fact.measurements("share_of_supplier_revenue")).extracting(Measurement::status)
			.containsExactly(Status.SINGLE_ORIGIN, Status.CONTESTED);
	}

	@Test
	void aDenialWithoutAPeriodContestsAll() {
		FactView fact = wide(supply(ofRevenue("a", "2017", "6"), ofRevenue("b", "2018", "9"),
				claim("c").says(DENIES).about("share_of_supplier_revenue")));
		assertThat(fact.measurements("share_of_supplier_revenue")).extracting(Measurement::status)
			.containsExactly(Status.CONTESTED, Status.CONTESTED);
	}

	@Test
	void theNumberThatADenialNamesIsNoMeasurement() {
		FactView fact = wide(supply(ofRevenue("a", "2017", "6"),
				claim("b").says(DENIES).about("share_of_supplier_revenue").in("2017").percent("40")));
		assertThat(only(fact, "share_of_supplier_revenue").quantity()).isEqualTo(percent("6"));
	}

	@Test
	void theNumberThatSomebodyDoesNotCommentOnIsNoMeasurement() {
		FactView fact = wide(supply(claim("a"),
				claim("b").says(NO_COMMENT).about("share_of_supplier_revenue").in("2017").percent("40")));
		assertThat(fact.measurements("share_of_supplier_revenue")).isEmpty();
	}

	@Test
	void anAllegedFigureIsAlleged() {
		FactView fact = wide(
				supply(claim("a"), claim("b").says(ALLEGES).about("amount").in("2017").value("5", "USD", "$5")));
		assertThat(only(fact, "amount").status()).isEqualTo(Status.ALLEGED);
	}

	@Test
	void ofTwoUnitsTheOneWithMoreOriginsIsTheValue() {
		FactView fact = wide(revenue("2018", claim("a").value("105200000000", "USD", "$105.2 billion"),
				claim("b").value("721200000000", "CNY", "721.2 billion yuan"),
				claim("c").says(ESTIMATES).value("721000000000", "CNY", "721 billion yuan")));
		assertThat(fact.value()).isEqualTo(Quantity.parse("721000000000..721200000000", "CNY"));
	}

	@Test
	void aFigureAsGivenIsTheValueBeforeADerivedOneWithMoreOrigins() {
		FactView fact = wide(revenue("2018", claim("a").value("721200000000", "CNY", "721.2 billion yuan"),
				claim("b").value("105000000000", "USD", "$105 billion").derived(Derivation.CONVERTED),
				claim("c").value("106000000000", "USD", "$106 billion").derived(Derivation.CONVERTED)));
		assertThat(fact.value()).isEqualTo(Quantity.parse("721200000000", "CNY"));
	}

	@Test
	void aMeasurementListsItsClaimsAndTheDenialsOfIt() {
		FactView fact = wide(supply(ofRevenue("a", "2017", "6"), claim("b"),
				claim("c").says(DENIES).about("share_of_supplier_revenue")));
		assertThat(only(fact, "share_of_supplier_revenue").claims()).extracting(Claim::id).containsExactly("a", "c");
	}

	private static ClaimFixtures ofRevenue(String id, String period, String percent) {
		return claim(id).about("share_of_supplier_revenue").in(period).percent(percent);
	}

	private static ClaimFixtures held(String id, String asOf, String percent) {
		return claim(id).about("percent").asOf(asOf).percent(percent);
	}

	private static ClaimFixtures planned(String id, String period, String percent) {
		return claim(id).says(PLANS).about("percent").in(period).percent(percent);
	}

	private static Quantity heldOn(String date, Fact fact) {
		return on(date, fact).measurement("percent", true).orElseThrow().quantity();
	}

	private static Measurement only(FactView fact, String aspect) {
		List<Measurement> all = fact.measurements(aspect);
		assertThat(all).hasSize(1);
		return all.getFirst();
	}

	private static Quantity percent(String number) {
		return Quantity.parse(number, "percent");
	}

}
