package org.tieline.cascade;

import java.util.Random;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.RandomRuns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The kernel against the formulas on full matrices. */
class RandomCascadesTest {

	@ParameterizedTest
	@CsvSource({ "true,1e-2", "false,1e-2", "true,1e-9", "false,1e-9" })
	void agreesWithTheFormulasOnThousandsOfNetworks(boolean replaceable, double eps) {
		Random random = new Random(20_260_101);
		int manySteps = 0;
		for (int i = 0; i < RandomRuns.of(2000); i++) {
			DrawnNetwork drawn = DrawnNetwork.of(random);
			SalesNetwork network = drawn.exact();
			Cascade cascade = Cascade.of(network, replaceable);
			CascadeState run = cascade.newRun();
			for (int scenario = 0; scenario < 3; scenario++) {
				Shock shock = drawn.shock(random);
				SlowCascade slow = new SlowCascade(network, drawn.amounts(), shock, replaceable, eps);
				CascadeResult result = cascade.run(shock, eps, run);
				// In a ring that passes nearly everything on, both round anew in each of
				// many
				// thousand steps.
				Offset<Double> rounding = within(1e-12 + 1e-15 * slow.steps);
				for (int firm = 0; firm < drawn.firms(); firm++) {
					assertThat(result.downstream()[firm]).as("network %d firm %d down", i, firm)
						.isCloseTo(1 - slow.hd[firm], rounding);
					assertThat(result.upstream()[firm]).as("network %d firm %d up", i, firm)
						.isCloseTo(1 - slow.hu[firm], rounding);
				}
				assertThat(result.esri()).isCloseTo(slow.esri(network), rounding);
				assertThat(result.steps()).as("network %d", i).isEqualTo(slow.steps);
				manySteps += (slow.steps > 5) ? 1 : 0;
			}
		}
		assertThat(manySteps).as("cascades of more than five steps").isGreaterThan(RandomRuns.of(500));
	}

}
