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
 * The shares of a state and its bodies, drawn as those of one owner. A group of state
 * bodies (the federal government and its bank together) is a total of theirs: where all
 * of them are recorded too, the two figures are bounds of one; where some are not, the
 * total stands. A stake held through others widens the bounds where it may be one that is
 * counted already.
 */
final class StateShares {

	private static final BigDecimal WHOLE = new BigDecimal("100");

	private static final Set<EntityKind> MAY_BE_OWNED = Set.of(EntityKind.COMPANY, EntityKind.ORGANIZATION);

	private final Holdings holdings;

	private final StateBodies bodies;

	/** The ids of the owners that are the state's, groups included. */
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

	/** What is established, the state's shares under the state's id. */
	OwnershipGraph graph() {
		return drawn(this.holdings.graph(), this.holdings.sharesOfGroups());
	}

	/** The same, and what is contested or alleged, which may hold or not. */
	OwnershipGraph readings() {
		return drawn(this.holdings.readings(), this.holdings.sharesOfGroups());
	}

	/** The same for a question about majorities. */
	OwnershipGraph majorities() {
		return drawn(this.holdings.forMajorities(this.holdings.everyReading()),
				this.holdings.sharesOfGroups().stream().map(this.holdings::forMajorities).toList());
	}

	/** The company, and who is above it in any reading. */
	Set<String> met(Entity company) {
		Set<String> met = new TreeSet<>(readings().above(company.id()).ids());
		met.add(company.id());
		return met;
	}

	/**
	 * The state's own shares are put together from what is recorded; the others' are
	 * those of a question about the state, so that no holding counts for two.
	 */
	private OwnershipGraph drawn(OwnershipGraph recorded, List<Share> ofGroups) {
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
		ofTheState
			.forEach((company, shares) -> all.add(together(company, shares, totals.getOrDefault(company, List.of()))));
		return new OwnershipGraph(all);
	}

	/**
	 * The same shares, and whatever is not recorded of companies and organizations as
	 * possibly the state's; persons and other states' bodies are their own.
	 */
	OwnershipGraph withTheUnrecorded(OwnershipGraph graph, Entity company) {
		Set<String> nodes = new TreeSet<>(graph.ids());
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

	/** What the state has of a company by its own hand and its bodies'. */
	private Share together(String company, List<Share> shares, List<Share> totals) {
		List<Share> direct = shares.stream().filter((share) -> !this.holdings.isLoose(share)).toList();
		List<Share> loose = shares.stream().filter(this.holdings::isLoose).toList();
		BigDecimal low = least(direct, direct, loose, totals).min(leastOfOneYear(direct, loose, totals));
		BigDecimal high = sum(direct, Share::high).add(sum(loose, Share::high));
		for (Share total : totals) {
			BigDecimal most = sum(ofMembers(total, direct), Share::high);
			high = high.subtract(most).add(most.max(total.high()));
		}
		return new Share(this.bodies.state().id(), company, low.min(WHOLE), high.min(WHOLE).max(low.min(WHOLE)), "");
	}

	/**
	 * The figures of one year alone: shares move between the bodies of a state, so those
	 * of different years are not added up.
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

	private List<Share> of(int year, List<Share> shares) {
		return shares.stream().filter((share) -> this.holdings.yearOf(share) == year).toList();
	}

	/**
	 * What is certain of some shares.
	 * @param all the direct shares of any time: what is held through others may have its
	 * holder's own in it
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
		// Stakes through others may be one with each other and with what bodies hold; but
		// nobody owns a government, so with its own shares they do not overlap.
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
