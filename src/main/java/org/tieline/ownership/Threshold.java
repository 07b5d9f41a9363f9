package org.tieline.ownership;

import java.math.BigDecimal;

/**
 * From how much on.
 *
 * @param percent the bound
 * @param above whether it must be exceeded (a majority), not only reached
 */
public record Threshold(BigDecimal percent, boolean above) {

	/** A majority: more than half. */
	public static final Threshold MAJORITY = new Threshold(new BigDecimal("50"), true);

	public static Threshold atLeast(BigDecimal percent) {
		return new Threshold(percent, false);
	}

	boolean isReachedBy(BigDecimal sum) {
		int order = sum.compareTo(this.percent);
		return this.above ? order > 0 : order >= 0;
	}

}
