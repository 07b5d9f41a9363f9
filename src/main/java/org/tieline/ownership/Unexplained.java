package org.tieline.ownership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;

/**
 * Shares that owners may hold beside the chains that their stakes result from. An
 * indirect figure includes at least the product of its recorded chains; only the rest can
 * be held otherwise. A figure of unknown directness can be entirely a direct holding
 * beside the chains. So can any share if there is no established figure.
 */
final class Unexplained {

	/** Digits of a percentage below which a difference is a rounding error. */
	private static final int DIGITS = 8;

	private Unexplained() {
	}

	/**
	 * Draws shares from zero to what is not explained.
	 * @param outcomes stakes with recorded chains between their parties
	 * @param chains the shares drawn from the other stakes
	 * @param indirect which of the stakes are stated to be indirect
	 */
	static List<Share> of(List<Share> outcomes, OwnershipGraph chains, Predicate<Share> indirect) {
		return outcomes.stream()
			.filter((stated) -> !stated.owner().equals(stated.company()))
			.map((stated) -> indirect.test(stated) ? without(stated, chains) : stated)
			.filter((stated) -> stated.high().signum() > 0)
			.map((stated) -> stated.within(BigDecimal.ZERO, stated.high()))
			.toList();
	}

	private static Share without(Share stated, OwnershipGraph chains) {
		OwnershipGraph above = chains.above(stated.company());
		double through = IntegratedOwnership.of(above, List.of(stated.owner())).low(stated.company());
		BigDecimal own = above.sharesIn(stated.company())
			.stream()
			.filter((share) -> share.owner().equals(stated.owner()))
			.map(Share::low)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal explained = BigDecimal.valueOf(through)
			.movePointRight(2)
			.setScale(DIGITS, RoundingMode.HALF_EVEN)
			.subtract(own)
			.max(BigDecimal.ZERO);
		return stated.within(BigDecimal.ZERO, stated.high().subtract(explained).max(BigDecimal.ZERO));
	}

}
