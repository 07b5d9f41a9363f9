package org.tieline.ensemble;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How far chains agree: the rank-normalised split R-hat of Vehtari, Gelman, Simpson,
 * Carpenter and Bürkner, "Rank-normalization, folding, and localization: an improved
 * R-hat for assessing convergence of MCMC", Bayesian Analysis 16 (2021).
 */
public final class Convergence {

	private Convergence() {
	}

	/**
	 * The greater of the R-hat of the ranks and of the distances from the median; 1:
	 * chains and halves of chains agree.
	 * @param chains by chain and draw
	 */
	public static double rHat(double[][] chains) {
		int half = chains[0].length / 2;
		double[] all = Arrays.stream(chains)
			.flatMapToDouble(
					(chain) -> IntStream.range(chain.length - 2 * half, chain.length).mapToDouble((i) -> chain[i]))
			.toArray();
		double[] sorted = all.clone();
		Arrays.sort(sorted);
		double median = sorted[sorted.length / 2];
		double[] folded = Arrays.stream(all).map((one) -> Math.abs(one - median)).toArray();
		return Math.max(ofHalves(normalScores(all), half), ofHalves(normalScores(folded), half));
	}

	private static double ofHalves(double[] scores, int length) {
		double[] means = new double[scores.length / length];
		double within = 0;
		for (int half = 0; half < means.length; half++) {
			double[] of = Arrays.copyOfRange(scores, half * length, (half + 1) * length);
			means[half] = Arrays.stream(of).average().orElse(0);
			within += variance(of) / means.length;
		}
		return Math.sqrt(((length - 1.0) / length * within + variance(means)) / within);
	}

	private static double variance(double[] of) {
		double mean = Arrays.stream(of).average().orElse(0);
		return Arrays.stream(of).map((one) -> (one - mean) * (one - mean)).sum() / (of.length - 1);
	}

	/** The normal quantiles of the ranks; equal values have the middle of their ranks. */
	private static double[] normalScores(double[] of) {
		double[] sorted = of.clone();
		Arrays.sort(sorted);
		double[] scores = new double[of.length];
		for (int from = 0; from < sorted.length;) {
			int to = from + 1;
			while (to < sorted.length && sorted[to] == sorted[from]) {
				to++;
			}
			Arrays.fill(scores, from, to, normal(((from + to - 1) / 2.0 + 0.625) / (of.length + 0.25)));
			from = to;
		}
		return Arrays.stream(of).map((one) -> scores[Arrays.binarySearch(sorted, one)]).toArray();
	}

	/** The normal quantile (Abramowitz and Stegun 26.2.23; error below 0.00045). */
	private static double normal(double part) {
		double tail = Math.sqrt(-2 * Math.log(Math.min(part, 1 - part)));
		double score = tail - (2.515517 + tail * (0.802853 + tail * 0.010328))
				/ (1 + tail * (1.432788 + tail * (0.189269 + tail * 0.001308)));
		return (part < 0.5) ? -score : score;
	}

}
