package org.tieline.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Bounds the greatest sum in a component of which few rows can reach the greatest value
 * outside with their whole weight. In such a component, plain iteration needs many
 * rounds. The row with the greatest value is pinned: it gets the cap. The other rows then
 * converge fast, to upper bounds. The rounds through the pinned row are a sum over its
 * successors alone.
 * <p>
 * From below: let the others have {@code f(m)}, as their least fixed point, when the
 * pinned row has a part {@code m} of the cap. What comes from elsewhere does not shrink
 * with {@code m}, so {@code f(m) >= m f(1)}. Hence the true part of the pinned row is not
 * less than the least {@code m} at which its own value is {@code m}, given that its
 * successors have {@code m f(1)}; and every row has {@code m f(1)} at least.
 */
final class PinnedBound {

	/** How often the pinned row is summed. */
	private static final int SUMS = 10_000;

	private final WeightedRows rows;

	private final double[] part;

	private final int[] order;

	private final ValueIteration rounds;

	PinnedBound(WeightedRows rows, double[] part, int[] order, ValueIteration rounds) {
		this.rows = rows;
		this.part = part;
		this.order = order;
		this.rounds = rounds;
	}

	/**
	 * Bounds a component in which the rows that reach the cap wholly are set, and the
	 * others have no part yet; false: the others are only approached from below.
	 */
	boolean bounds(AlmostSureReach reach, int from, int to, double cap) {
		int[] others = Arrays.stream(this.order, from, to).filter((row) -> this.part[row] < cap).toArray();
		int pin = entry(others);
		if (pin == WeightedRows.NONE) {
			return false;
		}
		reach.set(from, to, cap, pin);
		boolean settled = this.rounds.settle(from, to, cap);
		double[] whole = Arrays.stream(others).mapToDouble((row) -> this.part[row]).toArray();
		double least = least(pin, others, cap);
		if (settled && cap * (1 - least) <= this.rounds.precision().near() && this.rounds.isRaised(from, to, cap)) {
			return true;
		}
		for (int i = 0; i < others.length; i++) {
			this.part[others[i]] = least * whole[i];
		}
		return false;
	}

	/** The row that has most of what leads out of the component. */
	private int entry(int[] others) {
		int entry = WeightedRows.NONE;
		double most = 0;
		for (int row : others) {
			double value = this.rows.value(row, this.part, 1);
			if (value > most) {
				most = value;
				entry = row;
			}
		}
		return entry;
	}

	/** The least part of the cap that the pinned row can have. */
	private double least(int pin, int[] others, double cap) {
		int[] inside = successorsAmong(others, pin);
		double[] whole = Arrays.stream(inside).mapToDouble((successor) -> this.part[successor]).toArray();
		double least = 0;
		double rise = 1;
		for (int sum = 0; rise > this.rounds.precision().change() && sum < SUMS && !this.rounds.isSpent(); sum++) {
			for (int i = 0; i < inside.length; i++) {
				this.part[inside[i]] = least * whole[i];
			}
			rise = this.rows.value(pin, this.part, 1) / cap - least;
			least = Math.min(1, least + Math.max(0, rise));
			this.rounds.spend(inside.length);
		}
		for (int i = 0; i < inside.length; i++) {
			this.part[inside[i]] = whole[i];
		}
		return least;
	}

	private int[] successorsAmong(int[] others, int row) {
		BitSet among = new BitSet();
		for (int one : others) {
			among.set(one);
		}
		return IntStream.range(this.rows.start(row), this.rows.end(row))
			.map(this.rows::successor)
			.filter(among::get)
			.toArray();
	}

}
