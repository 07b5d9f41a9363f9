package org.tieline.cutoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Stance;
import org.tieline.effect.EffectDifference;
import org.tieline.effect.EffectDifference.Respect;
import org.tieline.effect.EffectGround;
import org.tieline.effect.RecordedEffect;
import org.tieline.evidence.ClaimFixtures;
import org.tieline.evidence.Lens;
import org.tieline.evidence.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.cutoff.Scene.countries;
import static org.tieline.cutoff.Scene.cut;
import static org.tieline.cutoff.Scene.ids;
import static org.tieline.cutoff.Scene.severity;
import static org.tieline.evidence.ClaimFixtures.claim;

/** Which recorded effects are those of a cut, and how they stand beside its bounds. */
class RecordedEffectsTest {

	private static final String SHARE = "SHARE_OF_SALES";

	/** Two American suppliers of hub, which sells radio and core to tele in Britain. */
	private static Scene world(String year) {
		return Scene.in(year)
			.companies("us: alba brio")
			.companies("cn: hub")
			.companies("gb: tele")
			.groupOf("us-suppliers", "us")
			.product("memory < chips")
			.product("chips")
			.supply("alba -chips-> hub", claim("s1").asOf("2018"), claim("s2").asOf("2019"))
			.supply("brio -memory-> hub", claim("s3").asOf("2018"), claim("s4").asOf("2019"))
			.supply("hub -radio-> tele", claim("s5").asOf("2018"), claim("s6").asOf("2019"))
			.supply("hub -core-> tele", claim("s7").asOf("2018"), claim("s8").asOf("2019"));
	}

	private static ClaimFixtures bank(String percent) {
		return claim("bank " + percent).says(Stance.ESTIMATES).by("bank").percent(percent);
	}

	private static List<Respect> respects(RecordedEffect effect) {
		return effect.differences().stream().map(EffectDifference::respect).toList();
	}

	private static RecordedEffect only(CutoffReport report) {
		assertThat(report.recorded()).hasSize(1);
		return report.recorded().getFirst();
	}

	@Test
	void anEffectOfTheCutPairIsShownAndOnTheLossOfTheAffected() {
		CutoffReport report = world("2019").effect("alba: alba -> hub", SHARE, "2019", bank("2"))
			.report(cut(ids("alba"), ids("hub")));

		assertThat(only(report).matchedBy()).isEqualTo(EffectGround.PAIR);
		assertThat(only(report).differences()).isEmpty();
		assertThat(only(report).words())
			.isEqualTo("Bank estimated that a stop of sales to hub would cost alba 2% of its sales in 2019. "
					+ "Its cause is a tie that the scenario cuts.");
		for (Loss loss : report.allLosses()) {
			assertThat(loss.recorded()).as(loss.entity().id()).hasSize(loss.entity().id().equals("alba") ? 1 : 0);
		}
	}

	@Test
	void effectsOfOtherCausesAreNotThoseOfTheCut() {
		// Another customer, another supplier, the other direction, another product.
		CutoffReport report = world("2019").effect("alba: alba -> rival", SHARE, "2019", bank("3"))
			.effect("brio: brio -> hub", SHARE, "2019", bank("4"))
			.effect("alba: hub -> alba", SHARE, "2019", bank("5"))
			.effect("alba: alba -software-> hub", SHARE, "2019", bank("6"))
			.report(cut(ids("alba"), ids("hub"), "chips"));

		assertThat(report.recorded()).isEmpty();
		assertThat(report.allLosses()).allSatisfy((loss) -> assertThat(loss.recorded()).isEmpty());
	}

	@Test
	void theProductOfTheEffectMayBeWiderOrNarrower() {
		Scene chips = world("2019").effect("alba: alba -chips-> hub", SHARE, "2019", bank("2"));
		Scene all = world("2019").effect("alba: alba -> hub", SHARE, "2019", bank("2"));
		Scene memory = world("2019").effect("brio: brio -memory-> hub", SHARE, "2019", bank("2"));

		assertThat(respects(only(chips.report(cut(ids("alba"), ids("hub"), "chips"))))).isEmpty();
		assertThat(respects(only(chips.report(cut(ids("alba"), ids("hub")))))).containsExactly(Respect.PRODUCT);
		assertThat(respects(only(all.report(cut(ids("alba"), ids("hub"), "chips"))))).containsExactly(Respect.PRODUCT);
		// Memory is a kind of chips: chips are cut, and the effect is of memory alone.
		assertThat(only(memory.report(cut(ids("brio"), ids("hub"), "chips"))).words())
			.contains("but the effect is of memory, and the scenario cuts chips.");
	}

	@Test
	void anotherTimeIsADifference() {
		assertThat(respects(only(world("2018").effect("alba: alba -> hub", SHARE, "2019", bank("2"))
			.report(cut(ids("alba"), ids("hub")))))).containsExactly(Respect.TIME);
		assertThat(only(world(null).effect("alba: alba -> hub", SHARE, "2019-04..2019-06", bank("2"))
			.report(cut(ids("alba"), ids("hub")))).words())
			.endsWith("but the effect is dated 2019-04 to 2019-06, and the scenario has no date.");
	}

	@Test
	void aPartialCutIsADifference() {
		assertThat(respects(only(world("2019").effect("alba: alba -> hub", SHARE, "2019", bank("2"))
			.report(severity(0.5, cut(ids("alba"), ids("hub"))))))).containsExactly(Respect.SEVERITY);
	}

	@Test
	void anEffectOfAGroupIsMatchedThroughItsMembers() {
		Scene scene = world("2019").effect("us-suppliers: us-suppliers -> hub", "REVENUE_LOST", "2019",
				claim("g").value("11", "USD", null));

		RecordedEffect whole = only(scene.report(cut(countries("US"), ids("hub"))));
		RecordedEffect part = only(scene.report(cut(ids("alba"), ids("hub"))));

		assertThat(whole.matchedBy()).isEqualTo(EffectGround.GROUP);
		assertThat(respects(whole)).isEmpty();
		// Alba is one of the two American suppliers on record.
		assertThat(respects(part)).containsExactly(Respect.EXTENT);
		assertThat(part.words()).contains("the scenario cuts 1 of 2 recorded members");
		// The loss of the group is not that of a member.
		assertThat(scene.report(cut(ids("alba"), ids("hub"))).allLosses())
			.allSatisfy((loss) -> assertThat(loss.recorded()).isEmpty());
		assertThat(scene.report(cut(ids("hub"), ids("tele"))).recorded()).isEmpty();
	}

	@Test
	void anEffectOfAnExportRuleIsOneOfSalesFromItsCountryToItsTarget() {
		Scene scene = world("2019").restricts("list", "EXPORT_LICENCE", "hub", "us")
			.effect("hub: by list", "REVENUE_LOST", "2019", claim("m").value("11", "USD", null));

		RecordedEffect whole = only(scene.report(cut(countries("US"), ids("hub"))));
		RecordedEffect part = only(scene.report(cut(ids("alba"), ids("hub"))));

		assertThat(whole.matchedBy()).isEqualTo(EffectGround.MEASURE);
		assertThat(respects(whole)).isEmpty();
		assertThat(respects(part)).containsExactly(Respect.EXTENT);
		assertThat(part.words()).contains("concerns 2 recorded ties, of which the scenario cuts 1");
		assertThat(scene.report(cut(ids("hub"), ids("tele"))).recorded()).isEmpty();
	}

	@Test
	void anEffectOfABanIsOneOfSalesOfItsTargetInItsCountry() {
		Scene scene = world("2019").restricts("ban", "NETWORK_BAN", "hub", "gb")
			.effect("tele: by ban", "TOTAL_COST", "2019", claim("m").value("2", "GBP", null));

		assertThat(only(scene.report(cut(ids("hub"), ids("tele")))).matchedBy()).isEqualTo(EffectGround.MEASURE);
		assertThat(scene.report(cut(ids("alba"), ids("hub"))).recorded()).isEmpty();
	}

	@Test
	void aMeasureThatTheScenarioNamesIsMatchedIfItsSalesAreNotKnown() {
		// A designation does not say whose sales it stops.
		Scene scene = world("2019").restricts("roll", "DESIGNATION", "hub", "us")
			.effect("hub: by roll", "TOTAL_COST", "2019", claim("m").value("2", "USD", null));
		EntityFilter named = new EntityFilter(null, null, null, "roll", null, null, null);

		assertThat(only(scene.report(cut(ids("alba"), named))).matchedBy()).isEqualTo(EffectGround.MEASURE);
		assertThat(scene.report(cut(ids("alba"), ids("hub"))).recorded()).isEmpty();
	}

	@Test
	void aMeasureThatTheScenarioNamesIsNotMatchedIfItStopsOtherSales() {
		// The rule stops American sales to hub, and the scenario those of kilo in China.
		Scene scene = world("2019").companies("cn: kilo hub")
			.supply("kilo -glass-> hub")
			.restricts("list", "EXPORT_LICENCE", "hub", "us")
			.effect("hub: by list", "REVENUE_LOST", "2019", claim("m").value("11", "USD", null));
		EntityFilter named = new EntityFilter(null, null, null, "list", null, null, null);

		assertThat(scene.report(cut(ids("kilo"), named)).recorded()).isEmpty();
		assertThat(scene.report(cut(ids("alba"), named)).recorded()).hasSize(1);
	}

	@Test
	void aFineOfTheSameMeasureMakesNoCut() {
		assertThat(world("2019").restricts("fine", "FINE", "hub", "us")
			.effect("hub: by fine", "TOTAL_COST", "2019", claim("m").value("2", "USD", null))
			.report(cut(ids("alba"), ids("hub")))
			.recorded()).isEmpty();
	}

	@Test
	void aDeniedEffectIsShownAsDenied() {
		RecordedEffect denied = only(
				world("2019").effect("alba: alba -> hub", SHARE, "2019", claim("no").says(Stance.DENIES).by("alba"))
					.report(cut(ids("alba"), ids("hub"))));

		assertThat(denied.effect().status()).isEqualTo(Status.DENIED);
		assertThat(denied.words())
			.startsWith("Alba denied that a stop of sales to hub had an effect on alba (share of sales) in 2019.");
		assertThat(denied.comparison()).isNull();
	}

	@Test
	void twoSpeakersWithDifferentNumbersContestEachOther() {
		RecordedEffect two = only(world("2019")
			.effect("alba: alba -> hub", SHARE, "2019", bank("2"),
					claim("fund").says(Stance.ESTIMATES).by("fund").percent("7"))
			.report(cut(ids("alba"), ids("hub"))));

		assertThat(two.effect().status()).isEqualTo(Status.CONTESTED);
		assertThat(two.effect().summary())
			.isEqualTo("Bank estimated that a stop of sales to hub would cost alba 2% of its sales in 2019; "
					+ "fund estimated 7% (contested).");
	}

	@Test
	void whatTheLensLeavesOutIsNotShown() {
		Scene scene = world("2019").effect("alba: alba -> hub", SHARE, "2019", bank("2").published("2019-06-01"));

		assertThat(scene.report(cut(ids("alba"), ids("hub"))).recorded()).hasSize(1);
		assertThat(scene.through((lens) -> new Lens(lens.asOf(), LocalDate.of(2019, 5, 31), null, 0, Set.of()))
			.report(cut(ids("alba"), ids("hub")))
			.recorded()).isEmpty();
		assertThat(scene.through((lens) -> new Lens(lens.asOf(), null, Set.of(Stance.STATES), 0, Set.of()))
			.report(cut(ids("alba"), ids("hub")))
			.recorded()).isEmpty();
	}

	@Test
	void aBoundThatARecordedShareContradictsIsNamedWithBothNumbers() {
		// Alba makes 10 percent of its sales with hub, so that it loses 10 percent.
		Scene scene = sharing().effect("alba: alba -> hub", SHARE, "2019", bank("2"));

		// "2%" stands for 1.5 to 2.5 percent.
		assertThat(scene.report(cut(ids("alba"), ids("hub"))).disagreements()).singleElement()
			.asString()
			.startsWith(
					"alba: the recorded loss is 1.5% to 2.5% of sales, rounding included, the computed loss for lack of orders is 10%"
							+ ". They disagree.");
	}

	@Test
	void aBoundThatARecordedShareFitsIsNoDisagreement() {
		CutoffReport report = sharing().effect("alba: alba -> hub", SHARE, "2019", bank("10"))
			.report(cut(ids("alba"), ids("hub")));

		assertThat(only(report).comparison()).isNotNull();
		assertThat(report.disagreements()).isEmpty();
	}

	@Test
	void anAmountIsComparedThroughTheRevenueOfItsPeriod() {
		// 2 of 100 dollars: with rounding 1.5 of 102 to 2.5 of 99.5, far from 10 percent.
		Scene scene = sharing().effect("alba: alba -> hub", "REVENUE_LOST", "2019",
				claim("lost").by("alba").value("2", "USD", "$2"));

		assertThat(scene.report(cut(ids("alba"), ids("hub"))).disagreements()).isEmpty();
		assertThat(scene.metric("alba", "revenue", null, "2018", "100", "USD")
			.report(cut(ids("alba"), ids("hub")))
			.disagreements()).isEmpty();
		assertThat(sharing()
			.effect("alba: alba -> hub", "REVENUE_LOST", "2019", claim("lost").by("alba").value("2", "USD", "$2"))
			.metric("alba", "revenue", null, "2019", "100", "EUR")
			.report(cut(ids("alba"), ids("hub")))
			.disagreements()).isEmpty();
		assertThat(sharing()
			.effect("alba: alba -> hub", "REVENUE_LOST", "2019", claim("lost").by("alba").value("2", "USD", "$2"))
			.metric("alba", "revenue", null, "2019", "100", "USD")
			.report(cut(ids("alba"), ids("hub")))
			.disagreements()).hasSize(1);
	}

	@Test
	void whatDiffersInTimeOrExtentIsNotCompared() {
		assertThat(only(
				sharing().effect("alba: alba -> hub", SHARE, "2018", bank("2")).report(cut(ids("alba"), ids("hub"))))
			.comparison()).isNull();
		assertThat(only(sharing().effect("alba: alba -> hub", SHARE, "2019-04..2019-06", bank("2"))
			.report(cut(ids("alba"), ids("hub")))).comparison()).isNull();
		// Alba loses a second customer in the same cut.
		assertThat(only(sharing().supply("alba -chips-> tele")
			.effect("alba: alba -> hub", SHARE, "2019", bank("2"))
			.report(cut(ids("alba"), ids("hub", "tele")))).comparison()).isNull();
		// What is at risk may be lost, or not.
		assertThat(only(sharing().metric("alba", "revenue", null, "2019", "100", "USD")
			.effect("alba: alba -> hub", "REVENUE_AT_RISK", "2019", claim("risk").by("alba").value("2", "USD", "$2"))
			.report(cut(ids("alba"), ids("hub")))).comparison()).isNull();
	}

	private static Scene sharing() {
		return Scene.in("2019")
			.companies("us: alba")
			.supply("alba -chips-> hub", claim("share").about("share_of_supplier_revenue").percent("10").in("2019"));
	}

}
