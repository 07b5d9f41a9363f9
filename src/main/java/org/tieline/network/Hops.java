package org.tieline.network;

import java.util.BitSet;

import org.tieline.evidence.Status;
import org.tieline.evidence.TieKind;
import org.tieline.graph.Arcs;

/**
 * A network at one time, ready to be walked: parallel ties are one hop, and what does not
 * hold is left out. Immutable. An <em>arc</em> is a hop with the direction in which it is
 * walked: {@code 2 * hop}, plus one if against the tie's direction.
 */
public final class Hops {

	public final Network network;

	/** Whether they are those of a date. */
	final boolean dated;

	/** Which ties held. */
	public final HeldTies holding;

	public final int[] from;

	public final int[] to;

	public final byte[] kind;

	/** The status of the best fact; {@code NOT_RECORDED}: rests on a country alone. */
	public final byte[] status;

	public final byte[] roles;

	private final BitSet ofCountry;

	/** Where its ties lie in the network; some of them may not hold. */
	public final int[] firstTie;

	public final int[] endTie;

	private final int[] share;

	public final ShareTable shares;

	/** The shares of suppliers in their buyers' purchases. */
	public final ShareTotals purchases;

	/** The shares of buyers in their suppliers' revenue. */
	private final ShareTotals revenues;

	private final BitSet present = new BitSet();

	private final Arcs arcs;

	/** The ties behind the hops. */
	public final HopTies ties;

	Hops(HopsBuilder built) {
		this.network = built.network;
		this.dated = built.dated;
		this.holding = built.holding;
		this.ofCountry = built.ofCountry;
		this.from = built.trim(built.from);
		this.to = built.trim(built.to);
		this.kind = built.trim(built.kind);
		this.status = built.trim(built.status);
		this.roles = built.trim(built.roles);
		this.firstTie = built.trim(built.firstTie);
		this.endTie = built.trim(built.endTie);
		this.share = built.trim(built.share);
		this.shares = new ShareTable(built.shareTable);
		for (byte one : this.status) {
			this.present.set(one);
		}
		this.arcs = new Arcs(nodes(), this.from, this.to);
		this.ties = new HopTies(this);
		this.purchases = new ShareTotals(this, false);
		this.revenues = new ShareTotals(this, true);
	}

	/** Heap that they take, in bytes, without the network. */
	long bytes() {
		return size() * (6L * Integer.BYTES + 3) + nodes() * 2L * Integer.BYTES + this.purchases.bytes()
				+ this.revenues.bytes() + this.network.size() * 3L / Byte.SIZE
				+ (long) Integer.BYTES * this.network.facts.size();
	}

	public int nodes() {
		return this.network.nodes.size();
	}

	public int size() {
		return this.from.length;
	}

	/** How many arcs leave a node. */
	public int degree(int node) {
		return this.arcs.degree(node);
	}

	/**
	 * One of the arcs that leave a node: along its ties first, then against those of
	 * others.
	 */
	public int arc(int node, int i) {
		return this.arcs.arc(node, i);
	}

	/** The first of the hops that start at a node; they lie side by side. */
	public int firstOut(int node) {
		return this.arcs.firstOut(node);
	}

	/** How many hops lead to the nodes before it. */
	public int firstIn(int node) {
		return this.arcs.firstIn(node);
	}

	/** Where an arc leads to. */
	public int head(int arc) {
		return isForward(arc) ? this.to[arc >> 1] : this.from[arc >> 1];
	}

	/** Where an arc starts. */
	public int tail(int arc) {
		return isForward(arc) ? this.from[arc >> 1] : this.to[arc >> 1];
	}

	public static boolean isForward(int arc) {
		return (arc & 1) == 0;
	}

	public TieKind kindOf(int arc) {
		return TieKind.at(this.kind[arc >> 1]);
	}

	/**
	 * Least part of the tail that the arc makes up; zero where no share of an established
	 * fact is known, or where such shares cannot all be true.
	 */
	public double low(int arc) {
		double low = this.shares.low(this.share[arc >> 1], isForward(arc));
		return (low > 0 && wholes(arc).fit(tail(arc), false)) ? low : 0;
	}

	/** The greatest part: no more than the least shares of others leave of the tail. */
	public double high(int arc) {
		double high = this.shares.high(this.share[arc >> 1], isForward(arc));
		if (this.kind[arc >> 1] != TieKind.SUPPLIES.ordinal()) {
			return high;
		}
		return Math.min(high, low(arc) + wholes(arc).left(tail(arc)));
	}

	private ShareTotals wholes(int arc) {
		return isForward(arc) ? this.revenues : this.purchases;
	}

	/**
	 * Which roles of a hop set its status, as bits; 0: none does, and every fact counts.
	 */
	public int bearing(int hop) {
		return this.network.bearing(this.kind[hop], Byte.toUnsignedInt(this.roles[hop]));
	}

	/** Which of the shares a hop has. */
	public int shareIndex(int hop) {
		return this.share[hop];
	}

	/** Whether some hop has that status. */
	boolean has(int status) {
		return this.present.get(status);
	}

	public Status statusOf(int hop) {
		return HopsBuilder.STATUSES[this.status[hop]];
	}

	/** Whether one of its facts is stated or estimated, and not contested. */
	boolean isEstablished(int hop) {
		return this.status[hop] <= Status.SINGLE_ORIGIN.ordinal();
	}

	/** Whether the country that is recorded of an entity speaks for it. */
	public boolean isOfCountry(int hop) {
		return this.ofCountry.get(hop);
	}

	/** Whether no fact speaks for it, only the country that is recorded of an entity. */
	public boolean restsOnCountry(int hop) {
		return this.status[hop] == Status.NOT_RECORDED.ordinal();
	}

}
