package org.tieline.cutoff;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.tieline.cascade.CascadeMode;
import org.tieline.claim.EntityKind;
import org.tieline.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Companies ranked by what their failure would cost. */
class SystemicRiskTest {

	private static final Scene SCENE = Scene.in("2019")
		.other("gb", EntityKind.COUNTRY)
		.supply("asml -tools-> tsmc")
		.supply("tsmc -foundry-> huawei")
		.supply("tsmc -foundry-> apple")
		.supply("huawei -radio-> gb");

	@Test
	void onlyCompaniesAreRankedTheCostliestFirst() throws InterruptedException {
		// All ties alike: without tsmc its two sales, those of huawei and those of asml
		// are lost: all.
		// Without asml the same, since tsmc has no other input.
		List<SystemicRisk> risks = SystemicRisk.of(SCENE.basis(), CascadeMode.CONVERGED);

		assertThat(risks).extracting((risk) -> risk.rank() + " " + risk.entity().id())
			.containsExactly("1 asml", "1 tsmc", "3 huawei", "4 apple");
		assertThat(risks.getFirst().ifAlike()).isEqualTo(1);
		assertThat(risks).allMatch((risk) -> risk.esri().low() == 0 && risk.esri().high() == 1);
	}

	@Test
	void aSweepTooLargeForARequestIsRefusedWithHowToRunIt() {
		assertThatExceptionOfType(Problem.class)
			.isThrownBy(() -> new SystemicRisks(19).of(SCENE.basis(), CascadeMode.CONVERGED))
			.satisfies((problem) -> assertThat(problem.kind()).isEqualTo(Problem.Kind.RESOURCE_LIMIT))
			.withMessageContaining("tieline.cutoff.largest-sweep=20");
		assertThat(new SystemicRisks(20).of(SCENE.basis(), CascadeMode.CONVERGED)).hasSize(4);
	}

}
