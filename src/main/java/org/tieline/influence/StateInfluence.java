package org.tieline.influence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.ownership.Chain;
import org.tieline.ownership.Control;
import org.tieline.ownership.Holdings;
import org.tieline.ownership.Hop;
import org.tieline.ownership.IntegratedOwnership;
import org.tieline.ownership.Interest;
import org.tieline.ownership.OwnershipGraph;
import org.tieline.ownership.OwnershipKinds;
import org.tieline.ownership.OwnershipPercent;
import org.tieline.ownership.Ternary;
import org.tieline.ownership.Threshold;
import org.tieline.time.Spell;
import org.tieline.value.Quantity;

/**
 * How a state can lean on a company: by owning it, and otherwise. There is no score: each
 * means is its own fact.
 *
 * @param company on whom
 * @param state who
 * @param ownership percent of the capital, through state bodies and funds
 * @param ownershipInWords the same in words where the bounds alone would say little
 * @param possibleTies how many stakes in the company, or above it, may have held, with
 * nothing to show it
 * @param controls whether a chain of majorities leads from them to the company
 * @param influences facts that stand, or are alleged, one for each means; votes, golden
 * shares and alleged stakes included
 * @param funding money given by the state or its bodies
 * @param contested influence, funding and stakes that are contested or only denied
 * @param paths the ways from the state to the company
 */
public record StateInfluence(Entity company, Entity state, Quantity ownership, String ownershipInWords,
		int possibleTies, Ternary controls, List<FactView> influences, List<FactView> funding, List<FactView> contested,
		List<Chain> paths) {

	private static final int MOST_CHAINS = 10;

	private static final Set<Status> CONTESTED = Set.of(Status.CONTESTED, Status.DENIED);

	static StateInfluence of(Entity company, Entity state, Collection<FactView> stakes, Collection<FactView> acts,
			Collection<FactView> affiliations) {
		StateBodies bodies = new StateBodies(state, affiliations);
		Holdings holdings = Holdings.of(stakes, affiliations, Interest.EQUITY.name());
		StateShares shares = new StateShares(holdings, bodies);
		List<FactView> leaning = Stream.concat(acts.stream(), stakes.stream())
			.filter((fact) -> isOn(fact, company) && isOf(fact, bodies) && isShown(fact))
			.sorted(Comparator.comparing((FactView fact) -> fact.fact().kind().name()).thenComparing(FactView::id))
			.toList();
		List<FactView> standing = leaning.stream().filter((fact) -> !CONTESTED.contains(fact.status())).toList();
		List<FactView> influences = standing.stream().filter(StateInfluence::isInfluence).toList();
		List<FactView> funding = standing.stream().filter((fact) -> isKind(fact, "FUNDING")).toList();
		List<Chain> chains = holdings.chains(new TreeSet<>(shares.owners()), company.id(), MOST_CHAINS)
			.stream()
			.map((chain) -> fromTheState(chain, bodies))
			.toList();
		List<Chain> paths = new ArrayList<>(chains);
		Stream.concat(influences.stream(), funding.stream())
			.forEach((fact) -> paths.add(fromTheState(new Chain(List.of(hop(fact)), null), bodies)));
		Quantity ownership = ownership(holdings, shares, company, state, mayHoldMore(company, stakes, bodies));
		return new StateInfluence(company, state, ownership,
				new StatePartWords(shares, company, state).of(ownership, chains),
				holdings.possibleTies(shares.met(company)), controls(holdings, shares, company, state), influences,
				funding, leaning.stream().filter((fact) -> CONTESTED.contains(fact.status())).toList(), paths);
	}

	/**
	 * The rule of all who ask of majorities. Where no stake of the state is recorded in
	 * any reading, whatever is not recorded may be the state's, that of holders without
	 * any recorded holder too.
	 */
	private static Ternary controls(Holdings holdings, StateShares shares, Entity company, Entity state) {
		OwnershipGraph graph = shares.majorities().above(company.id());
		boolean anyStake = graph.leads(state.id(), company.id());
		return Control.of(anyStake ? graph : shares.withTheUnrecorded(graph, company), state.id(), company.id(),
				holdings.inAnybodysHands(Threshold.MAJORITY));
	}

	/**
	 * The part of the capital: what is established is certain, what is contested or
	 * alleged possible, and where nothing is recorded, or a body of the state may have
	 * held more, all that nobody is recorded to hold.
	 */
	private static Quantity ownership(Holdings holdings, StateShares shares, Entity company, Entity state,
			boolean mayHoldMore) {
		OwnershipGraph graph = shares.graph().above(company.id());
		OwnershipGraph readings = shares.readings().above(company.id());
		List<String> owner = List.of(state.id());
		if (!graph.leads(state.id(), company.id())) {
			return OwnershipPercent.percent(0,
					IntegratedOwnership.of(shares.withTheUnrecorded(readings, company), owner).high(company.id()));
		}
		Quantity established = OwnershipPercent.of(holdings, state.id(), company.id(),
				IntegratedOwnership.of(graph, owner));
		Quantity possible = OwnershipPercent.of(holdings, state.id(), company.id(),
				IntegratedOwnership.of(readings, owner));
		Quantity rest = OwnershipPercent.percent(0, !mayHoldMore ? 0
				: IntegratedOwnership.of(shares.withTheUnrecorded(readings, company), owner).high(company.id()));
		return OwnershipPercent.upTo(established, possible, rest);
	}

	/**
	 * Whether a body of the state may have held capital of the company, with nothing to
	 * show it on the day, and nothing that counts: of its own, or in the total of a group
	 * that it is a member of. A group is no further hand.
	 */
	private static boolean mayHoldMore(Entity company, Collection<FactView> stakes, StateBodies bodies) {
		List<FactView> own = stakes.stream()
			.filter((stake) -> isOn(stake, company) && bodies.owns(tieEnd(stake, true)))
			.filter((stake) -> Interest.EQUITY.isOf(stake))
			.toList();
		Set<String> counted = own.stream()
			.filter((stake) -> stake.goesOn() == Spell.Holds.YES)
			.flatMap((stake) -> Stream.concat(Stream.of(tieEnd(stake, true)),
					bodies.membersOf(tieEnd(stake, true).id()).stream()))
			.map(Entity::id)
			.collect(Collectors.toSet());
		return own.stream()
			.filter((stake) -> tieEnd(stake, true).kind() != EntityKind.GROUP)
			.anyMatch((stake) -> stake.goesOn() == Spell.Holds.POSSIBLY && stake.status() != Status.PLANNED
					&& !counted.contains(tieEnd(stake, true).id()));
	}

	/** What ended is not shown as standing; money that was given stays given. */
	private static boolean isShown(FactView fact) {
		boolean onlyDenied = fact.status() == Status.DENIED && fact.isRecorded() && fact.lens().asOf() == null;
		return onlyDenied || (fact.holds() == Spell.Holds.YES && (!fact.isOver() || isKind(fact, "FUNDING")));
	}

	private static boolean isKind(FactView fact, String kind) {
		return fact.fact().kind().name().equals(kind);
	}

	/** Influence, or a stake that is no part of the capital, or only said to be one. */
	private static boolean isInfluence(FactView fact) {
		boolean counted = Interest.EQUITY.isOf(fact) && fact.origins() > 0;
		return isKind(fact, "INFLUENCE") || (isKind(fact, OwnershipKinds.STAKE) && !counted);
	}

	private static boolean isOn(FactView fact, Entity company) {
		return company.id().equals(tieEnd(fact, false).id());
	}

	private static boolean isOf(FactView fact, StateBodies bodies) {
		return bodies.leans(tieEnd(fact, true));
	}

	private static Entity tieEnd(FactView fact, boolean from) {
		var tie = Objects.requireNonNull(fact.fact().kind().tie());
		return Objects.requireNonNull(fact.fact().participant(from ? tie.from() : tie.to()));
	}

	private static Hop hop(FactView fact) {
		String tie = Objects.requireNonNull(fact.fact().kind().tie()).type();
		return new Hop(tieEnd(fact, true), tieEnd(fact, false), tie, true, List.of(fact), 0, 1);
	}

	/** The same chain with the step from the state to the body that it starts at. */
	private static Chain fromTheState(Chain chain, StateBodies bodies) {
		Entity body = chain.hops().getFirst().from();
		if (body.id().equals(bodies.state().id())) {
			return chain;
		}
		@Nullable FactView affiliation = bodies.affiliationOf(body);
		List<Hop> hops = new ArrayList<>();
		hops.add(new Hop(bodies.state(), body, "AFFILIATED", false,
				(affiliation != null) ? List.of(affiliation) : List.of(), 1, 1));
		hops.addAll(chain.hops());
		return new Chain(hops, chain.strength());
	}

}
