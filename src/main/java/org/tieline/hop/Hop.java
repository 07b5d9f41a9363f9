package org.tieline.hop;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.evidence.TieKind;
import org.tieline.hop.HopEvidence.End;
import org.tieline.hop.HopEvidence.Saying;
import org.tieline.time.LastDays;
import org.tieline.value.Interval;

/**
 * A step of a path. It has the ids of its ends and facts. A step of a chain also has the
 * entities and facts themselves, so that they are not read again.
 */
public final class Hop {

	private final String fromId;

	private final String toId;

	private final TieKind tie;

	private final boolean forward;

	private final List<String> factIds;

	private final @Nullable InHand inHand;

	private final Supplier<HopEvidence> read;

	private @Nullable HopEvidence evidence;

	/**
	 * What a step of a chain has beside ids.
	 *
	 * @param from where it leads from
	 * @param to where it leads to
	 * @param facts what it rests on; empty: a recorded country
	 * @param carries the part of the end that the step carries, 0 to 1
	 */
	record InHand(Entity from, Entity to, List<FactView> facts, Interval carries) {
	}

	private Hop(String fromId, String toId, TieKind tie, boolean forward, List<String> factIds, @Nullable InHand inHand,
			Supplier<HopEvidence> read) {
		this.fromId = fromId;
		this.toId = toId;
		this.tie = tie;
		this.forward = forward;
		this.factIds = List.copyOf(factIds);
		this.inHand = inHand;
		this.read = read;
	}

	/**
	 * A hop of which the ids are known.
	 * @param forward whether it is walked in the direction of its tie
	 * @param evidence what it rests on; read when it is asked for
	 */
	public static Hop ofIds(String fromId, String toId, TieKind tie, boolean forward, List<String> factIds,
			Supplier<HopEvidence> evidence) {
		return new Hop(fromId, toId, tie, forward, factIds, null, evidence);
	}

	/**
	 * A hop of which the facts are in hand.
	 * @param facts one or more, of one kind
	 */
	public static Hop ofFacts(Entity from, Entity to, TieKind tie, boolean forward, List<FactView> facts) {
		return ofFacts(from, to, tie, forward, facts, Interval.UNKNOWN, () -> null);
	}

	/**
	 * The same of a step of a chain.
	 * @param carries the part of the end that it carries, 0 to 1
	 * @param saying what the chain says of it; null: what its tie says
	 */
	public static Hop ofFacts(Entity from, Entity to, TieKind tie, boolean forward, List<FactView> facts,
			Interval carries, Supplier<@Nullable Saying> saying) {
		return new Hop(from.id(), to.id(), tie, forward, facts.stream().map(FactView::id).toList(),
				new InHand(from, to, List.copyOf(facts), carries),
				() -> FactsInHand.of(facts, forward ? from : to, forward ? to : from, saying.get()));
	}

	/**
	 * A hop from a state to a body of its country, which no fact draws.
	 * @param lens the lens of the request
	 */
	public static Hop toBodyByCountry(Entity state, Entity body, Lens lens) {
		End of = new End(state.kind(), state.name());
		HopEvidence evidence = HopEvidence.ofCountryAlone(new End(body.kind(), body.name()), of,
				HoldingTime.of(lens, LastDays.UNKNOWN), Saying.actsThrough());
		return new Hop(state.id(), body.id(), TieKind.AFFILIATED, false, List.of(),
				new InHand(state, body, List.of(), Interval.WHOLE), () -> evidence);
	}

	/** The id of what it leads from. */
	public String fromId() {
		return this.fromId;
	}

	/** The id of what it leads to. */
	public String toId() {
		return this.toId;
	}

	public TieKind tie() {
		return this.tie;
	}

	/** Whether it is walked in the direction of its tie. */
	public boolean forward() {
		return this.forward;
	}

	/** Ids of the facts that draw it; empty: it rests on a recorded country alone. */
	public List<String> factIds() {
		return this.factIds;
	}

	/** What a step of a chain has beside ids; null: it is no such step. */
	@Nullable InHand inHand() {
		return this.inHand;
	}

	/** The facts that are in hand; empty: none are. */
	public List<FactView> factsInHand() {
		return (this.inHand != null) ? this.inHand.facts() : List.of();
	}

	/** Which part of its end it carries, in a chain of shares; else 0 to 1. */
	public Interval carries() {
		return (this.inHand != null) ? this.inHand.carries() : Interval.UNKNOWN;
	}

	/** What it rests on. */
	public HopEvidence evidence() {
		HopEvidence known = this.evidence;
		if (known == null) {
			known = this.read.get();
			this.evidence = known;
		}
		return known;
	}

}
