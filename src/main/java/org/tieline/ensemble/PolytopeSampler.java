package org.tieline.ensemble;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.tieline.stop.Stop;

/**
 * Draws points of a polytope by coordinate hit-and-run (Turchin 1971; Smith 1984): along
 * each free direction in turn, the point moves to a random place inside the bounds. The
 * place has the stated density, by slice sampling with shrinkage (Neal, Slice sampling,
 * Annals of Statistics 31:705, 2003). The same start and seed give the same draws.
 * <p>
 * Draws of one chain resemble their predecessors. Not safe for use by several threads.
 * <p>
 * Whether a place is taken is decided by fast logarithms. Where these could decide
 * otherwise than {@link StrictMath}, that decides, so that draws are the same everywhere.
 */
public final class PolytopeSampler {

	private static final String GENERATOR = "L64X128MixRandom";

	/** Shrinkages of one slice before the point stays where it is. */
	private static final int MOST_SHRINKS = 60;

	/**
	 * A fast logarithm differs from the strict one by a part of 1e-15. The sum of terms
	 * differs by less than this part of their sizes.
	 */
	private static final double CLOSE = 1e-12;

	/** Sums above it stand for densities without a bound, and are not compared fast. */
	private static final double HUGE = 1e200;

	private final Polytope polytope;

	private final Directions directions;

	private final double[] point;

	/** By direction: the variables whose density is not flat. */
	private final int[][] curved;

	/**
	 * By direction, for each of these: its step, and the power, the precision and the
	 * center of its density.
	 */
	private final double[][] terms;

	/** By variable: the fast logarithm of its density at the point. */
	private final double[] logs;

	/** By variable: the size of the terms of that logarithm. */
	private final double[] sizes;

	/** Of a place that is tried, by place in the list of curved variables. */
	private final double[] triedPoints;

	private final double[] triedLogs;

	private final double[] triedSizes;

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
		this.curved = new int[directions.count()][];
		this.terms = new double[directions.count()][];
		for (int direction = 0; direction < directions.count(); direction++) {
			curve(direction, directions.variables()[direction], directions.steps()[direction]);
		}
		int most = Arrays.stream(this.curved).mapToInt((one) -> one.length).max().orElse(0);
		this.triedPoints = new double[most];
		this.triedLogs = new double[most];
		this.triedSizes = new double[most];
		this.logs = new double[this.point.length];
		this.sizes = new double[this.point.length];
		for (int v = 0; v < this.point.length; v++) {
			keep(v);
		}
	}

	private void curve(int direction, int[] variables, double[] steps) {
		Density[] density = this.polytope.density();
		int[] bent = IntStream.range(0, variables.length).filter((i) -> !density[variables[i]].isFlat()).toArray();
		this.curved[direction] = Arrays.stream(bent).map((i) -> variables[i]).toArray();
		this.terms[direction] = Arrays.stream(bent).boxed().flatMapToDouble((i) -> {
			Density one = density[variables[i]];
			return DoubleStream.of(steps[i], one.power(), one.precision(), one.center());
		}).toArray();
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
				move(direction, this.directions.variables()[direction], this.directions.steps()[direction]);
			}
		}
	}

	/** The point. The array changes with the next sweep. */
	public double[] point() {
		return this.point;
	}

	private void move(int direction, int[] variables, double[] steps) {
		double least = Double.NEGATIVE_INFINITY;
		double most = Double.POSITIVE_INFINITY;
		for (int i = 0; i < variables.length; i++) {
			int v = variables[i];
			double down = (this.polytope.low()[v] - this.point[v]) / steps[i];
			double up = (this.polytope.high()[v] - this.point[v]) / steps[i];
			least = Math.max(least, Math.min(down, up));
			most = Math.min(most, Math.max(down, up));
		}
		least = Math.min(least, 0);
		most = Math.max(most, 0);
		if (most - least > 0) {
			if (this.curved[direction].length == 0) {
				go(variables, steps, least + this.random.nextDouble() * (most - least));
			}
			else {
				go(variables, steps, slice(direction, least, most));
				keep(this.curved[direction]);
			}
		}
	}

	private double slice(int direction, double least, double most) {
		double below = 1 - this.random.nextDouble();
		double level = Math.log(below);
		double size = 1 - level;
		for (int v : this.curved[direction]) {
			level += this.logs[v];
			size += this.sizes[v];
		}
		double left = least;
		double right = most;
		for (int shrink = 0; shrink < MOST_SHRINKS; shrink++) {
			double place = left + this.random.nextDouble() * (right - left);
			if (isAbove(direction, place, level, size, below)) {
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

	/**
	 * Whether the density at a place is at least the level of a slice.
	 * @param level the fast logarithm of the level
	 * @param size the size of its terms
	 * @param below the level, as a part of the density at the point
	 */
	private boolean isAbove(int direction, double place, double level, double size, double below) {
		int[] variables = this.curved[direction];
		double[] of = this.terms[direction];
		double log = 0;
		double sizeThere = 0;
		for (int at = 0; at < variables.length; at++) {
			double x = this.point[variables[at]] + place * of[4 * at];
			if (x <= 0) {
				Arrays.fill(this.triedPoints, Double.NaN);
				return isStrictlyAbove(direction, place, below);
			}
			double ofPlace = Math.log(x);
			double distance = ofPlace - of[4 * at + 3];
			double straight = of[4 * at + 1] * ofPlace;
			double bent = of[4 * at + 2] * distance;
			double square = bent * distance;
			double sizeOfOne = Math.abs(straight) + square + Math.abs(2 * bent * ofPlace);
			this.triedPoints[at] = x;
			this.triedLogs[at] = straight - square;
			this.triedSizes[at] = sizeOfOne;
			log += straight - square;
			sizeThere += sizeOfOne;
		}
		double beyond = log - level;
		double close = CLOSE * (size + sizeThere);
		return (close < HUGE && Math.abs(beyond) > close) ? beyond > 0 : isStrictlyAbove(direction, place, below);
	}

	private boolean isStrictlyAbove(int direction, double place, double below) {
		int[] variables = this.directions.variables()[direction];
		double[] steps = this.directions.steps()[direction];
		return log(variables, steps, place) >= log(variables, steps, 0) + StrictMath.log(below);
	}

	/** Keeps the logarithms at the point, as they were tried. */
	private void keep(int[] variables) {
		for (int at = 0; at < variables.length; at++) {
			int v = variables[at];
			if (this.point[v] == this.triedPoints[at]) {
				this.logs[v] = this.triedLogs[at];
				this.sizes[v] = this.triedSizes[at];
			}
			else {
				keep(v);
			}
		}
	}

	private void keep(int v) {
		Density density = this.polytope.density()[v];
		if (!density.isFlat()) {
			double log = StrictMath.log(this.point[v]);
			double distance = Math.abs(log - density.center());
			this.logs[v] = density.log(this.point[v]);
			this.sizes[v] = (this.point[v] > 0)
					? Math.abs(density.power() * log) + density.precision() * distance * (distance + 2 * Math.abs(log))
					: Double.POSITIVE_INFINITY;
		}
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
