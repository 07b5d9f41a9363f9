package org.tieline.path;

import java.util.BitSet;

import org.jspecify.annotations.Nullable;

import org.tieline.network.EvidenceRank;
import org.tieline.network.HopFilter;
import org.tieline.network.Hops;
import org.tieline.network.Nodes;

/**
 * Finds one of the shortest paths of a search. Its evidence is not compared. The second
 * leg does not pass nodes of the first leg, so that the path is simple.
 */
final class ShortestPath {

	private final Hops hops;

	private final PathQuery search;

	private final int[] toSecond;

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
		this.toSecond = Distances.to(hops, search.first(), any, search.firstMost(), sphere, search.closed());
	}

	/** The path; null: there is none. */
	@Nullable FoundPath find() {
		int start = Nodes.NONE;
		BitSet starts = this.search.starts().all();
		for (int node = starts.nextSetBit(0); node >= 0; node = starts.nextSetBit(node + 1)) {
			boolean reaches = this.toSecond[node] <= this.search.firstMost() && !this.search.targets().get(node);
			if (reaches && (start == Nodes.NONE || this.toSecond[node] < this.toSecond[start])) {
				start = node;
			}
		}
		if (start == Nodes.NONE) {
			return null;
		}
		PartialPath trail = PartialPath.from(start, 0, this.search.starts().of(start).rank());
		while (!this.search.targets().get(trail.node())) {
			trail = nearer(trail);
		}
		return trail.end();
	}

	private PartialPath nearer(PartialPath trail) {
		int node = trail.node();
		boolean second = this.toSecond[node] == 0;
		int[] away = second ? this.toTarget : this.toSecond;
		HopFilter leg = second ? this.search.second() : this.search.first();
		for (int i = 0; i < this.hops.degree(node); i++) {
			int arc = this.hops.arc(node, i);
			int head = this.hops.head(arc);
			if (away[head] < away[node] && leg.walks(this.hops, arc) && this.search.mayStep(trail, head)) {
				return trail.longer(this.hops, this.search, arc, second, 0);
			}
		}
		throw new IllegalStateException("the way to the target is measured");
	}

}
