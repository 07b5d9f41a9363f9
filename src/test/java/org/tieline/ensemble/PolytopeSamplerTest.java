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
		Exchanges exchanges = Exchanges.of(polytope, directions);
		Rays rays = Rays.of(polytope);
		double[] point = FeasiblePoint.of(polytope).point().clone();
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
		for (int sweep = 0; sweep < sweeps; sweep++) {
			for (int line = 0; line < directions.count(); line++) {
				int[] variables = directions.variables()[line];
				double[] steps = directions.steps()[line];
				go(polytope, point, variables, steps, place(polytope, point, variables, steps, random));
			}
			for (int one : exchanges.rounds()[sweep % exchanges.rounds().length]) {
				int[] variables = exchanges.variables()[one];
				double[] steps = exchanges.steps()[one];
				go(polytope, point, variables, steps, place(polytope, point, variables, steps, random));
			}
			for (int ray = 0; ray < rays.count(); ray++) {
				int[] variables = rays.variables()[ray];
				double[] steps = new double[variables.length];
				rays.steps(ray, point, steps);
				double factor = factor(polytope, point, variables, steps, rays.growing()[ray].length, random);
				go(polytope, point, variables, steps, factor);
			}
		}
		return point;
	}

	private static void go(Polytope polytope, double[] point, int[] variables, double[] steps, double place) {
		for (int i = 0; i < variables.length; i++) {
			point[variables[i]] = Math.clamp(point[variables[i]] + place * steps[i], polytope.low()[variables[i]],
					polytope.high()[variables[i]]);
		}
	}

	private static double[] ends(Polytope polytope, double[] point, int[] variables, double[] steps) {
		double least = Double.NEGATIVE_INFINITY;
		double most = Double.POSITIVE_INFINITY;
		for (int i = 0; i < variables.length; i++) {
			double down = (polytope.low()[variables[i]] - point[variables[i]]) / steps[i];
			double up = (polytope.high()[variables[i]] - point[variables[i]]) / steps[i];
			least = Math.max(least, Math.min(down, up));
			most = Math.min(most, Math.max(down, up));
		}
		return new double[] { Math.min(least, 0), Math.max(most, 0) };
	}

	private static double place(Polytope polytope, double[] point, int[] variables, double[] steps,
			RandomGenerator random) {
		double[] ends = ends(polytope, point, variables, steps);
		if (ends[1] <= ends[0]) {
			return 0;
		}
		if (Arrays.stream(variables).allMatch((v) -> polytope.density()[v].isFlat())) {
			return ends[0] + random.nextDouble() * (ends[1] - ends[0]);
		}
		double level = log(polytope, point, variables, steps, 0) + StrictMath.log(1 - random.nextDouble());
		for (int shrink = 0; shrink < 60; shrink++) {
			double there = ends[0] + random.nextDouble() * (ends[1] - ends[0]);
			if (log(polytope, point, variables, steps, there) >= level) {
				return there;
			}
			ends[(there < 0) ? 0 : 1] = there;
		}
		return 0;
	}

	private static double factor(Polytope polytope, double[] point, int[] variables, double[] steps, int growing,
			RandomGenerator random) {
		double[] ends = ends(polytope, point, variables, steps);
		if (ends[1] <= ends[0]) {
			return 0;
		}
		double level = log(polytope, point, variables, steps, 0) + StrictMath.log(1 - random.nextDouble());
		double left = -3 * random.nextDouble();
		double right = left + 3;
		for (int shrink = 0; shrink < 60; shrink++) {
			double grown = left + random.nextDouble() * (right - left);
			double there = StrictMath.expm1(grown);
			boolean inside = there > ends[0] && there < ends[1];
			if (inside && log(polytope, point, variables, steps, there) + growing * grown >= level) {
				return there;
			}
			left = (grown < 0) ? grown : left;
			right = (grown < 0) ? right : grown;
		}
		return 0;
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
				int[] parts = new int[((firm == 0) ? 10 : 3) + random.nextInt(3)];
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
				if (random.nextBoolean()) {
					builder.equal(firm, parts, ones, 0);
				}
				else {
					builder.parts(-1, Arrays.copyOf(parts, parts.length - 1), parts[parts.length - 1]);
				}
				builder.grow(parts);
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

	/**
	 * A whole of 100 has 31 parts with the parameter 1. One more part, with the parameter
	 * 0.05, is nearly always small: along each free direction it gives way, so that there
	 * is hardly any room. At the first point one part has nearly all. Each of the 31 has
	 * the Beta distribution (1, 30.05): the mean is 100/31.05 = 3.22, the median 100 * (1
	 * - 0.5^(1/30.05)) = 2.28. After 30 sweeps 300 chains have these for the first and
	 * for the last part, and for that which had all.
	 */
	@Test
	void partsPassAmountsOnToEachOtherThoughOneHasAll() {
		Polytope.Builder builder = Polytope.builder(LARGEST);
		int whole = builder.variable(100, 100, Density.FLAT);
		int[] parts = new int[32];
		for (int part = 0; part < parts.length; part++) {
			parts[part] = builder.variable(0, LARGEST, Density.dirichlet((part > 0) ? 1 : 0.05));
		}
		builder.parts(-1, parts, whole);
		Polytope polytope = builder.build();
		double[] begun = new double[polytope.size()];
		Arrays.fill(begun, 0.1 / 31);
		begun[whole] = 100;
		begun[parts[17]] = 99.9;
		SettledChains chains = new SettledChains(new FeasiblePoint(polytope, begun, List.of()), 300, 30);

		double[][] draws = new double[300][];
		for (int chain = 0; chain < draws.length; chain++) {
			draws[chain] = chains.chain(chain, 5).point();
			assertThat(polytope.contains(draws[chain], 1e-9)).as("chain %d", chain).isTrue();
		}
		for (int part : new int[] { parts[1], parts[17], parts[31] }) {
			assertThat(Arrays.stream(column(draws, part)).average().orElseThrow()).as("mean of %d", part)
				.isCloseTo(3.22, within(0.6));
			assertThat(Quantiles.of(column(draws, part)).p50()).as("median of %d", part).isCloseTo(2.28, within(0.6));
		}
	}

	/**
	 * A buyer with forty suppliers. Its revenue is log-normal around 100 billion, with a
	 * spread of 10 percent, and it spends 30 to 90 percent of it, anything alike. After
	 * as many sweeps as draws of the record have, 300 chains from the first point, where
	 * all amounts are small, have these distributions: 5, 50 and 95 percent spend less
	 * than 33, 60 and 87 percent; 95 percent have a revenue below 100 * exp(0.1645) = 118
	 * billion. The first supplier has a part with the Beta distribution (1/2, 39/2): its
	 * mean is 1/40.
	 */
	@Test
	void chainsForgetWhereTheyBeganThoughOneOfManyPartsIsTheWhole() {
		Polytope.Builder builder = Polytope.builder(LARGEST);
		int revenue = builder.variable(1, LARGEST, Density.logNormal(1e5, 0.1).times(-1));
		int bought = builder.variable(0, LARGEST, Density.FLAT.times(1 - 20));
		int[] parts = new int[40];
		int[] grown = new int[42];
		for (int part = 0; part < parts.length; part++) {
			parts[part] = builder.variable(0, LARGEST, Density.dirichlet(0.5));
			grown[part] = parts[part];
		}
		builder.parts(-1, parts, bought);
		builder.atMost(-1, new int[] { bought, revenue }, new double[] { 1, -0.9 }, 0);
		builder.atLeast(-1, new int[] { bought, revenue }, new double[] { 1, -0.3 }, 0);
		grown[40] = bought;
		builder.grow(Arrays.copyOf(grown, 41));
		grown[41] = revenue;
		builder.grow(grown);
		FeasiblePoint start = FeasiblePoint.of(builder.build());
		assertThat(start.point()[bought]).as("far from 60 billion").isLessThan(100);

		SettledChains chains = new SettledChains(start, 300, 400);

		double[][] draws = new double[300][];
		for (int chain = 0; chain < draws.length; chain++) {
			draws[chain] = chains.chain(chain, 3).point();
		}
		Quantiles spent = Quantiles
			.of(Arrays.stream(draws).mapToDouble((draw) -> draw[bought] / draw[revenue]).toArray());
		assertThat(spent.p05()).isCloseTo(0.33, within(0.04));
		assertThat(spent.p50()).isCloseTo(0.6, within(0.06));
		assertThat(spent.p95()).isCloseTo(0.87, within(0.04));
		assertThat(Quantiles.of(column(draws, revenue)).p50()).isCloseTo(1e5, within(2_500.0));
		assertThat(Quantiles.of(column(draws, revenue)).p95()).isCloseTo(118_000, within(5_000.0));
		double[] first = Arrays.stream(draws).mapToDouble((draw) -> draw[parts[0]] / draw[bought]).toArray();
		assertThat(Arrays.stream(first).average().orElseThrow()).isCloseTo(0.025, within(0.01));
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
