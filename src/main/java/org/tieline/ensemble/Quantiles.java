package org.tieline.ensemble;

import java.util.Arrays;

/**
 * The 5th, 50th and 95th percentile of draws, by linear interpolation between ordered
 * draws (type 7 of Hyndman and Fan, American Statistician 50:361, 1996).
 *
 * @param p05 the 5th percentile
 * @param p50 the median
 * @param p95 the 95th percentile
 */
public record Quantiles(double p05, double p50, double p95) {

	/**
	 * The percentiles of draws.
	 * @param draws at least one, in any order; they are not changed
	 */
	public static Quantiles of(double[] draws) {
		double[] ordered = draws.clone();
		Arrays.sort(ordered);
		return new Quantiles(at(ordered, 0.05), at(ordered, 0.5), at(ordered, 0.95));
	}

	private static double at(double[] ordered, double part) {
		double place = part * (ordered.length - 1);
		int below = (int) place;
		double value = ordered[below];
		return (below + 1 < ordered.length) ? value + (place - below) * (ordered[below + 1] - value) : value;
	}

	/** These percentiles, within bounds. */
	public Quantiles within(double low, double high) {
		return new Quantiles(Math.clamp(this.p05, low, high), Math.clamp(this.p50, low, high),
				Math.clamp(this.p95, low, high));
	}

}
