package org.tieline.graph;

/**
 * The fractional knapsack: the greatest value that fits. The best items are taken first,
 * and the last one in part. The method does not sort (Balas and Zemel 1980). It compares
 * the items with a pivot. If all better items fit, they are taken whole; if not, the
 * search goes on among them.
 */
public final class FractionalKnapsack {

	private FractionalKnapsack() {
	}

	/**
	 * The greatest value.
	 * @param value the value of one unit of each item; the order of the array is changed
	 * @param weight the number of units of each item; the order is changed in the same
	 * way
	 * @param capacity the number of units that fit
	 */
	public static double greatest(double[] value, double[] weight, double capacity) {
		int from = 0;
		int to = value.length;
		double left = capacity;
		double worth = 0;
		while (from < to && left > 0) {
			double pivot = median(value[from], value[(from + to) >>> 1], value[to - 1]);
			int better = partition(value, weight, from, to, pivot, true);
			int equal = partition(value, weight, better, to, pivot, false);
			double fits = sum(weight, from, better);
			if (fits > left) {
				to = better;
				continue;
			}
			for (int i = from; i < better; i++) {
				worth += value[i] * weight[i];
			}
			left -= fits;
			double taken = Math.min(left, sum(weight, better, equal));
			worth += pivot * taken;
			left -= taken;
			from = equal;
		}
		return worth;
	}

	/**
	 * Puts those above the pivot, or those equal to it, first; returns where they end.
	 */
	private static int partition(double[] value, double[] weight, int from, int to, double pivot, boolean above) {
		int end = from;
		for (int i = from; i < to; i++) {
			if (above ? value[i] > pivot : value[i] == pivot) {
				double one = value[i];
				value[i] = value[end];
				value[end] = one;
				double units = weight[i];
				weight[i] = weight[end];
				weight[end++] = units;
			}
		}
		return end;
	}

	private static double sum(double[] weight, int from, int to) {
		double sum = 0;
		for (int i = from; i < to; i++) {
			sum += weight[i];
		}
		return sum;
	}

	private static double median(double a, double b, double c) {
		return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
	}

}
