package org.tieline.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.tieline.evidence.Status;
import org.tieline.evidence.TieKind;
import org.tieline.hop.Hop;
import org.tieline.hop.HopEvidence;
import org.tieline.hop.StakeFigure;
import org.tieline.hop.TieEvidence;
import org.tieline.time.TimeState;

/**
 * The ties behind hops: which facts draw a hop, how well they stand, and whether they go
 * on. Only ties that hold count.
 */
public final class HopTies {

	private final Hops hops;

	private final Network network;

	private final HeldTies holding;

	HopTies(Hops hops) {
		this.hops = hops;
		this.network = hops.network;
		this.holding = hops.holding;
	}

	/** The ties of a hop that hold, in the order of their facts. */
	private IntStream held(int hop) {
		return IntStream.range(this.hops.firstTie[hop], this.hops.endTie[hop]).filter(this.holding.ties::get);
	}

	/**
	 * Whether a tie of a hop holds and stands as well as the hop, among those that set
	 * its status; what is established counts alike.
	 */
	public boolean bears(int hop, int tie) {
		int bearing = this.hops.bearing(hop);
		return this.holding.ties.get(tie) && (bearing == 0 || has(tie, bearing))
				&& TieEvidence.level(this.holding.standing(tie)) <= TieEvidence.level(this.hops.status[hop]);
	}

	private boolean has(int tie, int roles) {
		return (this.network.role[tie] & roles) != 0;
	}

	/** Whether a tie goes on: it is told in the present tense. */
	public boolean isOpen(int tie) {
		return TieEvidence.isOpen(this.network.spells[this.network.spell[tie]], this.holding.isPast(tie),
				this.network.status[tie]);
	}

	/**
	 * Whether an established fact of a hop is shown at the date, not only presumed;
	 * without a date, whether one is established.
	 */
	boolean isShown(int hop) {
		boolean dated = this.hops.dated;
		return held(hop).anyMatch((tie) -> this.holding.standing(tie) <= Status.SINGLE_ORIGIN.ordinal()
				&& (!dated || this.holding.state(tie).word() == TimeState.Word.HELD));
	}

	/** Whether all facts of a hop are carried to the date from another one. */
	boolean isOnlyPresumed(int hop) {
		return this.hops.dated
				&& held(hop).allMatch((tie) -> this.holding.state(tie).word() == TimeState.Word.PRESUMED);
	}

	/** The status of the best fact of a hop with some roles, as a number. */
	public int standing(int hop, int roles) {
		return held(hop).filter((tie) -> has(tie, roles))
			.map(this.holding::standing)
			.min()
			.orElse(Status.NOT_RECORDED.ordinal());
	}

	/**
	 * Whether one of the facts of a hop with some roles is stated or estimated, not
	 * contested, and not over; with a date, those that held then count.
	 */
	boolean isSettled(int hop, int roles) {
		return goesOn(hop, roles, Status.SINGLE_ORIGIN);
	}

	/**
	 * Whether one of the facts of a hop with some roles has a status or a better one, and
	 * is not over; with a date, those that held then count.
	 */
	public boolean goesOn(int hop, int roles, Status worst) {
		IntPredicate counts = (tie) -> this.holding.standing(tie) <= worst.ordinal()
				&& (this.hops.dated || isOpen(tie));
		return held(hop).filter((tie) -> has(tie, roles)).anyMatch(counts);
	}

	/**
	 * The greatest percent that an established stake of a hop is at least; 0: none is
	 * known.
	 */
	double stake(int hop) {
		return held(hop).filter((tie) -> this.holding.standing(tie) <= Status.SINGLE_ORIGIN.ordinal())
			.mapToDouble((tie) -> stakeOf(tie).least())
			.max()
			.orElse(0);
	}

	/** Ids of the facts that draw a hop, in their order. */
	public List<String> facts(int hop) {
		List<String> ids = new ArrayList<>();
		held(hop).map((tie) -> this.network.fact[tie])
			.distinct()
			.forEach((fact) -> ids.add(this.network.facts.get(fact)));
		return ids;
	}

	/** Hops as they are walked, in the order of a path. */
	public List<Hop> hops(int[] arcs) {
		return Arrays.stream(arcs).mapToObj(this::hop).toList();
	}

	/** A hop as it is walked. */
	public Hop hop(int arc) {
		int hop = arc >> 1;
		return Hop.ofIds(this.network.nodes.id(this.hops.tail(arc)), this.network.nodes.id(this.hops.head(arc)),
				this.hops.kindOf(arc), Hops.isForward(arc), facts(hop), () -> evidence(hop));
	}

	/** What hops rest on, in the order of a path. */
	public List<HopEvidence> evidence(int[] arcs) {
		return Arrays.stream(arcs).mapToObj((arc) -> evidence(arc >> 1)).toList();
	}

	/** What a hop rests on. */
	public HopEvidence evidence(int hop) {
		return new HopEvidence(this.network.form(this.hops.kind[hop]), end(this.hops.from[hop]), end(this.hops.to[hop]),
				this.hops.isOfCountry(hop), this.hops.status[hop],
				held(hop).mapToObj((tie) -> evidence(hop, tie)).toList(), this.holding.time(), null);
	}

	private HopEvidence.End end(int node) {
		return new HopEvidence.End(this.network.nodes.kind(node), this.network.nodes.name(node));
	}

	private TieEvidence evidence(int hop, int tie) {
		return new TieEvidence(this.network.sort(tie), this.network.spells[this.network.spell[tie]],
				this.holding.state(tie), this.network.status[tie], this.holding.standing(tie), this.holding.stage(tie),
				this.holding.isPast(tie), bears(hop, tie), this.network.basis(tie), stakeOf(tie),
				this.holding.history(tie).isAhead(),
				this.holding.history(tie).pauseAt(this.holding.time().reference()));
	}

	/** How large a tie is: the whole, if its sort is, or else by its figure. */
	private StakeFigure stakeOf(int tie) {
		boolean whole = this.network.form(this.network.kind[tie]).whole().contains(this.network.sort(tie).word());
		return whole ? StakeFigure.WHOLE : this.holding.share(tie).stake();
	}

	/** How many facts of some kinds hold at a node. */
	public int count(int node, int kinds) {
		int count = 0;
		for (int i = 0; i < this.hops.degree(node); i++) {
			int hop = this.hops.arc(node, i) >> 1;
			count += ((kinds & TieKind.at(this.hops.kind[hop]).bit()) != 0) ? count(hop) : 0;
		}
		return count;
	}

	/** Ties of one fact lie side by side. */
	private int count(int hop) {
		int count = 0;
		int last = -1;
		for (int tie = this.hops.firstTie[hop]; tie < this.hops.endTie[hop]; tie++) {
			if (this.holding.ties.get(tie) && this.network.fact[tie] != last) {
				last = this.network.fact[tie];
				count++;
			}
		}
		return count;
	}

	/** Whether any tie holds at a node; a country alone is none. */
	public boolean any(int node) {
		return count(node, -1) > 0;
	}

	/** How many facts of some kinds only possibly held, anywhere. */
	public int possible(int kinds) {
		return IntStream.range(0, this.holding.possible.length)
			.filter((kind) -> (kinds & TieKind.at(kind).bit()) != 0)
			.map((kind) -> this.holding.possible[kind])
			.sum();
	}

}
