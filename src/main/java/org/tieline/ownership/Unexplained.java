package org.tieline.ownership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;

/**
 * Shares that owners may hold beside the chains that their stakes result from. An
 * indirect figure includes at least the product of its recorded chains; only the rest can
 * be held otherwise. A figure of unknown directness can be entirely a direct holding
 * beside the chains. It includes at most all that the holders on its chains have, so that
 * the rest is certainly held beside them. Any share without an established figure can be
 * held beside the chains.
 */
final class Unexplained {

	/** Digits of a percentage below which a difference is a rounding error. */
	private static final int DIGITS = 8;

	private Unexplained() {
	}

	/**
	 * Draws shares up to what is not explained.
	 * @param outcomes stakes with recorded chains between their parties
	 * @param chains the shares drawn from the other stakes
	 * @param whole the shares of all stakes
	 * @param indirect which of the stakes are stated to be indirect
	 */
	static List<Share> of(List<Share> outcomes, OwnershipGraph chains, OwnershipGraph whole,
			Predicate<Share> indirect) {
		return outcomes.stream()
			.filter((stated) -> !stated.owner().equals(stated.company()))
			.map((stated) -> indirect.test(stated) ? without(stated, chains)
					: stated.within(besideAll(stated, whole), stated.high()))
			.filter((stated) -> stated.high().signum() > 0)
			.toList();
	}

	/**
	 * The least that an owner holds beside its chains, if the figure includes its direct
	 * stake and all that the last holders of its chains have.
	 */
	private static BigDecimal besideAll(Share stated, OwnershipGraph whole) {
		return whole.sharesIn(stated.company())
			.stream()
			.filter((share) -> !share.fact().equals(stated.fact()))
			.map((share) -> share.owner().equals(stated.owner()) ? share.low()
					: whole.leads(stated.owner(), share.owner()) ? share.high() : BigDecimal.ZERO)
			.reduce(stated.low(), BigDecimal::subtract)
			.max(BigDecimal.ZERO);
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
