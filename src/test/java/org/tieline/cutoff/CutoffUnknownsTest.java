package org.tieline.cutoff;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.plausible.RankedUnknown;
import org.tieline.plausible.UnknownKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tieline.cutoff.Losses.of;
import static org.tieline.cutoff.Scene.cut;
import static org.tieline.cutoff.Scene.ids;
import static org.tieline.cutoff.Scene.ofRevenue;
import static org.tieline.cutoff.Scene.sold;
import static org.tieline.evidence.ClaimFixtures.claim;

/** What would narrow answers, on records small enough to work out by hand. */
class CutoffUnknownsTest {

	private static Scene phones() {
		return Scene.in("2019").supply("alpha -chip-> phones").supply("beta -chip-> phones");
	}

	private static List<UnknownKind> kinds(List<RankedUnknown> unknowns) {
		return unknowns.stream().map(RankedUnknown::kind).toList();
	}

	/**
	 * Alpha loses the part of its sales that goes to phones, whatever the structure of
	 * production. Only that part matters, and no other unknown carries more.
	 */
	@Test
	void aSupplierLosesThePartOfItsSales() {
		CutoffReport report = phones().report(cut(ids("alpha"), ids("phones")));

		RankedUnknown first = CutoffUnknowns.of(of(report, "alpha")).getFirst();
		assertThat(first.words()).isIn("the part of alpha's sales in 2019 that were chips for phones",
				"alpha's sales in 2019 to customers that are not recorded");
		assertThat(first.effect()).isGreaterThan(0.6);
		assertThat(first.entities()).extracting(Entity::id).contains("alpha");
	}

	/** A share that is on record leaves nothing to find out. */
	@Test
	void aRecordedShareLeavesNothingUnknown() {
		CutoffReport report = Scene.in("2019")
			.supply("alpha -chip-> phones", ofRevenue("13", "2019"))
			.report(cut(ids("alpha"), ids("phones")));

		assertThat(CutoffUnknowns.of(of(report, "alpha"))).isEmpty();
		assertThat(of(report, "alpha").known()).isEqualTo(Loss.Known.RECORDED_SHARE);
	}

	/**
	 * If chips are essential, phones loses alpha's part of them, or all of it. If not,
	 * alpha's part of all purchases. The structure carries a part that no amount does.
	 */
	@Test
	void theStructureIsNamedWithTheInputThatIsCut() {
		CutoffReport report = Scene.in("2019")
			.supply("alpha -chip-> phones")
			.supply("gamma -case-> phones")
			.report(cut(ids("alpha"), ids("phones")));
		List<RankedUnknown> unknowns = CutoffUnknowns.of(of(report, "phones"));

		RankedUnknown structure = unknowns.stream()
			.filter((one) -> one.kind() == UnknownKind.ESSENTIAL_INPUTS)
			.findFirst()
			.orElseThrow();
		assertThat(structure.words()).isEqualTo("whether phones can make anything without chips");
		assertThat(structure.effect()).isCloseTo(0.086, within(0.02));
		assertThat(structure.totalEffect()).isGreaterThanOrEqualTo(structure.effect());
	}

	/** The amount of 2017 is no figure of 2019. It is shown beside what is not known. */
	@Test
	void figuresOfOtherYearsAreShownBesideTheUnknown() {
		CutoffReport report = Scene.in("2019")
			.supply("alpha -chip-> phones", sold("50000000", "2017"))
			.supply("beta -chip-> phones")
			.report(cut(ids("alpha"), ids("phones")));

		assertThat(CutoffUnknowns.of(of(report, "alpha")).getFirst().recorded()).isNotEmpty();
	}

	/**
	 * Gamma was last shown to supply phones in 2010, and no claim ends it. Whether it
	 * still did in 2019 is worth knowing if gamma is cut too, and nothing if it is not.
	 * Phones loses a half of its purchases without gamma's and two thirds with them, if
	 * nothing replaces them and nothing else is bought.
	 */
	@Test
	void whetherATieStillHeldIsRanked() {
		Scene scene = phones().supply("gamma -chip-> phones", claim("old").asOf("2010"));

		List<RankedUnknown> unknowns = CutoffUnknowns
			.of(of(scene.report(cut(ids("alpha", "gamma"), ids("phones"))), "phones"));
		RankedUnknown date = unknowns.stream()
			.filter((one) -> one.kind() == UnknownKind.DATE)
			.findFirst()
			.orElseThrow();
		assertThat(date.words()).isEqualTo("whether gamma supplied phones with chips in 2019");
		assertThat(date.entities()).extracting(Entity::id).containsExactly("gamma", "phones");
		assertThat(date.recorded()).hasSize(1);
		assertThat(date.effect()).isGreaterThan(0);
		assertThat(kinds(CutoffUnknowns.of(scene.report(cut(ids("alpha", "gamma"), ids("phones"))))))
			.contains(UnknownKind.DATE);
		assertThat(kinds(CutoffUnknowns.of(of(scene.report(cut(ids("alpha"), ids("phones"))), "phones"))))
			.doesNotContain(UnknownKind.DATE);
	}

	/**
	 * An operator installs what it buys and loses no output. What would narrow the part
	 * of its deliveries that is at risk is worth knowing: who else delivers.
	 */
	@Test
	void ofAnOperatorThePartOfItsDeliveriesAtRiskIsAsked() {
		CutoffModel basis = Scene.in("2019")
			.capital("radio")
			.supply("huawei -radio-> operator")
			.supply("nokia -radio-> operator")
			.basis();

		List<RankedUnknown> unknowns = WorthKnowing.of(basis, firm(basis, "operator")).all();
		assertThat(unknowns).isNotEmpty();
		assertThat(kinds(unknowns)).doesNotContain(UnknownKind.ESSENTIAL_INPUTS, UnknownKind.REPLACEMENT);
		assertThat(unknowns.getFirst().words()).contains("operator").contains("radio");
		assertThat(unknowns.getFirst().greatestEffect()).isGreaterThanOrEqualTo(0.1);
	}

	/** The same request gives the same list. */
	@Test
	void theListIsReproducible() {
		List<String> once = CutoffUnknowns.of(phones().report(cut(ids("alpha"), ids("phones"))))
			.stream()
			.map((one) -> one.words() + one.effect())
			.toList();
		List<String> again = CutoffUnknowns.of(phones().report(cut(ids("alpha"), ids("phones"))))
			.stream()
			.map((one) -> one.words() + one.effect())
			.toList();
		assertThat(once).isNotEmpty().isEqualTo(again);
	}

	/**
	 * Phones has two suppliers and a customer: three cuts. Alpha has one customer: one. A
	 * company that neither buys nor sells has nothing to find out by a cut.
	 */
	@Test
	void eachSupplierAndCustomerIsCutInTurn() {
		CutoffModel basis = phones().supply("phones -phone-> shop").basis();
		WorthKnowing phones = WorthKnowing.of(basis, firm(basis, "phones"));
		WorthKnowing alpha = WorthKnowing.of(basis, firm(basis, "alpha"));

		assertThat(phones.suppliers()).isEqualTo(2);
		assertThat(phones.customers()).isEqualTo(1);
		assertThat(phones.computed()).isEqualTo(3);
		assertThat(kinds(phones.all())).contains(UnknownKind.ESSENTIAL_INPUTS);
		assertThat(alpha.computed()).isEqualTo(1);
		assertThat(alpha.all().getFirst().effect()).isGreaterThan(0.6);
	}

	/** A country stands for its companies: alpha and gamma sell from there. */
	@Test
	void aCountryStandsForItsCompanies() {
		Scene scene = Scene.in("2019")
			.companies("us: alpha gamma")
			.supply("alpha -chip-> phones")
			.supply("gamma -case-> phones")
			.other("us", EntityKind.COUNTRY);
		WorthKnowing worth = WorthKnowing.of(scene.basis(), Objects.requireNonNull(scene.named().get("us")));

		assertThat(worth.computed()).isEqualTo(2);
		assertThat(worth.suppliers()).isZero();
		assertThat(worth.all()).flatExtracting(RankedUnknown::entities)
			.extracting(Entity::id)
			.contains("alpha", "gamma");
	}

	/**
	 * A figure of the tie itself comes first, then narrow bounds, then the rest. Those of
	 * whom nothing is recorded are counted in a sentence.
	 */
	@Test
	void lossesAreOrderedByWhatIsKnown() {
		CutoffReport report = Scene.in("2019")
			.supply("alpha -chip-> phones")
			.supply("beta -chip-> phones", ofRevenue("70", "2018"))
			.supply("phones -phone-> shop")
			.report(cut(ids("alpha", "beta"), ids("phones")));

		assertThat(report.allLosses()).extracting(Loss::known).isSorted();
		assertThat(report.allLosses().getFirst().entity().id()).isEqualTo("beta");
		CutoffReport.NothingRecorded nothing = report.nothingRecorded();
		assertThat(nothing.count()).isEqualTo(3);
		assertThat(nothing.names()).contains("phones", "alpha", "shop").doesNotContain("beta");
		assertThat(nothing.sentence()).contains("For 3 of the 4 entities").contains("alpha");
	}

	private static Entity firm(CutoffModel basis, String id) {
		return basis.network().firm(basis.network().indexOf(id));
	}

}
