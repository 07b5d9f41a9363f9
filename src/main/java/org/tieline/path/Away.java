package org.tieline.path;

import java.util.Arrays;

import org.tieline.network.Hops;

/**
 * How many hops it takes from an entity to its goal, at least, for who came there by a
 * hop. If turns are left out, the way on depends on the course of that hop: the least
 * distance is kept with the course of its first hop, and the least of those with another
 * course beside it.
 */
final class Away {

	private final int[] best;

	private final int[] other;

	private final byte[] courses;

	private final boolean turns;

	private Away(int[] best, int[] other, byte[] courses, boolean turns) {
		this.best = best;
		this.other = other;
		this.courses = courses;
		this.turns = turns;
	}

	/** Distances that turns may be part of. */
	static Away of(int[] distances) {
		return new Away(distances, distances, new byte[0], true);
	}

	/** Nothing is met yet; without turns. */
	static Away without(int nodes) {
		int[] best = new int[nodes];
		int[] other = new int[nodes];
		Arrays.fill(best, Distances.FAR);
		Arrays.fill(other, Distances.FAR);
		return new Away(best, other, new byte[nodes], false);
	}

	/** From a node where the path starts. */
	int from(int node) {
		return this.best[node];
	}

	/** From the node that an arc leads to. */
	int after(Hops hops, int arc) {
		int node = hops.head(arc);
		return (!this.turns && Turns.between(Turns.course(hops, arc), this.courses[node])) ? this.other[node]
				: this.best[node];
	}

	/** Whether two searches met in a node without a turn there. */
	boolean meets(Away on, int node) {
		boolean met = this.best[node] != Distances.FAR && on.best[node] != Distances.FAR;
		boolean turn = Turns.between(on.courses[node], this.courses[node]);
		return met && (!turn || this.other[node] != Distances.FAR || on.other[node] != Distances.FAR);
	}

	/** Whether a node is met for the first time with that course; notes it. */
	boolean meet(int node, int course, int distance) {
		if (this.best[node] == Distances.FAR) {
			this.best[node] = distance;
			this.courses[node] = (byte) course;
			return true;
		}
		boolean another = this.other[node] == Distances.FAR && this.courses[node] != Turns.NONE
				&& this.courses[node] != course;
		if (another) {
			this.other[node] = distance;
		}
		return another;
	}

	/** Whether it was met with a second course, too. */
	boolean isMetAgain(int node) {
		return this.other[node] != Distances.FAR;
	}

	/** The course with which a node was met first. */
	int course(int node) {
		return this.courses[node];
	}

	/** Puts a least distance where none is known. */
	void atLeast(int distance) {
		for (int node = 0; node < this.best.length; node++) {
			this.best[node] = Math.min(this.best[node], distance);
			this.other[node] = Math.min(this.other[node], distance);
		}
	}

	/** Says that no way leads from a node. */
	void close(int node) {
		this.best[node] = Distances.FAR;
		this.other[node] = Distances.FAR;
	}

}
