package org.tieline.systemic;

import java.util.List;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import org.tieline.cascade.CascadeMode;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Stance;
import org.tieline.cutoff.CutoffModel;
import org.tieline.cutoff.Scene;
import org.tieline.problem.Problem;
import org.tieline.stop.Stopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tieline.evidence.ClaimFixtures.claim;

/** Companies ranked by what their failure would cost. */
class SystemicRiskTest {

	private static final Scene SCENE = Scene.in("2019")
		.other("gb", EntityKind.COUNTRY)
		.supply("asml -tools-> tsmc")
		.supply("tsmc -foundry-> huawei")
		.supply("tsmc -foundry-> apple")
		.supply("huawei -radio-> gb");

	@Test
	void companiesThatTheRecordDoesNotTellApartShareARank() throws InterruptedException {
		// No amount is recorded. In some networks that fit the record, each of them costs
		// more than each other.
		List<SystemicRisk> risks = SystemicRisk.of(SCENE.basis(), CascadeMode.CONVERGED);

		assertThat(risks).extracting((risk) -> risk.rank() + " " + risk.entity().id())
			.containsExactlyInAnyOrder("1 asml", "1 tsmc", "1 huawei", "1 apple");
		assertThat(risks.getLast().ranking()).isEqualTo("In both cases, 0 of 4 companies cost more and 0 less. "
				+ "Against the other 3 it cannot be ranked on this record.");
		assertThat(risks).allMatch((risk) -> risk.esri().low() == 0 && risk.esri().high() == 1);
	}

	@Test
	void whoHasOnlyAllegedTiesIsNotRanked() throws InterruptedException {
		// Drawn networks have no alleged ties. A cost of zero would be no answer.
		List<SystemicRisk> risks = SystemicRisk.of(Scene.in("2019")
			.supply("asml -tools-> tsmc")
			.supply("xilinx -chip-> ericsson", claim("rumour").says(Stance.ALLEGES).asOf("2019"))
			.basis(), CascadeMode.CONVERGED);

		assertThat(risks).extracting((risk) -> risk.entity().id()).containsExactlyInAnyOrder("asml", "tsmc");
		assertThat(risks).allMatch((risk) -> risk.ranking().contains(" of 2 companies "));
	}

	@Test
	void aSweepTooLargeForARequestIsRefusedWithHowToRunIt() {
		assertThatExceptionOfType(Problem.class)
			.isThrownBy(() -> new SystemicRisks(19, new RiskResults(""), new SimpleMeterRegistry()).of(SCENE.basis(),
					CascadeMode.CONVERGED))
			.satisfies((problem) -> assertThat(problem.kind()).isEqualTo(Problem.Kind.RESOURCE_LIMIT))
			.withMessageContaining("tieline.cutoff.largest-sweep=20")
			.withMessageContaining("java -jar tieline.jar network FOLDER --mode=CONVERGED --asOf=2019;");
		assertThat(new SystemicRisks(20, new RiskResults(""), new SimpleMeterRegistry()).of(SCENE.basis(),
				CascadeMode.CONVERGED))
			.hasSize(4);
	}

	@Test
	void aRankingThatWasStoppedIsNotKept() throws Exception {
		SystemicRisks rankings = new SystemicRisks(1_000, new RiskResults(""), new SimpleMeterRegistry());
		CutoffModel basis = SCENE.basis();

		assertThat(Stopping.endsAtOnce(() -> rankings.of(basis, CascadeMode.CONVERGED))).isTrue();
		assertThat(rankings.of(basis, CascadeMode.CONVERGED))
			.isEqualTo(SystemicRisk.of(SCENE.basis(), CascadeMode.CONVERGED))
			.isSameAs(rankings.of(basis, CascadeMode.CONVERGED));
	}

}
