package org.tieline.market;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * The bounds of a share, in percent from 0 to 100, in exact decimals.
 *
 * @param low the least it may be
 * @param high the greatest it may be
 */
record ShareRange(BigDecimal low, BigDecimal high) {

	static final BigDecimal WHOLE = new BigDecimal("100");

	ShareRange {
		low = low.max(BigDecimal.ZERO).min(WHOLE);
		high = high.min(WHOLE).max(low);
	}

	/** What two firms have together. */
	ShareRange plus(ShareRange other) {
		return new ShareRange(this.low.add(other.low), this.high.add(other.high));
	}

	/** What all have together at least. */
	static BigDecimal leastOf(List<ShareRange> shares) {
		return sum(shares, ShareRange::low);
	}

	/** The sum of squares of what each has at least, in points. */
	static BigDecimal leastIndexOf(List<ShareRange> shares) {
		return sum(shares, (share) -> share.low().multiply(share.low()));
	}

	private static BigDecimal sum(List<ShareRange> shares, Function<ShareRange, BigDecimal> of) {
		return shares.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
