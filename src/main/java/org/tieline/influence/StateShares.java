package org.tieline.influence;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import org.tieline.ownership.IntegratedOwnership;
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

	/** Digits of a percentage below which a difference is a rounding error. */
	private static final int DIGITS = 8;

	private static final Set<EntityKind> MAY_BE_OWNED = Set.of(EntityKind.COMPANY, EntityKind.ORGANIZATION);

	/** The company that is asked about. */
	private final String asked;

	private final Holdings holdings;

	private final StateBodies bodies;

	/** Ids of the owners that belong to the state, including groups. */
	private final Set<String> owners = new TreeSet<>();

	/** The owners without groups. */
	private final List<String> hands;

	private final Map<String, BigDecimal> throughOthers = new TreeMap<>();

	/**
	 * Facts of stakes of the state that can be the result of a chain of another hand.
	 */
	private final Set<String> results;

	/**
	 * Finds the shares of a state.
	 * @param asked the company that is asked about; it is no hand of the state, also if
	 * it is one of its bodies
	 */
	StateShares(Holdings holdings, StateBodies bodies, Entity asked) {
		this.asked = asked.id();
		this.holdings = holdings;
		this.bodies = bodies;
		Set<String> holders = new TreeSet<>();
		holdings.everyReading().shares().forEach((share) -> holders.add(share.owner()));
		holdings.sharesOfGroups().forEach((share) -> holders.add(share.owner()));
		holders.remove(this.asked);
		holders.stream().filter((id) -> bodies.owns(holdings.entity(id))).forEach(this.owners::add);
		this.hands = this.owners.stream().filter((id) -> holdings.entity(id).kind() != EntityKind.GROUP).toList();
		this.results = holdings.graph()
			.shares()
			.stream()
			.filter((share) -> this.owners.contains(share.owner()) && !this.owners.contains(share.company()))
			.filter((share) -> share.low().signum() > 0 && holdings.isLoose(share))
			.filter((share) -> ofOthers(share.company()).signum() > 0)
			.map(Share::fact)
			.collect(Collectors.toSet());
	}

	Set<String> owners() {
		return this.owners;
	}

	/** The established shares; those of the state have its id as owner. */
	OwnershipGraph graph() {
		return drawn(this.holdings.graph(), this.holdings.sharesOfGroups(), this.holdings.outcomes(), false);
	}

	/**
	 * The established shares, and contested and alleged ones with a lower bound of zero.
	 */
	OwnershipGraph readings() {
		return drawn(this.holdings.readings(), this.holdings.sharesOfGroups(), this.holdings.outcomes(), false);
	}

	/** The shares of {@link #readings()} for a question about majorities. */
	OwnershipGraph majorities() {
		return drawn(this.holdings.forMajorities(this.holdings.everyReading()),
				this.holdings.sharesOfGroups().stream().map(this.holdings::forMajorities).toList(),
				this.holdings.outcomes().stream().map(this.holdings::forMajorities).toList(), true);
	}

	/** The company and all companies above it in any reading. */
	Set<String> met(Entity company) {
		Set<String> met = new TreeSet<>(readings().above(company.id()).ids());
		met.add(company.id());
		return met;
	}

	/**
	 * The state's shares are computed from the recorded stakes. Shares of others are
	 * those of a question about the state, so that no holding is counted twice. A stake
	 * that is not stated to be direct can be the result of a chain of another hand of the
	 * state. The chain counts then, and the stake is open beside it.
	 * @param majorities whether what such a stake has beyond the last holders of the
	 * chains counts
	 */
	private OwnershipGraph drawn(OwnershipGraph recorded, List<Share> ofGroups, List<Share> wholes,
			boolean majorities) {
		Map<String, List<Share>> ofTheState = new TreeMap<>();
		Map<String, List<Share>> totals = new TreeMap<>();
		List<Share> results = new ArrayList<>();
		for (Share share : recorded.shares()) {
			if (isResult(share)) {
				results.add(share);
			}
			else if (this.owners.contains(share.owner()) && !this.owners.contains(share.company())) {
				ofTheState.computeIfAbsent(share.company(), (key) -> new ArrayList<>()).add(share);
			}
		}
		for (Share total : ofGroups) {
			if (this.owners.contains(total.owner())) {
				totals.computeIfAbsent(total.company(), (key) -> new ArrayList<>()).add(total);
				ofTheState.computeIfAbsent(total.company(), (key) -> new ArrayList<>());
			}
		}
		List<Share> all = new ArrayList<>();
		this.holdings.forOwners(recorded, this.hands)
			.shares()
			.stream()
			.filter((share) -> !this.owners.contains(share.owner()))
			.forEach(all::add);
		ofTheState.forEach((company, shares) -> all
			.add(together(company, shares, totals.getOrDefault(company, List.of()), wholes)));
		if (!results.isEmpty()) {
			OwnershipGraph chains = new OwnershipGraph(all);
			results.forEach((share) -> all.add(beside(share, chains, majorities)));
		}
		return new OwnershipGraph(all);
	}

	private boolean isResult(Share share) {
		return this.results.contains(share.fact());
	}

	/** What holders in a company have at most that chains of the state lead to. */
	private BigDecimal ofOthers(String company) {
		return this.throughOthers.computeIfAbsent(company,
				(key) -> sum(this.holdings.reachedIn(key, this.hands), Share::high));
	}

	/** What the state may have by such a stake beside the chains. */
	private Share beside(Share result, OwnershipGraph chains, boolean majorities) {
		String state = this.bodies.state().id();
		double through = this.holdings.isIndirect(result)
				? IntegratedOwnership.of(chains.above(result.company()), List.of(state)).low(result.company()) : 0;
		BigDecimal own = sum(
				chains.sharesIn(result.company()).stream().filter((share) -> share.owner().equals(state)).toList(),
				Share::low);
		BigDecimal explained = BigDecimal.valueOf(through)
			.movePointRight(2)
			.setScale(DIGITS, RoundingMode.HALF_EVEN)
			.subtract(own)
			.max(BigDecimal.ZERO);
		BigDecimal high = result.high().subtract(explained).max(BigDecimal.ZERO);
		BigDecimal low = majorities ? result.low().subtract(ofOthers(result.company())).max(BigDecimal.ZERO).min(high)
				: BigDecimal.ZERO;
		return new Share(state, result.company(), low, high, result.fact());
	}

	/**
	 * Whether all that is recorded of the state in the company asked about is a stake of
	 * nothing.
	 */
	boolean areNothing() {
		List<Share> own = graph().sharesIn(this.asked)
			.stream()
			.filter((share) -> share.owner().equals(this.bodies.state().id()))
			.toList();
		return !own.isEmpty() && own.stream().allMatch((share) -> share.high().signum() == 0);
	}

	/** Whether a stake of the state leads to the company in any reading. */
	boolean lead(Entity company) {
		return majorities().leads(this.bodies.state().id(), company.id());
	}

	/**
	 * Adds the unrecorded parts of companies and organizations, and of what is asked
	 * about, as possible shares of the state. Persons and bodies of other states belong
	 * to themselves. If a stake of the state leads to the company in any reading, a
	 * holder without any recorded holder is another hand, as it is for control. A holder
	 * of whom a stake may have held is none.
	 */
	OwnershipGraph withTheUnrecorded(OwnershipGraph graph, Entity company) {
		Set<String> nodes = new TreeSet<>(graph.ids());
		if (lead(company)) {
			OwnershipGraph any = majorities();
			nodes.removeIf((node) -> graph.sharesIn(node).isEmpty() && any.sharesIn(node).isEmpty());
		}
		nodes.add(company.id());
		nodes.remove(this.bodies.state().id());
		List<Share> all = new ArrayList<>(graph.shares());
		for (String node : nodes) {
			EntityKind kind = node.equals(company.id()) ? company.kind() : this.holdings.entity(node).kind();
			BigDecimal rest = graph.unrecordedIn(node);
			if ((MAY_BE_OWNED.contains(kind) || node.equals(this.asked)) && rest.signum() > 0) {
				all.add(new Share(this.bodies.state().id(), node, BigDecimal.ZERO, rest, ""));
			}
		}
		return new OwnershipGraph(all);
	}

	/** The share of the state and its bodies in a company. */
	private Share together(String company, List<Share> shares, List<Share> totals, List<Share> wholes) {
		List<Share> direct = shares.stream().filter((share) -> !this.holdings.isLoose(share)).toList();
		List<Share> loose = shares.stream().filter(this.holdings::isLoose).toList();
		BigDecimal low = least(direct, direct, loose, totals).min(leastOfOneTime(direct, loose, totals))
			.max(leastOfWholes(company, direct, wholes));
		BigDecimal high = sum(direct, Share::high).add(sum(loose, Share::high));
		for (Share total : totals) {
			List<Share> theirs = ofMembers(total, direct);
			List<Share> open = theirs.stream().filter((share) -> isBoundBy(total, share)).toList();
			BigDecimal all = sum(theirs, Share::high);
			high = high.subtract(all).add(all.subtract(sum(open, Share::high)).max(total.high()));
		}
		return new Share(this.bodies.state().id(), company, low.min(WHOLE), high.min(WHOLE).max(low.min(WHOLE)), "");
	}

	/**
	 * Whether a member's share has no figure and is a part of the group's total, because
	 * it did not start after the total was given.
	 */
	private boolean isBoundBy(Share total, Share member) {
		return total.isKnown() && !member.isKnown()
				&& this.holdings.spellOf(member).first() <= this.holdings.timeOf(total).last();
	}

	/**
	 * Facts of shares of members for which the total of their group counts, because a
	 * figure of some member is missing.
	 */
	Set<String> countedInTotals() {
		return this.holdings.sharesOfGroups()
			.stream()
			.filter((total) -> this.owners.contains(total.owner()) && total.isKnown())
			.map((total) -> Map.entry(total, this.holdings.graph().sharesIn(total.company())))
			.filter((one) -> !everybody(one.getKey(), one.getValue()))
			.flatMap((one) -> ofMembers(one.getKey(), one.getValue()).stream())
			.map(Share::fact)
			.collect(Collectors.toSet());
	}

	/**
	 * The greatest lower bound from figures of one time. Shares move between the bodies
	 * of a state, so that figures of different times are not added.
	 */
	private BigDecimal leastOfOneTime(List<Share> direct, List<Share> loose, List<Share> totals) {
		return Stream.of(direct, loose, totals)
			.flatMap(List::stream)
			.map((share) -> least(direct, with(share, direct), with(share, loose), with(share, totals)))
			.max(BigDecimal::compareTo)
			.orElse(BigDecimal.ZERO);
	}

	/** The share, and those that held when its own time begins. */
	private List<Share> with(Share share, List<Share> shares) {
		Share.Time time = this.holdings.timeOf(share);
		return shares.stream()
			.filter((other) -> other.equals(share)
					|| (time.isKnown() && this.holdings.timeOf(other).holds(time.first())))
			.toList();
	}

	/**
	 * A body's figure for all that it holds itself and through others stands for the
	 * state's, also where a chain from this body is recorded: what the chain explains of
	 * it is the state's too. What companies in its chains have of it counts through them
	 * only. The government's own shares of that time are beside it.
	 */
	private BigDecimal leastOfWholes(String company, List<Share> direct, List<Share> wholes) {
		List<Share> own = direct.stream().filter(this::isOfGovernment).toList();
		return wholes.stream()
			.filter((whole) -> whole.company().equals(company) && this.owners.contains(whole.owner())
					&& !isOfGovernment(whole))
			.map((whole) -> whole.low()
				.subtract(ofOthers(company))
				.max(BigDecimal.ZERO)
				.add(sum(own.stream()
					.filter((share) -> this.holdings.timeOf(share).meets(this.holdings.timeOf(whole)))
					.toList(), Share::low)))
			.max(BigDecimal::compareTo)
			.orElse(BigDecimal.ZERO);
	}

	/**
	 * The lower bound from some shares.
	 * @param all all direct shares of any year, which an indirect share can include
	 */
	private BigDecimal least(List<Share> all, List<Share> direct, List<Share> loose, List<Share> totals) {
		BigDecimal low = sum(direct, Share::low);
		for (Share total : totals.stream().filter(Share::isKnown).toList()) {
			BigDecimal least = sum(ofMembers(total, direct), Share::low);
			low = low.subtract(least).add(everybody(total, direct) ? least.min(total.low()) : total.low());
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

	/** Whether a figure of every member of a group is known. */
	private boolean everybody(Share total, List<Share> shares) {
		return ofMembers(total, shares).stream()
			.filter(Share::isKnown)
			.map(Share::owner)
			.distinct()
			.count() == this.bodies.membersOf(total.owner()).size();
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
