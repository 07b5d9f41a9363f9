package org.tieline.cascade;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.tieline.RandomRuns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** Links of one buyer that add up to at most a known amount. */
class SumCapsTest {

	private static final double UNKNOWN = Double.POSITIVE_INFINITY;

	/** Firms 0 and 1 fail; both and 2 supply 3. */
	private static BoundsResult bothFail(SalesNetwork network) {
		return CascadeBounds.of(network, false)
			.run(Shock.builder().fail(0, 1, 1).fail(1, 1, 1).build(), CascadeMode.CONVERGED);
	}

	private static SalesNetworkBuilder three(double low, double high, double other) {
		return SalesNetwork.builder(4)
			.link(0, 3, 0, InputType.NON_ESSENTIAL, low, high)
			.link(1, 3, 1, InputType.NON_ESSENTIAL, low, high)
			.link(2, 3, 2, InputType.NON_ESSENTIAL, other);
	}

	@Test
	void boundTheirSumAndNotOnlyEach() {
		// Each at most 20, both at most 20 together, beside 20: a half at most, not two
		// thirds.
		assertThat(bothFail(three(0, 20, 20).build()).downstream(3).high()).isCloseTo(2 / 3.0, within(1e-12));
		assertThat(bothFail(three(0, 20, 20).together(List.of(0, 1), 20).build()).downstream(3).high()).isCloseTo(0.5,
				within(1e-12));
	}

	@Test
	void boundWhatIsUnknown() {
		assertThat(bothFail(three(0, UNKNOWN, 20).together(List.of(0, 1), 30).build()).downstream(3).high())
			.isCloseTo(0.6, within(1e-12));
	}

	@Test
	void leaveLowerBoundsAlone() {
		// At least 10 and 10 of at most 40.
		BoundsResult result = bothFail(three(10, UNKNOWN, 20).together(List.of(0, 1), 20).build());

		assertThat(result.downstream(3).low()).isCloseTo(0.5, within(1e-12));
		assertThat(result.downstream(3).high()).isCloseTo(0.5, within(1e-12));
	}

	@Test
	void boundTheLeastLossToo() {
		// Firm 2 fails, worth 20; those who do not are at most 20 together: a half at
		// least.
		SalesNetwork network = three(0, UNKNOWN, 20).together(List.of(0, 1), 20).build();

		BoundsResult result = CascadeBounds.of(network, false).run(Shock.defaultOf(2), CascadeMode.CONVERGED);

		assertThat(result.downstream(3).low()).isCloseTo(0.5, within(1e-12));
		assertThat(result.downstream(3).high()).isEqualTo(1);
	}

	@Test
	void boundStatedShares() {
		SalesNetworkBuilder builder = three(0, UNKNOWN, 20).togetherOfBuyer(List.of(0, 1), 0.25);

		assertThat(bothFail(builder.build()).downstream(3).high()).isCloseTo(0.25, within(1e-12));
	}

	@Test
	void canLieWithinEachOther() {
		// 0 and 1 fail wholly, 2 by half; each is at most 20, beside 20 of 3. Of 0 and 1
		// at most 10, of all three at most 25: 10 and a half of 15, of 45.
		SalesNetworkBuilder builder = SalesNetwork.builder(5);
		for (int supplier = 0; supplier < 3; supplier++) {
			builder.link(supplier, 4, supplier, InputType.NON_ESSENTIAL, 0, 20);
		}
		builder.link(3, 4, 3, InputType.NON_ESSENTIAL, 20).together(List.of(0, 1, 2), 25).together(List.of(0, 1), 10);
		Shock shock = Shock.builder().fail(0, 1, 1).fail(1, 1, 1).fail(2, 0.5, 0.5).build();

		assertThat(CascadeBounds.of(builder.build(), false).run(shock, CascadeMode.CONVERGED).downstream(4).high())
			.isCloseTo(17.5 / 45, within(1e-12));
	}

	@Test
	void thatContradictLowerBoundsSayNothing() {
		assertThat(bothFail(three(10, 20, 20).together(List.of(0, 1), 5).build()).downstream(3).high())
			.isCloseTo(2 / 3.0, within(1e-12));
	}

	@Test
	void areOfOneBuyerAndDoNotCross() {
		SalesNetworkBuilder twice = three(0, 20, 20).together(List.of(0, 1), 20).together(List.of(1, 2), 20);
		SalesNetworkBuilder apart = SalesNetwork.builder(3)
			.link(0, 1, 0, InputType.NON_ESSENTIAL, 1)
			.link(0, 2, 0, InputType.NON_ESSENTIAL, 1)
			.together(List.of(0, 1), 5);

		assertThatIllegalArgumentException().isThrownBy(twice::build);
		assertThatIllegalArgumentException().isThrownBy(apart::build);
	}

	@Test
	void holdForAllAmountsUnderThem() {
		Random random = new Random(7);
		for (int round = 0; round < RandomRuns.of(3_000); round++) {
			int links = 2 + random.nextInt(5);
			double[] amounts = random.doubles(links, 0, 10).toArray();
			SalesNetworkBuilder bounds = SalesNetwork.builder(links + 1);
			SalesNetworkBuilder exact = SalesNetwork.builder(links + 1);
			double capped = 0;
			double inner = 0;
			List<Integer> together = new java.util.ArrayList<>();
			List<Integer> inside = new java.util.ArrayList<>();
			Shock.Builder shock = Shock.builder();
			for (int link = 0; link < links; link++) {
				int group = random.nextInt(2);
				InputType type = (group == 0) ? InputType.ESSENTIAL : InputType.NON_ESSENTIAL;
				double low = amounts[link] * random.nextDouble();
				double high = random.nextBoolean() ? UNKNOWN : amounts[link] * (1 + random.nextDouble());
				bounds.link(link, links, group, type, low, high);
				exact.link(link, links, group, type, amounts[link]);
				shock.fail(link, random.nextInt(3) / 2.0, 0);
				if (random.nextBoolean()) {
					together.add(link);
					capped += amounts[link];
					if (random.nextBoolean()) {
						inside.add(link);
						inner += amounts[link];
					}
				}
			}
			if (!together.isEmpty()) {
				bounds.together(together, capped * (1 + random.nextDouble() * random.nextInt(2)) + 1e-12);
			}
			if (!inside.isEmpty()) {
				bounds.together(inside, inner * (1 + random.nextDouble() * random.nextInt(2)) + 1e-12);
			}
			BoundsResult result = CascadeBounds.of(bounds.build(), false).run(shock.build(), CascadeMode.CONVERGED);
			double loss = Cascade.of(exact.build(), false)
				.run(shock.build(), CascadeMode.CONVERGED)
				.downstream()[links];
			assertThat(loss).as("round " + round)
				.isBetween(result.downstream(links).low() - 1e-9, result.downstream(links).high() + 1e-9);
		}
	}

}
