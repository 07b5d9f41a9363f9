package org.tieline.market;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * Bounds of a share, in percent from 0 to 100, in exact decimals.
 *
 * @param low the lower bound
 * @param high the upper bound
 */
record ShareRange(BigDecimal low, BigDecimal high) {

	static final BigDecimal WHOLE = new BigDecimal("100");

	ShareRange {
		low = low.max(BigDecimal.ZERO).min(WHOLE);
		high = high.min(WHOLE).max(low);
	}

	/** The share of two firms together. */
	ShareRange plus(ShareRange other) {
		return new ShareRange(this.low.add(other.low), this.high.add(other.high));
	}

	/** The sum of the lower bounds. */
	static BigDecimal leastOf(List<ShareRange> shares) {
		return sum(shares, ShareRange::low);
	}

	/** The sum of squares of the lower bounds, in points. */
	static BigDecimal leastIndexOf(List<ShareRange> shares) {
		return sum(shares, (share) -> share.low().multiply(share.low()));
	}

	private static BigDecimal sum(List<ShareRange> shares, Function<ShareRange, BigDecimal> of) {
		return shares.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
