package org.tieline.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;

import org.tieline.RandomRuns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PolytopeSamplerTest {

	private static final double LARGEST = 1e7;

	private static final double[] ONES = { 1, 1, 1, 1 };

	private static double[][] draws(Polytope polytope, int count, long seed) {
		PolytopeSampler sampler = new PolytopeSampler(FeasiblePoint.of(polytope), seed);
		sampler.sweep(100);
		double[][] draws = new double[count][];
		for (int draw = 0; draw < count; draw++) {
			sampler.sweep(5);
			draws[draw] = sampler.point().clone();
		}
		return draws;
	}

	private static double[] column(double[][] draws, int variable) {
		return Arrays.stream(draws).mapToDouble((draw) -> draw[variable]).toArray();
	}

	/**
	 * A chain as it is defined, with strict logarithms of every place. Fast ones must
	 * give the same points, to the last digit.
	 */
	private static double[] strictly(Polytope polytope, long seed, int sweeps) {
		Directions directions = Directions.of(polytope);
		double[] point = FeasiblePoint.of(polytope).point().clone();
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
		for (int move = 0; move < sweeps * directions.count(); move++) {
			int[] variables = directions.variables()[move % directions.count()];
			double[] steps = directions.steps()[move % directions.count()];
			double least = Double.NEGATIVE_INFINITY;
			double most = Double.POSITIVE_INFINITY;
			for (int i = 0; i < variables.length; i++) {
				double down = (polytope.low()[variables[i]] - point[variables[i]]) / steps[i];
				double up = (polytope.high()[variables[i]] - point[variables[i]]) / steps[i];
				least = Math.max(least, Math.min(down, up));
				most = Math.min(most, Math.max(down, up));
			}
			least = Math.min(least, 0);
			most = Math.max(most, 0);
			boolean flat = Arrays.stream(variables).allMatch((v) -> polytope.density()[v].isFlat());
			double place = 0;
			if (most - least > 0 && flat) {
				place = least + random.nextDouble() * (most - least);
			}
			else if (most - least > 0) {
				double level = log(polytope, point, variables, steps, 0) + StrictMath.log(1 - random.nextDouble());
				for (int shrink = 0; shrink < 60; shrink++) {
					double there = least + random.nextDouble() * (most - least);
					if (log(polytope, point, variables, steps, there) >= level) {
						place = there;
						break;
					}
					least = (there < 0) ? there : least;
					most = (there < 0) ? most : there;
				}
			}
			for (int i = 0; i < variables.length; i++) {
				point[variables[i]] = Math.clamp(point[variables[i]] + place * steps[i], polytope.low()[variables[i]],
						polytope.high()[variables[i]]);
			}
		}
		return point;
	}

	private static double log(Polytope polytope, double[] point, int[] variables, double[] steps, double place) {
		double log = 0;
		for (int i = 0; i < variables.length; i++) {
			log += polytope.density()[variables[i]].log(point[variables[i]] + place * steps[i]);
		}
		return log;
	}

	/**
	 * Firms whose sales add up to their revenue: parts with small and large parameters,
	 * log-normal revenues, a total of some, and flat amounts.
	 */
	@Test
	void fastLogarithmsDrawTheSamePointsToTheLastDigit() {
		for (int run = 0; run < 40; run++) {
			Random random = new Random(run);
			Polytope.Builder builder = Polytope.builder(LARGEST);
			List<Integer> some = new ArrayList<>();
			for (int firm = 0; firm < 5; firm++) {
				int[] parts = new int[3 + random.nextInt(3)];
				double[] ones = new double[parts.length];
				Arrays.fill(ones, 1);
				for (int part = 0; part < parts.length - 1; part++) {
					boolean flat = random.nextInt(5) == 0;
					parts[part] = builder.variable(0, LARGEST,
							flat ? Density.FLAT : Density.dirichlet(0.05 + 3 * random.nextDouble()));
				}
				some.add(parts[0]);
				parts[parts.length - 1] = builder.variable(1, LARGEST,
						Density.logNormal(1 + 1000 * random.nextDouble(), 0.2 + random.nextDouble())
							.times(random.nextInt(3) - 1));
				ones[parts.length - 1] = -1;
				builder.equal(firm, parts, ones, 0);
			}
			int[] total = some.stream().mapToInt(Integer::intValue).toArray();
			double[] weights = new double[total.length];
			Arrays.fill(weights, 1);
			builder.atMost(9, total, weights, 500 * random.nextDouble() + 10);
			Polytope polytope = builder.build();

			PolytopeSampler sampler = new PolytopeSampler(FeasiblePoint.of(polytope), run);
			sampler.sweep(200);

			assertThat(sampler.point()).as("run " + run).isEqualTo(strictly(polytope, run, 200));
		}
	}

	/** Two amounts add up to 10: each is uniform from 0 to 10. */
	@Test
	void twoSuppliersWithOneTotalAreUniformBetweenNothingAndAll() {
		Polytope.Builder builder = Polytope.builder(LARGEST);
		int one = builder.variable(0, LARGEST, Density.FLAT);
		int other = builder.variable(0, LARGEST, Density.FLAT);
		builder.equal(0, new int[] { one, other }, new double[] { 1, 1 }, 10);
		double[] first = column(draws(builder.build(), 20_000, 7), one);
		assertThat(Arrays.stream(first).average().orElseThrow()).isCloseTo(5, within(0.1));
		Quantiles quantiles = Quantiles.of(first);
		assertThat(quantiles.p05()).isCloseTo(0.5, within(0.1));
		assertThat(quantiles.p50()).isCloseTo(5, within(0.15));
		assertThat(quantiles.p95()).isCloseTo(9.5, within(0.1));
	}

	/**
	 * Parts of one whole with the parameters 1, 1 and 3: a part with parameter 1 has the
	 * Beta distribution (1, 4). Its mean is 1/5, its median 1 - 0.5^(1/4) = 0.159, its
	 * 95th percentile 1 - 0.05^(1/4) = 0.527.
	 */
	@Test
	void partsOfAWholeHaveTheDirichletDistributionOfTheirParameters() {
		Polytope.Builder builder = Polytope.builder(LARGEST);
		int one = builder.variable(0, 1, Density.dirichlet(1));
		int two = builder.variable(0, 1, Density.dirichlet(1));
		int outside = builder.variable(0, 1, Density.dirichlet(3));
		builder.equal(-1, new int[] { one, two, outside }, new double[] { 1, 1, 1 }, 1);
		double[] part = column(draws(builder.build(), 20_000, 11), two);
		assertThat(Arrays.stream(part).average().orElseThrow()).isCloseTo(0.2, within(0.006));
		assertThat(Quantiles.of(part).p50()).isCloseTo(0.159, within(0.008));
		assertThat(Quantiles.of(part).p95()).isCloseTo(0.527, within(0.015));
	}

	/**
	 * A whole with a log-normal prior, divided into parts: the parts do not change the
	 * whole, because its density is divided by the volume of its parts.
	 */
	@Test
	void theNumberOfPartsDoesNotChangeTheDistributionOfTheWhole() {
		Polytope.Builder builder = Polytope.builder(LARGEST);
		int whole = builder.variable(0, LARGEST, Density.logNormal(100, 1).times(-3));
		int[] variables = new int[5];
		double[] coefficients = { 1, 1, 1, 1, -1 };
		for (int part = 0; part < 4; part++) {
			variables[part] = builder.variable(0, LARGEST, Density.dirichlet(1));
		}
		variables[4] = whole;
		builder.equal(-1, variables, coefficients, 0);
		double[] sizes = column(draws(builder.build(), 30_000, 5), whole);
		// exp(1.645) = 5.18
		assertThat(Quantiles.of(sizes).p50()).isCloseTo(100, within(12.0));
		assertThat(Quantiles.of(sizes).p95()).isCloseTo(518, within(80.0));
		assertThat(Quantiles.of(sizes).p05()).isCloseTo(19.3, within(3.5));
	}

	@Test
	void aSetWithOnePointAlwaysGivesThatPoint() {
		Polytope.Builder builder = Polytope.builder(LARGEST);
		int x = builder.variable(0, LARGEST, Density.FLAT);
		int y = builder.variable(0, LARGEST, Density.FLAT);
		builder.equal(0, new int[] { x, y }, new double[] { 1, 1 }, 3);
		builder.equal(1, new int[] { x, y }, new double[] { 1, -1 }, 1);
		for (double[] draw : draws(builder.build(), 20, 1)) {
			assertThat(draw[x]).isCloseTo(2, within(1e-9));
			assertThat(draw[y]).isCloseTo(1, within(1e-9));
		}
	}

	/**
	 * Two suppliers sell 6 and 4 to two buyers that buy 7 and 3. The amount from the
	 * first to the first is 3 to 6, uniform.
	 */
	@Test
	void salesAndPurchasesThatAreBothKnownLeaveOneAmountOpen() {
		Polytope.Builder builder = Polytope.builder(LARGEST);
		int[] x = new int[4];
		for (int i = 0; i < 4; i++) {
			x[i] = builder.variable(0, LARGEST, Density.FLAT);
		}
		double[] pair = { 1, 1 };
		builder.equal(0, new int[] { x[0], x[1] }, pair, 6);
		builder.equal(1, new int[] { x[2], x[3] }, pair, 4);
		builder.equal(2, new int[] { x[0], x[2] }, pair, 7);
		builder.equal(3, new int[] { x[1], x[3] }, pair, 3);
		Quantiles first = Quantiles.of(column(draws(builder.build(), 10_000, 3), x[0]));
		assertThat(first.p05()).isCloseTo(3.15, within(0.05));
		assertThat(first.p50()).isCloseTo(4.5, within(0.08));
		assertThat(first.p95()).isCloseTo(5.85, within(0.05));
	}

	@Test
	void theSameSeedGivesTheSameDrawsAndAnotherSeedOthers() {
		Polytope polytope = random(new Random(4), 1);
		assertThat(draws(polytope, 30, 9)).isDeepEqualTo(draws(polytope, 30, 9));
		assertThat(draws(polytope, 30, 9)[29]).isNotEqualTo(draws(polytope, 30, 10)[29]);
	}

	@Test
	void everyDrawSatisfiesEveryConstraint() {
		for (int seed = 0; seed < RandomRuns.of(60); seed++) {
			Polytope polytope = random(new Random(seed), 1);
			FeasiblePoint start = FeasiblePoint.of(polytope);
			assertThat(start.setAside()).as("seed %d", seed).isEmpty();
			for (double[] draw : draws(polytope, 20, seed)) {
				assertThat(polytope.contains(draw, 1e-7)).as("seed %d", seed).isTrue();
			}
		}
	}

	/** Amount 0 is stated as at most 1 and as at least 3, and amount 1 as exactly 2. */
	@Test
	void figuresThatContradictEachOtherAreNamedAndTheOthersStay() {
		Polytope.Builder builder = Polytope.builder(LARGEST);
		int x = builder.variable(0, LARGEST, Density.FLAT);
		int y = builder.variable(0, LARGEST, Density.FLAT);
		double[] one = { 1 };
		builder.atMost(0, new int[] { x }, one, 1);
		builder.atLeast(1, new int[] { x }, one, 3);
		builder.equal(2, new int[] { y }, one, 2);
		FeasiblePoint start = FeasiblePoint.of(builder.build());
		assertThat(start.setAside()).hasSize(1).isSubsetOf(List.of(0, 1));
		assertThat(start.point()[y]).isCloseTo(2, within(1e-9));
		assertThat(start.polytope().contains(start.point(), 1e-9)).isTrue();
	}

	/**
	 * Firms that sell to each other in random amounts, about which random figures that
	 * are true of them are stated: some sums exactly, some as bounds, some shares.
	 */
	private static Polytope random(Random random, double scale) {
		int firms = 3 + random.nextInt(5);
		Polytope.Builder builder = Polytope.builder(LARGEST);
		double[][] truth = new double[firms][firms];
		int[][] sale = new int[firms][firms];
		for (int i = 0; i < firms; i++) {
			for (int j = 0; j < firms; j++) {
				truth[i][j] = scale * Math.exp(3 * random.nextGaussian());
				boolean known = random.nextInt(6) == 0;
				sale[i][j] = builder.variable(known ? truth[i][j] : 0, known ? truth[i][j] : LARGEST,
						Density.dirichlet(0.5 + random.nextDouble()));
			}
		}
		int source = 0;
		for (int i = 0; i < firms; i++) {
			double sum = Arrays.stream(truth[i]).sum();
			double[] ones = new double[firms];
			Arrays.fill(ones, 1);
			switch (random.nextInt(3)) {
				case 0 -> builder.equal(source++, sale[i], ones, sum);
				case 1 -> builder.atMost(source++, sale[i], ones, sum * 1.2);
				default -> builder.atLeast(source++, sale[i], ones, sum * 0.7);
			}
			int column = random.nextInt(firms);
			int[] bought = new int[firms];
			for (int j = 0; j < firms; j++) {
				bought[j] = sale[j][column];
			}
			double all = 0;
			for (int j = 0; j < firms; j++) {
				all += truth[j][column];
			}
			double share = truth[i][column] / all;
			double[] shares = new double[firms];
			Arrays.fill(shares, -share);
			shares[i] += 1;
			builder.equal(source++, bought, shares, 0);
		}
		return builder.build();
	}

}
