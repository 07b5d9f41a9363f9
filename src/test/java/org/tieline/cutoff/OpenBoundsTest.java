package org.tieline.cutoff;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Stance;
import org.tieline.evidence.ClaimFixtures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.cutoff.Losses.between;
import static org.tieline.cutoff.Losses.of;
import static org.tieline.cutoff.Scene.complete;
import static org.tieline.cutoff.Scene.countries;
import static org.tieline.cutoff.Scene.cut;
import static org.tieline.cutoff.Scene.ids;
import static org.tieline.cutoff.Scene.irreplaceable;
import static org.tieline.cutoff.Scene.ofPurchases;
import static org.tieline.cutoff.Scene.sold;
import static org.tieline.evidence.ClaimFixtures.claim;

/** What is not known for certain stays open, in both directions. */
class OpenBoundsTest {

	@Test
	void theOutputOfWhoIsNotRecordedToSellIsUnknown() {
		// Zte may be all there is.
		CutoffReport report = Scene.in("2019").supply("micron -memory-> zte").report(cut(ids("micron"), ids("zte")));

		between(of(report, "zte").downstream(), 0, 1);
		between(report.downstream(), 0, 1);
		between(report.total(), 0, 1);
	}

	@Test
	void sharesOfACompanyAndOfItsSubsidiaryMayBeOne() {
		CutoffReport report = Scene.in("2019")
			.subsidiary("hisilicon", "huawei")
			.supply("tsmc -foundry-> huawei", share("a", "15").in("2019"))
			.supply("tsmc -foundry-> hisilicon", share("b", "15").in("2019"))
			.report(cut(ids("tsmc"), ids("huawei", "hisilicon")));

		between(of(report, "tsmc").upstream(), 0.15, 0.30);
	}

	private static ClaimFixtures share(String id, String percent) {
		return claim(id).about("share_of_supplier_revenue").percent(percent);
	}

	@Test
	void onlySharesOfTheWholeYearBoundIt() {
		CutoffReport report = Scene.in("2019")
			.supply("qorvo -rf-> huawei", share("year", "13").in("2019"), share("other", "15").in("2019"),
					share("quarter", "22").in("2019-04..2019-06"), share("fiscal", "9").in("2018-04..2019-03"),
					share("day", "30").asOf("2019-05-10"))
			.supply("skyworks -rf-> huawei", share("half", "12").in("2018-10..2019-03"))
			.report(cut(ids("qorvo", "skyworks"), ids("huawei")));

		between(of(report, "qorvo").upstream(), 0.13, 0.15);
		between(of(report, "skyworks").upstream(), 0, 1);
	}

	@Test
	void sharesOfANetworkAreNoneOfPurchases() {
		CutoffReport report = Scene.in("2019")
			.supply("huawei -radio-> bt", claim("c").about("share_of_customer_network").percent("20").asOf("2019"))
			.report(cut(ids("huawei"), ids("bt")));

		between(of(report, "bt").downstream(), 0, 1);
	}

	@Test
	void numbersThatSomebodyDeniesBoundNothing() {
		CutoffReport report = Scene.in("2019")
			.supply("micron -memory-> huawei", sold("100", "2019"), share("said", "15").in("2019"),
					claim("no").says(Stance.DENIES).about("amount").in("2019"),
					claim("never").says(Stance.DENIES).about("share_of_supplier_revenue").asOf("2019"))
			.report(cut(ids("micron"), ids("huawei")));

		assertThat(report.directSales()).isNull();
		between(of(report, "micron").upstream(), 0, 1);
	}

	@Test
	void cutOffAloneAParentMayLoseNothing() {
		// The sales told of huawei may be those to hisilicon, which is not cut off.
		CutoffReport report = Scene.in("2019")
			.subsidiary("hisilicon", "huawei")
			.supply("tsmc -foundry-> huawei", share("a", "15").in("2019"), sold("10", "2019"))
			.supply("tsmc -foundry-> hisilicon", share("b", "15").in("2019"))
			.report(cut(ids("tsmc"), ids("huawei")));

		between(of(report, "tsmc").upstream(), 0, 0.15);
		assertThat(report.directSales()).isNull();
	}

	@Test
	void halfAPercentMoreThanHalfMakesAFamily() {
		CutoffReport report = Scene.in("2019")
			.holds("huawei", "hisilicon", "50.5")
			.supply("tsmc -foundry-> huawei", share("a", "15").in("2019"))
			.supply("tsmc -foundry-> hisilicon", share("b", "15").in("2019"))
			.report(cut(ids("tsmc"), ids("huawei", "hisilicon")));

		between(of(report, "tsmc").upstream(), 0.15, 0.30);
	}

	private static Scene fpga() {
		return Scene.in("2019")
			.makes("huawei", "base-station")
			.supply("xilinx -fpga-> huawei", sold("10", "2019"))
			.supply("boe -display-> huawei", sold("90", "2019"));
	}

	@Test
	void aRequirementNotShownToHoldYetRaisesTheUpperBoundAlone() {
		CutoffReport report = fpga().neededSince("base-station", "fpga", "2020")
			.report(complete(cut(ids("xilinx"), ids("huawei"))));

		between(of(report, "huawei").downstream(), 0, 1);
		assertThat(report.assumptions())
			.anyMatch((one) -> one.contains("in upper bounds only: base-stations need fpgas"));
	}

	@Test
	void whereSourcesDifferOnWhatIsEssentialNothingIsCertain() {
		Scene scene = fpga();
		for (ClaimFixtures[] said : new ClaimFixtures[][] { { told("yes", "2019"), told("no", "2024") },
				{ told("no", "2019"), told("yes", "2024") }, { told("yes", "2019"), told("no", "2019") },
				{ told("no", "2018"), told("yes", "2019").says(Stance.ALLEGES) } }) {
			between(of(scene.needs("base-station", "fpga", said).report(complete(cut(ids("xilinx"), ids("huawei")))),
					"huawei")
				.downstream(), 0, 1);
		}
	}

	private static ClaimFixtures told(String essential, String year) {
		return claim(essential + year).asOf(year).detail("essential", essential);
	}

	@Test
	void aMakerBySomebodysAllegationRaisesTheUpperBoundAlone() {
		CutoffReport report = Scene.in("2019")
			.makes("huawei", "base-station", claim("rumour").says(Stance.ALLEGES).asOf("2019"))
			.needs("base-station", "fpga", "yes")
			.supply("xilinx -fpga-> huawei", sold("10", "2019"))
			.supply("boe -display-> huawei", sold("90", "2019"))
			.report(complete(cut(ids("xilinx"), ids("huawei"))));

		between(of(report, "huawei").downstream(), 0, 1);
	}

	@Test
	void aWiderWordMayMeanTheEssentialInput() {
		// "Chips" may be the fpgas that base stations need.
		CutoffReport report = Scene.in("2019")
			.product("fpga < chips")
			.makes("huawei", "base-station")
			.needs("base-station", "fpga", "yes")
			.supply("xilinx -chips-> huawei", sold("10", "2019"))
			.supply("boe -display-> huawei", sold("90", "2019"))
			.report(complete(cut(ids("xilinx"), ids("huawei"))));

		between(of(report, "huawei").downstream(), 0, 1);
	}

	// By hand: US companies sold 400 of the 1,000 that delta bought, alpha 300 of these.
	// Beta has at most 20% by its own figure, and at most the 100 that are left.
	@Test
	void aTieWithAFigureOfItsOwnCountsTowardsTheTotalOfItsCountry() {
		Scene scene = Scene.in("2019")
			.companies("us: alpha beta gamma")
			.groupOf("us-suppliers", "us")
			.total("delta", "us-suppliers", "2019", "400", "USD")
			.metric("delta", "total_procurement", null, "2019", "1000", "USD")
			.supply("alpha -memory-> delta", sold("300", "2019"))
			.supply("beta -displays-> delta", ofPurchases("..20", "2019"));

		between(of(scene.report(cut(ids("alpha", "beta"), ids("delta"))), "delta").downstream(), 0, 0.4);
		between(of(scene.report(cut(countries("US"), ids("delta"))), "delta").downstream(), 0, 0.4);
	}

	// By hand: US companies sold 400 of 1,000. Memory of beta is at most 30% of it, with
	// its sorts. All US companies cut off cost at most 40%, and not 30 and 40 beside it.
	@Test
	void severalTiesOfTwoCountTogetherTowardsTheTotalOfTheirCountry() {
		Scene scene = Scene.in("2019")
			.companies("us: alpha beta")
			.companies("jp: gamma")
			.product("dram < memory")
			.product("nand < memory")
			.groupOf("us-suppliers", "us")
			.total("delta", "us-suppliers", "2019", "400", "USD")
			.metric("delta", "total_procurement", null, "2019", "1000", "USD")
			.supply("beta -memory-> delta", ofPurchases("..30", "2019"))
			.supply("beta -dram-> delta")
			.supply("beta -nand-> delta")
			.supply("alpha -cable-> delta")
			.supply("gamma -paint-> delta");

		between(of(scene.report(cut(ids("beta"), ids("delta"))), "delta").downstream(), 0, 0.3);
		between(of(scene.report(cut(countries("US"), ids("delta"))), "delta").downstream(), 0, 0.4);
	}

	@Test
	void suppliersThatNobodyNamedMaySellWhatIsEssential() {
		// Nobody is recorded to sell huawei its design software; US suppliers are cut
		// off.
		Scene scene = Scene.in("2019")
			.companies("us: xilinx")
			.companies("cn: boe")
			.groupOf("us-suppliers", "us")
			.total("huawei", "us-suppliers", "2019", "10", "USD")
			.makes("huawei", "base-station")
			.supply("xilinx -fpga-> huawei")
			.supply("boe -display-> huawei", sold("90", "2019"));

		between(of(scene.report(cut(countries("US"), ids("huawei"))), "huawei").downstream(), 0, 0.1);
		between(of(scene.needs("base-station", "design-software", "yes").report(cut(countries("US"), ids("huawei"))),
				"huawei")
			.downstream(), 0, 1);
	}

	@Test
	void unnamedSuppliersMaySellThePartOfAnEssentialInputThatIsCut() {
		// Phones need design software; the cut is of a sort of it, and of dram.
		CutoffReport report = Scene.in("2019")
			.companies("us: micron")
			.groupOf("us-suppliers", "us")
			.product("layout-software < design-software")
			.total("huawei", "us-suppliers", "2019", "10", "USD")
			.makes("huawei", "phone")
			.needs("phone", "design-software", "yes")
			.supply("micron -dram-> huawei", sold("5", "2019"))
			.supply("boe -display-> huawei", sold("90", "2019"))
			.supply("cadence -layout-software-> bt")
			.report(cut(countries("US"), ids("huawei"), "dram", "layout-software"));

		between(of(report, "huawei").downstream(), 0, 1);
	}

	@Test
	void aPossibleInputWithinSomebodyElsesInputIsASlotOfItsOwn() {
		// Servers need chips, phones may need fpgas; huawei is recorded to buy other
		// chips.
		Scene scene = Scene.in("2019")
			.companies("us: nvidia")
			.groupOf("us-suppliers", "us")
			.product("fpga < chips")
			.product("gpu < chips")
			.total("huawei", "us-suppliers", "2019", "10", "USD")
			.makes("nokia", "server")
			.needs("server", "chips", "yes")
			.makes("huawei", "phone")
			.neededSince("phone", "fpga", "2020")
			.supply("nvidia -gpu-> huawei", sold("9", "2019"))
			.supply("boe -display-> huawei", sold("90", "2019"));

		between(of(scene.report(cut(countries("US"), ids("huawei"))), "huawei").downstream(), 0, 1);
	}

	@Test
	void ifNobodyMaySellAllIsLost() {
		CutoffReport report = Scene.in("2019")
			.supply("micron -memory-> huawei")
			.supply("samsung -memory-> bt")
			.report(cut(EntityFilter.EVERYBODY, ids("huawei")));

		between(of(report, "huawei").downstream(), 1, 1);
	}

	@Test
	void aWiderTieThatGoesOnMayConsistOfWhatIsCut() {
		// Memory is 80 percent of purchases and of revenue; all of it may be dram.
		CutoffReport report = Scene.in("2019")
			.product("dram < memory")
			.supply("micron -dram-> huawei")
			.supply("micron -memory-> huawei",
					claim("of purchases").about("share_of_customer_purchases").percent("80").in("2019"),
					share("of revenue", "80").in("2019"))
			.supply("boe -display-> huawei")
			.report(irreplaceable(cut(ids("micron"), ids("huawei"), "dram")));

		assertThat(of(report, "huawei").downstream().high()).isGreaterThanOrEqualTo(0.8);
		assertThat(of(report, "micron").upstream().high()).isGreaterThanOrEqualTo(0.8);
	}

	@Test
	void whoIsCutOffDoesNotBeginToStandInForACustomerItNeverSoldTo() {
		// Intel never sold v anything; for want of micron it may not begin to.
		Scene scene = Scene.in("2019")
			.companies("us: micron intel")
			.supply("micron -memory-> v", sold("60", "2019"))
			.supply("intel -memory-> h", sold("100", "2019"))
			.supply("micron -memory-> h", sold("1", "2019"));

		between(of(scene.report(complete(cut(countries("US"), ids("h", "v")))), "v").downstream(), 1, 1);
	}

	@Test
	void whoIsCutOffDoesNotStandInWhereNothingOfItIsCut() {
		// C fails h, and may not sell to v either, whose supplier a lacks what c sold it.
		Scene scene = Scene.in("2019")
			.supply("c -memory-> h", sold("100", "2019"))
			.supply("c -parts-> a", sold("100", "2019"))
			.supply("a -memory-> v", sold("1", "2019"));

		CutoffReport report = scene.report(complete(cut(ids("c"), ids("h", "a", "v"))));

		between(of(report, "v").downstream(), 1, 1);
	}

	@Test
	void whatIsOnlyAllegedIsNoTieInTheModel() {
		CutoffReport report = Scene.in("2019")
			.supply("intel -processor-> nokia", claim("rumour").says(Stance.ALLEGES).asOf("2019"))
			.report(cut(ids("intel"), ids("nokia")));

		assertThat(of(report, "nokia").cases()).isNull();
		assertThat(of(report, "nokia").plausible()).isNull();
		assertThat(report.plausible()).isNull();
		between(of(report, "nokia").downstream(), 0, 1);
	}

	@Test
	void chainsGoAlongTiesThatCarrySomething() {
		// H sold m nothing in that year; the loss comes through k.
		CutoffReport report = Scene.in("2019")
			.supply("s -parts-> h", sold("10", "2019"))
			.supply("h -goods-> m", sold("0", "2019"))
			.supply("h -goods-> k", sold("5", "2019"))
			.supply("k -goods-> m", sold("5", "2019"))
			.report(complete(cut(ids("s"), ids("h"))));

		assertThat(of(report, "m").tier()).isEqualTo(3);
		assertThat(of(report, "m").because()).extracting((hop) -> hop.toId()).containsExactly("h", "k", "m");
	}

}
