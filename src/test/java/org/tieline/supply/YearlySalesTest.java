package org.tieline.supply;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.FactView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.cutoff.Scene.sold;
import static org.tieline.evidence.ClaimFixtures.claim;

/** What amounts say about the sales of 2019. */
class YearlySalesTest {

	private static YearlySales in2019(ClaimFixtures... claims) {
		FactView supply = ClaimFixtures.on("2019", ClaimFixtures.supply(claims));
		return YearlySales.of(supply.measurements("amount"), 2019);
	}

	private static void between(YearlySales sales, String low, String high) {
		assertThat(sales.low()).isEqualByComparingTo(low);
		if (high == null) {
			assertThat(sales.high()).isNull();
		}
		else {
			assertThat(sales.high()).isEqualByComparingTo(high);
		}
	}

	@Test
	void anAmountForTheYearIsBothBounds() {
		between(in2019(sold("600", "2019")), "600", "600");
	}

	@Test
	void anAmountForPartOfTheYearIsAtLeast() {
		between(in2019(sold("172", "2019-04..2019-06")), "172", null);
	}

	@Test
	void partsThatDoNotOverlapAddUp() {
		// January to March and July to September; April to September overlaps the latter.
		between(in2019(sold("10", "2019-01..2019-03"), sold("20", "2019-07..2019-09"), sold("25", "2019-04..2019-09")),
				"35", null);
	}

	@Test
	void anAmountForALongerTimeIsAtMost() {
		between(in2019(sold("1200", "2018..2020")), "0", "1200");
	}

	@Test
	void aFinancialYearThatStraddlesTheYearSaysNothing() {
		assertThat(in2019(sold("469", "2018-04..2019-03"))).isEqualTo(YearlySales.UNKNOWN);
	}

	@Test
	void atLeastAndAtMostStayOpen() {
		between(in2019(sold("100..", "2019")), "100", null);
		between(in2019(sold("..100", "2019")), "0", "100");
	}

	@Test
	void readingsThatDifferAreBounds() {
		between(in2019(sold("100", "2019"), claim("other").about("amount").value("140", "USD", null).in("2019")), "100",
				"140");
	}

	@Test
	void otherCurrenciesAllegationsPlansAndContractsSayNothing() {
		assertThat(in2019(claim("twd").about("amount").value("152", "TWD", null).in("2019")))
			.isEqualTo(YearlySales.UNKNOWN);
		assertThat(in2019(sold("5", "2019").says(Stance.ALLEGES))).isEqualTo(YearlySales.UNKNOWN);
		assertThat(in2019(sold("5", "2019").says(Stance.PLANS))).isEqualTo(YearlySales.UNKNOWN);
		assertThat(in2019(claim("contract").about("amount").value("6640", "USD", null).asOf("2019")))
			.isEqualTo(YearlySales.UNKNOWN);
	}

	@Test
	void withoutAYearNothingIsKnown() {
		FactView supply = ClaimFixtures.wide(ClaimFixtures.supply(sold("600", "2019")));

		assertThat(YearlySales.of(supply.measurements("amount"), null)).isEqualTo(YearlySales.UNKNOWN);
		assertThat(YearlySales.UNKNOWN.low()).isEqualTo(BigDecimal.ZERO);
	}

}
