package org.tieline.cascade;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.tieline.RandomRuns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What must stay the same, or move one way, when the question is changed. */
class MetamorphicTest {

	private static final int NETWORKS = RandomRuns.of(2000);

	/** Both kernels stop at 1e-9 a step, in different steps. */
	private static final double SETTLED = 1e-5;

	private final Random random = new Random(11);

	private static CascadeResult run(SalesNetwork network, boolean replaceable, Shock shock) {
		Cascade cascade = Cascade.of(network, replaceable);
		return cascade.run(shock, 1e-12, cascade.newRun());
	}

	@Test
	void anEmptyCutIsTheBaseline() {
		for (int i = 0; i < NETWORKS; i++) {
			SalesNetwork network = DrawnNetwork.of(this.random).exact();
			int[] all = IntStream.range(0, network.links()).toArray();
			for (Shock shock : new Shock[] { Shock.none(), Shock.cut(new int[0], 1), Shock.cut(all, 0) }) {
				CascadeResult result = run(network, true, shock);
				assertThat(result.downstream()).containsOnly(0);
				assertThat(result.upstream()).containsOnly(0);
				assertThat(result.steps()).isEqualTo(1);
			}
		}
	}

	@Test
	void cuttingAllSalesOfAFirmGivesTheOthersTheLossOfItsDefault() {
		for (int i = 0; i < NETWORKS; i++) {
			DrawnNetwork drawn = DrawnNetwork.of(this.random);
			SalesNetwork network = drawn.exact();
			int[] sales = IntStream.range(0, network.links()).filter((link) -> network.supplier(link) == 0).toArray();
			double[] cut = run(network, false, Shock.cut(sales, 1)).downstream();
			double[] failed = run(network, false, Shock.defaultOf(0)).downstream();
			double[] cutReplaced = run(network, true, Shock.cut(sales, 1)).downstream();
			double[] failedReplaced = run(network, true, Shock.defaultOf(0)).downstream();
			for (int firm = 1; firm < drawn.firms(); firm++) {
				assertThat(cut[firm]).as("network %d", i).isCloseTo(failed[firm], within(SETTLED));
				assertThat(cutReplaced[firm]).as("network %d", i).isLessThanOrEqualTo(failedReplaced[firm] + SETTLED);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aWiderShockNeverLowersALoss(boolean replaceable) {
		for (int i = 0; i < NETWORKS; i++) {
			DrawnNetwork drawn = DrawnNetwork.of(this.random);
			SalesNetwork network = drawn.exact();
			Shock narrow = drawn.shock(this.random);
			CascadeResult less = run(network, replaceable, narrow);
			CascadeResult more = run(network, replaceable, widened(narrow, drawn.shock(this.random)));
			for (int firm = 0; firm < drawn.firms(); firm++) {
				assertThat(more.downstream()[firm]).isGreaterThanOrEqualTo(less.downstream()[firm] - SETTLED);
				assertThat(more.upstream()[firm]).isGreaterThanOrEqualTo(less.upstream()[firm] - SETTLED);
			}
		}
	}

	/** Both shocks at once: the greater part of each counts. */
	private static Shock widened(Shock one, Shock other) {
		Shock.Builder both = Shock.builder();
		for (Shock shock : new Shock[] { one, other }) {
			for (int i = 0; i < shock.firms().length; i++) {
				both.fail(shock.firms()[i], shock.downstream()[i], shock.upstream()[i]);
			}
			for (int i = 0; i < shock.links().length; i++) {
				both.cut(shock.links()[i], shock.cuts()[i]);
			}
			Shock.Bars bars = shock.bars();
			for (int i = 0; i < bars.part().length; i++) {
				both.bar(bars.supplier()[i], bars.buyer()[i], bars.group()[i], bars.part()[i]);
			}
		}
		return both.build();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void splittingALinkInTwoParallelOnesChangesNothing(boolean replaceable) {
		for (int i = 0; i < NETWORKS; i++) {
			DrawnNetwork drawn = DrawnNetwork.of(this.random);
			Shock shock = drawn.shock(this.random);
			if (drawn.amounts().length == 0) {
				continue;
			}
			int split = this.random.nextInt(drawn.amounts().length);
			double part = this.random.nextDouble();
			SalesNetworkBuilder builder = drawn.start();
			for (int link = 0; link < drawn.amounts().length; link++) {
				double amount = drawn.amounts()[link] * ((link == split) ? part : 1);
				drawn.add(builder, link, amount, amount);
			}
			double rest = drawn.amounts()[split] * (1 - part);
			drawn.add(builder, split, rest, rest);
			int at = Arrays.binarySearch(shock.links(), split);
			Shock.Builder both = Shock.builder();
			if (at >= 0) {
				both.cut(drawn.amounts().length, shock.cuts()[at]);
			}
			CascadeResult one = run(drawn.exact(), replaceable, shock);
			CascadeResult two = run(builder.build(), replaceable, widened(shock, both.build()));
			for (int firm = 0; firm < drawn.firms(); firm++) {
				assertThat(two.downstream()[firm]).isCloseTo(one.downstream()[firm], within(SETTLED));
				assertThat(two.upstream()[firm]).isCloseTo(one.upstream()[firm], within(SETTLED));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void widerAmountsWidenTheBounds(boolean replaceable) {
		for (int i = 0; i < NETWORKS; i++) {
			DrawnNetwork drawn = DrawnNetwork.of(this.random);
			Shock shock = drawn.shock(this.random);
			SalesNetworkBuilder narrow = drawn.start();
			SalesNetworkBuilder wide = drawn.start();
			for (int link = 0; link < drawn.amounts().length; link++) {
				double amount = drawn.amounts()[link];
				double low = amount * this.random.nextDouble();
				double high = amount * (1 + this.random.nextDouble());
				drawn.add(narrow, link, low, high);
				boolean unknown = this.random.nextInt(4) == 0 && amount > 0;
				drawn.add(wide, link, low * this.random.nextDouble(),
						unknown ? Double.POSITIVE_INFINITY : high * (1 + this.random.nextDouble()));
			}
			BoundsResult less = CascadeBounds.of(narrow.build(), replaceable).run(shock, CascadeMode.CONVERGED);
			BoundsResult more = CascadeBounds.of(wide.build(), replaceable).run(shock, CascadeMode.CONVERGED);
			for (int firm = 0; firm < drawn.firms(); firm++) {
				assertThat(more.downstreamLow()[firm]).isLessThanOrEqualTo(less.downstreamLow()[firm] + SETTLED);
				assertThat(more.downstreamHigh()[firm]).isGreaterThanOrEqualTo(less.downstreamHigh()[firm] - SETTLED);
				assertThat(more.upstreamLow()[firm]).isLessThanOrEqualTo(less.upstreamLow()[firm] + SETTLED);
				assertThat(more.upstreamHigh()[firm]).isGreaterThanOrEqualTo(less.upstreamHigh()[firm] - SETTLED);
			}
			assertThat(more.esri().low()).isLessThanOrEqualTo(less.esri().low() + SETTLED);
			assertThat(more.esri().high()).isGreaterThanOrEqualTo(less.esri().high() - SETTLED);
		}
	}

}
