package org.tieline.ownership;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.List;

/**
 * Companies that hold each other and so carry each other over the threshold of an
 * ownership rule (what its greatest fixed point has and its least has not). Somebody
 * outside is behind them, so they are not simply other hands: their shares in each other
 * are set aside, and where more than the threshold's part of the rest is, or may be, in
 * listed hands, or all of it, they may be caught. A ring with listed owners outside and
 * no others is therefore never free. Where others outside have as much, the published
 * rule stands: companies that only own each other never catch themselves.
 */
final class CarriedRings {

	private final OwnershipGraph graph;

	/** In units of a share, as all sums here. */
	private final long threshold;

	/** What may be caught; rings are added. */
	private final boolean[] possible;

	private final boolean[] carried;

	/** What of a company is not in other hands, if all that are carried are not. */
	private final long[] support;

	/** The number of the ring that a company is in, from 1 on. */
	private final int[] ringOf;

	CarriedRings(OwnershipGraph graph, long threshold, boolean[] possible) {
		this.graph = graph;
		this.threshold = threshold;
		this.possible = possible;
		this.carried = new boolean[graph.size()];
		this.support = new long[graph.size()];
		this.ringOf = new int[graph.size()];
	}

	/** Marks the companies of rings that may be caught. */
	void mark() {
		if (!carryEachOther()) {
			return;
		}
		List<int[]> rings = CrossHoldings.of(this.graph, this.carried);
		for (int number = 1; number <= rings.size(); number++) {
			int[] ring = rings.get(number - 1);
			for (int node : ring) {
				this.ringOf[node] = number;
			}
			if (mayBeCaught(ring, number)) {
				for (int node : ring) {
					this.possible[node] = true;
				}
			}
		}
	}

	/**
	 * Finds the most companies of which each reaches the threshold if all of them do, by
	 * taking away who does not: each share is taken once.
	 */
	private boolean carryEachOther() {
		for (int node = 0; node < this.carried.length; node++) {
			this.carried[node] = !this.possible[node] && this.graph.firstInto(node) < this.graph.endInto(node);
		}
		ArrayDeque<Integer> falling = new ArrayDeque<>();
		for (int node = 0; node < this.carried.length; node++) {
			if (this.carried[node]) {
				this.support[node] = Share.WHOLE_UNITS - heldByOthers(node);
				if (this.support[node] < this.threshold) {
					falling.add(node);
				}
			}
		}
		falling.forEach((node) -> this.carried[node] = false);
		while (!falling.isEmpty()) {
			fall(falling.remove(), falling);
		}
		for (boolean any : this.carried) {
			if (any) {
				return true;
			}
		}
		return false;
	}

	private long heldByOthers(int node) {
		long sum = 0;
		for (int share = this.graph.firstInto(node); share < this.graph.endInto(node); share++) {
			int owner = this.graph.ownerOf(share);
			sum += (this.carried[owner] || this.possible[owner]) ? 0 : this.graph.lowUnits(share);
		}
		return sum;
	}

	private void fall(int owner, ArrayDeque<Integer> falling) {
		for (int place = this.graph.firstOf(owner); place < this.graph.endOf(owner); place++) {
			int share = this.graph.shareAt(place);
			int company = this.graph.companyOf(share);
			this.support[company] -= this.graph.lowUnits(share);
			if (this.carried[company] && this.support[company] < this.threshold) {
				this.carried[company] = false;
				falling.add(company);
			}
		}
	}

	/**
	 * Holders outside of all of a ring together: those that may be listed, and others.
	 */
	private boolean mayBeCaught(int[] ring, int number) {
		long listed = 0;
		long others = 0;
		boolean hold = false;
		for (int node : ring) {
			long rest = Share.WHOLE_UNITS;
			for (int share = this.graph.firstInto(node); share < this.graph.endInto(node); share++) {
				int owner = this.graph.ownerOf(share);
				boolean within = this.ringOf[owner] == number;
				hold |= within && this.graph.highUnits(share) > 0;
				if (within || !this.possible[owner]) {
					rest -= this.graph.lowUnits(share);
					others += within ? 0 : this.graph.lowUnits(share);
				}
			}
			listed += Math.max(0, rest);
		}
		return hold && listed > 0 && (others == 0 || isMore(listed, others));
	}

	private boolean isMore(long listed, long others) {
		BigInteger part = BigInteger.valueOf(this.threshold)
			.multiply(BigInteger.valueOf(listed).add(BigInteger.valueOf(others)));
		return BigInteger.valueOf(Share.WHOLE_UNITS).multiply(BigInteger.valueOf(listed)).compareTo(part) > 0;
	}

}
