package org.tieline.ownership;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;

import org.tieline.stop.Stop;

/**
 * Finds the companies that an ownership rule may cover: whatever is not recorded with
 * other holders can belong to listed owners.
 * <p>
 * A company without any recorded holder counts as another holder. Companies that own each
 * other do not ({@link CarriedRings}).
 */
final class PossiblyCaught {

	private final OwnershipGraph graph;

	/** In units of a share, like all sums of this class. */
	private final long threshold;

	private final boolean[] possible;

	/**
	 * The least part of a company that holders have which cannot be listed ones.
	 */
	private final long[] elsewhere;

	private final ArrayDeque<Integer> open = new ArrayDeque<>();

	private PossiblyCaught(OwnershipGraph graph, Threshold threshold, boolean[] sure) {
		this.graph = graph;
		this.threshold = threshold.units();
		this.possible = sure;
		this.elsewhere = new long[graph.size()];
	}

	/**
	 * Marks the companies that the rule may cover.
	 * @param graph the shares
	 * @param threshold the least holding that the rule covers
	 * @param sure companies that are, or may be, listed or covered; this array is changed
	 */
	static boolean[] of(OwnershipGraph graph, Threshold threshold, boolean[] sure) {
		PossiblyCaught caught = new PossiblyCaught(graph, threshold, sure);
		caught.begin();
		caught.spread();
		while (caught.closeRings()) {
			caught.spread();
		}
		return caught.possible;
	}

	/**
	 * Companies of which any owner may hold the threshold's part, because this part of
	 * them, or of companies above them, has no recorded holder.
	 */
	static Set<String> byAnybody(OwnershipGraph graph, Threshold threshold) {
		boolean[] possible = of(graph, threshold, new boolean[graph.size()]);
		Set<String> ids = new HashSet<>();
		for (int node = 0; node < possible.length; node++) {
			if (possible[node]) {
				ids.add(graph.id(node));
			}
		}
		return ids;
	}

	private void begin() {
		for (int node = 0; node < this.possible.length; node++) {
			this.elsewhere[node] = this.graph.recordedIn(node);
			if (this.possible[node] || (hasHolder(node) && isPossible(node))) {
				mark(node);
			}
		}
	}

	private void mark(int node) {
		this.possible[node] = true;
		this.open.add(node);
	}

	private boolean hasHolder(int node) {
		for (int share = this.graph.firstInto(node); share < this.graph.endInto(node); share++) {
			if (this.graph.highUnits(share) > 0) {
				return true;
			}
		}
		return false;
	}

	private boolean isPossible(int node) {
		return Share.WHOLE_UNITS - this.elsewhere[node] >= this.threshold;
	}

	/** A work list; each share is used once. */
	private void spread() {
		while (!this.open.isEmpty()) {
			Stop.poll();
			int owner = this.open.remove();
			for (int place = this.graph.firstOf(owner); place < this.graph.endOf(owner); place++) {
				int share = this.graph.shareAt(place);
				int company = this.graph.companyOf(share);
				if (this.graph.highUnits(share) == 0) {
					continue;
				}
				this.elsewhere[company] -= this.graph.lowUnits(share);
				if (!this.possible[company] && isPossible(company)) {
					mark(company);
				}
			}
		}
	}

	/** Adds rings that may be covered; false if there are none. */
	private boolean closeRings() {
		boolean[] before = this.possible.clone();
		new CarriedRings(this.graph, this.threshold, this.possible).mark();
		boolean found = false;
		for (int node = 0; node < before.length; node++) {
			if (this.possible[node] && !before[node]) {
				this.open.add(node);
				found = true;
			}
		}
		return found;
	}

}
