package org.tieline.path;

import java.util.Arrays;

import org.tieline.network.EvidenceRank;
import org.tieline.network.Hops;

/**
 * A path in the making, from one of the starts.
 *
 * @param nodes the entities so far
 * @param arcs the hops so far
 * @param legAt how many hops belong to the first leg; those after it to the second
 * @param onSecond whether the second leg has begun
 * @param estimate the least length that a path through here can have
 * @param weakest its {@link EvidenceRank} so far
 * @param low least strength so far
 * @param high greatest strength so far
 */
record PartialPath(int[] nodes, int[] arcs, int legAt, boolean onSecond, int estimate, int weakest, double low,
		double high) implements Comparable<PartialPath> {

	/** The beginning of all paths from a start with a rank. */
	static PartialPath from(int start, int estimate, int rank) {
		return new PartialPath(new int[] { start }, new int[0], 0, false, estimate, rank, 1, 1);
	}

	int node() {
		return this.nodes[this.nodes.length - 1];
	}

	boolean passes(int node) {
		for (int one : this.nodes) {
			if (one == node) {
				return true;
			}
		}
		return false;
	}

	/** One hop longer. */
	PartialPath longer(Hops hops, PathQuery search, int arc, boolean second, int least) {
		boolean weighs = !(second && search.onlySupplies());
		int length = this.arcs.length + 1;
		int[] walked = Arrays.copyOf(this.arcs, length);
		walked[length - 1] = arc;
		int[] passed = Arrays.copyOf(this.nodes, length + 1);
		passed[length] = hops.head(arc);
		return new PartialPath(passed, walked, second ? this.legAt : length, second, least,
				EvidenceRank.worse(this.weakest, EvidenceRank.of(hops, arc >> 1)),
				weighs ? this.low * hops.low(arc) : this.low, weighs ? this.high * hops.high(arc) : this.high);
	}

	FoundPath end() {
		return new FoundPath(this.nodes, this.arcs, this.legAt, this.weakest, this.low, this.high);
	}

	/**
	 * In the order of the paths that may come of them: strength and evidence only fall
	 * along the way, and the ids of a beginning come before those of what continues it.
	 */
	@Override
	public int compareTo(PartialPath other) {
		int order = Double.compare(other.high, this.high);
		order = (order != 0) ? order : Integer.compare(this.estimate, other.estimate);
		order = (order != 0) ? order : Double.compare(other.low, this.low);
		return (order != 0) ? order : compare(this.nodes, this.arcs, other.nodes, other.arcs);
	}

	/** By the entities along the way, then by the hops between them. */
	static int compare(int[] nodes, int[] arcs, int[] otherNodes, int[] otherArcs) {
		int order = Arrays.compare(nodes, otherNodes);
		return (order != 0) ? order : Arrays.compare(arcs, otherArcs);
	}

}
