package org.tieline.influence;

import java.math.BigDecimal;
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
import org.tieline.evidence.Lens;
import org.tieline.evidence.Status;
import org.tieline.evidence.TieForm;
import org.tieline.evidence.TieKind;
import org.tieline.hop.Hop;
import org.tieline.hop.HopEvidence.Saying;
import org.tieline.hop.Path;
import org.tieline.ownership.ChainPaths;
import org.tieline.ownership.Control;
import org.tieline.ownership.Holdings;
import org.tieline.ownership.IntegratedOwnership;
import org.tieline.ownership.Interest;
import org.tieline.ownership.OwnershipGraph;
import org.tieline.ownership.OwnershipKinds;
import org.tieline.ownership.OwnershipPercent;
import org.tieline.ownership.Share;
import org.tieline.ownership.Ternary;
import org.tieline.ownership.Threshold;
import org.tieline.stop.Stop;
import org.tieline.time.Spell;
import org.tieline.value.Interval;
import org.tieline.value.PartialDate;
import org.tieline.value.Quantity;

/**
 * The means of a state to influence a company: ownership and others. There is no score;
 * each means is a fact of its own.
 *
 * @param company the company
 * @param state the state
 * @param ownership percent of the capital, through state bodies and funds
 * @param ownershipInWords the same in words, if the bounds alone would not be clear
 * @param possibleTies number of stakes in the company, or in companies above it, that may
 * have held without a claim that shows them near the date
 * @param controls whether a chain of majorities leads from the state to the company, each
 * step of the capital or of the votes
 * @param influences established and alleged facts, one for each means, including voting
 * stakes, golden shares and alleged stakes, and votes in companies above
 * @param funding money from the state or its bodies
 * @param contested influence, funding and stakes that are contested or only denied
 * @param paths the paths from the state to the company
 */
public record StateInfluence(Entity company, Entity state, Quantity ownership, String ownershipInWords,
		int possibleTies, Ternary controls, List<FactView> influences, List<FactView> funding, List<FactView> contested,
		List<Path> paths) {

	private static final int MOST_CHAINS = 10;

	private static final Set<Status> DOUBTED = Set.of(Status.CONTESTED, Status.DENIED, Status.ALLEGED, Status.PLANNED);

	private static final Set<Status> CONTESTED = Set.of(Status.CONTESTED, Status.DENIED);

	static StateInfluence of(Entity company, Entity state, Collection<FactView> stakes, Collection<FactView> acts,
			Collection<FactView> affiliations) {
		StateBodies bodies = new StateBodies(state, affiliations);
		Holdings holdings = Holdings.of(stakes, affiliations, Interest.EQUITY.name());
		StateShares shares = new StateShares(holdings, bodies, company);
		List<FactView> leaning = Stream.concat(acts.stream(), stakes.stream())
			.filter((fact) -> isOn(fact, company) && isOf(fact, bodies) && isShown(fact))
			.sorted(Comparator.comparing((FactView fact) -> fact.fact().kind().name()).thenComparing(FactView::id))
			.toList();
		List<FactView> undisputed = leaning.stream().filter((fact) -> !CONTESTED.contains(fact.status())).toList();
		Set<String> met = shares.met(company);
		List<FactView> votes = stakes.stream()
			.filter((stake) -> Interest.VOTING.isOf(stake) && met.contains(tieEnd(stake, false).id())
					&& isOf(stake, bodies))
			.toList();
		List<FactView> own = undisputed.stream().filter(StateInfluence::isInfluence).toList();
		List<FactView> influences = Stream
			.concat(own.stream(),
					votes.stream()
						.filter((one) -> !isOn(one, company) && isShown(one) && !CONTESTED.contains(one.status())))
			.toList();
		List<FactView> funding = undisputed.stream().filter((fact) -> isKind(fact, InfluenceKinds.FUNDING)).toList();
		List<Path> chains = new ChainPaths(holdings).between(new TreeSet<>(shares.owners()), company.id(), MOST_CHAINS)
			.stream()
			.map((chain) -> fromTheState(chain, holdings.entity(chain.hops().getFirst().fromId()), bodies))
			.toList();
		List<Path> paths = new ArrayList<>(chains);
		Stream.concat(own.stream(), funding.stream())
			.forEach((fact) -> paths.add(fromTheState(Path.ofChain(List.of(hop(fact))), tieEnd(fact, true), bodies)));
		Quantity ownership = ownership(holdings, shares, company, state, mayHoldMore(company, stakes, bodies));
		int possibleTies = holdings.possibleTies(met);
		return new StateInfluence(company, state, ownership,
				new StatePartWords(shares, company, state, possibleTies, ended(company, stakes, bodies),
						ofVotes(company, stakes, bodies))
					.of(ownership, chains),
				possibleTies, controlsByEither(holdings, shares, votes, stakes, affiliations, bodies, company),
				influences, funding, leaning.stream().filter((fact) -> CONTESTED.contains(fact.status())).toList(),
				paths);
	}

	/**
	 * Whether a chain of majorities leads from the state to the company. If no stake of
	 * the state is recorded in any reading, all that is not recorded can be the state's,
	 * including the part of holders without a recorded holder.
	 */
	private static Ternary controls(Holdings holdings, StateShares shares, Entity company, Entity state) {
		OwnershipGraph graph = shares.majorities().above(company.id());
		boolean anyStake = graph.leads(state.id(), company.id());
		return Control.of(anyStake ? graph : shares.withTheUnrecorded(graph, company), state.id(), company.id(),
				holdings.inAnybodysHands(Threshold.MAJORITY));
	}

	/**
	 * The answer of the capital and of the votes together. Each step of a chain can be a
	 * majority of either. Both must exclude control, of the company and of every holder
	 * above it that a stake of the state leads to. Without a vote of the state on record,
	 * in the company or above it, votes follow the capital.
	 * @param votes stakes of the state in the votes of the company and of those above it
	 */
	private static Ternary controlsByEither(Holdings ofCapital, StateShares shares, List<FactView> votes,
			Collection<FactView> stakes, Collection<FactView> affiliations, StateBodies bodies, Entity company) {
		Ternary first = controls(ofCapital, shares, company, bodies.state());
		boolean anyVotes = votes.stream()
			.anyMatch((one) -> one.goesOn() != Spell.Holds.NO && !OwnershipKinds.isNothing(one));
		if (first == Ternary.YES || !anyVotes) {
			return first;
		}
		Holdings ofVotes = Holdings.of(stakes, affiliations, Interest.VOTING.name());
		StateShares voting = new StateShares(ofVotes, bodies, company);
		OwnershipGraph capital = shares.majorities();
		OwnershipGraph inVotes = voting.majorities();
		Set<String> certain = new TreeSet<>(Set.of(bodies.state().id()));
		boolean grows = true;
		while (grows) {
			Stop.poll();
			grows = certain.addAll(majoritiesOf(capital, certain));
			grows |= certain.addAll(majoritiesOf(inVotes, certain));
		}
		if (certain.contains(company.id())) {
			return Ternary.YES;
		}
		Set<String> above = new TreeSet<>(capital.above(company.id()).ids());
		above.addAll(inVotes.above(company.id()).ids());
		above.removeIf((id) -> !capital.leads(bodies.state().id(), id) && !inVotes.leads(bodies.state().id(), id));
		above.add(company.id());
		boolean excluded = above.stream()
			.map((id) -> id.equals(company.id()) ? company : ofCapital.entity(id))
			.allMatch((one) -> controls(ofCapital, shares, one, bodies.state()) == Ternary.NO
					&& controls(ofVotes, voting, one, bodies.state()) == Ternary.NO);
		return excluded ? Ternary.NO : Ternary.UNDETERMINED;
	}

	/** The companies of which some holders together have more than half for certain. */
	private static List<String> majoritiesOf(OwnershipGraph graph, Set<String> holders) {
		return graph.ids()
			.stream()
			.filter((id) -> Threshold.MAJORITY.percent()
				.compareTo(graph.sharesIn(id)
					.stream()
					.filter((share) -> holders.contains(share.owner()))
					.map(Share::low)
					.reduce(BigDecimal.ZERO, BigDecimal::add)) < 0)
			.toList();
	}

	/**
	 * The share of the state in the capital. Established stakes give the lower bound;
	 * contested and alleged ones raise the upper bound. If nothing is recorded, or if a
	 * body of the state may have held more, the upper bound includes all capital without
	 * a recorded holder. A stake of zero that is stated is recorded.
	 */
	private static Quantity ownership(Holdings holdings, StateShares shares, Entity company, Entity state,
			boolean mayHoldMore) {
		OwnershipGraph graph = shares.graph().above(company.id());
		OwnershipGraph readings = shares.readings().above(company.id());
		List<String> owner = List.of(state.id());
		boolean isNothing = shares.areNothing() && !mayHoldMore;
		if (!graph.leads(state.id(), company.id()) && !isNothing) {
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
	 * The last date on which a stake of the state in the capital ended, before the date
	 * asked for; null: no end is recorded.
	 */
	private static @Nullable PartialDate ended(Entity company, Collection<FactView> stakes, StateBodies bodies) {
		return stakes.stream()
			.filter((stake) -> isOn(stake, company) && bodies.owns(tieEnd(stake, true)) && Interest.EQUITY.isOf(stake))
			.filter((stake) -> stake.goesOn() == Spell.Holds.NO && !DOUBTED.contains(stake.status()))
			.flatMap(StateInfluence::endsByThen)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	/** Stakes of others in a company that are of the votes, or may be. */
	private static List<FactView> ofVotes(Entity company, Collection<FactView> stakes, StateBodies bodies) {
		return stakes.stream()
			.filter((stake) -> Interest.VOTING.isOf(stake) || Interest.UNKNOWN.isOf(stake))
			.filter((stake) -> isOn(stake, company) && !isOf(stake, bodies))
			.filter((stake) -> isShown(stake) && stake.status() != Status.DENIED && !OwnershipKinds.isNothing(stake))
			.sorted(Comparator.comparing(FactView::id))
			.toList();
	}

	private static Stream<PartialDate> endsByThen(FactView stake) {
		PartialDate date = stake.asked();
		return stake.spells()
			.stream()
			.map(Spell::end)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.filter((end) -> date == null || end.isWhollyBefore(date));
	}

	/**
	 * Whether a body of the state may have held capital of the company without a claim
	 * that shows it near the date, while no stake of it counts. The stake can be its own,
	 * or part of a total of a group that it belongs to.
	 */
	private static boolean mayHoldMore(Entity company, Collection<FactView> stakes, StateBodies bodies) {
		List<FactView> own = stakes.stream()
			.filter((stake) -> isOn(stake, company) && !tieEnd(stake, true).id().equals(company.id())
					&& bodies.owns(tieEnd(stake, true)))
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

	/**
	 * Whether a fact is shown. A fact that has ended is not; a payment is always shown.
	 */
	private static boolean isShown(FactView fact) {
		boolean onlyDenied = fact.status() == Status.DENIED && fact.isRecorded() && fact.lens().asOf() == null;
		return onlyDenied
				|| (fact.holds() == Spell.Holds.YES && (!fact.isOver() || isKind(fact, InfluenceKinds.FUNDING)));
	}

	private static boolean isKind(FactView fact, String kind) {
		return fact.fact().kind().name().equals(kind);
	}

	/**
	 * Whether a fact is influence, or a stake that is not, or not certainly, part of the
	 * capital.
	 */
	private static boolean isInfluence(FactView fact) {
		boolean counted = Interest.EQUITY.isOf(fact) && fact.origins() > 0;
		return isKind(fact, InfluenceKinds.INFLUENCE) || (isKind(fact, OwnershipKinds.STAKE) && !counted);
	}

	private static boolean isOn(FactView fact, Entity company) {
		return company.id().equals(tieEnd(fact, false).id());
	}

	private static boolean isOf(FactView fact, StateBodies bodies) {
		return bodies.leans(tieEnd(fact, true));
	}

	private static Entity tieEnd(FactView fact, boolean from) {
		TieForm tie = Objects.requireNonNull(fact.fact().kind().tie());
		return Objects.requireNonNull(fact.fact().participant(from ? tie.from() : tie.to()));
	}

	private static Hop hop(FactView fact) {
		TieForm tie = Objects.requireNonNull(fact.fact().kind().tie());
		return Hop.ofFacts(tieEnd(fact, true), tieEnd(fact, false), tie.kind(), true, List.of(fact));
	}

	/** The same chain with the step from the state to the body that it starts at. */
	private static Path fromTheState(Path chain, Entity body, StateBodies bodies) {
		if (body.id().equals(bodies.state().id())) {
			return chain;
		}
		Lens lens = chain.hops().getFirst().factsInHand().getFirst().lens();
		List<Hop> hops = new ArrayList<>();
		hops.add(toBody(bodies, body, lens));
		hops.addAll(chain.hops());
		return Path.ofChain(hops);
	}

	private static Hop toBody(StateBodies bodies, Entity body, Lens lens) {
		@Nullable FactView affiliation = bodies.affiliationOf(body);
		return (affiliation == null) ? Hop.toBodyByCountry(bodies.state(), body, lens) : Hop.ofFacts(bodies.state(),
				body, TieKind.AFFILIATED, false, List.of(affiliation), Interval.WHOLE, Saying::actsThrough);
	}

}
