package org.tieline.cutoff;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Stance;
import org.tieline.value.Quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.cutoff.Losses.between;
import static org.tieline.cutoff.Losses.of;
import static org.tieline.cutoff.Scene.cut;
import static org.tieline.cutoff.Scene.ids;
import static org.tieline.cutoff.Scene.ofRevenue;
import static org.tieline.cutoff.Scene.sold;
import static org.tieline.evidence.ClaimFixtures.claim;

/** Cuts of a company and of its subsidiary: one rule says who is a subsidiary. */
class FamilyTiesTest {

	/**
	 * Alpha sold the branch 30 of 60 million. The group's 40 million may contain them. If
	 * the branch is cut off alone, its own figure stands. If the group is cut off alone,
	 * nobody knows which part of its 40 million goes on.
	 */
	@Test
	void theFigureOfASubsidiaryIsItsOwn() {
		Scene scene = Scene.in("2019")
			.subsidiary("branch", "group")
			.supply("alpha -chip-> branch", sold("30000000", "2019"))
			.supply("alpha -chip-> group", sold("40000000", "2019"))
			.metric("alpha", "revenue", null, "2019", "60000000", "USD");

		CutoffReport branch = scene.report(cut(ids("alpha"), ids("branch")));
		between(of(branch, "alpha").upstream(), 0.5, 0.5);
		assertThat(branch.directSales()).isEqualTo(Quantity.parse("30000000..", "USD"));

		CutoffReport group = scene.report(cut(ids("alpha"), ids("group")));
		assertThat(of(group, "alpha").upstream().low()).isZero();
		assertThat(group.directSales()).isNull();
	}

	/** 25 percent to the group, and allegedly the other customer belongs to it. */
	@Test
	void anAllegedSubsidiaryTakesNoBoundAway() {
		Scene scene = Scene.in("2019")
			.supply("alpha -chip-> group", ofRevenue("25", "2019"))
			.supply("alpha -chip-> other", ofRevenue("20", "2019"));
		CutoffInput stop = cut(ids("alpha"), ids("group"));

		between(of(scene.report(stop), "alpha").upstream(), 0.25, 0.25);
		scene.subsidiary("other", "group", claim("rumour").says(Stance.ALLEGES).asOf("2019"));
		CutoffReport report = scene.report(stop);
		between(of(report, "alpha").upstream(), 0.25, 0.25);
		assertThat(report.assumptions()).noneMatch((one) -> one.contains("can count the trade of subsidiaries"));
	}

	/** More than half is more than 50 percent, also where no other number is told. */
	@Test
	void aStakeOfMoreThanHalfMakesASubsidiary() {
		for (String stake : new String[] { "60", ">50.." }) {
			CutoffReport report = Scene.in("2019")
				.holds("group", "branch", stake)
				.supply("alpha -chip-> group", ofRevenue("25", "2019"))
				.supply("alpha -chip-> branch", ofRevenue("20", "2019"))
				.report(cut(ids("alpha"), ids("group")));

			assertThat(report.assumptions()).as(stake)
				.anyMatch((one) -> one.contains("cases and plausible cut this trade too: alpha to branch."));
			assertThat(of(report, "alpha").upstream().low()).as(stake).isZero();
		}
		CutoffReport half = Scene.in("2019")
			.holds("group", "branch", "50")
			.supply("alpha -chip-> group", ofRevenue("25", "2019"))
			.supply("alpha -chip-> branch", ofRevenue("20", "2019"))
			.report(cut(ids("alpha"), ids("group")));

		between(of(half, "alpha").upstream(), 0.25, 0.25);
	}

	/**
	 * Alpha names no customer of 10 percent but the group. The other customer may belong
	 * to it, so that its share is open: an upper bound needs certainty.
	 */
	@Test
	void aFilingDoesNotBoundWhoMayBelongToANamedCustomer() {
		Scene scene = Scene.in("2019")
			.supply("alpha -chip-> group")
			.supply("alpha -chip-> other")
			.metric("alpha", "customers_of_10_percent_or_more", null, "2019",
					claim("filing").value("1", "count", null).inFiling())
			.metric("alpha", "customer_of_10_percent_or_more", "group", "2019", "30", "percent");
		CutoffInput stop = cut(ids("alpha"), ids("other"));

		between(of(scene.report(stop), "alpha").upstream(), 0, 0.1);
		scene.subsidiary("other", "group", claim("rumour").says(Stance.ALLEGES).asOf("2019"));
		between(of(scene.report(stop), "alpha").upstream(), 0, 1);
	}

}
