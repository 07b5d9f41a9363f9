package org.tieline.ownership;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.List;

import org.tieline.stop.Stop;

/**
 * Companies that own each other and together reach the threshold of an ownership rule.
 * They are in the greatest fixed point of the rule, but not in the least.
 * <p>
 * An owner outside must own such a ring, so its companies do not count as other holders.
 * Their shares in each other are left aside. If the listed owners hold, or may hold, the
 * threshold's part of the rest, or all of it, the rule may cover the ring. A ring whose
 * only outside owners are listed ones is therefore never free. If other outside owners
 * hold that much, the published rule applies: companies that only own each other are
 * never covered.
 */
final class CarriedRings {

	private final OwnershipGraph graph;

	/** In units of a share, like all sums of this class. */
	private final long threshold;

	/** Companies that may be covered. Rings are added to it. */
	private final boolean[] possible;

	private final boolean[] carried;

	/**
	 * The part of a company that is not held by others, if all companies of rings are not
	 * others.
	 */
	private final long[] support;

	/** The number of the ring of a company, from 1. */
	private final int[] ringOf;

	CarriedRings(OwnershipGraph graph, long threshold, boolean[] possible) {
		this.graph = graph;
		this.threshold = threshold;
		this.possible = possible;
		this.carried = new boolean[graph.size()];
		this.support = new long[graph.size()];
		this.ringOf = new int[graph.size()];
	}

	/** Marks the companies of rings that may be covered. */
	void mark() {
		if (!carryEachOther()) {
			return;
		}
		List<int[]> rings = CrossHoldings.of(this.graph, this.carried);
		for (int number = 1; number <= rings.size(); number++) {
			Stop.poll();
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
	 * Finds the largest set of companies of which each reaches the threshold if all do.
	 * Companies that do not are removed one by one; each share is used once.
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
			Stop.poll();
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
	 * Whether outside holders of a ring leave it open: those that may be listed against
	 * all others.
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
