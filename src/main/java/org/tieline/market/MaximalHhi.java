package org.tieline.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The greatest Herfindahl-Hirschman index within bounds, where the shares of named firms
 * and of others add up to 100. A sum of squares is convex. It is therefore greatest if
 * all named firms but one are at one of their bounds. All choices of bounds are built up
 * firm by firm. Of two choices, one with a smaller rest and a smaller sum is dropped. In
 * exact decimals.
 */
final class MaximalHhi {

	/**
	 * A choice of bounds for some firms.
	 *
	 * @param rest percent that is left for other firms
	 * @param squares sum of squares so far
	 */
	private record Way(BigDecimal rest, BigDecimal squares) {
	}

	private final List<ShareRange> shares;

	private final BigDecimal cap;

	/**
	 * Takes the bounds of the named firms.
	 * @param shares bounds of each share in percent; the lower bounds add up to 100 at
	 * most
	 * @param cap greatest share of any other firm, in percent
	 */
	MaximalHhi(List<ShareRange> shares, BigDecimal cap) {
		this.shares = shares;
		this.cap = cap;
	}

	/** The greatest index, in points; at most 10,000, the index of one firm. */
	BigDecimal value() {
		BigDecimal best = BigDecimal.ZERO;
		for (int between = 0; between < this.shares.size(); between++) {
			for (Way way : ways(between)) {
				best = best.max(way.squares().add(best(this.shares.get(between), way.rest())));
			}
		}
		return best;
	}

	/** All choices of bounds for the other named firms. */
	private List<Way> ways(int between) {
		BigDecimal rest = ShareRange.WHOLE.subtract(ShareRange.leastOf(this.shares)).max(BigDecimal.ZERO);
		List<Way> ways = List.of(new Way(rest, BigDecimal.ZERO));
		for (int i = 0; i < this.shares.size(); i++) {
			if (i != between) {
				ways = withoutWorse(extended(ways, this.shares.get(i)));
			}
		}
		return ways;
	}

	private static List<Way> extended(List<Way> ways, ShareRange share) {
		List<Way> more = new ArrayList<>();
		BigDecimal added = share.high().subtract(share.low());
		for (Way way : ways) {
			more.add(new Way(way.rest(), way.squares().add(square(share.low()))));
			if (added.signum() > 0 && added.compareTo(way.rest()) <= 0) {
				more.add(new Way(way.rest().subtract(added), way.squares().add(square(share.high()))));
			}
		}
		return more;
	}

	private static List<Way> withoutWorse(List<Way> ways) {
		ways.sort(Comparator.comparing(Way::rest).thenComparing(Way::squares).reversed());
		List<Way> kept = new ArrayList<>();
		for (Way way : ways) {
			if (kept.isEmpty() || way.squares().compareTo(kept.getLast().squares()) > 0) {
				kept.add(way);
			}
		}
		return kept;
	}

	/**
	 * The greatest sum from the rest for one named firm and the others. The firm takes
	 * nothing, its maximum, or an amount that leaves only firms of the greatest size.
	 */
	private BigDecimal best(ShareRange firm, BigDecimal rest) {
		BigDecimal most = firm.high().subtract(firm.low()).min(rest);
		BigDecimal best = squares(firm, BigDecimal.ZERO, rest).max(squares(firm, most, rest));
		if (this.cap.signum() > 0) {
			BigDecimal others = rest.subtract(most).divide(this.cap, 0, RoundingMode.CEILING).multiply(this.cap);
			if (others.compareTo(rest) <= 0) {
				best = best.max(squares(firm, rest.subtract(others), rest));
			}
		}
		return best;
	}

	private BigDecimal squares(ShareRange firm, BigDecimal taken, BigDecimal rest) {
		return square(firm.low().add(taken)).add(inOthers(rest.subtract(taken)));
	}

	/**
	 * As many other firms of the greatest size as possible, and one with the remainder.
	 */
	private BigDecimal inOthers(BigDecimal rest) {
		if (rest.signum() <= 0 || this.cap.signum() <= 0) {
			return BigDecimal.ZERO;
		}
		BigDecimal[] parts = rest.divideAndRemainder(this.cap);
		return parts[0].multiply(square(this.cap)).add(square(parts[1]));
	}

	private static BigDecimal square(BigDecimal share) {
		return share.multiply(share);
	}

}
