package org.tieline.ownership;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The least holding that a rule covers.
 *
 * @param percent the bound, 0 to 100
 * @param above whether the holding must exceed the bound, as for a majority
 */
public record Threshold(BigDecimal percent, boolean above) {

	/** A majority: more than 50 percent. */
	public static final Threshold MAJORITY = new Threshold(new BigDecimal("50"), true);

	public static Threshold atLeast(BigDecimal percent) {
		return new Threshold(percent, false);
	}

	/** The least number of units of a share that reaches the threshold. */
	long units() {
		BigDecimal up = this.percent.setScale(Share.DIGITS, this.above ? RoundingMode.FLOOR : RoundingMode.CEILING);
		return Share.units(up) + (this.above ? 1 : 0);
	}

	boolean isReachedBy(BigDecimal sum) {
		int order = sum.compareTo(this.percent);
		return this.above ? order > 0 : order >= 0;
	}

}
