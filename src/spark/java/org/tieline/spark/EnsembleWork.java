package org.tieline.spark;

import java.io.IOException;
import java.util.concurrent.ForkJoinPool;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.tieline.cascade.CascadeEnsemble;
import org.tieline.cascade.EnsembleResult;
import org.tieline.cascade.Replaceability;

/**
 * Cascades of many scenarios on many draws of the amounts. A unit is a block of draws of
 * one scenario. Amounts are those of the table {@code amounts}, or drawn evenly between
 * the bounds of each link.
 *
 * @param scenarios by number
 * @param draws draws of each scenario
 * @param block draws of a unit
 * @param seed the seed of the whole ensemble
 * @param replaceability how far others replace a supplier
 */
record EnsembleWork(Scenario[] scenarios, int draws, int block, long seed,
		Replaceability replaceability) implements Work {

	private static final long serialVersionUID = 1;

	private static final int MOST_IN_BLOCK = 256;

	/** Amounts in memory for a block at most. */
	private static final int MOST_AMOUNTS = 16_000_000;

	private static final int LEAST_IN_BLOCK = 8;

	private static final String GENERATOR = "L64X128MixRandom";

	/** Draws of a unit on a network of so many links. */
	static int block(int links) {
		return Math.clamp(MOST_AMOUNTS / Math.max(1, links), LEAST_IN_BLOCK, MOST_IN_BLOCK);
	}

	/** Blocks of a scenario. */
	private int blocks() {
		return (this.draws + this.block - 1) / this.block;
	}

	long units() {
		return (long) this.scenarios.length * blocks();
	}

	@Override
	public String schema() {
		return "required binary scenario (STRING); required int32 draw; required double esri;"
				+ " required double esri_downstream; required double esri_upstream;";
	}

	@Override
	public void compute(NetworkTables tables, long from, long to, Rows rows) throws IOException {
		CascadeEnsemble ensemble = new CascadeEnsemble(tables.network(), this.replaceability);
		// The threads of a worker are Spark's to give.
		try (ForkJoinPool alone = new ForkJoinPool(1)) {
			for (long unit = from; unit < to; unit++) {
				Scenario scenario = this.scenarios[(int) (unit / blocks())];
				int first = (int) (unit % blocks()) * this.block;
				double[][] amounts = new double[Math.min(this.block, this.draws - first)][];
				for (int i = 0; i < amounts.length; i++) {
					amounts[i] = amounts(tables, scenario, first + i);
				}
				EnsembleResult result = alone.submit(() -> ensemble.run(scenario.shock(), amounts)).join();
				for (int i = 0; i < amounts.length; i++) {
					rows.add(scenario.id(), first + i, result.esri()[i], result.esriDownstream()[i],
							result.esriUpstream()[i]);
				}
			}
		}
	}

	private double[] amounts(NetworkTables tables, Scenario scenario, int draw) {
		if (tables.amounts != null) {
			return tables.amounts[draw];
		}
		return drawn(tables.low, tables.high, seedOf(this.seed, scenario.id(), draw));
	}

	/**
	 * The seed of a draw. It depends on the ensemble, the scenario and the draw alone.
	 */
	static long seedOf(long seed, String scenario, int draw) {
		return Long.parseUnsignedLong(new Hash().add(seed + "\n" + scenario + "\n" + draw).end().substring(0, 16), 16);
	}

	static double[] drawn(double[] low, double[] high, long seed) {
		RandomGenerator random = RandomGeneratorFactory.of(GENERATOR).create(seed);
		double[] amounts = new double[low.length];
		for (int link = 0; link < amounts.length; link++) {
			amounts[link] = Math.min(high[link], low[link] + random.nextDouble() * (high[link] - low[link]));
		}
		return amounts;
	}

}
