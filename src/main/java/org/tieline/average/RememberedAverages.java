package org.tieline.average;

import java.util.Arrays;

/**
 * The least or the greatest averages of rows of values, taken again and again while the
 * values grow. The same as {@link IntervalAverage} up to rounding, mostly in one pass:
 * each row remembers which of its values had their greatest weight. If the same ones lie
 * beyond the average that follows, that average is the optimum (Karnik and Mendel 2001).
 * Otherwise the search goes on from there, because no choice of weights exceeds the
 * optimum.
 * <p>
 * A row also remembers how far its nearest value is from the average. Values and average
 * grow by at most the reported growth each. Until that exceeds the distance, the same
 * values lie beyond. Not safe for use by several threads.
 */
public final class RememberedAverages {

	/** Stands for "nothing is remembered". */
	private static final double NOTHING = 0;

	/** A distance that rounding cannot bridge. */
	private static final double ROUNDING = 1e-10;

	private final double[] low;

	private final double[] high;

	private final boolean most;

	/** By place: the weight in the remembered optimum. */
	private final double[] weight;

	/** By place: whether the value lay beyond the average. */
	private final boolean[] beyond;

	/** By row: the sum of its weights. */
	private final double[] sum;

	/** By row: the growth until which its weights are those of the optimum. */
	private final double[] safe;

	private double grown;

	private double growing;

	/**
	 * Takes the weights of all rows.
	 * @param low by place: least weights
	 * @param high by place: greatest weights
	 * @param rows number of rows
	 * @param most whether the greatest averages are sought, or the least
	 */
	public RememberedAverages(double[] low, double[] high, int rows, boolean most) {
		this.low = low;
		this.high = high;
		this.most = most;
		this.weight = new double[low.length];
		this.beyond = new boolean[low.length];
		this.sum = new double[rows];
		this.safe = new double[rows];
	}

	/** Forgets all rows, so that results do not depend on what was asked before. */
	public void forget() {
		Arrays.fill(this.sum, NOTHING);
		this.grown = 0;
		this.growing = 0;
	}

	/**
	 * Reports a round in which values have grown.
	 * @param most the largest growth of a value in the round
	 */
	public void hasGrown(double most) {
		this.grown += most;
		this.growing = this.grown;
	}

	/**
	 * Reports growth in a round that has not ended.
	 * @param most the largest growth of a value in the round so far
	 */
	public void isGrowing(double most) {
		this.growing = this.grown + most;
	}

	/**
	 * The average of a row.
	 * @param row number of the row
	 * @param values values from 0 to 1
	 * @param index by place: index of the value
	 * @param at place of the first value
	 * @param count number of values
	 * @param x buffer, written to from index 0
	 */
	public double of(int row, double[] values, int[] index, int at, int count, double[] x) {
		if (this.sum[row] > NOTHING && this.growing < this.safe[row]) {
			double total = 0;
			for (int place = at; place < at + count; place++) {
				total += this.weight[place] * values[index[place]];
			}
			return total / this.sum[row];
		}
		for (int i = 0; i < count; i++) {
			x[i] = values[index[at + i]];
		}
		return of(row, x, at, count);
	}

	/**
	 * The average of a row.
	 * @param row number of the row
	 * @param x values from 0 to 1, from index 0
	 * @param at place of the first value
	 * @param count number of values
	 */
	public double of(int row, double[] x, int at, int count) {
		double average;
		if (this.sum[row] > NOTHING) {
			average = remembered(row, x, at, count);
			if (isOptimum(row, average, x, at, count)) {
				return average;
			}
			average = IntervalAverage.optimumBeyond(average, x, 0, this.low, this.high, at, count, this.most);
		}
		else {
			average = IntervalAverage.optimum(x, 0, this.low, this.high, at, count, this.most);
		}
		remember(row, average, x, at, count);
		return average;
	}

	private double remembered(int row, double[] x, int at, int count) {
		double total = 0;
		for (int i = 0; i < count; i++) {
			total += this.weight[at + i] * x[i];
		}
		return total / this.sum[row];
	}

	private boolean isOptimum(int row, double average, double[] x, int at, int count) {
		if (this.growing < this.safe[row]) {
			return true;
		}
		boolean other = false;
		double nearest = 1;
		for (int i = 0; i < count; i++) {
			other |= this.beyond[at + i] != (this.most ? x[i] > average : x[i] < average);
			nearest = Math.min(nearest, Math.abs(x[i] - average));
		}
		this.safe[row] = this.grown + nearest - ROUNDING;
		return !other;
	}

	private void remember(int row, double average, double[] x, int at, int count) {
		double total = 0;
		double nearest = 1;
		for (int i = 0; i < count; i++) {
			boolean isBeyond = this.most ? x[i] > average : x[i] < average;
			this.beyond[at + i] = isBeyond;
			this.weight[at + i] = isBeyond ? this.high[at + i] : this.low[at + i];
			total += this.weight[at + i];
			nearest = Math.min(nearest, Math.abs(x[i] - average));
		}
		// A value whose weight has no upper bound counts by itself.
		boolean isPlain = total > 0 && !hasUnbounded(at, count);
		this.sum[row] = isPlain ? total : NOTHING;
		this.safe[row] = this.grown + nearest - ROUNDING;
	}

	private boolean hasUnbounded(int at, int count) {
		for (int place = at; place < at + count; place++) {
			if (this.high[place] == Double.POSITIVE_INFINITY) {
				return true;
			}
		}
		return false;
	}

}
