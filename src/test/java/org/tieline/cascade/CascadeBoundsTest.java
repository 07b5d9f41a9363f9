package org.tieline.cascade;

import java.util.Random;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.tieline.RandomRuns;
import org.tieline.value.Interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CascadeBoundsTest {

	@ParameterizedTest
	@CsvSource({ "hand6,hand6_pm30,0.7,1.3", "rand40,rand40_pm30,0.7,1.3", "hand6,hand6_unknown,0,Infinity" })
	void agreesWithTheGoldenBounds(String folder, String name, double low, double high) {
		JsonNode golden = new JsonMapper().readTree(GoldenNetwork.read("/golden/bounds/downstream_loss_intervals.json"))
			.get(name);
		SalesNetwork network = new GoldenNetwork(folder).network(low, high);
		CascadeBounds kernel = CascadeBounds.of(network, false);
		Shock shock = Shock.defaultOf(golden.get("shock_firm").asInt());
		BoundsResult bounds = kernel.run(shock, 1e-14, false, kernel.newRuns());
		for (int firm = 0; firm < network.firms(); firm++) {
			assertThat(bounds.downstream(firm).low()).isCloseTo(golden.get("lower").get(firm).asDouble(), within(1e-9));
			assertThat(bounds.downstream(firm).high()).isCloseTo(golden.get("upper").get(firm).asDouble(),
					within(1e-9));
		}
	}

	@ParameterizedTest
	@CsvSource({ "true,PUBLISHED", "false,PUBLISHED", "true,CONVERGED", "false,CONVERGED" })
	void exactAmountsGiveWhatTheCascadeGives(boolean replaceable, CascadeMode mode) {
		Random random = new Random(3);
		for (int i = 0; i < RandomRuns.of(1000); i++) {
			DrawnNetwork drawn = DrawnNetwork.of(random);
			SalesNetwork network = drawn.exact();
			Shock shock = drawn.shock(random);
			Cascade cascade = Cascade.of(network, replaceable);
			CascadeResult exact = cascade.run(shock, mode);
			// What is converged may still be far from the limit where a ring passes
			// nearly all on.
			CascadeResult limit = (mode == CascadeMode.PUBLISHED) ? exact : cascade.run(shock, 1e-12, cascade.newRun());
			BoundsResult bounds = CascadeBounds.of(network, replaceable).run(shock, mode);
			if (!limit.settled()) {
				continue;
			}
			Offset<Double> rounding = within(1e-12 + 1e-15 * limit.steps());
			for (int firm = 0; firm < drawn.firms(); firm++) {
				String as = "network " + i + " firm " + firm;
				assertThat(bounds.downstreamLow()[firm]).as(as).isCloseTo(exact.downstream()[firm], rounding);
				assertThat(bounds.downstreamHigh()[firm]).as(as).isCloseTo(limit.downstream()[firm], rounding);
				assertThat(bounds.upstreamLow()[firm]).as(as).isCloseTo(exact.upstream()[firm], rounding);
				assertThat(bounds.upstreamHigh()[firm]).as(as).isCloseTo(limit.upstream()[firm], rounding);
			}
			assertThat(bounds.esri().low()).isCloseTo(exact.esri(), rounding);
			assertThat(bounds.esri().high()).isCloseTo(limit.esri(), rounding);
			assertThat(bounds.stepsLow()).isEqualTo(exact.steps());
		}
	}

	/**
	 * Upper bounds do not go to their limit by steps. Steps come near it from below.
	 */
	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void upperBoundsAreTheLimitOfSteps(boolean replaceable) {
		Random random = new Random(4);
		int ordersLost = 0;
		for (int i = 0; i < RandomRuns.of(1000); i++) {
			DrawnNetwork drawn = DrawnNetwork.of(random);
			SalesNetworkBuilder builder = drawn.start();
			for (int link = 0; link < drawn.amounts().length; link++) {
				double amount = drawn.amounts()[link];
				drawn.add(builder, link, amount * random.nextDouble(), amount * (1 + random.nextDouble()));
			}
			SalesNetwork network = builder.build();
			Shock shock = drawn.shock(random);
			BoundOperator operator = new BoundOperator(network, true, replaceable);
			CascadeState steps = new CascadeState(network, operator.newOrders());
			steps.start(shock, operator);
			steps.settle(operator, 1e-14);
			BoundsResult bounds = CascadeBounds.of(network, replaceable).run(shock, CascadeMode.CONVERGED);
			if (steps.steps > 10_000) {
				continue;
			}
			for (int firm = 0; firm < drawn.firms(); firm++) {
				String as = "network " + i + " firm " + firm;
				assertThat(bounds.upstreamHigh()[firm]).as(as).isCloseTo(steps.up[firm], within(1e-8));
				assertThat(bounds.downstreamHigh()[firm]).as(as).isCloseTo(steps.down[firm], within(1e-8));
				ordersLost += (steps.up[firm] > 0 && steps.up[firm] < 1) ? 1 : 0;
			}
		}
		assertThat(ordersLost).as("losses of orders").isGreaterThan(RandomRuns.of(1000));
	}

	@Test
	void unknownAmountsOfAnEssentialInputGiveTheLeastAndTheGreatestLoss() {
		// 0 and 1 sell the essential input 0 to 2; 0 fails, 1 does not.
		SalesNetwork network = SalesNetwork.builder(3)
			.link(0, 2, 0, InputType.ESSENTIAL, 0, Double.POSITIVE_INFINITY)
			.link(1, 2, 0, InputType.ESSENTIAL, 0, Double.POSITIVE_INFINITY)
			.build();
		BoundsResult bounds = CascadeBounds.of(network, true).run(Shock.defaultOf(0), CascadeMode.CONVERGED);
		assertThat(bounds.downstream(2).low()).isZero();
		assertThat(bounds.downstream(2).high()).isEqualTo(1);
	}

	@Test
	void aSoleSupplierOfUnknownAmountIsMissedWholly() {
		SalesNetwork network = SalesNetwork.builder(2)
			.link(0, 1, 0, InputType.ESSENTIAL, 0, Double.POSITIVE_INFINITY)
			.build();
		BoundsResult bounds = CascadeBounds.of(network, true).run(Shock.defaultOf(0), CascadeMode.CONVERGED);
		assertThat(bounds.downstream(1).low()).isEqualTo(1);
	}

	@Test
	void aStatedShareBoundsWhatAmountsDoNot() {
		// Unknown amounts, but 0 makes up 10 to 20 percent of what 2 buys: that is what 2
		// loses.
		SalesNetwork network = SalesNetwork.builder(3)
			.link(0, 2, 0, InputType.NON_ESSENTIAL, 0, Double.POSITIVE_INFINITY)
			.shareOfBuyer(0.1, 0.2)
			.link(1, 2, 1, InputType.NON_ESSENTIAL, 0, Double.POSITIVE_INFINITY)
			.build();
		BoundsResult bounds = CascadeBounds.of(network, true).run(Shock.defaultOf(0), CascadeMode.CONVERGED);
		assertThat(bounds.downstream(2).low()).isCloseTo(0.1, within(1e-15));
		assertThat(bounds.downstream(2).high()).isCloseTo(0.2, within(1e-15));
	}

	@Test
	void aLittleCompetitorIsNotLostInTheRoundingOfAGreatOne() {
		// 0 sells a thousandth to 10^15, loses a half; 1 sells a thousandth. If 0 is
		// little too,
		// 1 replaces a part: .001 / (.0005 + .001) of the half is lost. If it is great,
		// nobody can.
		SalesNetwork network = SalesNetwork.builder(4)
			.link(0, 2, 0, InputType.ESSENTIAL, 1e-3, 1e15)
			.link(1, 3, 0, InputType.ESSENTIAL, 1e-3)
			.build();
		BoundsResult bounds = CascadeBounds.of(network, true)
			.run(Shock.builder().fail(0, 0.5, 0).build(), CascadeMode.CONVERGED);
		assertThat(bounds.downstream(2).low()).isCloseTo(1.0 / 3, within(1e-12));
		assertThat(bounds.downstream(2).high()).isEqualTo(0.5);
	}

	@Test
	void aRingThatHardlyLeaksIsGivenUpAndBoundedByTheWhole() {
		// 1 makes 1 - 1e-8 of its own input; 0 gives the rest and fails. In the limit 1
		// loses all,
		// but by 1e-8 a step, too slowly to wait for. 2 sells to 0 and does not depend on
		// it.
		SalesNetwork network = SalesNetwork.builder(3)
			.link(0, 1, 0, InputType.NON_ESSENTIAL, 1e-8)
			.link(1, 1, 1, InputType.NON_ESSENTIAL, 1 - 1e-8)
			.link(2, 0, 2, InputType.NON_ESSENTIAL, 1)
			.build();
		assertThat(Cascade.of(network, true).run(Shock.defaultOf(0), CascadeMode.CONVERGED).settled()).isFalse();
		BoundsResult bounds = CascadeBounds.of(network, true).run(Shock.defaultOf(0), CascadeMode.CONVERGED);
		assertThat(bounds.settled()).isFalse();
		assertThat(bounds.downstream(1).low()).isCloseTo(0.01, within(1e-3));
		assertThat(bounds.downstream(1).high()).isEqualTo(1);
		assertThat(bounds.downstream(2)).isEqualTo(new Interval(0, 0));
	}

}
