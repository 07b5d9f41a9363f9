package org.tieline.path;

import java.util.Arrays;
import java.util.BitSet;

import org.tieline.network.EvidenceRank;
import org.tieline.network.HopFilter;
import org.tieline.network.Hops;

/**
 * A breadth-first search like {@link Frontier} over ways without {@link Turns}. A node is
 * looked at twice at most: when it is first met, for all hops but those that would turn,
 * and when it is met with another course, for these.
 */
final class TurnlessFrontier {

	private final Hops hops;

	private final HopFilter leg;

	private final boolean[] admitted;

	private final BitSet closed;

	private final int backwards;

	private final Away away;

	private int[] waiting = new int[64];

	private int layer;

	private int end;

	private int depth;

	/**
	 * A search that has not begun.
	 * @param hops what is walked
	 * @param leg which arcs
	 * @param worst the weakest {@link EvidenceRank} that may be walked
	 * @param origins where the distance is nothing
	 * @param closed where ways may start or end, but which none passes
	 * @param back whether ways lead to the origins, and not away from them
	 */
	TurnlessFrontier(Hops hops, HopFilter leg, int worst, BitSet origins, BitSet closed, boolean back) {
		this.hops = hops;
		this.leg = leg;
		this.admitted = EvidenceRank.admitted(worst);
		this.closed = closed;
		this.backwards = back ? 1 : 0;
		this.away = Away.without(hops.nodes());
		for (int node = origins.nextSetBit(0); node >= 0; node = origins.nextSetBit(node + 1)) {
			meet(node, Turns.NONE);
		}
	}

	int depth() {
		return this.depth;
	}

	boolean isDone() {
		return this.layer == this.end;
	}

	Away distances() {
		return this.away;
	}

	/** How many arcs the next layer looks at. */
	long cost() {
		long arcs = 0;
		for (int i = this.layer; i < this.end; i++) {
			arcs += this.hops.degree(this.waiting[i] >> 1);
		}
		return arcs;
	}

	/** Goes one layer on. */
	void advance() {
		int from = this.layer;
		int to = this.end;
		this.depth++;
		for (int at = from; at < to; at++) {
			int node = this.waiting[at] >> 1;
			if (!this.closed.get(node) || (this.backwards == 0 && this.depth == 1)) {
				step(node, (this.waiting[at] & 1) == 1);
			}
		}
		this.layer = to;
	}

	/**
	 * Meets the neighbours of a node.
	 * @param again whether only hops are left that would have turned before
	 */
	private void step(int node, boolean again) {
		int turning = Turns.reverse(this.away.course(node));
		for (int i = 0, degree = this.hops.degree(node); i < degree; i++) {
			int arc = this.hops.arc(node, i) ^ this.backwards;
			if (this.admitted[this.hops.status[arc >> 1]] && this.leg.walks(this.hops, arc)) {
				int course = Turns.course(this.hops, arc);
				boolean turns = course != Turns.NONE && course == turning;
				if (turns == again) {
					meet((this.backwards == 1) ? this.hops.tail(arc) : this.hops.head(arc), course);
				}
			}
		}
	}

	private void meet(int node, int course) {
		if (this.away.meet(node, course, this.depth)) {
			if (this.end == this.waiting.length) {
				this.waiting = Arrays.copyOf(this.waiting, 2 * this.end);
			}
			this.waiting[this.end++] = node * 2 + (this.away.isMetAgain(node) ? 1 : 0);
		}
	}

}
