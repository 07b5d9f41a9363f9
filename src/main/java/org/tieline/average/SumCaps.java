package org.tieline.average;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Upper bounds for the sum of several links of one buyer. Examples: the suppliers of a
 * country whose total is recorded, or two links about the same sales.
 * <p>
 * An average under caps is extreme if, in each set, the most extreme values have as much
 * weight as the cap leaves. Which values are extreme does not depend on the average. The
 * caps can therefore be turned into smaller upper weights. A cap can lie within another:
 * the ties of one pair within those of a country. The sums then form a laminar family,
 * for which the same order is exact.
 */
public final class SumCaps {

	/** The number of a link without a cap. */
	public static final int NONE = -1;

	private final int[] cap;

	private final int[] around;

	private final double[] most;

	/**
	 * Takes caps.
	 * @param cap by place: the number of its innermost cap
	 * @param around by cap: the number of the cap around it, or {@link #NONE}
	 * @param most by cap: its upper bound
	 */
	public SumCaps(int[] cap, int[] around, double[] most) {
		this.cap = cap;
		this.around = around;
		this.most = most;
	}

	/**
	 * Upper weights under the caps, from index 0.
	 * @param x values, from {@code from}
	 * @param low lower weights, from {@code at}
	 * @param high upper weights, from {@code at}
	 * @param greatest whether the greatest average is sought, or the least
	 * @return the weights; null: none of these links has a cap
	 */
	public double @Nullable [] highs(double[] x, int from, double[] low, double[] high, int at, int count,
			boolean greatest) {
		int first = firstCapped(at, count);
		if (first == count) {
			return null;
		}
		double[] left = left(low, at, count);
		double[] highs = Arrays.copyOfRange(high, at, at + count);
		Comparator<Integer> nearest = Comparator.comparingDouble((Integer i) -> x[from + i]);
		IntStream.range(first, count)
			.filter((i) -> this.cap[at + i] != NONE)
			.boxed()
			.sorted(greatest ? nearest.reversed() : nearest)
			.forEach((i) -> {
				double more = high[at + i] - low[at + i];
				for (int one = this.cap[at + i]; one != NONE; one = this.around[one]) {
					more = Math.min(more, left[one]);
				}
				highs[i] = low[at + i] + more;
				for (int one = this.cap[at + i]; one != NONE; one = this.around[one]) {
					left[one] -= (left[one] < Double.POSITIVE_INFINITY) ? more : 0;
				}
			});
		return highs;
	}

	private int firstCapped(int at, int count) {
		for (int i = 0; i < count; i++) {
			if (this.cap[at + i] != NONE) {
				return i;
			}
		}
		return count;
	}

	/**
	 * What each cap leaves above the lower weights. A cap below their sum contradicts
	 * them and is ignored.
	 */
	private double[] left(double[] low, int at, int count) {
		double[] left = this.most.clone();
		for (int i = 0; i < count; i++) {
			for (int one = this.cap[at + i]; one != NONE; one = this.around[one]) {
				left[one] -= low[at + i];
			}
		}
		for (int one = 0; one < left.length; one++) {
			left[one] = (left[one] < 0) ? Double.POSITIVE_INFINITY : left[one];
		}
		return left;
	}

}
