package org.tieline.cutoff;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Derivation;
import org.tieline.claim.EntityKind;
import org.tieline.value.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tieline.cutoff.Losses.between;
import static org.tieline.cutoff.Losses.of;
import static org.tieline.cutoff.Scene.countries;
import static org.tieline.cutoff.Scene.cut;
import static org.tieline.cutoff.Scene.ids;
import static org.tieline.cutoff.Scene.irreplaceable;
import static org.tieline.cutoff.Scene.ofPurchases;
import static org.tieline.cutoff.Scene.ofRevenue;
import static org.tieline.cutoff.Scene.sold;
import static org.tieline.evidence.ClaimFixtures.claim;

/** Figures that cannot all be true: the report names them, and no answer rests on all. */
class ContradictionsTest {

	private static Scene buyer() {
		return Scene.in("2019").companies("us: alpha").groupOf("us-suppliers", "us");
	}

	/**
	 * 70 and 60 percent of alpha's sales are 130. No size is recorded, so that without a
	 * least revenue a company that sells nothing would fit. One share is set aside.
	 */
	@Test
	void sharesOfSalesAboveTheWholeAreNamedAlthoughNoSizeIsOnRecord() {
		CutoffReport report = Scene.in("2019")
			.supply("alpha -chip-> a", ofRevenue("70", "2019"))
			.supply("alpha -chip-> b", ofRevenue("60", "2019"))
			.report(cut(ids("alpha"), ids("a")));

		assertThat(report.assumptions()).anySatisfy((one) -> assertThat(one).startsWith(
				"Recorded shares of the sales of alpha add up to 130%, more " + "than the whole: 70% to a, 60% to b."));
		assertThat(report.setAside()).hasSize(1);
		assertThat(of(report, "alpha").plausible().high()).isGreaterThan(0.3);
		assertThat(of(report, "alpha").upstream()).isEqualTo(new Interval(0, 0.7));
	}

	@Test
	void sharesOfPurchasesAboveTheWholeAreNamedAndRoundedOnesAreNot() {
		CutoffReport above = Scene.in("2019")
			.supply("alpha -chip-> a", ofPurchases("80", "2019"))
			.supply("beta -chip-> a", ofPurchases("50", "2019"))
			.report(cut(ids("beta"), ids("a")));
		CutoffReport rounded = Scene.in("2019")
			.supply("alpha -chip-> a", ofPurchases("66.7", "2019"))
			.supply("beta -chip-> a", ofPurchases("33.4", "2019"))
			.report(cut(ids("beta"), ids("a")));

		assertThat(above.assumptions()).anyMatch((one) -> one.contains("purchases of a add up to 130%"));
		assertThat(above.setAside()).hasSize(1);
		assertThat(rounded.assumptions()).noneMatch((one) -> one.contains("more than the whole"));
	}

	/**
	 * Alpha alone sold 20 of 70 million. The total of its country, 11, bounds nothing
	 * then.
	 */
	@Test
	void aTotalBelowItsPartBoundsNothing() {
		CutoffReport report = buyer().supply("alpha -chip-> a", sold("20000000", "2019"))
			.total("a", "us-suppliers", "2019", "11000000", "USD")
			.metric("a", "purchases", null, "2019", "70000000", "USD")
			.report(cut(ids("alpha"), ids("a")));

		assertThat(report.assumptions())
			.anyMatch((one) -> one.startsWith("Recorded suppliers of one country sell a more than is recorded of all"));
		assertThat(report.setAside()).hasSize(1);
		assertThat(of(report, "a").downstream().high()).isCloseTo(20.0 / 70, within(1e-9));
	}

	/** Three tenths by a share, one tenth by amounts: from the least to the greatest. */
	@Test
	void totalsThatContradictEachOtherAreNamed() {
		Scene scene = buyer().supply("alpha -chip-> a")
			.metric("a", "purchases_share", "us-suppliers", "2019", "30", "percent")
			.total("a", "us-suppliers", "2019", "7000000", "USD")
			.metric("a", "purchases", null, "2019", "70000000", "USD");
		CutoffReport report = scene.report(cut(countries("US"), ids("a")));

		assertThat(report.assumptions())
			.anyMatch((one) -> one.startsWith("Recorded parts of the purchases of a contradict each other: "));
		assertThat(scene.basis().totals().partOfPurchases("a", "us")).isEqualTo(new Interval(0.1, 0.3));
	}

	@Test
	void figuresThatFitAreNotNamed() {
		CutoffReport report = buyer().supply("alpha -chip-> a", sold("9000000", "2019"))
			.total("a", "us-suppliers", "2019", "11000000", "USD")
			.metric("a", "purchases", null, "2019", "70000000", "USD")
			.report(cut(countries("US"), ids("a")));

		assertThat(report.setAside()).isEmpty();
		assertThat(report.assumptions())
			.noneMatch((one) -> one.contains("setAside names") || one.contains("contradict"));
	}

	/** Two suppliers of one country have 60 percent each, and no total is on record. */
	@Test
	void sharesOfSuppliersOfOneCountryAboveTheWholeAreNamedWithoutATotal() {
		CutoffReport report = Scene.in("2019")
			.companies("us: alpha beta")
			.supply("alpha -chip-> a", ofPurchases("60", "2019"))
			.supply("beta -chip-> a", ofPurchases("60", "2019"))
			.report(cut(ids("alpha"), ids("a")));

		assertThat(report.assumptions())
			.anyMatch((one) -> one.startsWith("Recorded shares of the purchases of a add up to 120%"))
			.noneMatch((one) -> one.contains("Recorded suppliers of one country"));
		assertThat(of(report, "a").downstream()).isEqualTo(new Interval(0, 0.6));
	}

	/** Stated as 30 percent; 10 of 100 million are 10 percent. One of them is wrong. */
	@Test
	void aStatedShareAndAmountsThatContradictEachOtherAreBothWithinTheBounds() {
		CutoffReport report = Scene.in("2019")
			.supply("alpha -chip-> a", sold("10000000", "2019"), ofRevenue("30", "2019"))
			.metric("alpha", "revenue", null, "2019", "100000000", "USD")
			.report(cut(ids("alpha"), ids("a")));

		between(of(report, "alpha").upstream(), 0.1, 0.3);
		assertThat(report.assumptions()).anyMatch((one) -> one
			.startsWith("Recorded figures of one tie contradict each other: the share of the sales of alpha that goes "
					+ "to a is stated as 30%, and by amounts and totals it is 10%. Bounds hold both"));
	}

	/**
	 * 30 percent of alpha's 100 million are 30 million. 10 percent of the 50 million that
	 * a buys are 5 million, and so 5 percent of alpha's sales; 30 million are 60 percent
	 * of what a buys.
	 */
	@Test
	void sharesOfBothSidesThatContradictEachOtherAreBothWithinTheBounds() {
		CutoffReport report = Scene.in("2019")
			.supply("alpha -chip-> a", ofRevenue("30", "2019"), ofPurchases("10", "2019"))
			.metric("alpha", "revenue", null, "2019", "100000000", "USD")
			.metric("a", "purchases", null, "2019", "50000000", "USD")
			.report(irreplaceable(cut(ids("alpha"), ids("a"))));

		between(of(report, "alpha").upstream(), 0.05, 0.3);
		between(of(report, "a").downstream(), 0.1, 0.6);
		assertThat(report.assumptions()).anyMatch((one) -> one.contains("is stated as 30%") && one.contains("it is 5%"))
			.anyMatch((one) -> one.contains("is stated as 10%") && one.contains("it is 60%"));
	}

	/** A half of a percent apart, as printed numbers are. */
	@Test
	void aShareThatIsRoundedOtherwiseThanItsAmountsIsNotNamed() {
		CutoffReport report = Scene.in("2019")
			.supply("alpha -chip-> a", sold("30500000", "2019"), ofRevenue("30", "2019"))
			.metric("alpha", "revenue", null, "2019", "100000000", "USD")
			.report(cut(ids("alpha"), ids("a")));

		between(of(report, "alpha").upstream(), 0.3, 0.305);
		assertThat(report.assumptions()).noneMatch((one) -> one.contains("contradict"));
	}

	/**
	 * All purchases are 5 million, and beta alone sold 10 million. So the total says
	 * nothing of alpha, of which 20 to 70 percent are stated.
	 */
	@Test
	void purchasesBelowAnAmountBoundNothing() {
		CutoffReport report = Scene.in("2019")
			.supply("alpha -chip-> a", ofPurchases("20..70", "2019"))
			.supply("beta -case-> a", sold("10000000", "2019"))
			.metric("a", "purchases", null, "2019", "5000000", "USD")
			.report(irreplaceable(cut(ids("alpha"), ids("a"))));

		between(of(report, "a").downstream(), 0.2, 0.7);
		assertThat(report.assumptions())
			.anyMatch((one) -> one.startsWith("Recorded amounts of the purchases of a add up to USD 10 million, more "
					+ "than all of its purchases on record (USD 5 million): USD 10 million from beta."));
	}

	/** 150 million to one customer, and a revenue of 100 million. */
	@Test
	void anAmountAboveTheRevenueIsNamedAndBoundsNothingFromBelow() {
		CutoffReport report = Scene.in("2019")
			.supply("alpha -chip-> a", sold("150000000", "2019"))
			.supply("alpha -chip-> b")
			.metric("alpha", "revenue", null, "2019", "100000000", "USD")
			.report(cut(ids("alpha"), ids("a")));

		assertThat(of(report, "alpha").upstream()).isEqualTo(Interval.UNKNOWN);
		assertThat(report.assumptions()).anyMatch((one) -> one.startsWith("Recorded amounts of the sales of alpha add "
				+ "up to USD 150 million, more than all of its sales on record (USD 100 million): USD 150 million to a."));
	}

	/** 20 million from the group, and 5 million from everybody. */
	@Test
	void aTotalOfAGroupAboveAllPurchasesIsNamed() {
		CutoffReport report = buyer().supply("alpha -chip-> a")
			.total("a", "us-suppliers", "2019", "20000000", "USD")
			.metric("a", "purchases", null, "2019", "5000000", "USD")
			.report(cut(countries("US"), ids("a")));

		assertThat(report.assumptions())
			.anyMatch((one) -> one.contains("of the purchases of a add up to USD 20 million")
					&& one.contains("(USD 5 million): USD 20 million from the group \"us-suppliers\"."));
	}

	/**
	 * 20 of 100 million are from the country. 25 million are a part of the 100, whether
	 * they are called purchases or purchases of semiconductors.
	 */
	@Test
	void aPartOfAllPurchasesIsNotTheWholeOfAGroup() {
		for (String part : List.of("purchases", "semiconductor_purchases")) {
			CutoffReport report = buyer().supply("alpha -chip-> a")
				.total("a", "us-suppliers", "2019", "20000000", "USD")
				.metric("a", part, null, "2019", "25000000", "USD")
				.metric("a", "total_procurement", null, "2019", "100000000", "USD")
				.report(irreplaceable(cut(countries("US"), ids("a"))));

			between(of(report, "a").downstream(), 0, 0.2);
			assertThat(report.assumptions()).as(part).noneMatch((one) -> one.contains("contradict"));
		}
	}

	/** 15 from beta and 10 from gamma are more than 20 million. */
	@Test
	void amountsFromNamedPartiesAreWeighedAgainstTheTotalOfTheirBuyer() {
		CutoffReport report = Scene.in("2019")
			.supply("alpha -chip-> a", ofPurchases("20..70", "2019"))
			.metric("a", "purchases", "beta", "2019", "15000000", "USD")
			.metric("a", "purchases", "gamma", "2019", "10000000", "USD")
			.metric("a", "total_procurement", null, "2019", "20000000", "USD")
			.report(irreplaceable(cut(ids("alpha"), ids("a"))));

		assertThat(report.assumptions())
			.anyMatch((one) -> one.startsWith("Recorded amounts of the purchases of a add up to USD 25 million, more "
					+ "than all of its purchases on record (USD 20 million): "));
		between(of(report, "a").downstream(), 0.2, 0.7);
	}

	/** 30 million to a club of customers are more than a revenue of 20 million. */
	@Test
	void anAmountOfAGroupIsWeighedAgainstTheTotalOfItsPartner() {
		CutoffReport report = Scene.in("2019")
			.other("club", EntityKind.GROUP)
			.supply("alpha -chip-> a", ofRevenue("20", "2019"))
			.metric("alpha", "revenue", "club", "2019", "30000000", "USD")
			.metric("alpha", "revenue", null, "2019", "20000000", "USD")
			.report(cut(ids("alpha"), ids("a")));

		assertThat(report.assumptions())
			.anyMatch((one) -> one.startsWith("Recorded amounts of the sales of alpha add up to USD 30 million, more")
					&& one.contains("USD 30 million to the group \"club\"."));
	}

	/** 12 million to a club may be the same sales as 10 million to a. */
	@Test
	void anAmountOfAGroupIsNotAddedToThoseOfOthers() {
		CutoffReport report = Scene.in("2019")
			.other("club", EntityKind.GROUP)
			.supply("alpha -chip-> a", sold("10000000", "2019"))
			.metric("alpha", "revenue", "club", "2019", "12000000", "USD")
			.metric("alpha", "revenue", null, "2019", "20000000", "USD")
			.report(cut(ids("alpha"), ids("a")));

		assertThat(report.assumptions()).noneMatch((one) -> one.contains("add up"));
	}

	/** A fifth from the country, by a share; alpha alone sold 30 of 100 million. */
	@Test
	void theShareOfAGroupBelowTheAmountsOfItsMembersBoundsNothing() {
		CutoffReport report = buyer().supply("alpha -chip-> a", sold("30000000", "2019"))
			.metric("a", "purchases_share", "us-suppliers", "2019", "20", "percent")
			.metric("a", "purchases", null, "2019", "100000000", "USD")
			.report(irreplaceable(cut(ids("alpha"), ids("a"))));

		between(of(report, "a").downstream(), 0.3, 0.3);
		assertThat(report.assumptions()).anyMatch((one) -> one.startsWith("Recorded suppliers of one country sell a"));
	}

	/**
	 * By its filing a customer that it does not name has less than 10 percent; the filing
	 * is silent, and 20 of 100 million are stated.
	 */
	@Test
	void aSilentFilingGivesWayToAStatedAmount() {
		CutoffReport report = Scene.in("2019")
			.supply("alpha -chip-> a", sold("20000000", "2019"))
			.metric("alpha", "revenue", null, "2019", "100000000", "USD")
			.metric("alpha", "customers_of_10_percent_or_more", null, "2019",
					claim("filing").value("0", "count", null).derived(Derivation.COMPUTED).inFiling())
			.report(cut(ids("alpha"), ids("a")));

		between(of(report, "alpha").upstream(), 0.2, 0.2);
	}

	/** 30 million in the first half, and 10 million in the whole year. */
	@Test
	void amountsOfAYearAndOfItsPartThatContradictEachOtherLeaveTheLeast() {
		CutoffReport report = Scene.in("2019")
			.supply("alpha -chip-> a", sold("30000000", "2019-01..2019-06"), sold("10000000", "2019"))
			.metric("alpha", "revenue", null, "2019", "100000000", "USD")
			.report(cut(ids("alpha"), ids("a")));

		between(of(report, "alpha").upstream(), 0.1, 1);
	}

	/** A page converts an amount into dollars: it is not used, as if it were in won. */
	@Test
	void convertedNumbersBoundNothing() {
		Scene scene = buyer().supply("alpha -chip-> a",
				claim("amount").about("amount").value("50000000", "USD", null).in("2019").derived(Derivation.CONVERTED))
			.metric("a", "purchases", "us-suppliers", "2019",
					claim("total").value("60000000", "USD", null).derived(Derivation.CONVERTED))
			.metric("alpha", "revenue", null, "2019", "100000000", "USD");
		CutoffReport report = scene.report(cut(ids("alpha"), ids("a")));

		assertThat(report.directSales()).isNull();
		assertThat(report.tiesWithoutAmount()).isEqualTo(1);
		assertThat(of(report, "alpha").upstream()).isEqualTo(Interval.UNKNOWN);
		assertThat(report.shares()).isEmpty();
	}

}
