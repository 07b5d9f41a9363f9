package org.tieline.ownership;

import java.math.BigDecimal;
import java.math.RoundingMode;

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

	/** The least count of units of a share that reaches it. */
	long units() {
		BigDecimal up = this.percent.setScale(Share.DIGITS, this.above ? RoundingMode.FLOOR : RoundingMode.CEILING);
		return Share.units(up) + (this.above ? 1 : 0);
	}

	boolean isReachedBy(BigDecimal sum) {
		int order = sum.compareTo(this.percent);
		return this.above ? order > 0 : order >= 0;
	}

}
