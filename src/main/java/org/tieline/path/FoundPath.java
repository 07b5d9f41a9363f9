package org.tieline.path;

import org.tieline.evidence.Status;
import org.tieline.network.EvidenceRank;
import org.tieline.network.Hops;

/**
 * A simple path that was found.
 *
 * @param nodes the entities in their order
 * @param arcs the hops between them
 * @param legAt how many of the hops belong to the first leg
 * @param weakest its {@link EvidenceRank}
 * @param low the least strength
 * @param high the greatest strength
 */
public record FoundPath(int[] nodes, int[] arcs, int legAt, int weakest, double low,
		double high) implements Comparable<FoundPath> {

	int length() {
		return this.arcs.length;
	}

	int end() {
		return this.nodes[this.nodes.length - 1];
	}

	/** The first hop with the weakest status. */
	public int weakestArc(Hops hops) {
		for (int arc : this.arcs) {
			if (hops.statusOf(arc >> 1) == weakestStatus()) {
				return arc;
			}
		}
		throw new IllegalStateException("a path has a hop");
	}

	public Status weakestStatus() {
		return EvidenceRank.status(this.weakest);
	}

	/**
	 * The better first: weakest status, upper bound, length, lower bound, then the ids
	 * along the path.
	 */
	@Override
	public int compareTo(FoundPath other) {
		int order = Integer.compare(this.weakest, other.weakest);
		order = (order != 0) ? order : Double.compare(other.high, this.high);
		order = (order != 0) ? order : Integer.compare(length(), other.length());
		order = (order != 0) ? order : Double.compare(other.low, this.low);
		return (order != 0) ? order : PartialPath.compare(this.nodes, this.arcs, other.nodes, other.arcs);
	}

}
