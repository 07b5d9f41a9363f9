package org.tieline.ensemble;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.tieline.stop.Stop;

/**
 * Draws points of a polytope. A sweep moves the point along each free direction in turn
 * (coordinate hit-and-run: Turchin 1971; Smith 1984), then passes amounts on between
 * parts of a whole, then moves along each ray, on which several amounts grow by a common
 * factor. The place has the stated density, by slice sampling with shrinkage (Neal, Slice
 * sampling, Annals of Statistics 31:705, 2003). The same start and seed give the same
 * draws.
 * <p>
 * Draws of one chain resemble their predecessors. Not safe for use by several threads.
 * <p>
 * Whether a place is taken is decided by fast logarithms. Where these could decide
 * otherwise than {@link StrictMath}, that decides, so that draws are the same everywhere.
 */
public final class PolytopeSampler {

	static final String GENERATOR = "L64X128MixRandom";

	/** Shrinkages of one slice before the point stays where it is. */
	static final int MOST_SHRINKS = 60;

	/** The logarithm of how far a factor is looked for at once, from least to most. */
	static final double REACH = 3;

	/**
	 * A fast logarithm differs from the strict one by a part of 1e-15. The sum of terms
	 * differs by less than this part of their sizes.
	 */
	private static final double CLOSE = 1e-12;

	/** Sums above it stand for densities without a bound, and are not compared fast. */
	private static final double HUGE = 1e200;

	private final Polytope polytope;

	private final Moves moves;

	private final double[] point;

	/** By variable: the fast logarithm of its density at the point. */
	private final double[] logs;

	/** By variable: the size of the terms of that logarithm. */
	private final double[] sizes;

	/** By place in the list of variables: how far each moves along a ray. */
	private final double[] raySteps;

	/** Of a place that is tried, by place in the list of curved variables. */
	private final double[] triedPoints;

	private final double[] triedLogs;

	private final double[] triedSizes;

	private final RandomGenerator random;

	private double least;

	private double most;

	private int swept;

	/**
	 * A chain.
	 * @param start a point of the set
	 * @param seed the seed of its random numbers
	 */
	public PolytopeSampler(FeasiblePoint start, long seed) {
		this(start.polytope(), Moves.of(start.polytope()), start.point(), seed);
	}

	PolytopeSampler(Polytope polytope, Moves moves, double[] start, long seed) {
		this.polytope = polytope;
		this.moves = moves;
		this.point = start.clone();
		this.random = RandomGeneratorFactory.of(GENERATOR).create(seed);
		int most = moves.widest();
		this.raySteps = new double[most];
		this.triedPoints = new double[most];
		this.triedLogs = new double[most];
		this.triedSizes = new double[most];
		this.logs = new double[this.point.length];
		this.sizes = new double[this.point.length];
		for (int v = 0; v < this.point.length; v++) {
			keep(v);
		}
	}

	/** The number of free directions. */
	public int dimension() {
		return this.moves.dimension();
	}

	/** Makes the moves of a sweep, some times. */
	public void sweep(int times) {
		int straight = this.moves.steps().length;
		for (int time = 0; time < times; time++) {
			Stop.poll();
			for (int move : this.moves.round(this.swept)) {
				line(move, this.moves.steps()[move]);
			}
			for (int ray = 0; ray < this.moves.rays().count(); ray++) {
				this.moves.rays().steps(ray, this.point, this.raySteps);
				ray(straight + ray, this.moves.rays().growing()[ray].length, this.raySteps);
			}
			this.swept++;
		}
	}

	/**
	 * Sweeps until there were so many in all. If it is stopped, it goes on from there
	 * when it is called again.
	 */
	void sweepUpTo(int all) {
		sweep(all - this.swept);
	}

	/** The point. The array changes with the next sweep. */
	public double[] point() {
		return this.point;
	}

	private void line(int move, double[] steps) {
		findEnds(move, steps);
		if (this.most - this.least > 0) {
			if (this.moves.curved()[move].length == 0) {
				go(move, steps, this.least + this.random.nextDouble() * (this.most - this.least));
			}
			else {
				go(move, steps, straightSlice(move, steps));
				keepTried(move);
			}
		}
	}

	private void ray(int move, int growing, double[] steps) {
		findEnds(move, steps);
		if (this.most - this.least > 0) {
			go(move, steps, raySlice(move, growing, steps));
			keepTried(move);
		}
	}

	/**
	 * The least and the greatest place on a line where all variables keep their bounds.
	 */
	private void findEnds(int move, double[] steps) {
		int[] variables = this.moves.variables()[move];
		double from = Double.NEGATIVE_INFINITY;
		double to = Double.POSITIVE_INFINITY;
		for (int i = 0; i < variables.length; i++) {
			if (steps[i] != 0) {
				int v = variables[i];
				double down = (this.polytope.low()[v] - this.point[v]) / steps[i];
				double up = (this.polytope.high()[v] - this.point[v]) / steps[i];
				from = Math.max(from, Math.min(down, up));
				to = Math.min(to, Math.max(down, up));
			}
		}
		this.least = Math.min(from, 0);
		this.most = Math.max(to, 0);
	}

	private double straightSlice(int move, double[] steps) {
		double below = 1 - this.random.nextDouble();
		double left = this.least;
		double right = this.most;
		for (int shrink = 0; shrink < MOST_SHRINKS; shrink++) {
			double place = left + this.random.nextDouble() * (right - left);
			if (isAbove(move, steps, place, 0, below)) {
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
	 * A place on a ray: a factor less 1. The slice is of the logarithm of the factor. It
	 * begins with an interval of a set width that lies anywhere around the point.
	 */
	private double raySlice(int move, int growing, double[] steps) {
		double below = 1 - this.random.nextDouble();
		double left = -REACH * this.random.nextDouble();
		double right = left + REACH;
		for (int shrink = 0; shrink < MOST_SHRINKS; shrink++) {
			double log = left + this.random.nextDouble() * (right - left);
			double place = StrictMath.expm1(log);
			boolean inside = place > this.least && place < this.most;
			if (inside && isAbove(move, steps, place, growing * log, below)) {
				return place;
			}
			if (log < 0) {
				left = log;
			}
			else {
				right = log;
			}
		}
		return 0;
	}

	/**
	 * Whether the density at a place is at least the level of a slice.
	 * @param volume the logarithm of how the volume grows up to that place
	 * @param below the level, as a part of the density at the point
	 */
	private boolean isAbove(int move, double[] steps, double place, double volume, double below) {
		int[] variables = this.moves.variables()[move];
		int[] curved = this.moves.curved()[move];
		double[] of = this.moves.terms()[move];
		double level = Math.log(below);
		double beyond = volume - level;
		double size = 1 + Math.abs(volume) - level;
		for (int at = 0; at < curved.length; at++) {
			int v = variables[curved[at]];
			double x = this.point[v] + place * steps[curved[at]];
			if (x <= 0) {
				Arrays.fill(this.triedPoints, Double.NaN);
				return isStrictlyAbove(move, steps, place, volume, below);
			}
			double ofPlace = Math.log(x);
			double distance = ofPlace - of[3 * at + 2];
			double straight = of[3 * at] * ofPlace;
			double bent = of[3 * at + 1] * distance;
			double square = bent * distance;
			double sizeOfOne = Math.abs(straight) + square + Math.abs(2 * bent * ofPlace);
			this.triedPoints[at] = x;
			this.triedLogs[at] = straight - square;
			this.triedSizes[at] = sizeOfOne;
			beyond += straight - square - this.logs[v];
			size += sizeOfOne + this.sizes[v];
		}
		double close = CLOSE * size;
		return (close < HUGE && Math.abs(beyond) > close) ? beyond > 0
				: isStrictlyAbove(move, steps, place, volume, below);
	}

	private boolean isStrictlyAbove(int move, double[] steps, double place, double volume, double below) {
		return log(move, steps, place) + volume >= log(move, steps, 0) + StrictMath.log(below);
	}

	/** Keeps the logarithms at the point, as they were tried. */
	private void keepTried(int move) {
		int[] curved = this.moves.curved()[move];
		for (int at = 0; at < curved.length; at++) {
			int v = this.moves.variables()[move][curved[at]];
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

	private double log(int move, double[] steps, double place) {
		int[] variables = this.moves.variables()[move];
		double log = 0;
		for (int i = 0; i < variables.length; i++) {
			int v = variables[i];
			log += this.polytope.density()[v].log(this.point[v] + place * steps[i]);
		}
		return log;
	}

	private void go(int move, double[] steps, double place) {
		int[] variables = this.moves.variables()[move];
		for (int i = 0; i < variables.length; i++) {
			int v = variables[i];
			this.point[v] = Math.clamp(this.point[v] + place * steps[i], this.polytope.low()[v],
					this.polytope.high()[v]);
		}
	}

}
