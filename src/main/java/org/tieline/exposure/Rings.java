package org.tieline.exposure;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Companies that buy of each other, in a ring (strongly connected components, by Tarjan's
 * method with an explicit stack), in an order in which suppliers come before their
 * buyers.
 */
final class Rings {

	private final WeightedRows purchases;

	private final int[] index;

	private final int[] lowest;

	private final int[] at;

	private final int[] path;

	private final int[] waiting;

	private int waitingCount;

	private int entered;

	private final BitSet done;

	private int placed;

	/** The companies, ring after ring; in a ring by number. */
	final int[] order;

	/** Where each ring ends in that order. */
	int[] ends = new int[64];

	/** How many rings. */
	int count;

	private Rings(WeightedRows purchases, int targets) {
		this.purchases = purchases;
		this.index = new int[purchases.size()];
		this.lowest = new int[purchases.size()];
		this.at = new int[purchases.size()];
		this.path = new int[purchases.size()];
		this.waiting = new int[purchases.size()];
		this.order = new int[purchases.size()];
		this.done = new BitSet();
		this.done.set(0, targets);
	}

	/**
	 * Everybody that buyers' purchases lead to on the way to the targets, who are in no
	 * ring.
	 * @param buyers numbers of buyers
	 * @param targets how many targets; they have the first numbers
	 */
	static Rings of(WeightedRows purchases, int[] buyers, int targets) {
		Rings rings = new Rings(purchases, targets);
		for (int buyer : buyers) {
			rings.search(buyer);
			for (int at = purchases.start(buyer); buyer < targets && at < purchases.end(buyer); at++) {
				rings.search(purchases.supplier(at));
			}
		}
		return rings;
	}

	private void search(int root) {
		int depth = enter(root, 0);
		while (depth > 0) {
			int company = this.path[depth - 1];
			int supplier = nextSupplier(company);
			if (supplier >= 0) {
				depth = enter(supplier, depth);
			}
			else {
				leave(company);
				depth--;
				if (depth > 0) {
					int buyer = this.path[depth - 1];
					this.lowest[buyer] = Math.min(this.lowest[buyer], this.lowest[company]);
				}
			}
		}
	}

	/** The next supplier that was not entered yet; below zero: there is none. */
	private int nextSupplier(int company) {
		while (this.at[company] < this.purchases.end(company)) {
			int supplier = this.purchases.supplier(this.at[company]++);
			if (!this.done.get(supplier)) {
				if (this.index[supplier] == 0) {
					return supplier;
				}
				this.lowest[company] = Math.min(this.lowest[company], this.index[supplier]);
			}
		}
		return -1;
	}

	private int enter(int company, int depth) {
		if (this.done.get(company)) {
			return depth;
		}
		this.index[company] = ++this.entered;
		this.lowest[company] = this.entered;
		this.at[company] = this.purchases.start(company);
		this.waiting[this.waitingCount++] = company;
		this.path[depth] = company;
		return depth + 1;
	}

	private void leave(int company) {
		if (this.lowest[company] != this.index[company]) {
			return;
		}
		int member;
		do {
			member = this.waiting[--this.waitingCount];
			this.done.set(member);
			this.order[this.placed++] = member;
		}
		while (member != company);
		Arrays.sort(this.order, (this.count == 0) ? 0 : this.ends[this.count - 1], this.placed);
		if (this.count == this.ends.length) {
			this.ends = Arrays.copyOf(this.ends, this.count * 2);
		}
		this.ends[this.count++] = this.placed;
	}

}
