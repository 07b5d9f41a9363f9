package org.tieline.plausible;

import java.util.Arrays;

/**
 * Divides a whole among parts as evenly as their bounds allow: every part is the same
 * level, or the bound that keeps it from there (water-filling). Pure.
 */
final class EvenSplit {

	private static final int ROUNDS = 200;

	private EvenSplit() {
	}

	/**
	 * The parts.
	 * @param low lower bounds, 0 or more
	 * @param high upper bounds, each at least the lower one
	 * @param whole what the parts add up to; if the bounds do not allow it, the nearest
	 * sum that they allow
	 */
	static double[] of(double[] low, double[] high, double whole) {
		double least = Arrays.stream(low).sum();
		double most = Arrays.stream(high).sum();
		if (least >= whole) {
			return low.clone();
		}
		if (most <= whole) {
			return high.clone();
		}
		double below = 0;
		double above = Math.max(whole, Arrays.stream(low).max().orElse(0));
		for (int round = 0; round < ROUNDS && below < above; round++) {
			double level = (below + above) / 2;
			if (sum(low, high, level) < whole) {
				below = level;
			}
			else {
				above = level;
			}
		}
		double[] parts = new double[low.length];
		for (int part = 0; part < parts.length; part++) {
			parts[part] = Math.clamp(above, low[part], high[part]);
		}
		return parts;
	}

	private static double sum(double[] low, double[] high, double level) {
		double sum = 0;
		for (int part = 0; part < low.length; part++) {
			sum += Math.clamp(level, low[part], high[part]);
		}
		return sum;
	}

}
