package org.tieline.path;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

import org.tieline.network.EvidenceRank;
import org.tieline.network.Hops;
import org.tieline.stop.Stop;

/**
 * The best simple paths, in the order of {@link FoundPath}. There is one round for each
 * rank, the best first. A round walks only hops of at least its rank, and always
 * continues the most promising partial path. The rank of a path never improves along it.
 * Paths are therefore found in their order, and those found before the budget is used up
 * are the best.
 */
public final class BestPaths {

	/** How many arcs are looked at before a search gives up. */
	public static final int BUDGET = 2_000_000;

	private final Hops hops;

	private final PathQuery search;

	private final List<FoundPath> found = new ArrayList<>();

	private final PriorityQueue<PartialPath> open = new PriorityQueue<>();

	/** The best whole paths that were met in a round, the worst of them first. */
	private final PriorityQueue<PartialPath> complete = new PriorityQueue<>(Comparator.reverseOrder());

	/** One more than is wanted, so as to know whether there is one. */
	private final int sought;

	private int budget;

	private int worst;

	private boolean[] admitted = new boolean[0];

	private Away toSecond;

	private int[] toTarget;

	private Waypoints waypoints;

	/**
	 * Paths, best first.
	 *
	 * @param truncated whether the search gave up: there may be more. If it gave up
	 * before it found a path, one of the shortest is shown. If the path must pass certain
	 * entities, paths may exist although none is shown
	 * @param more whether there are certainly more paths than were wanted; it is unknown
	 * if the search gave up
	 */
	public record Found(List<FoundPath> routes, boolean truncated, boolean more) {
	}

	private BestPaths(Hops hops, PathQuery search) {
		this.hops = hops;
		this.search = search;
		this.sought = search.wanted() + 1;
		this.budget = search.budget();
		this.toTarget = new int[0];
		this.toSecond = Away.of(this.toTarget);
		this.waypoints = Waypoints.NONE;
	}

	public static Found in(Hops hops, PathQuery search) {
		return new BestPaths(hops, search).run();
	}

	private Found run() {
		if (isHopeless()) {
			return new Found(List.of(), false, false);
		}
		for (int rank = EvidenceRank.BEST; rank < EvidenceRank.WORST; rank++) {
			this.worst = rank;
			this.admitted = EvidenceRank.admitted(rank);
			if (EvidenceRank.isPossible(this.hops, this.search.starts()::has, rank) && !round()) {
				return givenUp();
			}
			if (this.found.size() >= this.sought) {
				break;
			}
		}
		boolean more = this.found.size() == this.sought;
		return new Found(List.copyOf(more ? this.found.subList(0, this.search.wanted()) : this.found), false, more);
	}

	/** Whether hops of all ranks together lead nowhere, so that no round is needed. */
	private boolean isHopeless() {
		long ranks = IntStream.range(EvidenceRank.BEST, EvidenceRank.WORST)
			.filter((rank) -> EvidenceRank.isPossible(this.hops, this.search.starts()::has, rank))
			.count();
		if (ranks <= 1) {
			return false;
		}
		this.worst = EvidenceRank.WORST;
		measure();
		return this.search.starts().all().stream().noneMatch(this::reaches);
	}

	/** Finds the paths with exactly the rank of the round. */
	private boolean round() {
		measure();
		this.open.clear();
		this.complete.clear();
		begin();
		int before = this.found.size();
		while (!this.open.isEmpty() && this.found.size() < this.sought) {
			Stop.poll();
			PartialPath trail = this.open.remove();
			if (this.search.targets().get(trail.node())) {
				this.found.add(trail.end());
			}
			else if (!extend(trail, this.sought - before)) {
				return false;
			}
		}
		return true;
	}

	private void begin() {
		BitSet starts = this.search.starts().all();
		for (int node = starts.nextSetBit(0); node >= 0; node = starts.nextSetBit(node + 1)) {
			int rank = this.search.starts().of(node).rank();
			if (EvidenceRank.worse(rank, this.worst) == this.worst && reaches(node)
					&& !this.search.targets().get(node)) {
				this.open.add(PartialPath.from(node, this.toSecond.from(node), rank));
			}
		}
	}

	private boolean reaches(int start) {
		return this.toSecond.from(start) <= this.search.firstMost();
	}

	private Found givenUp() {
		if (!this.found.isEmpty() || !this.search.through().isEmpty()) {
			return new Found(List.copyOf(this.found), true, false);
		}
		ShortestPath shortest = new ShortestPath(this.hops, this.search);
		FoundPath route = shortest.find();
		return new Found((route != null) ? List.of(route) : List.of(), shortest.exists(), false);
	}

	private void measure() {
		Stop.poll();
		BitSet closed = this.search.closed();
		BitSet sphere = sphere(closed);
		this.toSecond = this.search.turns()
				? Away.of(Distances.between(this.hops, this.search.first(), this.worst, this.search.firstMost(),
						this.search.starts().all(), sphere, closed))
				: Distances.turnlessBetween(this.hops, this.search.first(), this.worst, this.search.firstMost(),
						this.search.starts().all(), sphere, closed);
		this.waypoints = Waypoints.of(this.hops, this.search, this.worst);
	}

	/** From where the second leg reaches a target. */
	private BitSet sphere(BitSet closed) {
		if (this.search.secondMost() == 0) {
			return this.search.targets();
		}
		this.toTarget = Distances.to(this.hops, this.search.second(), this.worst, this.search.secondMost(),
				this.search.targets(), closed);
		BitSet sphere = new BitSet();
		for (int node = 0; node < this.toTarget.length; node++) {
			if (this.toTarget[node] <= this.search.secondMost()) {
				sphere.set(node);
			}
		}
		return sphere;
	}

	private boolean extend(PartialPath trail, int wanted) {
		int node = trail.node();
		for (int i = 0; i < this.hops.degree(node); i++) {
			if (--this.budget < 0) {
				return false;
			}
			int arc = this.hops.arc(node, i);
			if (this.admitted[this.hops.status[arc >> 1]] && this.search.mayStep(trail, this.hops.head(arc))
					&& this.search.follows(this.hops, trail, arc)) {
				if (!trail.onSecond() && this.search.first().walks(this.hops, arc)) {
					step(trail, arc, false, wanted);
				}
				if (this.search.second().walks(this.hops, arc)) {
					step(trail, arc, true, wanted);
				}
			}
		}
		return true;
	}

	private void step(PartialPath trail, int arc, boolean second, int wanted) {
		int head = this.hops.head(arc);
		int length = trail.arcs().length + 1;
		int ofLeg = second ? this.search.secondMost() - (length - trail.legAt()) : this.search.firstMost() - length;
		int left = Math.min(ofLeg, this.search.most() - length);
		int away = second ? this.toTarget[head] : this.toSecond.after(this.hops, arc);
		int weakest = EvidenceRank.worse(trail.weakest(), EvidenceRank.of(this.hops, arc >> 1));
		if (away > left || !isInRound(head, weakest)) {
			return;
		}
		PartialPath longer = trail.longer(this.hops, this.search, arc, second, length + away);
		int toPass = this.waypoints.left(longer.nodes());
		if (this.search.targets().get(head) ? toPass == 0 : toPass <= left) {
			keep(longer, wanted);
		}
	}

	/**
	 * Keeps a beginning, unless as many whole paths are known as are wanted, all of them
	 * better: nothing that comes of it could improve.
	 */
	private void keep(PartialPath trail, int wanted) {
		if (this.complete.size() == wanted && trail.compareTo(this.complete.element()) > 0) {
			return;
		}
		this.open.add(trail);
		if (this.search.targets().get(trail.node())) {
			this.complete.add(trail);
			if (this.complete.size() > wanted) {
				this.complete.remove();
			}
		}
	}

	/** An earlier round found the paths with a better rank. */
	private boolean isInRound(int head, int weakest) {
		return weakest == this.worst || !this.search.targets().get(head);
	}

}
