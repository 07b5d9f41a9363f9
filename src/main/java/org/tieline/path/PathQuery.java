package org.tieline.path;

import java.util.BitSet;

import org.tieline.network.HopFilter;

/**
 * What to look for: simple paths from one of the starts to the first of the targets that
 * they meet, along a first leg, then a second one.
 *
 * @param first which hops the first leg may walk
 * @param firstMost its greatest length
 * @param second which hops the second leg may walk
 * @param secondMost its greatest length
 * @param starts where paths may begin; no path passes through another established start
 * @param targets where paths end
 * @param through entities that must lie on the path
 * @param blocked entities that no path may pass; no start and no target is among them
 * @param onlySupplies whether only hops of the first leg weaken the strength
 * @param wanted how many paths
 * @param budget how many arcs may be looked at before giving up
 */
public record PathQuery(HopFilter first, int firstMost, HopFilter second, int secondMost, PathSources starts,
		BitSet targets, BitSet through, BitSet blocked, boolean onlySupplies, int wanted, int budget) {

	/** A search from starts that are asked for themselves. */
	PathQuery(HopFilter first, int firstMost, HopFilter second, int secondMost, BitSet starts, BitSet targets,
			BitSet through, BitSet blocked, boolean onlySupplies, int wanted, int budget) {
		this(first, firstMost, second, secondMost, PathSources.of(starts), targets, through, blocked, onlySupplies,
				wanted, budget);
	}

	/** A search along one leg between two entities, with nothing to pass or to avoid. */
	public static PathQuery between(int from, int to, HopFilter leg, int most, int wanted) {
		return new PathQuery(leg, most, HopFilter.NONE, 0, of(from), of(to), new BitSet(), new BitSet(), false, wanted,
				BestPaths.BUDGET);
	}

	/** Whom no path passes. */
	BitSet closed() {
		BitSet closed = (BitSet) this.blocked.clone();
		closed.or(this.starts.closed());
		return closed;
	}

	/** Whether a path may go on to an entity. */
	boolean mayStep(PartialPath trail, int head) {
		boolean ends = this.targets.get(head);
		return (ends || (!this.blocked.get(head) && !this.starts.isClosed(head))) && !trail.passes(head);
	}

	public static BitSet of(int... nodes) {
		BitSet set = new BitSet();
		for (int node : nodes) {
			set.set(node);
		}
		return set;
	}

}
