package org.tieline.ownership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.tieline.value.Quantity;

/** Parts of a company that owners have in the end, in percent. */
public final class Parts {

	private Parts() {
	}

	/**
	 * What an owner has of a company, from its chains; where a figure for the outcome of
	 * these chains is on record too, both are bounds.
	 */
	public static Quantity of(Holdings holdings, String owner, String company, IntegratedOwnership chains) {
		double low = chains.low(company);
		double high = chains.high(company);
		for (Share stated : holdings.outcomes()) {
			if (stated.isKnown() && stated.owner().equals(owner) && stated.company().equals(company)) {
				List<Share> direct = holdings.graph()
					.sharesIn(company)
					.stream()
					.filter((share) -> share.owner().equals(owner) && !share.fact().equals(stated.fact()))
					.toList();
				low = Math.min(low, sum(direct, stated, Share::low));
				high = Math.max(high, Math.min(1, sum(direct, stated, Share::high)));
			}
		}
		return percent(low, high);
	}

	private static double sum(List<Share> direct, Share stated, Function<Share, BigDecimal> bound) {
		return direct.stream().map(bound).reduce(bound.apply(stated), BigDecimal::add).doubleValue() / 100;
	}

	/** The wider of two upper bounds; null: there is none. */
	public static @Nullable BigDecimal larger(@Nullable BigDecimal one, @Nullable BigDecimal other) {
		return (one == null || other == null) ? null : one.max(other);
	}

	/**
	 * Bounds from 0 to 1 as percent; eight digits after the point are more than is known.
	 */
	public static Quantity percent(double low, double high) {
		BigDecimal least = percent(low);
		return new Quantity(least, percent(high).max(least), "percent");
	}

	private static BigDecimal percent(double part) {
		return BigDecimal.valueOf(part).movePointRight(2).setScale(8, RoundingMode.HALF_EVEN);
	}

}
