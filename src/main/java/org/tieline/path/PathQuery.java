package org.tieline.path;

import java.util.BitSet;

import org.tieline.network.HopFilter;
import org.tieline.network.Hops;
import org.tieline.network.KindsFilter;

/**
 * What to look for: simple paths from one of the starts to the first of the targets that
 * they meet, along a first leg, then a second one.
 *
 * @param first which hops the first leg may walk
 * @param firstMost its greatest length
 * @param second which hops the second leg may walk
 * @param secondMost its greatest length
 * @param most the greatest length of both together
 * @param turns whether a path may turn as {@link Turns} has it; only along one leg paths
 * without turns can be asked for
 * @param starts where paths may begin; no path passes through another established start
 * @param targets where paths end
 * @param through entities that must lie on the path
 * @param blocked entities that no path may pass; no start and no target is among them
 * @param onlySupplies whether only hops of the first leg weaken the strength
 * @param wanted how many paths
 * @param budget how many arcs may be looked at before giving up
 */
public record PathQuery(HopFilter first, int firstMost, HopFilter second, int secondMost, int most, boolean turns,
		PathSources starts, BitSet targets, BitSet through, BitSet blocked, boolean onlySupplies, int wanted,
		int budget) {

	/** A search that may turn, and has no limit to both legs together. */
	public PathQuery(HopFilter first, int firstMost, HopFilter second, int secondMost, PathSources starts,
			BitSet targets, BitSet through, BitSet blocked, boolean onlySupplies, int wanted, int budget) {
		this(first, firstMost, second, secondMost, firstMost + secondMost, true, starts, targets, through, blocked,
				onlySupplies, wanted, budget);
	}

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

	/**
	 * The same search along two legs that narrow its own, with its length over both.
	 * @param along its own hops
	 * @param one the readings of the first leg
	 * @param two the readings of the second leg
	 */
	PathQuery along(KindsFilter along, int one, int two) {
		HopFilter start = along.only(one);
		HopFilter end = along.only(two);
		boolean single = start == HopFilter.NONE || end == HopFilter.NONE;
		return new PathQuery((start == HopFilter.NONE) ? end : start, this.most, single ? HopFilter.NONE : end,
				single ? 0 : this.most, this.most, true, this.starts, this.targets, this.through, this.blocked,
				this.onlySupplies, this.wanted, this.budget);
	}

	/** The same search for another number of paths. */
	PathQuery wanting(int number) {
		return new PathQuery(this.first, this.firstMost, this.second, this.secondMost, this.most, this.turns,
				this.starts, this.targets, this.through, this.blocked, this.onlySupplies, number, this.budget);
	}

	/** The same search, with or without turns. */
	PathQuery turning(boolean allowed) {
		return new PathQuery(this.first, this.firstMost, this.second, this.secondMost, this.most, allowed, this.starts,
				this.targets, this.through, this.blocked, this.onlySupplies, this.wanted, this.budget);
	}

	/** Whether the path may go on along an arc without a turn that is left out. */
	boolean follows(Hops hops, PartialPath trail, int arc) {
		int length = trail.arcs().length;
		return this.turns || length == 0
				|| !Turns.between(Turns.course(hops, trail.arcs()[length - 1]), Turns.course(hops, arc));
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
