package org.tieline.ownership;

import java.math.BigDecimal;

/**
 * A part of a company that an owner holds, in percent of the whole, known exactly (low
 * equals high) or within bounds.
 *
 * @param owner id of who holds it
 * @param company id of what is held
 * @param low at least so much, 0 to 100
 * @param high at most so much, 0 to 100
 * @param fact id of the fact that tells; empty where the share sums up several
 */
public record Share(String owner, String company, BigDecimal low, BigDecimal high, String fact) {

	static final BigDecimal WHOLE = new BigDecimal("100");

	public Share {
		if (low.signum() < 0 || low.compareTo(high) > 0 || high.compareTo(WHOLE) > 0) {
			throw new IllegalArgumentException("a share runs from 0 to 100 percent: " + low + ".." + high);
		}
	}

	/** A share known exactly. */
	public static Share exactly(String owner, String company, String percent) {
		return between(owner, company, percent, percent);
	}

	/** A share known within bounds. */
	public static Share between(String owner, String company, String low, String high) {
		return new Share(owner, company, new BigDecimal(low), new BigDecimal(high), "");
	}

	/** The same share with other bounds. */
	Share within(BigDecimal lower, BigDecimal upper) {
		return new Share(this.owner, this.company, lower, upper, this.fact);
	}

	/** Whether anything is known of how much it is. */
	public boolean isKnown() {
		return this.low.signum() > 0 || this.high.compareTo(WHOLE) < 0;
	}

}
