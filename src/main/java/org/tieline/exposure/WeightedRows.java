package org.tieline.exposure;

import java.util.BitSet;

import org.tieline.graph.FractionalKnapsack;

/**
 * Who buys of whom, as far as it leads to some targets. Companies are numbered in the
 * order in which a search from the targets meets them, so that suppliers tend to come
 * before their buyers and lie near them in memory; the targets come first. Each has those
 * suppliers from whom purchases go on to a target, those with a least share first. A
 * supplier has the least share that it certainly makes up and the room above that; what
 * the least shares leave of the whole goes to anybody who has room.
 */
final class WeightedRows {

	/** Stands for a company that may lead as far as the cap; all parts are less. */
	static final double STAYS = 2;

	/** No number: such a company leads to no target. */
	static final int NONE = -1;

	private final int[] numbers;

	private final int size;

	private final int[] start;

	/** Where the suppliers with a least share end. */
	private final int[] certainEnd;

	private final int[] end;

	private final int[] supplier;

	/** Which of the shares in the tables a supplier has. */
	private final int[] share;

	private final double[] low;

	private final double[] room;

	private final double[] left;

	/** Those with a least share of somebody who leads nowhere. */
	private final BitSet leaks;

	WeightedRows(PurchaseRows built) {
		this.numbers = built.numbers;
		this.size = built.size;
		this.start = built.start;
		this.certainEnd = built.certainEnd;
		this.end = built.end;
		this.supplier = built.supplier;
		this.share = built.share;
		this.low = built.low;
		this.room = built.room;
		this.left = built.left;
		this.leaks = built.leaks;
	}

	/** How many companies. */
	int size() {
		return this.size;
	}

	/** The number of a company. */
	int numberOf(int node) {
		return this.numbers[node];
	}

	/** Where the suppliers of a company begin. */
	int start(int buyer) {
		return this.start[buyer];
	}

	/** Where they end. */
	int end(int buyer) {
		return this.end[buyer];
	}

	int supplier(int at) {
		return this.supplier[at];
	}

	boolean isOwnSupplier(int company) {
		for (int at = start(company); at < this.end[company]; at++) {
			if (this.supplier[at] == company) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Puts a supplier who leads furthest first among those without a least share; the
	 * others, as long as they are not solved, lead nowhere yet.
	 */
	double furthestFirst(int buyer, double[] part) {
		double most = 0;
		int furthest = this.certainEnd[buyer];
		for (int at = this.start[buyer]; at < this.end[buyer]; at++) {
			double reach = part[this.supplier[at]];
			most = Math.max(most, reach);
			if (at > furthest && reach > part[this.supplier[furthest]]) {
				furthest = at;
			}
		}
		if (furthest < this.end[buyer]) {
			swap(furthest, this.certainEnd[buyer]);
		}
		return most;
	}

	/**
	 * Which part of a company's purchases ends at a target. Of suppliers without a least
	 * share only the best counts, so that none is looked for once one leads far enough,
	 * and that one is asked early the next time.
	 * @param part the same of every supplier; 1 for the targets
	 * @param enough how far anybody leads but the first of those without a least share
	 */
	double value(int buyer, double[] part, double enough) {
		double sum = 0;
		double best = 0;
		double bestWithRoom = 0;
		int first = this.certainEnd[buyer];
		for (int at = this.start[buyer]; at < this.end[buyer]; at++) {
			if (at > first && bestWithRoom >= enough && bestWithRoom >= best) {
				break;
			}
			double reach = part[this.supplier[at]];
			double more = this.room[this.share[at]];
			sum += this.low[this.share[at]] * reach;
			best = (reach > best && more > 0) ? reach : best;
			if (reach > bestWithRoom && more >= this.left[buyer]) {
				bestWithRoom = reach;
				if (reach >= enough && at > first + 1) {
					swap(first + 1, at);
				}
			}
		}
		return Math.min(1, (bestWithRoom >= best) ? sum + this.left[buyer] * best : sum + knapsack(buyer, part));
	}

	/** Gives what is left to the suppliers that lead furthest. */
	private double knapsack(int buyer, double[] part) {
		int size = end(buyer) - start(buyer);
		double[] value = new double[size];
		double[] weight = new double[size];
		for (int i = 0; i < size; i++) {
			value[i] = part[this.supplier[start(buyer) + i]];
			weight[i] = this.room[this.share[start(buyer) + i]];
		}
		return FractionalKnapsack.greatest(value, weight, this.left[buyer]);
	}

	/**
	 * Whether a company's purchases can all go where they lead as far as the cap; who is
	 * marked as {@link #STAYS} may do so, if those do.
	 * @param leads whether some of them must go to somebody who certainly does
	 */
	boolean canReach(int buyer, double[] part, double cap, boolean leads) {
		boolean led = !leads;
		double space = 0;
		for (int at = start(buyer); at < this.end[buyer]; at++) {
			double reach = part[this.supplier[at]];
			double least = this.low[this.share[at]];
			if (least > 0 && reach < cap) {
				return false;
			}
			if (reach >= cap) {
				double more = this.room[this.share[at]];
				space += more;
				led |= reach != STAYS && (least > 0 || (more > 0 && this.left[buyer] > 0));
			}
			if (at >= this.certainEnd[buyer] && led && space >= this.left[buyer]) {
				break;
			}
		}
		return led && space >= this.left[buyer] && !this.leaks.get(buyer);
	}

	private void swap(int at, int other) {
		int company = this.supplier[at];
		int index = this.share[at];
		this.supplier[at] = this.supplier[other];
		this.share[at] = this.share[other];
		this.supplier[other] = company;
		this.share[other] = index;
	}

}
