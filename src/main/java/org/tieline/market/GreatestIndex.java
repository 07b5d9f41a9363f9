package org.tieline.market;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The greatest sum of squared percent shares that bounds allow, where the shares of named
 * firms and of others make up the whole. A sum of squares is convex, so it is greatest
 * where every named firm but one stands at one of its bounds. All ways to choose these
 * bounds are built up firm by firm; of two ways, one that leaves less to share out and
 * gains less is dropped.
 */
final class GreatestIndex {

	private static final double WHOLE = 100;

	private static final double ROUNDING = 1e-9;

	/** What is left to share out, and the squares so far. */
	private record Way(double rest, double squares) {
	}

	private final double[] low;

	private final double[] high;

	private final double cap;

	/**
	 * Takes the bounds of the named firms, in percent.
	 * @param low the least share of each
	 * @param high the greatest share of each
	 * @param cap the greatest share that any other firm may have
	 */
	GreatestIndex(double[] low, double[] high, double cap) {
		this.low = low;
		this.high = high;
		this.cap = cap;
	}

	/** In points: at most 10,000, which is one firm. */
	double value() {
		double best = 0;
		for (int between = 0; between < this.low.length; between++) {
			for (Way way : ways(between)) {
				best = Math.max(best, way.squares() + best(between, way.rest()));
			}
		}
		return best;
	}

	/** All ways to put the other named firms at their bounds. */
	private List<Way> ways(int between) {
		double rest = WHOLE;
		for (double share : this.low) {
			rest -= share;
		}
		List<Way> ways = List.of(new Way(Math.max(0, rest), 0));
		for (int i = 0; i < this.low.length; i++) {
			if (i != between) {
				ways = withoutWorse(extended(ways, this.low[i], this.high[i]));
			}
		}
		return ways;
	}

	private static List<Way> extended(List<Way> ways, double low, double high) {
		List<Way> more = new ArrayList<>();
		double added = high - low;
		for (Way way : ways) {
			more.add(new Way(way.rest(), way.squares() + low * low));
			if (added > 0 && added <= way.rest() + ROUNDING) {
				more.add(new Way(Math.max(0, way.rest() - added), way.squares() + high * high));
			}
		}
		return more;
	}

	private static List<Way> withoutWorse(List<Way> ways) {
		ways.sort(Comparator.comparingDouble(Way::rest).thenComparingDouble(Way::squares).reversed());
		List<Way> kept = new ArrayList<>();
		for (Way way : ways) {
			if (kept.isEmpty() || way.squares() > kept.getLast().squares()) {
				kept.add(way);
			}
		}
		return kept;
	}

	/**
	 * The most that one named firm and the others make of the rest. The firm takes
	 * nothing, all it may, or as much as leaves whole firms of the greatest size.
	 */
	private double best(int firm, double rest) {
		double most = Math.min(this.high[firm] - this.low[firm], rest);
		double best = Math.max(squares(firm, 0, rest), squares(firm, most, rest));
		if (this.cap > 0) {
			double others = Math.ceil((rest - most) / this.cap - ROUNDING) * this.cap;
			if (others <= rest) {
				best = Math.max(best, squares(firm, rest - others, rest));
			}
		}
		return best;
	}

	private double squares(int firm, double taken, double rest) {
		double share = this.low[firm] + taken;
		return share * share + inOthers(rest - taken);
	}

	/** As many others of the greatest allowed size as fit, and one with what remains. */
	private double inOthers(double rest) {
		if (rest <= 0 || this.cap <= 0) {
			return 0;
		}
		double whole = Math.floor(rest / this.cap);
		double last = rest - whole * this.cap;
		return whole * this.cap * this.cap + last * last;
	}

}
