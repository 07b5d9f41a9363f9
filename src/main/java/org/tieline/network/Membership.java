package org.tieline.network;

import java.util.Arrays;

/**
 * The membership of a buyer in the entity that was asked about. The better one comes
 * first.
 *
 * @param arcs the hops from the entity that was asked about to the buyer, as far as facts
 * draw them. None: the buyer is that entity, or belongs to the country by its recorded
 * country
 * @param rank the weakest status on the way, as an {@link EvidenceRank}
 * @param weakest the first of the arcs with that rank
 * @param established whether it is stated or estimated, not contested, and not over
 */
public record Membership(int[] arcs, int rank, int weakest, boolean established) implements Comparable<Membership> {

	/** It is what was asked about. */
	public static final Membership ITSELF = new Membership(new int[0], EvidenceRank.BEST, Nodes.NONE, true);

	/** One hop further: only facts with some roles make a member. */
	public Membership longer(Hops hops, int arc, int roles) {
		int[] more = Arrays.copyOf(this.arcs, this.arcs.length + 1);
		more[this.arcs.length] = arc;
		int one = hops.ties.standing(arc >> 1, roles);
		boolean weaker = this.arcs.length == 0 || one > this.rank;
		return new Membership(more, Math.max(one, this.rank), weaker ? arc : this.weakest,
				this.established && hops.ties.isSettled(arc >> 1, roles));
	}

	/** The established first, then the better rank, then the shorter. */
	@Override
	public int compareTo(Membership other) {
		int order = Boolean.compare(other.established, this.established);
		order = (order != 0) ? order : Integer.compare(this.rank, other.rank);
		order = (order != 0) ? order : Integer.compare(this.arcs.length, other.arcs.length);
		return (order != 0) ? order : Arrays.compare(this.arcs, other.arcs);
	}

}
