package org.tieline.cutoff;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.tieline.value.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.cutoff.Scene.complete;
import static org.tieline.cutoff.Scene.cut;
import static org.tieline.cutoff.Scene.ids;
import static org.tieline.cutoff.Scene.sold;

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
		assertThat(samsung.because()).extracting((hop) -> hop.to().id()).containsExactly("toolshop", "samsung");
		assertThat(samsung.because()).allMatch((hop) -> hop.facts().size() == 1);
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
		assertThat(smic.because()).extracting((hop) -> hop.from().id()).containsExactly("asml");
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

}
