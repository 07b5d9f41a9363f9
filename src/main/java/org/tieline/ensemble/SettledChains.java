package org.tieline.ensemble;

import java.util.stream.IntStream;

import org.tieline.stop.Stop;

/**
 * Chains that have forgotten the first point of a set. Chains with any seed go on from
 * there. Immutable.
 */
public final class SettledChains {

	/** The seed of what comes before the seed of a question. */
	private static final long SEED = 20_190_515;

	private final FeasiblePoint start;

	private final Moves moves;

	private final double[][] points;

	private SettledChains(FeasiblePoint start, Moves moves, double[][] points) {
		this.start = start;
		this.moves = moves;
		this.points = points;
	}

	/**
	 * Lets chains settle, side by side.
	 * @param sweeps of each chain
	 */
	public static SettledChains of(FeasiblePoint start, int count, int sweeps) {
		Moves moves = Moves.of(start.polytope());
		double[][] points = new double[count][];
		Stop stop = Stop.current();
		IntStream.range(0, count).parallel().forEach((chain) -> stop.run(() -> {
			PolytopeSampler sampler = new PolytopeSampler(start.polytope(), moves, start.point(), seed(SEED, chain));
			sampler.sweep(sweeps);
			points[chain] = sampler.point().clone();
		}));
		return new SettledChains(start, moves, points);
	}

	private static long seed(long seed, int chain) {
		return seed * 1_000_003L + chain;
	}

	/** A chain that goes on from where it settled, with random numbers of its own. */
	public PolytopeSampler chain(int number, long seed) {
		return new PolytopeSampler(this.start.polytope(), this.moves, this.points[number], seed(seed, number));
	}

	/** The first point. */
	public FeasiblePoint start() {
		return this.start;
	}

}
