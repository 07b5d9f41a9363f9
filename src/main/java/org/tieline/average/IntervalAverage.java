package org.tieline.average;

import java.util.Arrays;

/**
 * The least and the greatest weighted average of values from 0 to 1, with weights within
 * bounds, and likewise for shares that add up to one. Pure.
 * <p>
 * The method is that of Karnik and Mendel (2001): at the optimum, the values above the
 * average have one bound as weight and the values below have the other. Iterating from
 * the current average converges in a few rounds, without sorting. A weight of 0 to 0 does
 * not count. A weight from 0 is positive, however small. A weight without an upper bound
 * can outweigh all others. Without any weight the average is 0, as in the published
 * method ("zero denominators become 1").
 */
public final class IntervalAverage {

	/** Tolerance for the rounding of printed shares. */
	private static final double ROUNDING = 1e-9;

	private IntervalAverage() {
	}

	/**
	 * The greatest average of {@code x[from]} to {@code x[from + count - 1]}.
	 * @param at index of the weight of the first value
	 */
	public static double greatest(double[] x, int from, double[] low, double[] high, int at, int count) {
		return optimum(x, from, low, high, at, count, true);
	}

	/** The least average, see {@link #greatest}. */
	public static double least(double[] x, int from, double[] low, double[] high, int at, int count) {
		return optimum(x, from, low, high, at, count, false);
	}

	/**
	 * The average cut of parallel links; if no amount weights them, the greatest cut.
	 */
	public static double ofCuts(double[] cuts, double[] low, double[] high, int at, boolean most) {
		double greatest = 0;
		boolean weighed = false;
		for (int i = 0; i < cuts.length; i++) {
			greatest = Math.max(greatest, cuts[i]);
			weighed |= high[at + i] > 0;
		}
		return weighed ? optimum(cuts, 0, low, high, at, cuts.length, most) : greatest;
	}

	static double optimum(double[] x, int from, double[] low, double[] high, int at, int count, boolean most) {
		double weights = 0;
		double sum = 0;
		double farthest = most ? -1 : 2;
		double unbounded = farthest;
		for (int i = 0; i < count; i++) {
			if (high[at + i] > 0) {
				double value = x[from + i];
				weights += low[at + i];
				sum += low[at + i] * value;
				farthest = most ? Math.max(farthest, value) : Math.min(farthest, value);
				if (high[at + i] == Double.POSITIVE_INFINITY) {
					unbounded = most ? Math.max(unbounded, value) : Math.min(unbounded, value);
				}
			}
		}
		if (farthest < 0 || farthest > 1) {
			return 0;
		}
		double average = (weights > 0) ? sum / weights : farthest;
		average = most ? Math.max(average, unbounded) : Math.min(average, unbounded);
		return optimumBeyond(average, x, from, low, high, at, count, most);
	}

	/**
	 * The optimum, if the given average is that of some weights within the bounds.
	 */
	static double optimumBeyond(double start, double[] x, int from, double[] low, double[] high, int at, int count,
			boolean most) {
		double average = start;
		double next = start;
		do {
			average = next;
			next = averageAround(average, x, from, low, high, at, count, most);
		}
		while (most ? next > average : next < average);
		return average;
	}

	/**
	 * The average if all values beyond the given one have their greatest weight.
	 */
	private static double averageAround(double average, double[] x, int from, double[] low, double[] high, int at,
			int count, boolean most) {
		double weights = 0;
		double sum = 0;
		for (int i = 0; i < count; i++) {
			double value = x[from + i];
			boolean beyond = most ? value > average : value < average;
			// An unbounded weight is never beyond: the iteration starts at its value.
			double weight = beyond ? high[at + i] : low[at + i];
			if (high[at + i] > 0) {
				weights += weight;
				sum += weight * value;
			}
		}
		return (weights > 0) ? sum / weights : average;
	}

	/**
	 * The greatest sum of values weighted by shares that add up to one (a fractional
	 * knapsack). It is 1 if no such shares lie within the bounds.
	 * @param sorted buffer for the values
	 */
	public static double greatestShared(double[] x, double[] low, double[] high, int at, int count, double[] sorted) {
		return fits(low, high, at, count) ? shared(x, low, high, at, count, sorted, true) : 1;
	}

	/**
	 * The least sum, as in {@link #greatestShared}. It is 0 if no such shares lie within
	 * the bounds.
	 */
	public static double leastShared(double[] x, double[] low, double[] high, int at, int count, double[] sorted) {
		return fits(low, high, at, count) ? shared(x, low, high, at, count, sorted, false) : 0;
	}

	private static boolean fits(double[] low, double[] high, int at, int count) {
		double least = 0;
		double most = 0;
		for (int i = 0; i < count; i++) {
			least += low[at + i];
			most += high[at + i];
		}
		return least <= 1 + ROUNDING && most >= 1 - ROUNDING;
	}

	/**
	 * By duality: at one value the shares are split. Values beyond it have their greatest
	 * share, all others their least.
	 */
	private static double shared(double[] x, double[] low, double[] high, int at, int count, double[] sorted,
			boolean most) {
		System.arraycopy(x, 0, sorted, 0, count);
		Arrays.sort(sorted, 0, count);
		// The number of extreme values that use up the whole.
		int few = 1;
		int many = count;
		while (few < many) {
			int middle = (few + many) >>> 1;
			double margin = sorted[most ? count - middle : middle - 1];
			double used = 0;
			for (int i = 0; i < count; i++) {
				used += (most ? x[i] >= margin : x[i] <= margin) ? high[at + i] : low[at + i];
			}
			if (used >= 1) {
				many = middle;
			}
			else {
				few = middle + 1;
			}
		}
		double margin = sorted[most ? count - few : few - 1];
		double value = margin;
		for (int i = 0; i < count; i++) {
			boolean beyond = most ? x[i] > margin : x[i] < margin;
			value += (x[i] - margin) * (beyond ? high[at + i] : low[at + i]);
		}
		return Math.clamp(value, 0, 1);
	}

}
