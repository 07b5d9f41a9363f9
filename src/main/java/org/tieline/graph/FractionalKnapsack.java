package org.tieline.graph;

/**
 * The fractional knapsack: the most worth that fits, taking the best first and of the
 * last one only a part. Found without sorting: what is better than some pivot is taken
 * whole if it fits, else the search goes on among it (Balas and Zemel 1980).
 */
public final class FractionalKnapsack {

	private FractionalKnapsack() {
	}

	/**
	 * The most worth.
	 * @param value worth of one unit of each; the order of the array is lost
	 * @param weight how many units there are of each; likewise
	 * @param capacity how many units fit
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
