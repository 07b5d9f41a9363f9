package org.tieline.path;

import java.util.BitSet;

import org.tieline.network.EvidenceRank;
import org.tieline.network.HopFilter;
import org.tieline.network.Hops;
import org.tieline.stop.Stop;

/**
 * The least number of hops between every entity and the nearest target, along a leg.
 */
public final class Distances {

	/** No way within the limit. */
	static final int FAR = 1 << 20;

	private Distances() {
	}

	/** The distances to a set of targets, over everybody. */
	public static int[] to(Hops hops, HopFilter leg, int worst, int most, BitSet targets) {
		return to(hops, leg, worst, most, targets, new BitSet());
	}

	/**
	 * The distances to a set of targets.
	 * @param hops what is walked
	 * @param leg which arcs
	 * @param worst the weakest {@link EvidenceRank} that may be walked
	 * @param most how far to look
	 * @param targets where the distance is zero
	 * @param closed entities at which ways may start, and which no way passes
	 */
	public static int[] to(Hops hops, HopFilter leg, int worst, int most, BitSet targets, BitSet closed) {
		Frontier back = new Frontier(hops, leg, worst, targets, closed, true);
		while (back.depth() < most && !back.isDone()) {
			Stop.poll();
			back.advance();
		}
		return back.distances();
	}

	/**
	 * Lower bounds of the distances, as far as ways from the starts need them. The search
	 * goes back from the targets and forward from the starts, each time on the side with
	 * fewer arcs, until both sides must have met. An entity that is further from the
	 * targets than the searched depth has that depth plus one. If the sides did not meet,
	 * there is no way from any start.
	 */
	static int[] between(Hops hops, HopFilter leg, int worst, int most, BitSet starts, BitSet targets, BitSet closed) {
		Frontier back = new Frontier(hops, leg, worst, targets, closed, true);
		Frontier on = new Frontier(hops, leg, worst, starts, closed, false);
		while (back.depth() + on.depth() < most && !back.isDone() && !on.isDone()) {
			Frontier cheaper = (back.cost() <= on.cost()) ? back : on;
			Stop.poll();
			cheaper.advance();
		}
		int[] distance = back.distances();
		boolean met = false;
		boolean all = back.isDone();
		for (int node = 0; node < distance.length; node++) {
			met |= distance[node] != FAR && on.distances()[node] != FAR;
			distance[node] = (distance[node] == FAR && !all) ? back.depth() + 1 : distance[node];
		}
		if (!met) {
			starts.stream().forEach((start) -> distance[start] = FAR);
		}
		return distance;
	}

	/** The distances to a set of targets over ways without turns. */
	static Away turnless(Hops hops, HopFilter leg, int worst, int most, BitSet targets, BitSet closed) {
		TurnlessFrontier back = new TurnlessFrontier(hops, leg, worst, targets, closed, true);
		while (back.depth() < most && !back.isDone()) {
			Stop.poll();
			back.advance();
		}
		return back.distances();
	}

	/** The same lower bounds as {@link #between} over ways without turns. */
	static Away turnlessBetween(Hops hops, HopFilter leg, int worst, int most, BitSet starts, BitSet targets,
			BitSet closed) {
		TurnlessFrontier back = new TurnlessFrontier(hops, leg, worst, targets, closed, true);
		TurnlessFrontier on = new TurnlessFrontier(hops, leg, worst, starts, closed, false);
		while (back.depth() + on.depth() < most && !back.isDone() && !on.isDone()) {
			TurnlessFrontier cheaper = (back.cost() <= on.cost()) ? back : on;
			Stop.poll();
			cheaper.advance();
		}
		Away away = back.distances();
		boolean met = false;
		for (int node = 0; node < hops.nodes() && !met; node++) {
			met = away.meets(on.distances(), node);
		}
		if (!back.isDone()) {
			away.atLeast(back.depth() + 1);
		}
		if (!met) {
			starts.stream().forEach(away::close);
		}
		return away;
	}

}
