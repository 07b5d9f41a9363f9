package org.tieline.ensemble;

import java.time.Duration;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import org.tieline.stop.Stopping;

import static org.assertj.core.api.Assertions.assertThat;

/** Draws end when they are asked to. */
class StoppedSamplerTest {

	/** Two hundred parts of one whole. */
	private static Polytope parts() {
		Polytope.Builder builder = Polytope.builder(1e7);
		int[] variables = new int[200];
		double[] ones = new double[variables.length];
		Arrays.fill(ones, 1);
		for (int v = 0; v < variables.length; v++) {
			variables[v] = builder.variable(0, 1, Density.dirichlet(1));
		}
		builder.equal(0, variables, ones, 1);
		return builder.build();
	}

	@Test
	void aLongChainEndsSoon() throws Exception {
		PolytopeSampler sampler = new PolytopeSampler(FeasiblePoint.of(parts()), 7);

		assertThat(Stopping.endsAfterRequest(Duration.ofMillis(200), () -> sampler.sweep(Integer.MAX_VALUE)))
			.isLessThan(Duration.ofMillis(300));
	}

	@Test
	void whatAStoppedRequestHasSweptIsKept() throws Exception {
		FeasiblePoint start = FeasiblePoint.of(parts());
		SettledChains stopped = new SettledChains(start, 1, 2_000);
		Stopping.endsAfterRequest(Duration.ofMillis(50), () -> stopped.chain(0, 3));

		assertThat(stopped.chain(0, 3).point()).isEqualTo(new SettledChains(start, 1, 2_000).chain(0, 3).point());
	}

	@Test
	void aStartIsNotLookedFor() throws Exception {
		Polytope polytope = parts();

		assertThat(Stopping.endsAtOnce(() -> FeasiblePoint.of(polytope))).isTrue();
	}

}
