package org.tieline.ensemble;

import java.util.stream.IntStream;

/**
 * Chains that have forgotten the first point of a set. Chains with any seed go on from
 * there. Chains settle when they are first asked for. What a stopped request has swept is
 * kept for the next one. Safe for use by several threads.
 */
public final class SettledChains {

	/** The seed of what comes before the seed of a question. */
	private static final long SEED = 20_190_515;

	private final FeasiblePoint start;

	private final Moves moves;

	/** Each guarded by itself. */
	private final PolytopeSampler[] chains;

	private final int sweeps;

	/**
	 * Chains that begin at a point.
	 * @param sweeps of each chain before others go on from it
	 */
	public SettledChains(FeasiblePoint start, int count, int sweeps) {
		this.start = start;
		this.moves = Moves.of(start.polytope());
		this.sweeps = sweeps;
		this.chains = IntStream.range(0, count)
			.mapToObj((chain) -> new PolytopeSampler(start.polytope(), this.moves, start.point(), seed(SEED, chain)))
			.toArray(PolytopeSampler[]::new);
	}

	private static long seed(long seed, int chain) {
		return seed * 1_000_003L + chain;
	}

	/** A chain that goes on from where it settled, with random numbers of its own. */
	public PolytopeSampler chain(int number, long seed) {
		PolytopeSampler settled = this.chains[number];
		synchronized (settled) {
			settled.sweepUpTo(this.sweeps);
			return new PolytopeSampler(this.start.polytope(), this.moves, settled.point(), seed(seed, number));
		}
	}

}
