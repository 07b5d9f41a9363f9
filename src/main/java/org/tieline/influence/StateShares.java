package org.tieline.influence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.ownership.Holdings;
import org.tieline.ownership.OwnershipGraph;
import org.tieline.ownership.Share;

/**
 * The shares of a state and its bodies, drawn as shares of one owner. A stake of a group
 * of state bodies (the federal government and its bank together) is a total of theirs. If
 * stakes of all members are recorded, the total and their sum are bounds of one share.
 * Otherwise the total counts. A stake that is held through others can be the same as one
 * that already counts; then it only widens the bounds.
 */
final class StateShares {

	private static final BigDecimal WHOLE = new BigDecimal("100");

	private static final Set<EntityKind> MAY_BE_OWNED = Set.of(EntityKind.COMPANY, EntityKind.ORGANIZATION);

	private final Holdings holdings;

	private final StateBodies bodies;

	/** Ids of the owners that belong to the state, including groups. */
	private final Set<String> owners = new TreeSet<>();

	StateShares(Holdings holdings, StateBodies bodies) {
		this.holdings = holdings;
		this.bodies = bodies;
		Set<String> holders = new TreeSet<>();
		holdings.everyReading().shares().forEach((share) -> holders.add(share.owner()));
		holdings.sharesOfGroups().forEach((share) -> holders.add(share.owner()));
		holders.stream().filter((id) -> bodies.owns(holdings.entity(id))).forEach(this.owners::add);
	}

	Set<String> owners() {
		return this.owners;
	}

	/** The established shares; those of the state have its id as owner. */
	OwnershipGraph graph() {
		return drawn(this.holdings.graph(), this.holdings.sharesOfGroups(), this.holdings.outcomes());
	}

	/**
	 * The established shares, and contested and alleged ones with a lower bound of zero.
	 */
	OwnershipGraph readings() {
		return drawn(this.holdings.readings(), this.holdings.sharesOfGroups(), this.holdings.outcomes());
	}

	/** The shares of {@link #readings()} for a question about majorities. */
	OwnershipGraph majorities() {
		return drawn(this.holdings.forMajorities(this.holdings.everyReading()),
				this.holdings.sharesOfGroups().stream().map(this.holdings::forMajorities).toList(),
				this.holdings.outcomes().stream().map(this.holdings::forMajorities).toList());
	}

	/** The company and all companies above it in any reading. */
	Set<String> met(Entity company) {
		Set<String> met = new TreeSet<>(readings().above(company.id()).ids());
		met.add(company.id());
		return met;
	}

	/**
	 * The state's shares are computed from the recorded stakes. Shares of others are
	 * those of a question about the state, so that no holding is counted twice.
	 */
	private OwnershipGraph drawn(OwnershipGraph recorded, List<Share> ofGroups, List<Share> wholes) {
		Map<String, List<Share>> ofTheState = new TreeMap<>();
		Map<String, List<Share>> totals = new TreeMap<>();
		for (Share share : recorded.shares()) {
			if (this.owners.contains(share.owner()) && !this.owners.contains(share.company())) {
				ofTheState.computeIfAbsent(share.company(), (key) -> new ArrayList<>()).add(share);
			}
		}
		for (Share total : ofGroups) {
			if (this.owners.contains(total.owner())) {
				totals.computeIfAbsent(total.company(), (key) -> new ArrayList<>()).add(total);
				ofTheState.computeIfAbsent(total.company(), (key) -> new ArrayList<>());
			}
		}
		List<String> hands = this.owners.stream()
			.filter((id) -> this.holdings.entity(id).kind() != EntityKind.GROUP)
			.toList();
		List<Share> all = new ArrayList<>();
		this.holdings.forOwners(recorded, hands)
			.shares()
			.stream()
			.filter((share) -> !this.owners.contains(share.owner()))
			.forEach(all::add);
		ofTheState.forEach((company, shares) -> all
			.add(together(company, shares, totals.getOrDefault(company, List.of()), wholes)));
		return new OwnershipGraph(all);
	}

	/** Whether a stake of the state leads to the company in any reading. */
	boolean lead(Entity company) {
		return majorities().leads(this.bodies.state().id(), company.id());
	}

	/**
	 * Adds the unrecorded parts of companies and organizations as possible shares of the
	 * state. Persons and bodies of other states belong to themselves. If a stake of the
	 * state leads to the company in any reading, a holder without any recorded holder is
	 * another hand, as it is for control.
	 */
	OwnershipGraph withTheUnrecorded(OwnershipGraph graph, Entity company) {
		Set<String> nodes = new TreeSet<>(graph.ids());
		if (lead(company)) {
			nodes.removeIf((node) -> graph.sharesIn(node).isEmpty());
		}
		nodes.add(company.id());
		nodes.remove(this.bodies.state().id());
		List<Share> all = new ArrayList<>(graph.shares());
		for (String node : nodes) {
			EntityKind kind = node.equals(company.id()) ? company.kind() : this.holdings.entity(node).kind();
			BigDecimal rest = graph.unrecordedIn(node);
			if (MAY_BE_OWNED.contains(kind) && rest.signum() > 0) {
				all.add(new Share(this.bodies.state().id(), node, BigDecimal.ZERO, rest, ""));
			}
		}
		return new OwnershipGraph(all);
	}

	/** The share of the state and its bodies in a company. */
	private Share together(String company, List<Share> shares, List<Share> totals, List<Share> wholes) {
		List<Share> direct = shares.stream().filter((share) -> !this.holdings.isLoose(share)).toList();
		List<Share> loose = shares.stream().filter(this.holdings::isLoose).toList();
		BigDecimal low = least(direct, direct, loose, totals).min(leastOfOneYear(direct, loose, totals))
			.max(leastOfWholes(company, direct, wholes));
		BigDecimal high = sum(direct, Share::high).add(sum(loose, Share::high));
		for (Share total : totals) {
			BigDecimal most = sum(ofMembers(total, direct), Share::high);
			high = high.subtract(most).add(most.max(total.high()));
		}
		return new Share(this.bodies.state().id(), company, low.min(WHOLE), high.min(WHOLE).max(low.min(WHOLE)), "");
	}

	/**
	 * The greatest lower bound from figures of one year. Shares move between the bodies
	 * of a state, so that figures of different years are not added.
	 */
	private BigDecimal leastOfOneYear(List<Share> direct, List<Share> loose, List<Share> totals) {
		return Stream.of(direct, loose, totals)
			.flatMap(List::stream)
			.map(this.holdings::yearOf)
			.distinct()
			.map((year) -> least(direct, of(year, direct), of(year, loose), of(year, totals)))
			.max(BigDecimal::compareTo)
			.orElse(BigDecimal.ZERO);
	}

	/**
	 * A body's figure for all that it holds itself and through others stands for the
	 * state's, also where a chain from this body is recorded: what the chain explains of
	 * it is the state's too. The government's own shares of that year are beside it.
	 */
	private BigDecimal leastOfWholes(String company, List<Share> direct, List<Share> wholes) {
		List<Share> own = direct.stream().filter(this::isOfGovernment).toList();
		return wholes.stream()
			.filter((whole) -> whole.company().equals(company) && this.owners.contains(whole.owner())
					&& !isOfGovernment(whole))
			.map((whole) -> whole.low().add(sum(of(this.holdings.yearOf(whole), own), Share::low)))
			.max(BigDecimal::compareTo)
			.orElse(BigDecimal.ZERO);
	}

	private List<Share> of(int year, List<Share> shares) {
		return shares.stream().filter((share) -> this.holdings.yearOf(share) == year).toList();
	}

	/**
	 * The lower bound from some shares.
	 * @param all all direct shares of any year, which an indirect share can include
	 */
	private BigDecimal least(List<Share> all, List<Share> direct, List<Share> loose, List<Share> totals) {
		BigDecimal low = sum(direct, Share::low);
		for (Share total : totals) {
			List<Share> theirs = ofMembers(total, direct);
			BigDecimal least = sum(theirs, Share::low);
			boolean everybody = theirs.stream().map(Share::owner).distinct().count() == this.bodies
				.membersOf(total.owner())
				.size();
			low = low.subtract(least).add(everybody ? least.min(total.low()) : total.low());
		}
		// Indirect stakes can be the same as each other and as stakes of bodies. A
		// government has no owner, so that its own shares never overlap with them.
		BigDecimal own = sum(direct.stream().filter(this::isOfGovernment).toList(), Share::low).min(low);
		for (Share share : loose) {
			List<Share> besides = all.stream()
				.filter((one) -> one.owner().equals(share.owner()) && !isOfGovernment(one))
				.toList();
			low = low.max(own.add(sum(besides, Share::low)).add(share.low()));
		}
		return low;
	}

	private List<Share> ofMembers(Share total, List<Share> shares) {
		Set<String> members = this.bodies.membersOf(total.owner()).stream().map(Entity::id).collect(Collectors.toSet());
		return shares.stream().filter((share) -> members.contains(share.owner())).toList();
	}

	private boolean isOfGovernment(Share share) {
		return this.holdings.entity(share.owner()).kind() == EntityKind.GOVERNMENT;
	}

	private static BigDecimal sum(List<Share> shares, Function<Share, BigDecimal> bound) {
		return shares.stream().map(bound).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
