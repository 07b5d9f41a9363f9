package org.tieline.cutoff;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Stance;
import org.tieline.value.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tieline.cutoff.Scene.complete;
import static org.tieline.cutoff.Scene.cut;
import static org.tieline.cutoff.Scene.ids;
import static org.tieline.cutoff.Scene.sold;
import static org.tieline.evidence.ClaimFixtures.claim;

/** Who might stand in for a cut supplier. */
class SubstitutesTest {

	private static Substitute only(CutoffReport report, String supplier) {
		List<Substitute> found = report.substitutes()
			.stream()
			.filter((one) -> one.supplier().id().equals(supplier))
			.toList();
		assertThat(found).hasSize(1);
		return found.getFirst();
	}

	@Test
	void areThoseWhoSupplyTheSameOrASortOfItToAnybody() {
		CutoffReport report = Scene.in("2019")
			.product("dram < memory")
			.supply("micron -memory-> huawei")
			.supply("samsung -memory-> huawei")
			.supply("nanya -dram-> bt")
			.supply("intel -processor-> huawei")
			.makes("kioxia", "memory")
			.report(cut(ids("micron"), ids("huawei")));

		assertThat(report.substitutes()).extracting((one) -> one.supplier().id() + " " + one.input().id())
			.containsExactly("nanya dram", "samsung memory", "kioxia memory");
		assertThat(only(report, "nanya").share()).as("does not supply huawei").isNull();
	}

	@Test
	void shareWhatIsLeftWithWhomNobodyRecordedWhereFiguresShowThem() {
		// Alpha has a fifth of all purchases, and beta 20 to 60 percent. So others sell
		// the rest, also in a record that is taken for complete.
		Scene scene = Scene.in("2019")
			.supply("alpha -memory-> a", Scene.ofPurchases("20", "2019"))
			.supply("beta -memory-> a", sold("10", "2019"), Scene.ofPurchases("20..60", "2019"));
		CutoffInput stop = complete(cut(ids("alpha"), ids("a")));

		assertThat(only(scene.report(stop), "beta").share()).isEqualTo(new Interval(0, 1));
		CutoffReport all = Scene.in("2019")
			.supply("alpha -memory-> a")
			.supply("beta -memory-> a", sold("10", "2019"))
			.report(stop);
		assertThat(only(all, "beta").share()).isEqualTo(new Interval(1, 1));
	}

	@Test
	void areNotLookedForUnderAWordTooWide() {
		// Who makes displays does not replace "components" of an unknown kind.
		CutoffReport report = Scene.in("2019")
			.product("oled < display < components")
			.product("display < components")
			.supply("intel -components-> huawei")
			.supply("boe -oled-> huawei")
			.supply("boe -display-> huawei")
			.supply("tdk -components-> huawei")
			.report(cut(ids("intel"), ids("huawei")));

		assertThat(report.substitutes()).extracting((one) -> one.supplier().id()).containsExactly("tdk");
	}

	@Test
	void areNotThoseWhoAreCutOffThemselves() {
		CutoffReport report = Scene.in("2019")
			.supply("micron -memory-> huawei")
			.supply("intel -memory-> bt")
			.report(cut(ids("micron", "intel"), ids("huawei")));

		assertThat(report.substitutes()).isEmpty();
	}

	@Test
	void haveTheirPartOfWhatIsLeft() {
		// 30 and 10 are left of the memory: three quarters and one quarter.
		Scene scene = Scene.in("2019")
			.supply("micron -memory-> huawei", sold("60", "2019"))
			.supply("samsung -memory-> huawei", sold("30", "2019"))
			.supply("hynix -memory-> huawei", sold("10", "2019"));

		assertThat(only(scene.report(complete(cut(ids("micron"), ids("huawei")))), "samsung").share())
			.isEqualTo(new Interval(0.75, 0.75));
		// Nobody knows who else supplies memory.
		assertThat(only(scene.report(cut(ids("micron"), ids("huawei"))), "samsung").share())
			.isEqualTo(new Interval(0, 0.75));
	}

	@Test
	void dependOnACutSupplierThroughAnyChain() {
		// micron > toolshop > samsung: micron is cut off from huawei only.
		Substitute samsung = only(Scene.in("2019")
			.supply("micron -memory-> huawei")
			.supply("samsung -memory-> huawei")
			.supply("micron -memory-> toolshop")
			.supply("toolshop -tools-> samsung")
			.report(cut(ids("micron"), ids("huawei"))), "samsung");

		assertThat(samsung.independent()).isFalse();
		assertThat(samsung.sharedWith().id()).isEqualTo("micron");
		assertThat(samsung.because()).extracting((hop) -> hop.toId()).containsExactly("toolshop", "samsung");
		assertThat(samsung.because()).allMatch((hop) -> hop.factIds().size() == 1);
	}

	@Test
	void shareTheOnlySourceOfACutSupplier() {
		// Both have their lithography from asml alone.
		Substitute smic = only(Scene.in("2019")
			.supply("tsmc -foundry-> huawei")
			.supply("smic -foundry-> huawei")
			.supply("asml -lithography-> tsmc")
			.supply("asml -lithography-> smic")
			.report(cut(ids("tsmc"), ids("huawei"))), "smic");

		assertThat(smic.independent()).isFalse();
		assertThat(smic.sharedWith().id()).isEqualTo("asml");
		assertThat(smic.because()).extracting((hop) -> hop.fromId()).containsExactly("asml");
	}

	@Test
	void dependOnASupplierWhoIsCutOffFromThemToo() {
		// Intel may sell to nobody: nokia, who would replace cisco at bce, loses it as
		// well.
		Substitute nokia = only(Scene.in("2019")
			.companies("us: cisco intel")
			.supply("cisco -router-> bce")
			.supply("nokia -router-> bce")
			.supply("intel -processor-> nokia")
			.report(cut(Scene.countries("US"), EntityFilter.EVERYBODY)), "nokia");

		assertThat(nokia.independent()).isFalse();
		assertThat(nokia.sharedWith().id()).isEqualTo("intel");
	}

	@Test
	void dependOnNothingThatIsOnlyAlleged() {
		Substitute nokia = only(Scene.in("2019")
			.supply("cisco -router-> bce")
			.supply("nokia -router-> bce")
			.supply("cisco -parts-> nokia", claim("rumour").says(Stance.ALLEGES).asOf("2019"))
			.report(cut(ids("cisco"), ids("bce"))), "nokia");

		assertThat(nokia.independent()).isTrue();
	}

	@Test
	void areNotMakersWhomTheFilterMeans() {
		CutoffReport report = Scene.in("2019")
			.companies("us: micron westerndigital")
			.supply("micron -memory-> huawei")
			.makes("westerndigital", "memory")
			.makes("kioxia", "memory")
			.report(cut(Scene.countries("US"), ids("huawei")));

		assertThat(report.substitutes()).extracting((one) -> one.supplier().id()).containsExactly("kioxia");
	}

	@Test
	void areNotMakersWhoAreCutOffByName() {
		CutoffReport report = Scene.in("2019")
			.supply("micron -memory-> huawei")
			.makes("foo", "memory")
			.makes("rumoured", "memory", claim("rumour").says(Stance.ALLEGES).asOf("2019"))
			.report(cut(ids("micron", "foo"), ids("huawei")));

		assertThat(report.substitutes()).isEmpty();
	}

	@Test
	void shareWithWhatIsLeftOfAPartlyCutTie() {
		// Half of 10 is left beside 10: two thirds.
		Scene scene = Scene.in("2019")
			.supply("micron -memory-> huawei", sold("10", "2019"))
			.supply("samsung -memory-> huawei", sold("10", "2019"));

		assertThat(
				only(scene.report(complete(Scene.severity(0.5, cut(ids("micron"), ids("huawei"))))), "samsung").share()
					.low())
			.isCloseTo(2 / 3.0, within(1e-12));
	}

	@Test
	void haveTheirPartOfEachSortByItself() {
		// Samsung sells 10 of nand and 90 of dram, kioxia 90 of nand.
		CutoffReport report = Scene.in("2019")
			.product("nand < memory")
			.product("dram < memory")
			.supply("micron -memory-> huawei", sold("50", "2019"))
			.supply("samsung -nand-> huawei", sold("10", "2019"))
			.supply("samsung -dram-> huawei", sold("90", "2019"))
			.supply("kioxia -nand-> huawei", sold("90", "2019"))
			.report(complete(cut(ids("micron"), ids("huawei"))));

		assertThat(report.substitutes())
			.extracting((one) -> one.supplier().id() + " " + one.input().id() + " " + one.share().high())
			.containsExactly("samsung dram 1.0", "kioxia nand 0.9", "samsung nand 0.1");
	}

	@Test
	void doNotDependOnWhatTheCutItselfTakesAway() {
		// hisilicon has its chips from huawei, which loses micron: that is the cut
		// itself.
		Substitute hisilicon = only(Scene.in("2019")
			.supply("micron -memory-> huawei")
			.supply("hisilicon -memory-> bt")
			.supply("huawei -parts-> hisilicon")
			.report(cut(ids("micron"), ids("huawei"))), "hisilicon");

		assertThat(hisilicon.independent()).isTrue();
		assertThat(hisilicon.because()).isEmpty();
	}

	@Test
	void areNoneUnderACatchAll() {
		// Who sells "components" need not make what another sells as components; oled is
		// a function of its own, although displays are none.
		Scene scene = Scene.in("2019")
			.product("oled < display < components")
			.catchAll("components", "display")
			.supply("intel -components-> huawei")
			.supply("tdk -components-> huawei")
			.supply("boe -oled-> huawei")
			.supply("visionox -oled-> bt")
			.supply("corning -display-> huawei");

		assertThat(scene.report(cut(ids("intel", "corning"), ids("huawei"))).substitutes()).isEmpty();
		assertThat(scene.report(cut(ids("boe"), ids("huawei"))).substitutes()).extracting((one) -> one.supplier().id())
			.containsExactly("visionox");
	}

	@Test
	void areFormerMakersToo() {
		// Nanya sold dram until 2012, and renesas made it until 2011: both can make it,
		// and are told as old. A rumoured and a planned maker are none, nor is one of
		// 2021.
		CutoffReport report = Scene.in("2019")
			.supply("micron -dram-> huawei")
			.supply("samsung -dram-> bt")
			.supply("nanya -dram-> bt", claim("sold").from("2009").to("2012"))
			.makes("renesas", "dram", claim("made").from("2008").to("2011-06"))
			.makes("rumoured", "dram", claim("rumour").says(Stance.ALLEGES).from("2008").to("2011"))
			.supply("planner -dram-> bt", claim("order").asOf("2012").detail("supply_status", "PLANNED"))
			.makes("later", "dram", claim("later").from("2021"))
			.report(cut(ids("micron"), ids("huawei")));

		assertThat(report.substitutes())
			.extracting((one) -> one.supplier().id() + " " + one.formerly() + " " + one.lastRecorded())
			.containsExactly("samsung false null", "nanya true 2012", "renesas true 2011-06");
	}

	@Test
	void areFormerMakersWithoutADateOfTheLens() {
		CutoffReport report = Scene.in(null)
			.supply("micron -dram-> huawei", claim("now").asOf("2019"))
			.supply("nanya -dram-> bt", claim("gone").asOf("2012").detail("supply_status", "REMOVED"),
					claim("sold").asOf("2010"))
			.report(cut(ids("micron"), ids("huawei")));

		assertThat(report.substitutes()).extracting((one) -> one.supplier().id() + " " + one.formerly())
			.containsExactly("nanya true");
	}

	@Test
	void sayWhetherTheyAreOfTheCountryOfTheCut() {
		CutoffReport report = Scene.in("2019")
			.companies("us: micron intel")
			.companies("kr: samsung")
			.supply("micron -memory-> huawei")
			.supply("intel -memory-> bt")
			.supply("samsung -memory-> bt")
			.supply("stray -memory-> bt")
			.report(cut(ids("micron"), ids("huawei")));

		assertThat(only(report, "intel").sameCountryAsCut()).isTrue();
		assertThat(only(report, "samsung").sameCountryAsCut()).isFalse();
		assertThat(only(report, "stray").sameCountryAsCut()).isNull();
	}

	@Test
	void areUnderTheSameExportRuleIfTheyAreOfItsCountry() {
		// A licence of the US is needed for exports to huawei: it covers intel like
		// micron; whether it reaches what samsung makes is not recorded.
		Scene scene = Scene.in("2019")
			.companies("us: micron intel")
			.companies("kr: samsung")
			.supply("micron -memory-> huawei")
			.supply("micron -memory-> bt")
			.supply("intel -memory-> bt")
			.supply("samsung -memory-> bt")
			.restrictsSince2010("entity-list", "EXPORT_LICENCE", "huawei", "us");
		CutoffReport report = scene.report(cut(ids("micron"), ids("huawei")));

		assertThat(only(report, "intel").underTheSameMeasure()).isTrue();
		assertThat(only(report, "intel").sameMeasures()).extracting((one) -> one.id()).containsExactly("entity-list");
		assertThat(only(report, "samsung").underTheSameMeasure()).isNull();
		// Nothing restricts what bt buys.
		assertThat(only(scene.report(cut(ids("micron"), ids("bt"))), "intel").underTheSameMeasure()).isFalse();
	}

	@Test
	void areUnderTheSameBanInTheCountryOfTheBuyer() {
		Scene scene = Scene.in("2019")
			.companies("cn: huawei zte")
			.companies("se: ericsson")
			.companies("us: carrier")
			.companies("gb: bt")
			.supply("huawei -ran-> carrier")
			.supply("huawei -ran-> bt")
			.supply("zte -ran-> other")
			.supply("ericsson -ran-> other")
			.restrictsSince2010("covered-list", "PROCUREMENT_BAN", "huawei", "us")
			.restrictsSince2010("covered-list", "PROCUREMENT_BAN", "zte", "us");
		CutoffReport inTheUs = scene.report(cut(ids("huawei"), ids("carrier")));

		assertThat(only(inTheUs, "zte").underTheSameMeasure()).isTrue();
		assertThat(only(inTheUs, "ericsson").underTheSameMeasure()).isFalse();
		assertThat(only(scene.report(cut(ids("huawei"), ids("bt"))), "zte").underTheSameMeasure()).isFalse();
	}

	@Test
	void tellTheirNewestRecordedProcessNode() {
		CutoffReport report = Scene.in("2019")
			.supply("tsmc -foundry-> huawei")
			.supply("smic -foundry-> other")
			.supply("umc -foundry-> other")
			.metric("smic", "process_node", null, "2015", "28", "nm")
			.metric("smic", "process_node", null, "2019", "14", "nm")
			.metric("smic", "process_node", null, "2023", "7", "nm")
			.report(cut(ids("tsmc"), ids("huawei")));

		assertThat(only(report, "smic").processNode().value().low()).isEqualByComparingTo("14");
		assertThat(only(report, "umc").processNode()).isNull();
	}

}
