package org.tieline.market;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tieline.evidence.Claim;
import org.tieline.evidence.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.value.Quantity;

/**
 * The Herfindahl-Hirschman index, the sum of squared percent shares, as an interval while
 * shares are missing. Incomplete shares are never scaled up to 100. Bands: US Merger
 * Guidelines, 2023.
 *
 * @param low points, 0 to 10,000: the known shares at their least, the rest spread thinly
 * @param high points: the rest in as few hands as the assumption allows
 * @param covered percent of the market that the known shares cover at least
 * @param firms firms with a known share
 * @param band where the interval lies
 * @param shares what it is computed from
 */
record Concentration(double low, double high, double covered, int firms, Band band, List<FactView> shares) {

	private static final double WHOLE = 100;

	private static final double MODERATE_FROM = 1000;

	private static final double HIGH_ABOVE = 1800;

	/** What is taken for granted about the firms without a known share. */
	enum Assumption {

		NONE, NO_UNKNOWN_ABOVE_LARGEST_NAMED, NAMED_ARE_THE_TOP

	}

	/** Bands of the US Merger Guidelines. */
	enum Band {

		UNCONCENTRATED, MODERATE, HIGH, UNDETERMINED

	}

	/** Computes it from the shares of one market and period; null if none is known. */
	static @Nullable Concentration of(List<FactView> facts, Assumption assumption) {
		List<FactView> shares = new ArrayList<>();
		List<Quantity> percents = new ArrayList<>();
		for (FactView fact : facts) {
			Quantity value = fact.value();
			if (value != null && !isOfGroup(fact) && isKnown(fact)) {
				shares.add(fact);
				percents.add(value);
			}
		}
		if (shares.isEmpty()) {
			return null;
		}
		double[] low = percents.stream().mapToDouble((one) -> number(one.low(), 0)).toArray();
		double[] high = percents.stream().mapToDouble((one) -> number(one.high(), WHOLE)).toArray();
		double least = sumOfSquares(low);
		double most = most(low, high, assumption);
		return new Concentration(least, most, sum(low), shares.size(), band(least, most), shares);
	}

	private static boolean isOfGroup(FactView fact) {
		return fact.fact().participants().values().stream().anyMatch((one) -> one.kind() == EntityKind.GROUP);
	}

	/**
	 * Whether somebody states or estimates the share, and nobody denies it. Who denies 40
	 * percent may mean less or more; such a firm is one without a known share.
	 */
	private static boolean isKnown(FactView fact) {
		boolean stated = fact.status().isEstablished() || fact.status() == Status.CONTESTED;
		return stated && fact.claims().stream().noneMatch(Claim::denies);
	}

	private static double number(@Nullable BigDecimal number, double otherwise) {
		return (number != null) ? number.doubleValue() : otherwise;
	}

	/** The rest in as few hands as the assumption allows. */
	private static double most(double[] low, double[] high, Assumption assumption) {
		double cap = switch (assumption) {
			case NONE -> WHOLE;
			case NO_UNKNOWN_ABOVE_LARGEST_NAMED -> largest(high);
			case NAMED_ARE_THE_TOP -> smallest(high);
		};
		return new GreatestIndex(low, high, cap).value();
	}

	private static double sum(double[] shares) {
		double sum = 0;
		for (double share : shares) {
			sum += share;
		}
		return sum;
	}

	private static double sumOfSquares(double[] shares) {
		double sum = 0;
		for (double share : shares) {
			sum += share * share;
		}
		return sum;
	}

	private static double largest(double[] shares) {
		double largest = 0;
		for (double share : shares) {
			largest = Math.max(largest, share);
		}
		return largest;
	}

	private static double smallest(double[] shares) {
		double smallest = WHOLE;
		for (double share : shares) {
			smallest = Math.min(smallest, share);
		}
		return smallest;
	}

	private static Band band(double low, double high) {
		Band band = band(low);
		return (band == band(high)) ? band : Band.UNDETERMINED;
	}

	private static Band band(double index) {
		if (index < MODERATE_FROM) {
			return Band.UNCONCENTRATED;
		}
		return (index <= HIGH_ABOVE) ? Band.MODERATE : Band.HIGH;
	}

}
