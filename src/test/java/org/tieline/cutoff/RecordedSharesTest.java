package org.tieline.cutoff;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Derivation;
import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Status;
import org.tieline.supply.RecordedShare;
import org.tieline.supply.ShareBase;
import org.tieline.value.Quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.cutoff.Scene.countries;
import static org.tieline.cutoff.Scene.cut;
import static org.tieline.cutoff.Scene.ids;
import static org.tieline.cutoff.Scene.ofPurchases;
import static org.tieline.cutoff.Scene.ofRevenue;
import static org.tieline.cutoff.Scene.sold;
import static org.tieline.evidence.ClaimFixtures.claim;

/** The shares of a cut that are on record, without a model. */
class RecordedSharesTest {

	private static Scene scene(String year) {
		return Scene.in(year)
			.companies("us: acme bolt")
			.companies("jp: cog")
			.companies("cn: buyer other")
			.groupOf("us-suppliers", "us")
			.groupOf("jp-suppliers", "jp");
	}

	private static List<RecordedShare> shares(Scene scene, CutoffInput input) {
		return scene.report(input).shares();
	}

	private static RecordedShare only(Scene scene, CutoffInput input) {
		List<RecordedShare> shares = shares(scene, input);
		assertThat(shares).hasSize(1);
		return shares.getFirst();
	}

	private static Quantity percent(String bounds) {
		return Quantity.parse(bounds, "percent");
	}

	/** 11 of 70, not of the 50 that are called purchases: these are a part of the 70. */
	@Test
	void allPurchasesAreTheWholeAndNotThePurchasesBesideThem() {
		Scene scene = scene("2018").supply("acme -> buyer")
			.total("buyer", "us-suppliers", "2018", "11000000000", "USD")
			.metric("buyer", "purchases", null, "2018", "50000000000", "USD")
			.metric("buyer", "total_procurement", null, "2018", "70000000000", "USD");
		RecordedShare share = only(scene, cut(countries("US"), ids("buyer")));

		assertThat(share.share()).isEqualTo(percent("15.714286"));
		assertThat(share.whole()).isEqualTo(Quantity.parse("70000000000", "USD"));
	}

	/** 11 of 50 in dollars: the 400 of all purchases are in yuan. */
	@Test
	void allPurchasesInAnotherCurrencyLeaveThePurchasesAsTheWhole() {
		Scene scene = scene("2018").supply("acme -> buyer")
			.total("buyer", "us-suppliers", "2018", "11000000000", "USD")
			.metric("buyer", "purchases", null, "2018", "50000000000", "USD")
			.metric("buyer", "total_procurement", null, "2018", "400000000000", "CNY");

		assertThat(only(scene, cut(countries("US"), ids("buyer"))).share()).isEqualTo(percent("22"));
	}

	/**
	 * "Only Acme" is 100 percent by the record, and not by the source; it is of one day.
	 */
	@Test
	void aComputedShareOfADayIsToldAsBoth() {
		Scene scene = scene("2019").supply("acme -radio-> buyer",
				claim("only").about("share_of_customer_network")
					.value("100", "percent", "only Acme")
					.derived(Derivation.COMPUTED)
					.asOf("2019-09-27"));

		assertThat(only(scene, cut(ids("acme"), ids("buyer"))).summary())
			.isEqualTo("100% (computed) of buyer's installed base of radios on 2019-09-27 came from acme.");
	}

	/** "About 11 billion" is at least 10.5 of 70: 15 percent, and its share says 15.7. */
	@Test
	void anApproximateTotalOfAGroupIsAtLeastWhatIsRoundedToIt() {
		Scene scene = scene("2018").supply("acme -> buyer")
			.metric("buyer", "purchases", "us-suppliers", "2018",
					claim("about").value("11000000000", "USD", "about $11 billion"))
			.metric("buyer", "total_procurement", null, "2018", "70000000000", "USD");

		assertThat(scene.supplies().certainPart("buyer", "us")).isEqualTo(0.15);
		assertThat(only(scene, cut(countries("US"), ids("buyer"))).share()).isEqualTo(percent("15.714286"));
		assertThat(only(scene, cut(countries("US"), ids("buyer"))).shareInWords()).isEqualTo("about 15.7%");
	}

	@Test
	void aTotalOfAGroupOverAllPurchasesIsTheShareOfTheGroup() {
		// 11 of 70: 15.714286 percent.
		Scene scene = scene("2018").supply("acme -> buyer")
			.total("buyer", "us-suppliers", "2018", "11000000000", "USD")
			.metric("buyer", "total_procurement", null, "2018", "70000000000", "USD");
		RecordedShare share = only(scene, cut(countries("US"), ids("buyer")));

		assertThat(share.share()).isEqualTo(percent("15.714286"));
		assertThat(share.of()).isEqualTo(ShareBase.PURCHASES);
		assertThat(share.amount()).isEqualTo(Quantity.parse("11000000000", "USD"));
		assertThat(share.whole()).isEqualTo(Quantity.parse("70000000000", "USD"));
		assertThat(share.facts()).hasSize(1);
		assertThat(share.wholeFacts()).hasSize(1);
		assertThat(share.summary()).isEqualTo("15.7% of buyer's purchases of 2018 came from the suppliers cut "
				+ "(USD 11 billion of USD 70 billion, both on record).");
		// One of the group has at most as much; the group and another country at least.
		assertThat(only(scene, cut(ids("acme"), ids("buyer"))).share()).isEqualTo(percent("..15.714286"));
		assertThat(only(scene.supply("cog -> buyer"), cut(countries("US", "JP"), ids("buyer"))).share())
			.isEqualTo(percent("15.714285.."));
	}

	@Test
	void totalsOfTwoCountriesAreAddedIfTheyHaveOneCurrency() {
		// 11 + 7 of 72: a quarter.
		Scene scene = scene("2018").supply("acme -> buyer")
			.supply("cog -> buyer")
			.total("buyer", "us-suppliers", "2018", "11", "USD")
			.metric("buyer", "total_procurement", null, "2018", "72", "USD");
		CutoffInput both = cut(countries("US", "JP"), ids("buyer"));

		assertThat(shares(scene.total("buyer", "jp-suppliers", "2018", "780", "JPY"), both)).extracting("share")
			.containsExactly(percent("15.277777.."));
		assertThat(shares(scene.total("buyer", "jp-suppliers", "2018", "7", "USD"), both)).extracting("share")
			.contains(percent("25"));
	}

	@Test
	void figuresOfOtherPeriodsOrCurrenciesAreNotDivided() {
		Scene scene = scene("2019").supply("acme -> buyer")
			.total("buyer", "us-suppliers", "2019", "11", "USD")
			.metric("buyer", "total_procurement", null, "2018", "70", "USD")
			.metric("buyer", "total_procurement", null, "2019", "490", "CNY");

		assertThat(shares(scene, cut(countries("US"), ids("buyer")))).isEmpty();
	}

	@Test
	void aConversionIsNoAmount() {
		Scene scene = scene("2018").supply("acme -> buyer")
			.total("buyer", "us-suppliers", "2018", "11", "USD")
			.metric("buyer", "total_procurement", null, "2018",
					claim("converted").value("70", "USD", null).derived(Derivation.CONVERTED));

		assertThat(shares(scene, cut(countries("US"), ids("buyer")))).isEmpty();
	}

	@Test
	void aStatedShareOfRevenueStandsForTheYearItIsFrom() {
		Scene scene = scene("2019").supply("acme -memory-> buyer", ofRevenue("13", "2017-10..2018-09"));
		RecordedShare share = only(scene, cut(ids("acme"), ids("buyer")));

		assertThat(share.entity().id()).isEqualTo("acme");
		assertThat(share.share()).isEqualTo(percent("13"));
		assertThat(share.presumed()).isTrue();
		assertThat(share.summary())
			.isEqualTo("13% of acme's sales of fiscal 2018 (2017-10 to 2018-09) went to buyer; an earlier figure, "
					+ "carried over to 2019.");
	}

	/** 2020 is the year after 2019; 2017 is further from it. */
	@Test
	void theNearestFigureIsPresumedAlsoIfItIsOfTheYearAfter() {
		Scene scene = scene("2019").supply("acme -> buyer", ofRevenue("10", "2016"), ofRevenue("12", "2017"),
				ofRevenue("20", "2020"), claim("seen").asOf("2019"));
		RecordedShare share = only(scene, cut(ids("acme"), ids("buyer")));

		assertThat(share.share()).isEqualTo(percent("20"));
		assertThat(share.presumed()).isTrue();
		assertThat(share.summary()).isEqualTo("20% of acme's sales of 2020 went to buyer; a later figure, the "
				+ "nearest on record, presumed for 2019.");
	}

	@Test
	void theYearBeforeIsPresumedBeforeTheYearAfterAndTheYearAfterThatNever() {
		Scene scene = scene("2019").supply("acme -> buyer", ofRevenue("12", "2018"), ofRevenue("20", "2020"))
			.supply("bolt -> buyer", ofRevenue("30", "2021"), claim("seen").asOf("2019"));

		assertThat(only(scene, cut(ids("acme"), ids("buyer"))).share()).isEqualTo(percent("12"));
		assertThat(shares(scene, cut(ids("bolt"), ids("buyer")))).isEmpty();
	}

	/**
	 * Of the year 4 percent are on record: what an estimate says of 2020 is not the
	 * nearest.
	 */
	@Test
	void aLaterFigureStandsBesideNoFigureOfTheSameWhole() {
		Scene scene = scene("2019").supply("acme -> buyer", sold("4", "2019"))
			.metric("acme", "revenue", null, "2019", "100", "USD")
			.metric("acme", "revenue_share", "buyer", "2020", "20", "percent");

		assertThat(only(scene, cut(ids("acme"), ids("buyer"))).share()).isEqualTo(percent("4"));
	}

	/** The buyer's network is wholly of acme: at least all of it is all of it. */
	@Test
	void aShareOfAtLeastTheWholeIsTheWhole() {
		Scene scene = scene("2019").supply("acme -> buyer")
			.metric("buyer", "vendor_share_of_4g_ran", "acme", "2019", "100", "percent");

		assertThat(shares(scene, cut(countries("US"), ids("buyer")))).allSatisfy((share) -> {
			assertThat(share.share()).isEqualTo(percent("100"));
			assertThat(share.summary()).startsWith("100% of buyer's installed base");
		}).hasSize(1);
	}

	@Test
	void contestedFiguresRunFromTheLeastToTheGreatest() {
		Scene scene = scene("2018").supply("acme -> buyer", ofRevenue("12", "2018"), ofRevenue("15", "2018"));
		RecordedShare share = only(scene, cut(ids("acme"), ids("buyer")));

		assertThat(share.share()).isEqualTo(percent("12..15"));
		assertThat(share.status()).isEqualTo(Status.CONTESTED);
		assertThat(share.summary()).endsWith("(contested).");
	}

	@Test
	void sharesWithTwoCustomersAreAddedButNotThoseOfACompanyAndItsSubsidiary() {
		// 13 + 4 are two customers; 5 to the branch of the buyer can be within the 13.
		Scene scene = scene("2018").supply("acme -> buyer", ofRevenue("13", "2018"))
			.supply("acme -> other", ofRevenue("4", "2018"))
			.supply("acme -> branch", ofRevenue("5", "2018"))
			.subsidiary("branch", "buyer");

		assertThat(only(scene, cut(ids("acme"), ids("buyer", "other"))).share()).isEqualTo(percent("17"));
		assertThat(only(scene, cut(ids("acme"), ids("branch"))).share()).isEqualTo(percent("5"));
	}

	@Test
	void theFigureOfASubsidiaryIsALowerBoundForItsParent() {
		Scene scene = scene("2018").supply("acme -> buyer")
			.supply("acme -> branch", ofRevenue("15", "2018"))
			.subsidiary("branch", "buyer");

		RecordedShare share = only(scene, cut(ids("acme"), ids("buyer")));
		assertThat(share.share()).isEqualTo(percent("15.."));
		assertThat(share.summary()).isEqualTo("At least 15% of acme's sales of 2018 went to the customers cut with "
				+ "their subsidiaries (counting branch; the scenario does not cut branch).");
		assertThat(only(scene, cut(ids("acme"), ids("buyer", "branch"))).summary())
			.isEqualTo("At least 15% of acme's sales of 2018 went to the customers cut (counting branch).");
	}

	// By hand: acme alone has a figure, and it is exact. Others of its country may have
	// sold too, so that what came from the country is at least that.
	@Test
	void whatIsOpenIsTheShareOfTheCountryAndNotThatOfTheOneWithAFigure() {
		Scene scene = scene("2018").supply("acme -> buyer", ofPurchases("30", "2018"));

		assertThat(only(scene, cut(countries("US"), ids("buyer"))).summary())
			.isEqualTo("At least 30% of buyer's purchases of 2018 came from the suppliers cut (counting acme).");
		assertThat(only(scene, cut(ids("acme"), ids("buyer"))).summary())
			.isEqualTo("30% of buyer's purchases of 2018 came from acme.");
	}

	/** "Two-thirds" is recorded as 66.7 and may be 66.2: as a bound it shows no more. */
	@Test
	void aShareInWordsBoundsOutward() {
		Scene scene = scene("2018").supply("acme -> buyer",
				claim("s").about("share_of_customer_purchases").in("2018").value("66.7", "percent", "two-thirds"));

		RecordedShare least = only(scene, cut(countries("US"), ids("buyer")));
		assertThat(least.share()).isEqualTo(percent("66.2.."));
		assertThat(least.summary()).isEqualTo("At least 66.2% of buyer's purchases of 2018 came from the suppliers cut "
				+ "(counting acme); printed as \u201ctwo-thirds\u201d.");
		assertThat(only(scene, cut(ids("acme"), ids("buyer"))).share()).isEqualTo(percent("66.7"));
	}

	// "Roughly 30%" is printed of 25 to 35. One source without such a word makes it
	// exact.
	@Test
	void anApproximateShareBoundsOutward() {
		Scene scene = scene("2018").supply("acme -> buyer",
				claim("s").about("share_of_customer_purchases").in("2018").value("30", "percent", "roughly 30%"));

		RecordedShare least = only(scene, cut(countries("US"), ids("buyer")));
		assertThat(least.share()).isEqualTo(percent("25.."));
		assertThat(least.summary()).isEqualTo("At least 25% of buyer's purchases of 2018 came from the suppliers cut "
				+ "(counting acme); printed as \u201croughly 30%\u201d.");
		RecordedShare own = only(scene, cut(ids("acme"), ids("buyer")));
		assertThat(own.share()).isEqualTo(percent("30"));
		assertThat(own.summary())
			.isEqualTo("30% of buyer's purchases of 2018 came from acme; printed as \u201croughly 30%\u201d.");
		Scene both = scene("2018").supply("acme -> buyer",
				claim("s").about("share_of_customer_purchases").in("2018").value("30", "percent", "roughly 30%"),
				claim("t").about("share_of_customer_purchases").in("2018").value("30", "percent", "30%"));
		assertThat(only(both, cut(countries("US"), ids("buyer"))).share()).isEqualTo(percent("30.."));
	}

	@Test
	void aShareOfAnApproximateAmountIsApproximate() {
		Scene scene = scene("2018")
			.supply("acme -> buyer", claim("a").about("amount").value("11", "USD", "about $11").in("2018"))
			.supply("bolt -> buyer", claim("b").about("amount").value("11", "USD", "$11").in("2018"))
			.metric("buyer", "purchases", null, "2018", "70", "USD");

		RecordedShare share = only(scene, cut(ids("acme"), ids("buyer")));
		assertThat(share.summary()).startsWith("About 15.7% of buyer's purchases of 2018")
			.contains("(about USD 11 of USD 70");
		assertThat(share.shareInWords()).isEqualTo("about 15.7%");
		assertThat(only(scene, cut(ids("bolt"), ids("buyer"))).shareInWords()).isEqualTo("15.7%");
	}

	@Test
	void lessThanAndMoreThanStaySo() {
		Scene scene = scene("2018").supply("acme -> buyer", ofRevenue("..<10", "2018"))
			.supply("acme -> other", ofRevenue("..5", "2018"))
			.supply("bolt -> buyer", ofRevenue(">50..", "2018"));

		assertThat(only(scene, cut(ids("acme"), ids("buyer"))).summary())
			.isEqualTo("Less than 10% of acme's sales of 2018 went to buyer.");
		// Less than 10 and at most 5 are less than 15.
		assertThat(only(scene, cut(ids("acme"), ids("buyer", "other"))).share()).isEqualTo(percent("..<15"));
		assertThat(only(scene, cut(ids("acme"), ids("other"))).share()).isEqualTo(percent("..5"));
		assertThat(only(scene, cut(ids("bolt"), ids("buyer"))).share()).isEqualTo(percent(">50.."));
	}

	@Test
	void lessThanAnAmountIsLessThanItsShare() {
		Scene scene = scene("2018")
			.supply("acme -> buyer", claim("a").about("amount").value("..<5", "USD", null).in("2018"))
			.metric("acme", "revenue", null, "2018", "100", "USD");

		assertThat(only(scene, cut(ids("acme"), ids("buyer"))).share()).isEqualTo(percent("..<5"));
	}

	@Test
	void theShareOfOneProductIsALowerBoundForAllAndThatOfAllAnUpperBoundForOne() {
		Scene scene = scene("2018").product("dram < memory")
			.supply("acme -dram-> buyer", ofRevenue("2", "2018"))
			.supply("acme -memory-> buyer")
			.supply("bolt -memory-> buyer", ofRevenue("9", "2018"))
			.supply("bolt -dram-> buyer");

		assertThat(only(scene, cut(ids("acme"), ids("buyer"))).share()).isEqualTo(percent("2.."));
		assertThat(only(scene, cut(ids("acme"), ids("buyer"), "dram")).share()).isEqualTo(percent("2"));
		assertThat(only(scene, cut(ids("bolt"), ids("buyer"))).share()).isEqualTo(percent("9"));
		assertThat(only(scene, cut(ids("bolt"), ids("buyer"), "dram")).share()).isEqualTo(percent("..9"));
	}

	@Test
	void amountsOfTiesOverATotalAreLowerBoundsUnlessAllAreRecorded() {
		// 30 of 200; the quarters of bolt, 4 and 6, are a part of its year.
		Scene scene = scene("2018").supply("acme -> buyer", sold("30", "2018"))
			.supply("bolt -> buyer", sold("4", "2018-01..2018-03"), sold("6", "2018-07..2018-09"))
			.metric("buyer", "total_procurement", null, "2018", "200", "USD");

		assertThat(only(scene, cut(ids("acme"), ids("buyer"))).share()).isEqualTo(percent("15"));
		assertThat(only(scene, cut(ids("bolt"), ids("buyer"))).share()).isEqualTo(percent("5.."));
		assertThat(only(scene, cut(ids("acme", "bolt"), ids("buyer"))).share()).isEqualTo(percent("20.."));
		assertThat(only(scene, cut(countries("US"), ids("buyer"))).share()).isEqualTo(percent("20.."));
	}

	@Test
	void theTotalOfADivisionBoundsTheWholeFromBelow() {
		// 30 of at least 100.
		Scene scene = scene("2018").supply("acme -> buyer", sold("30", "2018"))
			.metric("acme", "carrier_revenue", null, "2018", "100", "USD");

		assertThat(only(scene, cut(ids("acme"), ids("buyer"))).share()).isEqualTo(percent("..30"));
	}

	@Test
	void theShareOfADivisionIsScaledOnlyWithTheRevenueOfTheDivision() {
		Scene scene = scene("2018").supply("acme -> buyer")
			.metric("acme", "sensor_revenue_share", "buyer", "2018", "20", "percent");
		RecordedShare part = only(scene, cut(ids("acme"), ids("buyer")));

		assertThat(part.division()).isEqualTo("sensor");
		assertThat(part.summary()).isEqualTo(
				"20% of acme's sensor sales of 2018 went to buyer; a share of that part of " + "its sales only.");
		// 20 percent of 50 is 10 of 400: at least 2.5 percent, as other divisions can
		// sell too.
		List<RecordedShare> scaled = shares(scene.metric("acme", "sensor_revenue", null, "2018", "50", "USD")
			.metric("acme", "revenue", null, "2018", "400", "USD"), cut(ids("acme"), ids("buyer")));
		assertThat(scaled).filteredOn((one) -> one.division() == null)
			.extracting(RecordedShare::share)
			.containsExactly(percent("2.5.."));
	}

	@Test
	void aPlanAndADenialAreNoShareAndAnAllegationIsShownAsOne() {
		Scene scene = scene("2018").supply("acme -> buyer", ofRevenue("13", "2018").says(Stance.PLANS),
				claim("seen").asOf("2018"));
		assertThat(shares(scene, cut(ids("acme"), ids("buyer")))).isEmpty();

		Scene alleged = scene("2018").supply("acme -> buyer", ofRevenue("13", "2018").says(Stance.ALLEGES),
				claim("seen").asOf("2018"));
		assertThat(only(alleged, cut(ids("acme"), ids("buyer"))).status()).isEqualTo(Status.ALLEGED);
	}

	/**
	 * A page states 20 percent of 2018, another only alleges 80. The number is 20; what
	 * is alleged is told in words, also beside a figure of the year before.
	 */
	@Test
	void anAllegationHasNoPartInANumberThatSomebodyStates() {
		Scene scene = scene("2018")
			.supply("acme -> buyer", ofRevenue("20", "2018"), ofRevenue("80", "2018").says(Stance.ALLEGES))
			.supply("bolt -> buyer", ofRevenue("20", "2017"), ofRevenue("80", "2018").says(Stance.ALLEGES),
					claim("seen").asOf("2018"));
		RecordedShare share = only(scene, cut(ids("acme"), ids("buyer")));

		assertThat(share.share()).isEqualTo(percent("20"));
		assertThat(share.status()).isEqualTo(Status.SINGLE_ORIGIN);
		assertThat(share.summary()).isEqualTo("20% of acme's sales of 2018 went to buyer; a source alleges 80%.");
		RecordedShare before = only(scene, cut(ids("bolt"), ids("buyer")));
		assertThat(before.share()).isEqualTo(percent("20"));
		assertThat(before.summary()).contains("a source alleges 80% of 2018");
	}

	/** The same of two metrics and of amounts: 20 of 100 are stated, 80 are alleged. */
	@Test
	void anAllegationHasNoPartInMetricsAndAmountsThatSomebodyStates() {
		Scene metric = scene("2018").supply("acme -> buyer")
			.metric("acme", "revenue_share", "buyer", "2018", claim("a").percent("20"),
					claim("b").percent("80").says(Stance.ALLEGES));
		assertThat(only(metric, cut(ids("acme"), ids("buyer"))).summary())
			.isEqualTo("20% of acme's sales of 2018 went to buyer; a source alleges 80%.");

		Scene amount = scene("2018")
			.supply("acme -> buyer", sold("20", "2018"),
					claim("b").about("amount").value("80", "USD", null).in("2018").says(Stance.ALLEGES))
			.metric("acme", "revenue", null, "2018", "100", "USD");
		assertThat(only(amount, cut(ids("acme"), ids("buyer"))).share()).isEqualTo(percent("20"));
	}

	/**
	 * A post gives 13 percent "in 2019". Acme itself gives 22 percent for April to June
	 * 2019, with 91 days in the year, and 15 for its year to March, with 90. Its own word
	 * comes first, and the rest is told. A figure for 2019 itself would need no other.
	 */
	@Test
	void aStatedPeriodGoesBeforeABareYearAndTheOwnWordBeforeOthers() {
		ClaimFixtures post = claim("post").about("share_of_supplier_revenue").percent("13").asOf("2019");
		ClaimFixtures quarter = ofRevenue("22", "2019-04..2019-06").by("acme");
		ClaimFixtures fiscal = ofRevenue("15", "2018-04..2019-03").by("acme");
		ClaimFixtures others = ofRevenue("17", "2019-01..2019-06");
		RecordedShare share = only(scene("2019").supply("acme -> buyer", post, quarter, fiscal, others),
				cut(ids("acme"), ids("buyer")));

		assertThat(share.share()).isEqualTo(percent("22"));
		assertThat(share.summary()).isEqualTo("22% of acme's sales of 2019-04 to 2019-06 went to buyer; also on "
				+ "record: 15% of fiscal 2019 (2018-04 to 2019-03), 17% of 2019-01 to 2019-06.");
		assertThat(only(scene("2019").supply("acme -> buyer", quarter, ofRevenue("16", "2019")),
				cut(ids("acme"), ids("buyer")))
			.summary()).isEqualTo("16% of acme's sales of 2019 went to buyer.");
	}

	@Test
	void aMetricAboutWhatMightBeLostIsNoShareOfSales() {
		Scene scene = scene("2018").supply("acme -> buyer")
			.metric("acme", "expected_lost_revenue_share", "buyer", "2018", "2", "percent");

		assertThat(shares(scene, cut(ids("acme"), ids("buyer")))).isEmpty();
	}

	@Test
	void theLargestSupplierBoundsEachOfThem() {
		// At most 5 of 100 for one, and 10 for two.
		Scene scene = scene("2018").supply("acme -> buyer")
			.supply("bolt -> buyer")
			.metric("buyer", "purchases_from_largest_supplier", null, "2018", "5", "CNY")
			.metric("buyer", "total_procurement", null, "2018", "100", "CNY");

		assertThat(only(scene, cut(ids("acme"), ids("buyer"))).share()).isEqualTo(percent("..5"));
		assertThat(only(scene, cut(ids("acme", "bolt"), ids("buyer"))).share()).isEqualTo(percent("..10"));
	}

	private static Scene filing(String count, String year) {
		return scene(year).supply("acme -> buyer")
			.supply("acme -> other")
			.metric("acme", "customers_of_10_percent_or_more", null, "2018",
					claim("filing").value(count, "count", null).derived(Derivation.COMPUTED).inFiling());
	}

	@Test
	void aCustomerThatAFilingDoesNotNameHasLessThanTenPercent() {
		RecordedShare share = only(filing("0", "2018"), cut(ids("acme"), ids("buyer")));

		assertThat(share.share()).isEqualTo(percent("..<10"));
		assertThat(share.summary()).startsWith("Less than 10% of acme's sales of 2018 went to buyer; computed from")
			.contains("compliance is imperfect");
		assertThat(share.facts()).hasSize(1);
	}

	@Test
	void nothingFollowsWhileANameIsMissingAndForTheNamedOneAndItsFamily() {
		// One customer has 10 percent or more. Until it is named, it can be anybody.
		assertThat(shares(filing("1", "2018"), cut(ids("acme"), ids("buyer")))).isEmpty();

		Scene named = filing("1", "2018")
			.metric("acme", "customer_of_10_percent_or_more", "other", "2018", "10..", "percent")
			.supply("acme -> branch")
			.subsidiary("branch", "other");
		assertThat(only(named, cut(ids("acme"), ids("buyer"))).share()).isEqualTo(percent("..<10"));
		assertThat(only(named, cut(ids("acme"), ids("other"))).share()).isEqualTo(percent("10.."));
		assertThat(shares(named, cut(ids("acme"), ids("branch")))).isEmpty();
	}

	@Test
	void aFilingThatSpeaksOfMoreThanTenPercentAllowsTen() {
		Scene scene = scene("2018").supply("acme -> buyer")
			.metric("acme", "customers_of_more_than_10_percent", null, "2018",
					claim("filing").value("0", "count", null).inFiling());

		assertThat(only(scene, cut(ids("acme"), ids("buyer"))).share()).isEqualTo(percent("..10"));
	}

	@Test
	void thePageOfAnotherIsNoFiling() {
		Scene scene = scene("2018").supply("acme -> buyer")
			.metric("acme", "customers_of_10_percent_or_more", null, "2018", "0", "count");

		assertThat(shares(scene, cut(ids("acme"), ids("buyer")))).isEmpty();
	}

	@Test
	void aFilingOfTheYearBoundsTheLossOfOrders() {
		// Nobody has 10 percent or more, so one lost customer is at most a tenth.
		CutoffReport report = filing("0", "2018").report(cut(ids("acme"), ids("buyer")));

		assertThat(Losses.of(report, "acme").upstream().high()).isEqualTo(0.1);
		assertThat(report.assumptions()).anyMatch((one) -> one.contains("compliance is imperfect"));
		// Another year is not bounded.
		assertThat(Losses.of(filing("0", "2019").report(cut(ids("acme"), ids("buyer"))), "acme").upstream().high())
			.isEqualTo(1);
	}

	@Test
	void recordedRevenueBoundsTheLossOfOrders() {
		// 30 of 200 is 15 percent.
		CutoffReport report = scene("2018").supply("acme -> buyer", sold("30", "2018"))
			.metric("acme", "revenue", null, "2018", "200", "USD")
			.report(cut(ids("acme"), ids("buyer")));

		assertThat(Losses.of(report, "acme").upstream().low()).isEqualTo(0.15);
		assertThat(Losses.of(report, "acme").upstream().high()).isEqualTo(0.15);
		assertThat(Losses.of(report, "acme").shares()).extracting(RecordedShare::share).containsExactly(percent("15"));
	}

	@Test
	void aShareOfRevenueAndTheRevenueGiveTheDirectSales() {
		// 10 percent of 200.
		CutoffReport report = scene("2018").supply("acme -> buyer", ofRevenue("10", "2018"))
			.metric("acme", "revenue", null, "2018", "200", "USD")
			.report(cut(ids("acme"), ids("buyer")));

		assertThat(report.directSales()).isEqualTo(Quantity.parse("20..", "USD"));
	}

	@Test
	void theTotalOfAGroupOverAllPurchasesBoundsTheLossOfInputs() {
		// No input is essential. All US suppliers together have 11 of 100.
		CutoffReport report = scene("2018").supply("acme -> buyer")
			.supply("bolt -> buyer")
			.total("buyer", "us-suppliers", "2018", "11", "USD")
			.metric("buyer", "total_procurement", null, "2018", "100", "USD")
			.report(cut(countries("US"), ids("buyer")));

		assertThat(Losses.of(report, "buyer").downstream().high()).isCloseTo(0.11,
				org.assertj.core.api.Assertions.within(1e-9));
	}

	@Test
	void aWiderCutKeepsTheBetterLowerBound() {
		// Phone chips are at least 1.5 percent of revenue. The components, worth 100, can
		// be
		// the same chips, so that one of the two figures counts, and each where it says
		// more.
		Scene scene = scene("2017").product("phone-chip < components")
			.supply("acme -phone-chip-> buyer", ofRevenue("1.5..2.5", "2017"))
			.supply("acme -components-> buyer", sold("100..", "2017"));
		CutoffReport chips = scene.report(cut(ids("acme"), ids("buyer"), "phone-chip"));
		CutoffReport all = scene.report(cut(ids("acme"), ids("buyer")));

		assertThat(Losses.of(chips, "acme").upstream().low()).isEqualTo(0.015);
		assertThat(Losses.of(all, "acme").upstream().low()).isEqualTo(0.015);
		assertThat(all.directSales()).isEqualTo(Quantity.parse("100..", "USD"));
		assertThat(only(scene, cut(ids("acme"), ids("buyer"))).share()).isEqualTo(percent("1.5.."));
	}

	@Test
	void twoNarrowTiesCountIfTheyAddUpToMoreThanTheWideOne() {
		// 60 + 60 of two kinds, within components of at least 100.
		Scene scene = scene("2017").product("radio < components")
			.product("memory < components")
			.supply("acme -radio-> buyer", sold("60", "2017"))
			.supply("acme -memory-> buyer", sold("60", "2017"))
			.supply("acme -components-> buyer", sold("100..", "2017"));

		assertThat(scene.report(cut(ids("acme"), ids("buyer"))).directSales())
			.isEqualTo(Quantity.parse("120..", "USD"));
		assertThat(scene.report(cut(ids("acme"), ids("buyer"), "radio", "memory")).directSales())
			.isEqualTo(Quantity.parse("120..", "USD"));
	}

}
