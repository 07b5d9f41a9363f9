package org.tieline.market;

import java.math.BigDecimal;
import java.util.List;

import org.tieline.market.Concentration.Assumption;

/**
 * Bounds of the Herfindahl-Hirschman index, in points from 0 to 10,000, over all readings
 * of which companies are one firm.
 *
 * @param low lower bound from the figures as printed; if these add up to 100 within their
 * rounding, from their rounding ranges
 * @param high upper bound, likewise
 * @param lowWithRounding lower bound from the rounding ranges of the figures
 * @param highWithRounding upper bound, likewise
 * @param covered least percentage that the printed shares add up to
 * @param exceedsWhole whether the shares add up to more than 100; then the bounds assume
 * only that one of them is right
 */
record IndexBounds(BigDecimal low, BigDecimal high, BigDecimal lowWithRounding, BigDecimal highWithRounding,
		BigDecimal covered, boolean exceedsWhole) {

	static IndexBounds of(List<NamedShare> shares, Families families, Assumption assumption) {
		return families.readings(shares)
			.stream()
			.filter((reading) -> fits(reading))
			.map((reading) -> of(reading, shares, assumption, false))
			.reduce(IndexBounds::hull)
			.orElseGet(() -> shares.stream()
				.map((share) -> of(List.of(share), shares, Assumption.NONE, true))
				.reduce(IndexBounds::hull)
				.orElseThrow());
	}

	private static boolean fits(List<NamedShare> reading) {
		return ShareRange.leastOf(rounded(reading)).compareTo(ShareRange.WHOLE) <= 0;
	}

	private static List<ShareRange> rounded(List<NamedShare> shares) {
		return shares.stream().map(NamedShare::rounded).toList();
	}

	private static List<ShareRange> printed(List<NamedShare> shares) {
		return shares.stream().map(NamedShare::printed).toList();
	}

	private static IndexBounds of(List<NamedShare> reading, List<NamedShare> named, Assumption assumption,
			boolean exceedsWhole) {
		BigDecimal covered = ShareRange.leastOf(printed(reading));
		BigDecimal lowWithRounding = ShareRange.leastIndexOf(rounded(reading));
		BigDecimal highWithRounding = greatest(rounded(reading), rounded(named), assumption);
		BigDecimal slack = reading.stream().map(NamedShare::slack).reduce(BigDecimal.ZERO, BigDecimal::add);
		if (covered.add(slack).compareTo(ShareRange.WHOLE) >= 0) {
			return new IndexBounds(lowWithRounding, highWithRounding, lowWithRounding, highWithRounding, covered,
					exceedsWhole);
		}
		return new IndexBounds(ShareRange.leastIndexOf(printed(reading)),
				greatest(printed(reading), printed(named), assumption), lowWithRounding, highWithRounding, covered,
				exceedsWhole);
	}

	/**
	 * The greatest index: the rest is in as few hands as the assumption allows.
	 */
	private static BigDecimal greatest(List<ShareRange> firms, List<ShareRange> named, Assumption assumption) {
		BigDecimal cap = switch (assumption) {
			case NONE -> ShareRange.WHOLE;
			case NO_UNKNOWN_ABOVE_LARGEST_NAMED ->
				firms.stream().map(ShareRange::high).reduce(BigDecimal.ZERO, BigDecimal::max);
			case NAMED_ARE_THE_TOP -> named.stream().map(ShareRange::high).reduce(ShareRange.WHOLE, BigDecimal::min);
		};
		return new MaximalHhi(firms, cap).value();
	}

	/** Bounds that hold for both. */
	IndexBounds hull(IndexBounds other) {
		return new IndexBounds(this.low.min(other.low), this.high.max(other.high),
				this.lowWithRounding.min(other.lowWithRounding), this.highWithRounding.max(other.highWithRounding),
				this.covered.min(other.covered), this.exceedsWhole || other.exceedsWhole);
	}

}
