package org.tieline.path;

import java.util.Arrays;
import java.util.BitSet;

import org.tieline.network.EvidenceRank;
import org.tieline.network.HopFilter;
import org.tieline.network.Hops;

/**
 * The entities that a path must pass, and how many hops it takes at least to pass those
 * that are left, in the best order, and go on to the target. Over all orders that is a
 * dynamic programme over subsets (Held and Karp, 1962); a path passes seven at most.
 */
final class Waypoints {

	/** Nothing to pass. */
	static final Waypoints NONE = new Waypoints(new int[0], new int[0][], new int[1][0]);

	private final int[] nodes;

	/** By waypoint, the distance from every node to it. */
	private final int[][] to;

	/**
	 * By set of waypoints and one of them: from that one over the others to the target.
	 */
	private final int[][] rest;

	private Waypoints(int[] nodes, int[][] to, int[][] rest) {
		this.nodes = nodes;
		this.to = to;
		this.rest = rest;
	}

	/**
	 * Measures the ways between them.
	 * @param hops what is walked
	 * @param search whose waypoints
	 * @param worst the weakest {@link EvidenceRank} that may be walked
	 */
	static Waypoints of(Hops hops, PathQuery search, int worst) {
		int[] nodes = search.through().stream().toArray();
		if (nodes.length == 0) {
			return NONE;
		}
		BitSet closed = search.closed();
		HopFilter any = (walked, arc) -> search.first().walks(walked, arc) || search.second().walks(walked, arc);
		int[][] to = Arrays.stream(nodes)
			.mapToObj((node) -> Distances.to(hops, any, worst, search.most(), PathQuery.of(node), closed))
			.toArray(int[][]::new);
		int[] toTarget = Distances.to(hops, any, worst, search.most(), search.targets(), closed);
		Waypoints waypoints = new Waypoints(nodes, to, new int[1 << nodes.length][nodes.length]);
		for (int set = 1; set < waypoints.rest.length; set++) {
			for (int first = 0; first < nodes.length; first++) {
				int others = set & ~(1 << first);
				waypoints.rest[set][first] = (others == 0) ? toTarget[nodes[first]]
						: waypoints.least(nodes[first], others);
			}
		}
		return waypoints;
	}

	/** From a node over a set of waypoints to the target; at least. */
	private int least(int node, int set) {
		int least = Distances.FAR;
		for (int next = 0; next < this.nodes.length; next++) {
			if ((set & (1 << next)) != 0) {
				least = Math.min(least, this.to[next][node] + this.rest[set][next]);
			}
		}
		return least;
	}

	/**
	 * The least number of further hops for a path that has passed some nodes; 0 if it has
	 * passed all waypoints.
	 */
	int left(int[] passed) {
		int missing = this.rest.length - 1;
		for (int i = 0; i < this.nodes.length; i++) {
			for (int node : passed) {
				missing &= (node == this.nodes[i]) ? ~(1 << i) : -1;
			}
		}
		return (missing == 0) ? 0 : least(passed[passed.length - 1], missing);
	}

}
