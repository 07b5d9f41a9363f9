package org.tieline.path;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How many hops lie at least between every entity and the nearest target, along a leg; a
 * breadth-first search backwards.
 */
final class Distances {

	/** No way within the limit. */
	static final int FAR = 1 << 20;

	private Distances() {
	}

	/** The distances to a set of targets, over everybody. */
	static int[] to(Hops hops, Leg leg, int worst, int most, BitSet targets) {
		return to(hops, leg, worst, most, targets, new BitSet());
	}

	/**
	 * The distances to a set of targets.
	 * @param hops what is walked
	 * @param leg which arcs
	 * @param worst the weakest status that may be walked
	 * @param most how far to look
	 * @param targets where the distance is nothing
	 * @param closed where ways may start, but which none passes
	 */
	static int[] to(Hops hops, Leg leg, int worst, int most, BitSet targets, BitSet closed) {
		int[] distance = new int[hops.nodes()];
		Arrays.fill(distance, FAR);
		int[] queue = new int[hops.nodes()];
		int end = 0;
		for (int node = targets.nextSetBit(0); node >= 0; node = targets.nextSetBit(node + 1)) {
			distance[node] = 0;
			queue[end++] = node;
		}
		for (int start = 0; start < end; start++) {
			int node = queue[start];
			int next = distance[node] + 1;
			if (next > most) {
				break;
			}
			for (int i = 0; !closed.get(node) && i < hops.degree(node); i++) {
				// The arc that comes in is the reverse of one that goes out.
				int arc = hops.arc(node, i) ^ 1;
				int tail = hops.tail(arc);
				if (distance[tail] > next && hops.status[arc >> 1] <= worst && leg.walks(hops, arc)) {
					distance[tail] = next;
					queue[end++] = tail;
				}
			}
		}
		return distance;
	}

}
