package org.tieline.cutoff;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.cutoff.Losses.between;
import static org.tieline.cutoff.Losses.of;
import static org.tieline.cutoff.Scene.complete;
import static org.tieline.cutoff.Scene.cut;
import static org.tieline.cutoff.Scene.ids;
import static org.tieline.cutoff.Scene.sold;
import static org.tieline.cutoff.Scene.uses;
import static org.tieline.evidence.ClaimFixtures.claim;

/** What a product is for decides whether its loss lowers the output of its buyer. */
class ProductUsesTest {

	/** Chips go into base stations, which an operator installs; it sells calls. */
	private static Scene operator() {
		return Scene.in("2019")
			.product("5g-ran < ran < telecom-equipment")
			.product("antenna < telecom-equipment")
			.capital("telecom-equipment")
			.makes("huawei", "telecom-equipment")
			.supply("qualcomm -chips-> huawei", sold("40", "2019"))
			.supply("huawei -5g-ran-> operator", sold("100", "2019"))
			.supply("operator -calls-> bank", sold("300", "2019"));
	}

	private static CutoffReport chipsCut(Scene scene) {
		return scene.report(complete(cut(ids("qualcomm"), ids("huawei"))));
	}

	@Test
	void anOperatorLosesDeliveriesAndNoOutput() {
		// Huawei loses its only input, 40 of 40: all of its output. The operator has all
		// of its radio network from Huawei, which goes on working: all deliveries are at
		// risk, and no output is lost, so that the bank loses nothing. Lost are Huawei's
		// 100, and Qualcomm's 40 for lack of orders, of 40 + 100 + 300.
		CutoffReport report = chipsCut(operator());

		between(of(report, "huawei").downstream(), 1, 1);
		between(of(report, "operator").downstream(), 0, 0);
		between(of(report, "operator").deliveriesAtRisk(), 1, 1);
		assertThat(of(report, "operator").deliveriesReason()).startsWith("operator installs and keeps what it buys")
			.contains("from huawei (5g-rans)", "no output is counted as lost");
		assertThat(of(report, "operator").tier()).isEqualTo(2);
		assertThat(of(report, "operator").because()).extracting((hop) -> hop.toId())
			.containsExactly("huawei", "operator");
		assertThat(report.allLosses()).noneMatch((loss) -> loss.entity().id().equals("bank"));
		between(report.downstream(), 100 / 440.0, 100 / 440.0);
		between(report.total(), 140 / 440.0, 140 / 440.0);
	}

	@Test
	void whatIsConsumedIsLostAllTheWay() {
		// Stated as an input, the radio network is the operator's only one.
		CutoffReport report = operator()
			.report(uses(complete(cut(ids("qualcomm"), ids("huawei"))), List.of("ran"), null));

		between(of(report, "operator").downstream(), 1, 1);
		between(of(report, "bank").downstream(), 1, 1);
		assertThat(of(report, "operator").deliveriesAtRisk()).isNull();
		assertThat(of(report, "operator").deliveriesReason()).isNull();
	}

	@Test
	void anInputStatedAsCapitalIsInstalled() {
		CutoffReport report = operator()
			.report(uses(complete(cut(ids("qualcomm"), ids("huawei"))), null, List.of("chips")));

		between(of(report, "huawei").downstream(), 0, 0);
		between(of(report, "huawei").deliveriesAtRisk(), 1, 1);
		assertThat(report.allLosses()).extracting((loss) -> loss.entity().id())
			.containsExactlyInAnyOrder("huawei", "qualcomm");
	}

	@Test
	void theNarrowerOfTwoStatedUsesCounts() {
		CutoffReport report = operator().report(
				uses(complete(cut(ids("qualcomm"), ids("huawei"))), List.of("5g-ran"), List.of("telecom-equipment")));

		between(of(report, "operator").downstream(), 1, 1);
	}

	@Test
	void theVendorOfCapitalGoodsLosesItsOrders() {
		CutoffReport report = operator().report(complete(cut(ids("huawei"), ids("operator"))));

		between(of(report, "huawei").upstream(), 1, 1);
		between(of(report, "operator").downstream(), 0, 0);
		between(of(report, "operator").deliveriesAtRisk(), 1, 1);
		assertThat(of(report, "operator").tier()).isEqualTo(1);
	}

	@Test
	void aMakerOfTheSameBranchConsumesWhatAnOperatorInstalls() {
		// Nokia sold radio networks once, so that antennas are its inputs; the operator
		// makes nothing of the branch.
		Scene scene = operator().supply("nokia -ran-> other-operator", claim("once").from("2010").to("2011"))
			.supply("aerial -antenna-> nokia", sold("10", "2019"))
			.supply("aerial -antenna-> operator", sold("10", "2019"))
			.supply("nokia -licence-> bank", sold("1", "2019"));
		CutoffReport report = scene.report(complete(cut(ids("aerial"), ids("nokia", "operator"))));

		between(of(report, "nokia").downstream(), 1, 1);
		assertThat(of(report, "nokia").deliveriesAtRisk()).isNull();
		between(of(report, "operator").downstream(), 0, 0);
		// 10 of the 110 that the operator spends on equipment.
		between(of(report, "operator").deliveriesAtRisk(), 10 / 110.0, 10 / 110.0);
	}

	@Test
	void anAllegedMakerInstallsWhatItBuys() {
		CutoffReport report = operator().makes("operator", "ran", claim("rumour").says(Stance.ALLEGES).asOf("2019"))
			.report(complete(cut(ids("huawei"), ids("operator"))));

		between(of(report, "operator").downstream(), 0, 0);
	}

	@Test
	void aMachineIsInstalledEvenIfNothingCanBeMadeWithoutIt() {
		// A fab keeps its scanners: it makes no more with a further one, and no less.
		CutoffReport report = Scene.in("2019")
			.capital("scanner")
			.makes("fab", "wafers")
			.needs("wafers", "scanner", "yes")
			.supply("optics -scanner-> fab", sold("5", "2019"))
			.supply("fab -wafers-> phones", sold("50", "2019"))
			.report(cut(ids("optics"), ids("fab")));

		between(of(report, "fab").downstream(), 0, 0);
		// Others that nobody recorded may have sold it nearly everything, or nothing.
		between(of(report, "fab").deliveriesAtRisk(), 0, 1);
		assertThat(report.allLosses()).noneMatch((loss) -> loss.entity().id().equals("phones"));
	}

	@Test
	void aBuyerOfOneGroupCanConsumeOneKindAndInstallTheOther() {
		// Both kinds are of the group of an essential input; the scenario splits it.
		CutoffReport report = Scene.in("2019")
			.product("spare < parts")
			.product("tool < parts")
			.makes("fab", "wafers")
			.needs("wafers", "parts", "yes")
			.supply("shop -spare-> fab", sold("10", "2019"))
			.supply("smith -tool-> fab", sold("30", "2019"))
			.supply("fab -wafers-> phones", sold("50", "2019"))
			.report(uses(complete(cut(ids("smith"), ids("fab"))), null, List.of("tool")));

		between(of(report, "fab").downstream(), 0, 0);
		between(of(report, "fab").deliveriesAtRisk(), 1, 1);
	}

	@Test
	void aCatchAllIsNoEssentialInputAndNobodyReplacesIt() {
		// Nothing tells that the chips of acme are the "components" that phones need, nor
		// that those of other do the same work: 20 of 100 are lost, and not all, and
		// other, with 900 elsewhere, replaces nothing of it.
		Scene scene = Scene.in("2019")
			.product("fpga < components")
			.catchAll("components")
			.makes("maker", "phones")
			.needs("phones", "components", "yes")
			.supply("acme -components-> maker", sold("20", "2019"))
			.supply("other -components-> maker", sold("80", "2019"))
			.supply("other -components-> elsewhere", sold("900", "2019"))
			.supply("maker -phones-> shop", sold("50", "2019"));
		CutoffInput cut = complete(cut(ids("acme"), ids("maker")));

		between(of(scene.report(cut), "maker").downstream(), 0.2, 0.2);
	}

	@Test
	void aNamedInputStaysEssentialBesideACatchAll() {
		// All fpgas are cut off; components from elsewhere may contain some.
		CutoffReport report = Scene.in("2019")
			.product("fpga < components")
			.catchAll("components")
			.makes("maker", "phones")
			.needs("phones", "fpga", "yes")
			.supply("acme -fpga-> maker", sold("20", "2019"))
			.supply("other -components-> maker", sold("80", "2019"))
			.supply("maker -phones-> shop", sold("50", "2019"))
			.report(complete(cut(ids("acme"), ids("maker"))));

		between(of(report, "maker").downstream(), 0, 1);
	}

	@Test
	void theReportSaysWhichTiesAreOfWhichSort() {
		CutoffReport report = chipsCut(operator().catchAll("parts").supply("acme -parts-> huawei"));

		assertThat(report.assumptions()).anyMatch((one) -> one.startsWith("1 tie is of goods that the buyer installs"))
			.anyMatch((one) -> one.startsWith("1 tie names a catch-all product") && one.contains("(parts)"));
		assertThat(operator().report(uses(cut(ids("qualcomm"), ids("huawei")), List.of("ran"), List.of("chips")))
			.assumptions()).anyMatch((one) -> one.endsWith("are consumed by every buyer: ran."))
			.anyMatch((one) -> one.endsWith("are installed and kept by every buyer: chips."));
	}

}
