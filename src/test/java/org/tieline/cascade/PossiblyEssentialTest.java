package org.tieline.cascade;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.RandomRuns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Inputs of which nobody knows whether they are essential. */
class PossiblyEssentialTest {

	/** 2 buys 10 of 0, which it may not be able to do without, and 90 of 1. */
	private static final SalesNetwork TENTH = SalesNetwork.builder(3)
		.link(0, 2, 0, InputType.POSSIBLY_ESSENTIAL, 10)
		.link(1, 2, 1, InputType.NON_ESSENTIAL, 90)
		.build();

	@Test
	void scaleAtLeastAndStopAtMost() {
		// 0 fails: nothing is certain, and all may stop.
		BoundsResult result = CascadeBounds.of(TENTH, false).run(Shock.defaultOf(0), CascadeMode.CONVERGED);

		assertThat(result.downstream(2).low()).isZero();
		assertThat(result.downstream(2).high()).isCloseTo(1, within(1e-12));
	}

	@Test
	void mayBeOneLinkOfSeveral() {
		// The half that 1 delivers goes on, but the half of 0 may be what is essential.
		SalesNetwork network = SalesNetwork.builder(3)
			.link(0, 2, 0, InputType.POSSIBLY_ESSENTIAL, 10)
			.link(1, 2, 0, InputType.POSSIBLY_ESSENTIAL, 10)
			.build();

		BoundsResult result = CascadeBounds.of(network, false)
			.run(Shock.builder().fail(0, 0.6, 0).build(), CascadeMode.CONVERGED);

		assertThat(result.downstream(2).high()).isCloseTo(0.6, within(1e-12));
	}

	@Test
	void scaleWhereAmountsAreExact() {
		assertThat(Cascade.of(TENTH, false).run(Shock.defaultOf(0), CascadeMode.CONVERGED).downstream()[2])
			.isCloseTo(0.1, within(1e-12));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void boundsHoldWhateverTheyAre(boolean replaceable) {
		Random random = new Random(23);
		for (int i = 0; i < RandomRuns.of(1500); i++) {
			DrawnNetwork drawn = DrawnNetwork.of(random);
			boolean[][] hidden = new boolean[drawn.firms()][4];
			for (boolean[] groups : hidden) {
				for (int group = 0; group < groups.length; group++) {
					groups[group] = random.nextBoolean();
				}
			}
			SalesNetworkBuilder builder = drawn.start();
			for (int link = 0; link < drawn.links().size(); link++) {
				int[] ends = drawn.links().get(link);
				InputType type = drawn.types()[ends[1]][ends[2]];
				boolean isHidden = hidden[ends[1]][ends[2]] && type != InputType.IGNORED;
				builder.link(ends[0], ends[1], ends[2], isHidden ? InputType.POSSIBLY_ESSENTIAL : type,
						drawn.amounts()[link]);
			}
			Shock shock = drawn.shock(random);
			BoundsResult bounds = CascadeBounds.of(builder.build(), replaceable).run(shock, CascadeMode.CONVERGED);
			CascadeResult exact = Cascade.of(drawn.exact(), replaceable).run(shock, CascadeMode.CONVERGED);
			for (int firm = 0; firm < drawn.firms(); firm++) {
				assertThat(exact.downstream()[firm]).as("network %d firm %d", i, firm)
					.isBetween(bounds.downstream(firm).low() - 1e-7, bounds.downstream(firm).high() + 1e-7);
			}
		}
	}

}
