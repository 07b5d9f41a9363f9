package org.tieline.ensemble;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How much of the variance of an answer one input carries, estimated from given draws of
 * both (Plischke, Borgonovo and Smith, "Global sensitivity measures from given data",
 * European Journal of Operational Research 226:536, 2013). The draws are sorted by the
 * input into bins of equal count. The variance of the means of the bins estimates
 * {@code Var(E[answer | input])}.
 * <p>
 * The variance of noisy means is too large. So the draws are halved, and the means of one
 * half are multiplied by those of the other: if the halves are independent, their noise
 * cancels out on average. Draws come from four chains in turn, and each half has two
 * whole chains. Immutable.
 */
public final class EqualBins {

	/** With fewer draws no estimate is better than chance. */
	public static final int LEAST_DRAWS = 100;

	private static final int DRAWS_IN_BIN = 50;

	private static final int LEAST_BINS = 4;

	private static final int MOST_BINS = 20;

	/**
	 * The effect that chance alone can give, times the number of draws. Draws that
	 * resemble their predecessors give about twice as much as independent ones.
	 */
	private static final double CHANCE = 40;

	/** By draw: its bin. */
	private final byte[] bin;

	private final int bins;

	private EqualBins(byte[] bin, int bins) {
		this.bin = bin;
		this.bins = bins;
	}

	/**
	 * Sorts the draws of an input into bins.
	 * @param input by draw; equal values keep the order of the draws
	 */
	public static EqualBins of(double[] input) {
		int bins = Math.clamp(input.length / DRAWS_IN_BIN, LEAST_BINS, MOST_BINS);
		int[] ordered = IntStream.range(0, input.length)
			.boxed()
			.sorted(Comparator.comparingDouble((draw) -> input[draw]))
			.mapToInt(Integer::intValue)
			.toArray();
		byte[] bin = new byte[input.length];
		for (int place = 0; place < ordered.length; place++) {
			bin[ordered[place]] = (byte) ((long) place * bins / ordered.length);
		}
		return new EqualBins(bin, bins);
	}

	/**
	 * The variance of an answer that the input explains by itself, in the squared unit of
	 * the answer. Chance can make it a little negative.
	 * @param answer by draw
	 */
	public double explained(double[] answer) {
		double[][] sum = new double[2][this.bins];
		int[][] count = new int[2][this.bins];
		double[] all = new double[2];
		int[] draws = new int[2];
		for (int draw = 0; draw < answer.length; draw++) {
			int half = (draw >> 1) & 1;
			sum[half][this.bin[draw]] += answer[draw];
			count[half][this.bin[draw]]++;
			all[half] += answer[draw];
			draws[half]++;
		}
		double explained = 0;
		for (int b = 0; b < this.bins; b++) {
			if (count[0][b] > 0 && count[1][b] > 0) {
				double one = sum[0][b] / count[0][b] - all[0] / draws[0];
				double other = sum[1][b] / count[1][b] - all[1] / draws[1];
				explained += one * other * (count[0][b] + count[1][b]) / answer.length;
			}
		}
		return explained;
	}

	/** The variance of an answer. */
	public static double variance(double[] answer) {
		double sum = 0;
		for (double one : answer) {
			sum += one;
		}
		double mean = sum / answer.length;
		double squares = 0;
		for (double one : answer) {
			squares += (one - mean) * (one - mean);
		}
		return squares / answer.length;
	}

	/**
	 * The part of the variance that an input without any effect can seem to carry, by
	 * chance. Smaller effects are no finding.
	 * @param draws the number of draws
	 */
	public static double chance(int draws) {
		return CHANCE / draws;
	}

}
