package org.tieline.cutoff;

import org.junit.jupiter.api.Test;

import org.tieline.value.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tieline.cutoff.Losses.of;
import static org.tieline.cutoff.Scene.countries;
import static org.tieline.cutoff.Scene.cut;
import static org.tieline.cutoff.Scene.ids;
import static org.tieline.cutoff.Scene.ofPurchases;
import static org.tieline.cutoff.Scene.ofRevenue;
import static org.tieline.cutoff.Scene.sold;

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

}
