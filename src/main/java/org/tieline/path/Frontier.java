package org.tieline.path;

import java.util.Arrays;
import java.util.BitSet;

import org.tieline.network.EvidenceRank;
import org.tieline.network.HopFilter;
import org.tieline.network.Hops;

/**
 * A breadth-first search, layer by layer, along a leg or back along it.
 */
final class Frontier {

	private final Hops hops;

	private final HopFilter leg;

	private final boolean[] admitted;

	private final BitSet closed;

	private final boolean back;

	private final int[] distance;

	private final int[] queue;

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
	Frontier(Hops hops, HopFilter leg, int worst, BitSet origins, BitSet closed, boolean back) {
		this.hops = hops;
		this.leg = leg;
		this.admitted = EvidenceRank.admitted(worst);
		this.closed = closed;
		this.back = back;
		this.distance = new int[hops.nodes()];
		Arrays.fill(this.distance, Distances.FAR);
		this.queue = new int[hops.nodes()];
		for (int node = origins.nextSetBit(0); node >= 0; node = origins.nextSetBit(node + 1)) {
			this.distance[node] = 0;
			this.queue[this.end++] = node;
		}
	}

	/** How far it has come. */
	int depth() {
		return this.depth;
	}

	/** Whether no entity is left to go on from. */
	boolean isDone() {
		return this.layer == this.end;
	}

	/** The distances of those that were met; of others {@link Distances#FAR}. */
	int[] distances() {
		return this.distance;
	}

	/** How many arcs the next layer looks at. */
	long cost() {
		long arcs = 0;
		for (int i = this.layer; i < this.end; i++) {
			arcs += this.hops.degree(this.queue[i]);
		}
		return arcs;
	}

	/** Goes one layer on. */
	void advance() {
		int from = this.layer;
		int to = this.end;
		this.depth++;
		for (int at = from; at < to; at++) {
			int node = this.queue[at];
			if (!this.closed.get(node) || (!this.back && this.depth == 1)) {
				this.end = step(node, this.hops, this.leg, this.distance, this.end);
			}
		}
		this.layer = to;
	}

	/**
	 * Meets the neighbours of a node; all in local variables, as this is most of the
	 * work.
	 */
	private int step(int node, Hops walked, HopFilter along, int[] met, int before) {
		int[] waiting = this.queue;
		int away = this.depth;
		boolean[] allowed = this.admitted;
		int backwards = this.back ? 1 : 0;
		int count = before;
		for (int i = 0, degree = walked.degree(node); i < degree; i++) {
			int out = walked.arc(node, i);
			int other = walked.head(out);
			// The arc that comes in is the reverse of one that goes out.
			int arc = out ^ backwards;
			if (met[other] > away && allowed[walked.status[arc >> 1]] && along.walks(walked, arc)) {
				met[other] = away;
				waiting[count++] = other;
			}
		}
		return count;
	}

}
