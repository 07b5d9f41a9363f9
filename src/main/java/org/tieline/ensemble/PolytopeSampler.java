package org.tieline.ensemble;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.tieline.stop.Stop;

/**
 * Draws points of a polytope by coordinate hit-and-run (Turchin 1971; Smith 1984): along
 * each free direction in turn, the point moves to a random place inside the bounds. The
 * place has the stated density, by slice sampling with shrinkage (Neal, Slice sampling,
 * Annals of Statistics 31:705, 2003). The same start and seed give the same draws.
 * <p>
 * Draws of one chain resemble their predecessors. Not safe for use by several threads.
 */
public final class PolytopeSampler {

	private static final String GENERATOR = "L64X128MixRandom";

	/** Shrinkages of one slice before the point stays where it is. */
	private static final int MOST_SHRINKS = 60;

	private final Polytope polytope;

	private final Directions directions;

	private final double[] point;

	private final RandomGenerator random;

	/**
	 * A chain.
	 * @param start a point of the set
	 * @param seed the seed of its random numbers
	 */
	public PolytopeSampler(FeasiblePoint start, long seed) {
		this(start, Directions.of(start.polytope()), seed);
	}

	PolytopeSampler(FeasiblePoint start, Directions directions, long seed) {
		this.polytope = start.polytope();
		this.directions = directions;
		this.point = start.point().clone();
		this.random = RandomGeneratorFactory.of(GENERATOR).create(seed);
	}

	/** Several chains with seeds that follow each other. */
	public static PolytopeSampler[] chains(FeasiblePoint start, long seed, int count) {
		Directions directions = Directions.of(start.polytope());
		PolytopeSampler[] chains = new PolytopeSampler[count];
		for (int chain = 0; chain < count; chain++) {
			chains[chain] = new PolytopeSampler(start, directions, seed * 1_000_003L + chain);
		}
		return chains;
	}

	/** The number of free directions. */
	public int dimension() {
		return this.directions.count();
	}

	/** Moves along every direction, some times. */
	public void sweep(int times) {
		for (int time = 0; time < times; time++) {
			Stop.poll();
			for (int direction = 0; direction < this.directions.count(); direction++) {
				move(this.directions.variables()[direction], this.directions.steps()[direction]);
			}
		}
	}

	/** The point. The array changes with the next sweep. */
	public double[] point() {
		return this.point;
	}

	private void move(int[] variables, double[] steps) {
		double least = Double.NEGATIVE_INFINITY;
		double most = Double.POSITIVE_INFINITY;
		boolean flat = true;
		for (int i = 0; i < variables.length; i++) {
			int v = variables[i];
			double down = (this.polytope.low()[v] - this.point[v]) / steps[i];
			double up = (this.polytope.high()[v] - this.point[v]) / steps[i];
			least = Math.max(least, Math.min(down, up));
			most = Math.min(most, Math.max(down, up));
			flat &= this.polytope.density()[v].isFlat();
		}
		least = Math.min(least, 0);
		most = Math.max(most, 0);
		if (most - least > 0) {
			go(variables, steps,
					flat ? least + this.random.nextDouble() * (most - least) : slice(variables, steps, least, most));
		}
	}

	private double slice(int[] variables, double[] steps, double least, double most) {
		double level = log(variables, steps, 0) + StrictMath.log(1 - this.random.nextDouble());
		double left = least;
		double right = most;
		for (int shrink = 0; shrink < MOST_SHRINKS; shrink++) {
			double place = left + this.random.nextDouble() * (right - left);
			if (log(variables, steps, place) >= level) {
				return place;
			}
			if (place < 0) {
				left = place;
			}
			else {
				right = place;
			}
		}
		return 0;
	}

	private double log(int[] variables, double[] steps, double place) {
		double log = 0;
		for (int i = 0; i < variables.length; i++) {
			int v = variables[i];
			log += this.polytope.density()[v].log(this.point[v] + place * steps[i]);
		}
		return log;
	}

	private void go(int[] variables, double[] steps, double place) {
		for (int i = 0; i < variables.length; i++) {
			int v = variables[i];
			this.point[v] = Math.clamp(this.point[v] + place * steps[i], this.polytope.low()[v],
					this.polytope.high()[v]);
		}
	}

}
