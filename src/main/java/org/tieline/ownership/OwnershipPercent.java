package org.tieline.ownership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.tieline.value.Interval;
import org.tieline.value.Quantity;

/** The integrated shares of owners in a company, in percent. */
public final class OwnershipPercent {

	private static final int DIGITS = 8;

	/**
	 * Digits after the point that distinguish an exclusive bound from a rounding error.
	 */
	private static final int DIGITS_OF_HAIRS = 11;

	private OwnershipPercent() {
	}

	/**
	 * The integrated share of an owner. If a figure for the result of the chains is
	 * recorded too, both are bounds.
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
		return holdings.haveHairs() ? percentWithHairs(low, high) : percent(low, high);
	}

	private static double sum(List<Share> direct, Share stated, Function<Share, BigDecimal> bound) {
		return direct.stream().map(bound).reduce(bound.apply(stated), BigDecimal::add).doubleValue() / 100;
	}

	/** The first bounds, with the greatest upper bound of all. */
	public static Quantity upTo(Quantity first, Quantity... others) {
		BigDecimal most = Objects.requireNonNull(first.high());
		boolean exclusive = first.highExclusive();
		for (Quantity other : others) {
			BigDecimal high = Objects.requireNonNull(other.high());
			int order = high.compareTo(most);
			exclusive = (order > 0) ? other.highExclusive() : exclusive && (order < 0 || other.highExclusive());
			most = high.max(most);
		}
		return new Quantity(first.low(), most, "percent", first.lowExclusive(), exclusive);
	}

	/**
	 * Bounds from 0 to 1 as percent, rounded outward; eight digits after the point are
	 * more than is known.
	 */
	public static Quantity percent(double low, double high) {
		Interval bounds = new Interval(low, Math.max(low, high)).roundedOutward(DIGITS + 2);
		return new Quantity(percent(bounds.low(), DIGITS), percent(bounds.high(), DIGITS), "percent");
	}

	/** Bounds from 0 to 1, as percent, if some shares have exclusive bounds. */
	private static Quantity percentWithHairs(double low, double high) {
		return percent(percent(low, DIGITS_OF_HAIRS), percent(high, DIGITS_OF_HAIRS));
	}

	private static BigDecimal percent(double part, int digits) {
		return BigDecimal.valueOf(part).movePointRight(2).setScale(digits, RoundingMode.HALF_EVEN);
	}

	/**
	 * Bounds in percent. A bound that is inside of a number by at most a few units of
	 * {@link Share#HAIR} becomes exclusive.
	 */
	public static Quantity percent(BigDecimal low, BigDecimal high) {
		BigDecimal least = Share.withoutHairs(low);
		BigDecimal most = Share.withoutHairs(high);
		boolean above = least.compareTo(low) < 0;
		boolean below = most.compareTo(high) > 0;
		return (least.compareTo(most) < 0) ? new Quantity(least, most, "percent", above, below)
				: new Quantity(least.min(most), most.max(least), "percent");
	}

}
