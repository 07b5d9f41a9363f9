package org.tieline.exposure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Bounds the greatest sum in a ring in which hardly anybody can reach wholly what leads
 * furthest, so that everything comes in through a few and goes round many times. The one
 * that buys most of it is pinned: taken to lead as far as the cap. With that the others
 * settle fast, at values that nobody exceeds, and the rounds through the one that is
 * pinned are a sum over its purchases alone.
 * <p>
 * From below: let the others have {@code f(m)}, as their least fixed point, when the
 * pinned one has a part {@code m} of the cap. What comes from elsewhere does not shrink
 * with {@code m}, so {@code f(m) >= m f(1)}. Hence the true part of the pinned one is not
 * less than the least {@code m} at which its own purchases lead {@code m} far among
 * suppliers who have {@code m f(1)}, and everybody has {@code m f(1)} at least.
 */
final class PinnedBound {

	/** How much further than from below a bound may be to be taken as it is. */
	private static final double NEAR = 1e-7;

	/** How often the pinned one's purchases are summed. */
	private static final int SUMS = 10_000;

	private final WeightedRows purchases;

	private final double[] part;

	private final int[] order;

	private final ValueIteration rounds;

	PinnedBound(WeightedRows purchases, double[] part, int[] order, ValueIteration rounds) {
		this.purchases = purchases;
		this.part = part;
		this.order = order;
		this.rounds = rounds;
	}

	/**
	 * Bounds a ring in which those who reach the cap wholly are set, and the others have
	 * no part yet; false: the others are only approached from below.
	 */
	boolean bounds(AlmostSureReach reach, int from, int to, double cap) {
		int[] others = Arrays.stream(this.order, from, to).filter((company) -> this.part[company] < cap).toArray();
		int pin = entry(others);
		if (pin == WeightedRows.NONE) {
			return false;
		}
		reach.set(from, to, cap, pin);
		boolean settled = this.rounds.settle(from, to, cap);
		double[] whole = Arrays.stream(others).mapToDouble((company) -> this.part[company]).toArray();
		double least = least(pin, others, cap);
		if (settled && cap * (1 - least) <= NEAR && this.rounds.isRaised(from, to, cap)) {
			return true;
		}
		for (int i = 0; i < others.length; i++) {
			this.part[others[i]] = least * whole[i];
		}
		return false;
	}

	/** Who buys most of what leads out of the ring. */
	private int entry(int[] others) {
		int entry = WeightedRows.NONE;
		double most = 0;
		for (int company : others) {
			double value = this.purchases.value(company, this.part, 1);
			if (value > most) {
				most = value;
				entry = company;
			}
		}
		return entry;
	}

	/** The least part of the cap that the pinned one can have. */
	private double least(int pin, int[] others, double cap) {
		int[] inside = suppliersAmong(others, pin);
		double[] whole = Arrays.stream(inside).mapToDouble((supplier) -> this.part[supplier]).toArray();
		double least = 0;
		double rise = 1;
		for (int sum = 0; rise > ValueIteration.SMALL && sum < SUMS && !this.rounds.isSpent(); sum++) {
			for (int i = 0; i < inside.length; i++) {
				this.part[inside[i]] = least * whole[i];
			}
			rise = this.purchases.value(pin, this.part, 1) / cap - least;
			least = Math.min(1, least + Math.max(0, rise));
			this.rounds.spend(inside.length);
		}
		for (int i = 0; i < inside.length; i++) {
			this.part[inside[i]] = whole[i];
		}
		return least;
	}

	private int[] suppliersAmong(int[] others, int buyer) {
		BitSet among = new BitSet();
		for (int company : others) {
			among.set(company);
		}
		return IntStream.range(this.purchases.start(buyer), this.purchases.end(buyer))
			.map(this.purchases::supplier)
			.filter(among::get)
			.toArray();
	}

}
