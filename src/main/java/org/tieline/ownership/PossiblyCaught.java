package org.tieline.ownership;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;

/**
 * Which companies an ownership rule may catch, for all that is recorded: whatever is not
 * recorded in other hands may be in listed ones.
 * <p>
 * A company of which no holder is recorded is a hand of its own; companies that hold each
 * other are none ({@link CarriedRings}).
 */
final class PossiblyCaught {

	private final OwnershipGraph graph;

	/** In units of a share, as all sums here. */
	private final long threshold;

	private final boolean[] possible;

	/** What is recorded in hands that cannot be listed ones, at least. */
	private final long[] elsewhere;

	private final ArrayDeque<Integer> open = new ArrayDeque<>();

	private PossiblyCaught(OwnershipGraph graph, Threshold threshold, boolean[] sure) {
		this.graph = graph;
		this.threshold = threshold.units();
		this.possible = sure;
		this.elsewhere = new long[graph.size()];
	}

	/**
	 * Marks what may be caught.
	 * @param graph who holds what
	 * @param threshold from how much on
	 * @param sure who is listed or caught for certain, or may be; it is written to
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
	 * Companies that may be in anybody's hands: so much of them, or of those above them,
	 * has no recorded holder.
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

	/** A work list, so each share is taken once. */
	private void spread() {
		while (!this.open.isEmpty()) {
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

	/** Whether rings were found that may be caught. */
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
