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
	void companiesThatTheRecordDoesNotTellApartShareARank() throws InterruptedException {
		// No amount is recorded. Each of the first three costs more than the others in
		// some
		// networks that fit the record. Apple sells nothing on record: without it, tsmc
		// loses one customer; without tsmc, most is lost.
		List<SystemicRisk> risks = SystemicRisk.of(SCENE.basis(), CascadeMode.CONVERGED);

		assertThat(risks).extracting((risk) -> risk.rank() + " " + risk.entity().id())
			.containsExactlyInAnyOrder("1 asml", "1 tsmc", "1 huawei", "2 apple");
		assertThat(risks.getLast().ranking()).isEqualTo("In both cases, 1 of 4 companies cost more and 0 less. "
				+ "Against the other 2 it cannot be ranked on this record.");
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
