package org.tieline.cascade;

import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.tieline.RandomRuns;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Bounds hold for whatever amounts lie within them. Amounts are drawn first, then bounds
 * and shares around them, so that everything stated is true of them.
 */
class RandomBoundsTest {

	/** The amounts themselves lie between .06 and 16. */
	private static final double LITTLE = 1e-2;

	private static final double MUCH = 1e2;

	/** Rings with such amounts settle slowly, so that few are drawn. */
	private static final double ENORMOUS = 1e9;

	@ParameterizedTest
	@CsvSource({ "true,CONVERGED", "false,CONVERGED", "true,PUBLISHED", "false,PUBLISHED" })
	void noAmountsWithinTheBoundsGiveALossOutsideThem(boolean replaceable, CascadeMode mode) {
		Random random = new Random(17);
		double rounding = 1e-8;
		int informative = 0;
		for (int i = 0; i < RandomRuns.of(1500); i++) {
			DrawnNetwork drawn = DrawnNetwork.of(random);
			SalesNetwork network = around(drawn, random);
			Shock shock = drawn.shock(random);
			BoundsResult bounds = CascadeBounds.of(network, replaceable).run(shock, mode);
			for (int draw = (i % 20 == 0) ? 1 : 2; draw < 7; draw++) {
				double[] amounts = (draw == 6) ? drawn.amounts() : within(network, random, draw);
				if (draw < 6 && network.shares() != null) {
					continue;
				}
				CascadeResult exact = exact(network, amounts, replaceable, shock, mode);
				for (int firm = 0; firm < drawn.firms(); firm++) {
					assertThat(exact.downstream()[firm]).as("network %d draw %d firm %d down", i, draw, firm)
						.isBetween(bounds.downstreamLow()[firm] - rounding, bounds.downstreamHigh()[firm] + rounding);
					assertThat(exact.upstream()[firm]).as("network %d draw %d firm %d up", i, draw, firm)
						.isBetween(bounds.upstreamLow()[firm] - rounding, bounds.upstreamHigh()[firm] + rounding);
					informative += (bounds.downstreamHigh()[firm] < 1 && bounds.downstreamLow()[firm] > 0) ? 1 : 0;
				}
				assertThat(exact.esri()).isBetween(bounds.esri().low() - rounding, bounds.esri().high() + rounding);
				assertThat(exact.esriDownstream()).isBetween(bounds.esriDownstream().low() - rounding,
						bounds.esriDownstream().high() + rounding);
				assertThat(exact.esriUpstream()).isBetween(bounds.esriUpstream().low() - rounding,
						bounds.esriUpstream().high() + rounding);
			}
		}
		assertThat(informative).as("firms with bounds on both sides").isGreaterThan(RandomRuns.of(1000));
	}

	/** Where the published cascade stops; otherwise the limit. */
	private static CascadeResult exact(SalesNetwork network, double[] amounts, boolean replaceable, Shock shock,
			CascadeMode mode) {
		Cascade cascade = Cascade.of(network, amounts, replaceable);
		return cascade.run(shock, (mode == CascadeMode.PUBLISHED) ? mode.eps() : 1e-11, cascade.newRun());
	}

	/**
	 * Bounds around the amounts: exact, near, from nothing, without end, nothing known.
	 */
	private static SalesNetwork around(DrawnNetwork drawn, Random random) {
		SalesNetworkBuilder builder = drawn.start();
		boolean shares = random.nextInt(3) == 0;
		double[] bought = new double[drawn.firms()];
		double[] sold = new double[drawn.firms()];
		for (int link = 0; link < drawn.amounts().length; link++) {
			bought[drawn.links().get(link)[1]] += drawn.amounts()[link];
			sold[drawn.links().get(link)[0]] += drawn.amounts()[link];
		}
		for (int link = 0; link < drawn.amounts().length; link++) {
			double amount = drawn.amounts()[link];
			double low = (random.nextInt(3) == 0) ? 0 : amount * (1 - random.nextDouble() * random.nextInt(2));
			double high = (random.nextInt(4) == 0) ? Double.POSITIVE_INFINITY
					: amount * (1 + random.nextDouble() * random.nextInt(2));
			// Nothing is sold only where the bounds say so.
			drawn.add(builder, link, (amount == 0) ? 0 : low, (amount == 0) ? 0 : high);
			if (shares && random.nextBoolean() && bought[drawn.links().get(link)[1]] > 0) {
				double share = amount / bought[drawn.links().get(link)[1]];
				builder.shareOfBuyer(share * random.nextDouble(), share + (1 - share) * random.nextDouble() / 3);
			}
			if (shares && random.nextBoolean() && sold[drawn.links().get(link)[0]] > 0) {
				double share = amount / sold[drawn.links().get(link)[0]];
				builder.shareOfSupplier(share * random.nextDouble(), share + (1 - share) * random.nextDouble() / 3);
			}
		}
		return builder.build();
	}

	/**
	 * Amounts within the bounds: corners, enormous ones for what is unbounded, or
	 * between.
	 */
	private static double[] within(SalesNetwork network, Random random, int draw) {
		double[] amounts = new double[network.links()];
		for (int link = 0; link < amounts.length; link++) {
			double low = Math.max(network.low(link), (network.high(link) > 0) ? LITTLE : 0);
			double high = Math.max(low, Math.min(network.high(link), (draw == 1) ? ENORMOUS : MUCH));
			amounts[link] = switch (draw) {
				case 1, 2, 3, 4 -> random.nextBoolean() ? low : high;
				default -> Math.min(high, low * Math.pow(high / Math.max(low, LITTLE), random.nextDouble()));
			};
		}
		return amounts;
	}

}
