package org.tieline.cutoff;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.value.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.cutoff.Losses.between;
import static org.tieline.cutoff.Losses.of;
import static org.tieline.cutoff.Scene.complete;
import static org.tieline.cutoff.Scene.countries;
import static org.tieline.cutoff.Scene.cut;
import static org.tieline.cutoff.Scene.ids;
import static org.tieline.cutoff.Scene.irreplaceable;
import static org.tieline.cutoff.Scene.severity;
import static org.tieline.cutoff.Scene.sold;
import static org.tieline.evidence.ClaimFixtures.claim;

/** What a cutoff breaks on small records, worked out by hand. */
class CutoffReportTest {

	private static Scene chain() {
		return Scene.in("2019")
			.supply("micron -memory-> huawei", sold("60", "2019"))
			.supply("boe -display-> huawei", sold("40", "2019"))
			.supply("huawei -radio-> bt", sold("30", "2019"))
			.supply("nokia -core-> bt", sold("70", "2019"));
	}

	@Test
	void ofKnownAmountsIsExactIfTheRecordIsComplete() {
		// Huawei loses 60 of 100 inputs, so bt loses 0.6 of the 30 of its 100.
		CutoffReport report = chain().report(complete(irreplaceable(cut(ids("micron"), ids("huawei")))));

		between(of(report, "huawei").downstream(), 0.6, 0.6);
		between(of(report, "bt").downstream(), 0.18, 0.18);
		between(of(report, "micron").upstream(), 1, 1);
		assertThat(report.allLosses()).extracting(Loss::tier).containsExactly(1, 1, 2);
		// Sales are 60, 40, 30 and 70: (60 x 1 + 30 x 0.6) of 200.
		between(report.total(), 0.39, 0.39);
		between(report.downstream(), 0.09, 0.09);
		between(report.upstream(), 0.3, 0.3);
	}

	@Test
	void isOpenBelowIfOthersMayExist() {
		CutoffReport report = chain().report(irreplaceable(cut(ids("micron"), ids("huawei"))));

		between(of(report, "huawei").downstream(), 0, 0.6);
		between(of(report, "bt").downstream(), 0, 0.18);
		between(of(report, "micron").upstream(), 0, 1);
	}

	@Test
	void ofUnknownAmountsMayBeAnything() {
		CutoffReport report = Scene.in("2019")
			.supply("micron -memory-> huawei")
			.supply("boe -display-> huawei")
			.report(complete(cut(ids("micron"), ids("huawei"))));

		between(of(report, "huawei").downstream(), 0, 1);
	}

	@Test
	void isBoundByStatedShares() {
		// Micron makes 10 to 13 percent of its sales to huawei, where bt buys 20 percent.
		CutoffReport report = Scene.in("2019")
			.supply("micron -memory-> huawei", claim("a").about("share_of_supplier_revenue").percent("10").in("2019"),
					claim("b").about("share_of_supplier_revenue").percent("13").in("2019"))
			.supply("huawei -radio-> bt", claim("c").about("share_of_customer_purchases").percent("20").in("2019"))
			.supply("nokia -radio-> bt")
			.report(cut(ids("micron"), ids("huawei")));

		between(of(report, "micron").upstream(), 0.1, 0.13);
		between(of(report, "bt").downstream(), 0, 0.2);
	}

	@Test
	void isBoundByTheTotalOfAGroup() {
		// At most 20 from the US, named or not, beside 20 from boe: a half at most.
		Scene scene = Scene.in("2019")
			.companies("us: micron intel")
			.companies("cn: boe huawei")
			.groupOf("us-suppliers", "us")
			.supply("micron -memory-> huawei")
			.supply("intel -processor-> huawei")
			.supply("boe -display-> huawei", sold("20", "2019"))
			.total("huawei", "us-suppliers", "2019", "20", "USD");

		between(of(scene.report(cut(countries("US"), ids("huawei"))), "huawei").downstream(), 0, 0.5);
	}

	@Test
	void takesInSuppliersWhoMatchThoughNobodyNamedThem() {
		// Micron's 10 are known, but other US suppliers may sell huawei all it needs.
		Scene scene = Scene.in("2019")
			.companies("us: micron")
			.supply("micron -memory-> huawei", sold("10", "2019"))
			.supply("boe -display-> huawei", sold("90", "2019"));

		between(of(scene.report(cut(countries("US"), ids("huawei"))), "huawei").downstream(), 0, 1);
		between(of(scene.report(cut(ids("micron"), ids("huawei"))), "huawei").downstream(), 0, 0.1);
	}

	@Test
	void anEssentialInputStopsWhatNeedsIt() {
		// A tenth of all inputs, but all of the fpgas that base stations need.
		Scene scene = Scene.in("2019")
			.makes("huawei", "base-station")
			.supply("xilinx -fpga-> huawei", sold("10", "2019"))
			.supply("boe -display-> huawei", sold("90", "2019"));

		between(of(scene.report(complete(cut(ids("xilinx"), ids("huawei")))), "huawei").downstream(), 0.1, 0.1);
		between(of(scene.needs("base-station", "fpga", "no").report(complete(cut(ids("xilinx"), ids("huawei")))),
				"huawei")
			.downstream(), 0.1, 0.1);
		CutoffReport essential = scene.needs("base-station", "fpga", "yes")
			.report(complete(cut(ids("xilinx"), ids("huawei"))));
		between(of(essential, "huawei").downstream(), 1, 1);
		assertThat(essential.assumptions()).anyMatch((one) -> one.contains("base-stations need fpgas"));
	}

	@Test
	void sortsOfAnEssentialInputStandInForEachOther() {
		// Half of the memory is left, and all else.
		CutoffReport report = Scene.in("2019")
			.product("dram < memory")
			.product("nand < memory")
			.makes("huawei", "phone")
			.needs("phone", "memory", "yes")
			.supply("micron -dram-> huawei", sold("50", "2019"))
			.supply("kioxia -nand-> huawei", sold("50", "2019"))
			.supply("boe -display-> huawei", sold("900", "2019"))
			.report(complete(irreplaceable(cut(ids("micron"), ids("huawei")))));

		between(of(report, "huawei").downstream(), 0.5, 0.5);
	}

	@Test
	void othersWithSalesOfTheSameStandIn() {
		// 60 of memory are lost to huawei, and samsung sells 40 elsewhere: 60 of (0 + 40)
		// is more
		// than all, so nothing is softened. With 100 elsewhere 60 of 100 are: 0.6 of the
		// loss.
		Scene scene = Scene.in("2019").supply("micron -memory-> huawei", sold("60", "2019"));

		between(of(scene.supply("samsung -memory-> sony", sold("40", "2019"))
			.report(complete(cut(ids("micron"), ids("huawei")))), "huawei").downstream(), 1, 1);
		between(of(scene.supply("samsung -memory-> sony", sold("100", "2019"))
			.report(complete(cut(ids("micron"), ids("huawei")))), "huawei").downstream(), 0.6, 0.6);
	}

	@Test
	void thoseCutOffDoNotStandIn() {
		// Intel sells no memory to huawei today; as a US supplier it may not begin to.
		Scene scene = Scene.in("2019")
			.companies("us: micron intel")
			.supply("micron -memory-> huawei", sold("60", "2019"))
			.supply("intel -memory-> sony", sold("100", "2019"));

		between(of(scene.report(complete(cut(countries("US"), ids("huawei")))), "huawei").downstream(), 1, 1);
		between(of(scene.report(complete(cut(ids("micron"), ids("huawei")))), "huawei").downstream(), 0.6, 0.6);
	}

	@Test
	void whatIsAllegedMayBeNothing() {
		CutoffReport report = Scene.in("2019")
			.supply("micron -memory-> huawei", claim("rumour").says(Stance.ALLEGES).asOf("2019"))
			.supply("boe -display-> huawei", sold("100", "2019"))
			.report(complete(cut(ids("micron"), ids("huawei"))));

		between(of(report, "huawei").downstream(), 0, 1);
	}

	@Test
	void groupsDrawNoTie() {
		CutoffReport report = chain().other("chip-makers", EntityKind.GROUP)
			.supply("chip-makers -memory-> huawei", sold("500", "2019"))
			.report(complete(irreplaceable(cut(ids("micron"), ids("huawei")))));

		between(of(report, "huawei").downstream(), 0.6, 0.6);
		assertThat(report.assumptions()).anyMatch((one) -> one.contains("Supply of or to groups (1 facts)"));
	}

	@Test
	void aCutOfNothingLosesNothing() {
		CutoffReport report = chain().report(severity(0, cut(ids("micron"), ids("huawei"))));

		assertThat(report.allLosses()).isEmpty();
		between(report.total(), 0, 0);
		assertThat(report.cut()).hasSize(1);
	}

	@Test
	void aDeeperCutNeverLosesLess() {
		Interval before = new Interval(0, 0);
		for (double part : new double[] { 0.2, 0.5, 0.8, 1 }) {
			Interval total = chain().report(complete(severity(part, cut(ids("micron"), ids("huawei"))))).total();
			assertThat(total.low()).isGreaterThanOrEqualTo(before.low());
			assertThat(total.high()).isGreaterThanOrEqualTo(before.high());
			before = total;
		}
	}

	@Test
	void eachLossHasItsChainFromTheCut() {
		CutoffReport report = chain().supply("asml -tools-> micron")
			.report(complete(cut(ids("micron"), ids("huawei"))));

		assertThat(path(of(report, "bt"))).containsExactly("micron", "huawei", "bt");
		assertThat(path(of(report, "asml"))).containsExactly("huawei", "micron", "asml");
		assertThat(of(report, "asml").because()).noneMatch((hop) -> hop.forward());
		assertThat(of(report, "bt").because()).allMatch((hop) -> hop.forward() && hop.factIds().size() == 1);
	}

	private static List<String> path(Loss loss) {
		List<String> path = new java.util.ArrayList<>(List.of(loss.because().getFirst().fromId()));
		loss.because().forEach((hop) -> path.add(hop.toId()));
		return path;
	}

	@Test
	void scenariosAreSetSideBySide() {
		Scene scene = chain();
		CutoffReport one = scene.report(complete(irreplaceable(cut(ids("micron"), ids("huawei")))));
		CutoffReport both = scene.report(complete(irreplaceable(cut(ids("micron", "boe"), ids("huawei")))));

		CutoffComparison comparison = CutoffComparison.of(List.of(one, both));

		assertThat(comparison.differences()).extracting((each) -> each.entity().id())
			.containsExactly("boe", "huawei", "bt", "micron");
		between(comparison.differences().get(1).losses().getFirst(), 0.6, 0.6);
		between(comparison.differences().get(1).losses().getLast(), 1, 1);
		between(comparison.differences().getFirst().losses().getFirst(), 0, 0);
	}

}
