package org.tieline.path;

import java.util.BitSet;

import org.jspecify.annotations.Nullable;

import org.tieline.network.EvidenceRank;
import org.tieline.network.HopFilter;
import org.tieline.network.Hops;
import org.tieline.network.Nodes;
import org.tieline.stop.Stop;

/**
 * Finds one of the shortest paths of a search. Its evidence is not compared. The second
 * leg does not pass nodes of the first leg, so that the path is simple.
 */
final class ShortestPath {

	private final Hops hops;

	private final PathQuery search;

	private final Away toSecond;

	private final int[] toTarget;

	ShortestPath(Hops hops, PathQuery search) {
		this.hops = hops;
		this.search = search;
		int any = EvidenceRank.WORST;
		this.toTarget = Distances.to(hops, search.second(), any, search.secondMost(), search.targets(),
				search.closed());
		BitSet sphere = new BitSet();
		for (int node = 0; node < this.toTarget.length; node++) {
			sphere.set(node, this.toTarget[node] <= search.secondMost());
		}
		this.toSecond = search.turns()
				? Away.of(Distances.to(hops, search.first(), any, search.firstMost(), sphere, search.closed()))
				: Distances.turnless(hops, search.first(), any, search.firstMost(), sphere, search.closed());
	}

	/**
	 * Whether there may be a path. It is undecided if there may be one and none is found:
	 * the shortest ways are too long over both legs, or pass an entity twice.
	 */
	boolean exists() {
		return start() != Nodes.NONE;
	}

	private int start() {
		int start = Nodes.NONE;
		BitSet starts = this.search.starts().all();
		for (int node = starts.nextSetBit(0); node >= 0; node = starts.nextSetBit(node + 1)) {
			boolean reaches = this.toSecond.from(node) <= this.search.firstMost() && !this.search.targets().get(node);
			if (reaches && (start == Nodes.NONE || this.toSecond.from(node) < this.toSecond.from(start))) {
				start = node;
			}
		}
		return start;
	}

	/** The path; null: none is found. */
	@Nullable FoundPath find() {
		int start = start();
		PartialPath trail = (start == Nodes.NONE) ? null
				: PartialPath.from(start, 0, this.search.starts().of(start).rank());
		int left = (start == Nodes.NONE) ? 0 : this.toSecond.from(start);
		while (trail != null && !this.search.targets().get(trail.node())) {
			Stop.poll();
			left = (left > 0) ? left : this.toTarget[trail.node()];
			boolean second = trail.onSecond() || this.toSecond.from(trail.node()) == 0;
			trail = nearer(trail, second, --left);
		}
		return (trail != null && trail.arcs().length <= this.search.most()) ? trail.end() : null;
	}

	/** One hop further, to where so many are left of the leg; null: there is none. */
	private @Nullable PartialPath nearer(PartialPath trail, boolean second, int left) {
		int node = trail.node();
		HopFilter leg = second ? this.search.second() : this.search.first();
		for (int i = 0; i < this.hops.degree(node); i++) {
			int arc = this.hops.arc(node, i);
			int head = this.hops.head(arc);
			int away = second ? this.toTarget[head] : this.toSecond.after(this.hops, arc);
			if (away == left && leg.walks(this.hops, arc) && this.search.mayStep(trail, head)
					&& this.search.follows(this.hops, trail, arc)) {
				return trail.longer(this.hops, this.search, arc, second, 0);
			}
		}
		return null;
	}

}
