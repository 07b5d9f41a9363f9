package org.tieline.ownership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;

/**
 * What owners may hold beside the chains that their stakes are the outcome of. A figure
 * that is said to be indirect has in it what the chains on record come to at least, so
 * only the rest may be held otherwise. One of unknown directness may be a direct holding
 * beside the chains, so all of it may; and so may anything where no figure stands.
 */
final class Unexplained {

	/** Digits of a percent from which on a difference is one of computing. */
	private static final int DIGITS = 8;

	private Unexplained() {
	}

	/**
	 * Draws shares that run from nothing to what is not explained.
	 * @param outcomes stakes that chains lead along
	 * @param chains what is drawn of the others
	 * @param indirect which of the stakes are said to be indirect
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
