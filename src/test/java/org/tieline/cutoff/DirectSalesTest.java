package org.tieline.cutoff;

import org.junit.jupiter.api.Test;

import org.tieline.value.Quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.cutoff.Scene.complete;
import static org.tieline.cutoff.Scene.countries;
import static org.tieline.cutoff.Scene.cut;
import static org.tieline.cutoff.Scene.ids;
import static org.tieline.cutoff.Scene.severity;
import static org.tieline.cutoff.Scene.sold;

/** What the cut suppliers sold to the cut customers. */
class DirectSalesTest {

	private static Scene scene() {
		return Scene.in("2019")
			.companies("us: micron qorvo xilinx")
			.companies("tw: tsmc")
			.companies("cn: huawei")
			.groupOf("us-suppliers", "us")
			.supply("micron -memory-> huawei")
			.supply("qorvo -rf-> huawei", sold("172", "2019-04..2019-06"))
			.supply("xilinx -fpga-> huawei", sold("50", "2019-04..2019-09"))
			.supply("tsmc -foundry-> huawei");
	}

	private static Quantity usd(String bounds) {
		return Quantity.parse(bounds, "USD");
	}

	@Test
	void runFromTheNamedTiesToTheTotalOfTheirGroup() {
		// 172 + 50 are named; micron's part is not. The total is not added to them.
		CutoffReport report = scene().total("huawei", "us-suppliers", "2019", "18700", "USD")
			.report(cut(countries("US"), ids("huawei")));

		assertThat(report.directSales()).isEqualTo(usd("222..18700"));
		assertThat(report.tiesWithoutAmount()).isEqualTo(1);
		assertThat(report.totals()).hasSize(1);
	}

	@Test
	void areOpenAboveWithoutATotal() {
		CutoffReport report = scene().report(cut(countries("US"), ids("huawei")));

		assertThat(report.directSales()).isEqualTo(usd("222.."));
		assertThat(report.totals()).isEmpty();
	}

	@Test
	void areOpenAboveIfOneCountryHasNoTotal() {
		CutoffReport report = scene().total("huawei", "us-suppliers", "2019", "18700", "USD")
			.report(cut(countries("US", "TW"), ids("huawei")));

		assertThat(report.directSales()).isEqualTo(usd("222.."));
	}

	@Test
	void areOpenAboveIfTheFilterMayMeanSomebodyWithoutATotal() {
		Scene scene = scene().companies("in: tata")
			.other("in", org.tieline.claim.EntityKind.COUNTRY)
			.supply("tata -software-> bt")
			.total("huawei", "us-suppliers", "2019", "18700", "USD");

		// Indian suppliers of huawei may exist; and US suppliers sell to others than
		// huawei.
		assertThat(scene.report(cut(countries("US", "IN"), ids("huawei"))).directSales()).isEqualTo(usd("222.."));
		assertThat(scene.report(cut(countries("US"), EntityFilter.EVERYBODY)).directSales()).isEqualTo(usd("222.."));
		assertThat(scene.report(cut(countries("US"), ids("huawei", "bt"))).directSales()).isEqualTo(usd("222.."));
	}

	@Test
	void keepTheAmountOfTheNarrowTieThatIsCut() {
		// 10 of memory may contain the 8 of dram; memory is not cut.
		CutoffReport report = Scene.in("2019")
			.product("dram < memory")
			.supply("micron -dram-> huawei", sold("8", "2019-01..2019-06"))
			.supply("micron -memory-> huawei", sold("10", "2019-01..2019-06"))
			.report(cut(ids("micron"), ids("huawei"), "dram"));

		assertThat(report.directSales()).isEqualTo(usd("8.."));
	}

	@Test
	void countSalesToACompanyAndItsSubsidiaryOnce() {
		CutoffReport report = Scene.in("2019")
			.subsidiary("hisilicon", "huawei")
			.supply("tsmc -foundry-> huawei", sold("10", "2019-01..2019-06"))
			.supply("tsmc -foundry-> hisilicon", sold("10", "2019-01..2019-06"))
			.report(cut(ids("tsmc"), ids("huawei", "hisilicon")));

		assertThat(report.directSales()).isEqualTo(usd("10.."));
	}

	@Test
	void areShownATotalThatIsOnlyALeast() {
		CutoffReport report = scene().total("huawei", "us-suppliers", "2019", "2300..", "USD")
			.report(cut(countries("US"), ids("huawei")));

		assertThat(report.directSales()).isEqualTo(usd("222.."));
		assertThat(report.totals()).hasSize(1);
	}

	@Test
	void addUpTheTotalsOfTwoCountries() {
		CutoffReport report = scene().groupOf("tw-suppliers", "tw")
			.total("huawei", "us-suppliers", "2019", "18700", "USD")
			.total("huawei", "tw-suppliers", "2019", "15000", "USD")
			.report(cut(countries("US", "TW"), ids("huawei")));

		assertThat(report.directSales()).isEqualTo(usd("222..33700"));
	}

	@Test
	void areBoundByTheTotalEvenForOneNamedSupplier() {
		CutoffReport report = scene().total("huawei", "us-suppliers", "2019", "18700", "USD")
			.report(cut(ids("micron"), ids("huawei")));

		assertThat(report.directSales()).isEqualTo(usd("..18700"));
	}

	@Test
	void areKnownIfAllTiesAreAndTheRecordIsComplete() {
		Scene scene = Scene.in("2019")
			.companies("us: micron intel")
			.supply("micron -memory-> huawei", sold("600", "2019"))
			.supply("intel -processor-> huawei", sold("400..500", "2019"));

		assertThat(scene.report(complete(cut(ids("micron", "intel"), ids("huawei")))).directSales())
			.isEqualTo(usd("1000..1100"));
		// They may sell huawei more than is recorded.
		assertThat(scene.report(cut(ids("micron", "intel"), ids("huawei"))).directSales()).isEqualTo(usd("1000.."));
	}

	@Test
	void areUnknownIfNothingIsRecorded() {
		assertThat(scene().report(cut(ids("micron"), ids("huawei"))).directSales()).isNull();
	}

	@Test
	void ofAnotherYearOrCurrencySayNothing() {
		CutoffReport report = scene().total("huawei", "us-suppliers", "2018", "11000", "USD")
			.total("huawei", "us-suppliers", "2019", "130000", "CNY")
			.report(cut(countries("US"), ids("huawei")));

		assertThat(report.directSales()).isEqualTo(usd("222.."));
	}

	@Test
	void areCutInPart() {
		CutoffReport report = scene().total("huawei", "us-suppliers", "2019", "18700", "USD")
			.report(severity(0.5, cut(countries("US"), ids("huawei"))));

		assertThat(report.directSales()).isEqualTo(usd("111..9350"));
	}

	@Test
	void countSalesThatAreToldTwiceOnce() {
		// 90 of chips contain the 60 of radio chips.
		CutoffReport report = Scene.in("2019")
			.product("rf < chips")
			.supply("broadcom -rf-> huawei", sold("60", "2019-01..2019-06"))
			.supply("broadcom -chips-> huawei", sold("90", "2019-01..2019-06"))
			.report(cut(ids("broadcom"), ids("huawei")));

		assertThat(report.directSales()).isEqualTo(usd("90.."));
	}

	@Test
	void thatContradictTheTotalAreSaidToDoSo() {
		CutoffReport report = scene().total("huawei", "us-suppliers", "2019", "200", "USD")
			.report(cut(countries("US"), ids("huawei")));

		assertThat(report.directSales()).isEqualTo(usd("222.."));
		assertThat(report.assumptions()).anyMatch((one) -> one.contains("add up to more than the recorded totals"));
	}

	@Test
	void needATime() {
		CutoffReport report = Scene.in(null)
			.supply("micron -memory-> huawei", sold("600", "2019"))
			.report(cut(ids("micron"), ids("huawei")));

		assertThat(report.directSales()).isNull();
		assertThat(report.assumptions()).anyMatch((one) -> one.contains("Without lens.asOf"));
	}

}
