package org.tieline.path;

/**
 * Finds those in a ring whose purchases can wholly reach what leads furthest: of those
 * who can stay among each other, all from whom a way leads there, again and again (as in
 * the almost sure reachability of Markov decision processes).
 */
final class WholeReach {

	private final Purchases purchases;

	private final double[] part;

	private final int[] order;

	private final Rounds rounds;

	/** Those whose buyers are still to be looked at. */
	private final int[] marked;

	WholeReach(Purchases purchases, double[] part, int[] order, Rounds rounds) {
		this.purchases = purchases;
		this.part = part;
		this.order = order;
		this.rounds = rounds;
		this.marked = new int[part.length];
	}

	/**
	 * Sets those who can to the cap, the others to nothing.
	 * @param pin somebody who is taken to reach the cap; {@link Purchases#NONE}: nobody
	 * @return how many can
	 */
	int set(int from, int to, double cap, int pin) {
		this.rounds.set(from, to, Purchases.STAYS);
		int count = 0;
		boolean all = false;
		while (!all) {
			if (pin != Purchases.NONE) {
				this.part[pin] = cap;
			}
			mark(from, to, cap, false);
			mark(from, to, cap, true);
			all = true;
			for (int i = from; i < to; i++) {
				all &= this.part[this.order[i]] != Purchases.STAYS;
			}
			all |= this.rounds.isSpent();
			count = 0;
			for (int i = from; i < to; i++) {
				boolean reaches = this.part[this.order[i]] == cap;
				this.part[this.order[i]] = !reaches ? 0 : all ? cap : Purchases.STAYS;
				count += reaches ? 1 : 0;
			}
		}
		return count;
	}

	/** Marks those that can, or those that cannot, and again whoever buys of them. */
	private void mark(int from, int to, double cap, boolean leads) {
		int count = 0;
		for (int i = from; i < to; i++) {
			count = look(this.order[i], count, cap, leads);
		}
		this.rounds.spend(to - from);
		while (count > 0 && !this.rounds.isSpent()) {
			int marked = this.marked[--count];
			int end = this.purchases.endTie(marked);
			for (int tie = this.purchases.firstTie(marked); tie < end; tie++) {
				int buyer = this.purchases.buyer(tie);
				if (buyer != Purchases.NONE) {
					count = look(buyer, count, cap, leads);
				}
			}
			this.rounds.spend(end - this.purchases.firstTie(marked));
		}
	}

	private int look(int company, int count, double cap, boolean leads) {
		if (this.part[company] != Purchases.STAYS || this.purchases.canReach(company, this.part, cap, leads) != leads) {
			return count;
		}
		this.part[company] = leads ? cap : 0;
		this.marked[count] = company;
		return count + 1;
	}

}
