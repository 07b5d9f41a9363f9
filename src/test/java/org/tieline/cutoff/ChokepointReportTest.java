package org.tieline.cutoff;

import java.util.Set;

import org.junit.jupiter.api.Test;

import org.tieline.claim.Entity;
import org.tieline.claim.Stance;
import org.tieline.hop.PathOutcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tieline.evidence.ClaimFixtures.claim;

/** Chokepoints of small records. */
class ChokepointReportTest {

	// zeiss > asml > tsmc > huawei, asml > smic > huawei, and arm > huawei.
	private static final Scene SCENE = Scene.in("2019")
		.supply("zeiss -optics-> asml")
		.supply("asml -lithography-> tsmc")
		.supply("asml -lithography-> smic")
		.supply("tsmc -foundry-> huawei")
		.supply("smic -foundry-> huawei")
		.supply("arm -licence-> huawei");

	@Test
	void lieOnEveryPathOrInASmallestCut() {
		ChokepointReport report = ChokepointReport.of(SCENE.basis(), Set.of("zeiss", "arm"), "huawei", null);

		assertThat(report.outcome()).isEqualTo(PathOutcome.FOUND);
		assertThat(report.direct()).extracting(Entity::id).containsExactly("arm");
		assertThat(report.onEveryPath()).extracting(Entity::id).containsExactly("asml");
		assertThat(report.minimumCut()).isEqualTo(1);
		assertThat(report.nearestSuppliers()).extracting(Entity::id).containsExactly("asml");
		assertThat(report.routes()).hasSize(1);
		assertThat(report.routes().getFirst().hops()).allMatch((hop) -> hop.factIds().size() == 1);
	}

	@Test
	void areTwoWhereTwoWaysPart() {
		ChokepointReport report = ChokepointReport.of(SCENE.basis(), Set.of("asml"), "huawei", null);

		assertThat(report.onEveryPath()).isEmpty();
		assertThat(report.minimumCut()).isEqualTo(2);
		assertThat(report.nearestTarget()).extracting(Entity::id).containsExactly("smic", "tsmc");
		assertThat(report.routes()).hasSize(2);
	}

	@Test
	void ofAProductFollowItsTiesAlone() {
		ChokepointReport report = ChokepointReport.of(SCENE.basis(), Set.of("asml"), "huawei", "foundry");

		assertThat(report.outcome()).as("no foundry leads from asml").isEqualTo(PathOutcome.NO_PATH_WITHIN_LIMIT);
	}

	@Test
	void doNotRestOnAllegations() {
		Scene scene = Scene.in("2019")
			.supply("asml -tools-> smic")
			.supply("smic -foundry-> huawei", claim("rumour").says(Stance.ALLEGES).asOf("2019"))
			.supply("arm -licence-> huawei");
		ChokepointReport report = ChokepointReport.of(scene.basis(), Set.of("asml"), "huawei", null);

		assertThat(report.outcome()).isEqualTo(PathOutcome.NO_PATH_WITHIN_LIMIT);
		assertThat(report.possibleTies()).isEqualTo(1);
	}

	@Test
	void ofDirectSuppliersAloneAreNone() {
		ChokepointReport report = ChokepointReport.of(SCENE.basis(), Set.of("arm"), "huawei", null);

		assertThat(report.outcome()).isEqualTo(PathOutcome.FOUND);
		assertThat(report.minimumCut()).isZero();
		assertThat(report.direct()).hasSize(1);
	}

	@Test
	void areNotRecordedOfAnybodyWithoutASupplier() {
		assertThat(ChokepointReport.of(SCENE.basis(), Set.of("asml"), "zeiss", null).outcome())
			.isEqualTo(PathOutcome.NOT_RECORDED);
		assertThat(ChokepointReport.of(SCENE.basis(), Set.of("asml"), "nobody", null).outcome())
			.isEqualTo(PathOutcome.NOT_RECORDED);
	}

	@Test
	void anAllegedPurchaseIsNoBeginningLess() {
		CutoffModel basis = Scene.in("2019")
			.supply("a -parts-> m")
			.supply("m -goods-> t")
			.supply("rumoured -parts-> a", claim("rumour").says(Stance.ALLEGES).asOf("2019"))
			.basis();

		assertThat(basis.firstSuppliers()).isEqualTo(Set.of("a"));
	}

	@Test
	void areLookedForFromTheBeginningsOfChainsByDefault() {
		assertThat(SCENE.basis().firstSuppliers()).isEqualTo(Set.of("zeiss", "arm"));
	}

}
