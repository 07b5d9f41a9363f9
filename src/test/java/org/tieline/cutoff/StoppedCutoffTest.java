package org.tieline.cutoff;

import org.junit.jupiter.api.Test;

import org.tieline.claim.EntityKind;
import org.tieline.plausible.AssumptionSets;
import org.tieline.plausible.SupplyModel;
import org.tieline.stop.Stopping;

import static org.assertj.core.api.Assertions.assertThat;

/** What was stopped half-way is computed anew, and is not kept by half. */
class StoppedCutoffTest {

	private static final Scene SCENE = Scene.in("2019")
		.other("gb", EntityKind.COUNTRY)
		.supply("asml -tools-> tsmc")
		.supply("tsmc -foundry-> huawei")
		.supply("tsmc -foundry-> apple")
		.supply("huawei -radio-> gb");

	@Test
	void drawsThatWereStoppedAreNotKept() throws Exception {
		SupplyModel model = SCENE.supplies();
		var set = AssumptionSets.all().getFirst();

		assertThat(Stopping.endsAtOnce(() -> model.draws(set, false, 100, 1))).isTrue();
		assertThat(model.draws(set, false, 100, 1).amounts())
			.hasDimensions(100, model.draws(set, false, 100, 1).topology().links())
			.isDeepEqualTo(SCENE.supplies().draws(set, false, 100, 1).amounts());
	}

}
