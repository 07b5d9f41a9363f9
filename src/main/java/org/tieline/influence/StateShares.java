package org.tieline.influence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.tieline.evidence.Entity;
import org.tieline.ownership.Holdings;
import org.tieline.ownership.OwnershipGraph;
import org.tieline.ownership.Share;

/**
 * The shares of a state and its bodies, drawn as those of one owner. A group of state
 * bodies (the federal government and its bank together) is a total of theirs: where all
 * of them are recorded too, the two figures are bounds of one; where some are not, the
 * total stands.
 */
final class StateShares {

	private static final BigDecimal WHOLE = new BigDecimal("100");

	private final Holdings holdings;

	private final StateBodies bodies;

	/** The ids of the owners that are the state's, groups included. */
	private final Set<String> owners = new TreeSet<>();

	StateShares(Holdings holdings, StateBodies bodies) {
		this.holdings = holdings;
		this.bodies = bodies;
		Set<String> holders = new TreeSet<>();
		holdings.graph().shares().forEach((share) -> holders.add(share.owner()));
		holdings.sharesOfGroups().forEach((share) -> holders.add(share.owner()));
		holders.stream().filter((id) -> bodies.owns(holdings.entity(id))).forEach(this.owners::add);
	}

	Set<String> owners() {
		return this.owners;
	}

	/** Who holds what, the state's shares under the state's id. */
	OwnershipGraph graph() {
		Map<String, Share> ofTheState = new TreeMap<>();
		List<Share> all = new ArrayList<>();
		for (Share share : this.holdings.graph().shares()) {
			if (!this.owners.contains(share.owner())) {
				all.add(share);
			}
			else if (!this.owners.contains(share.company())) {
				Share ours = ours(share.company(), share.low(), share.high());
				ofTheState.merge(share.company(), ours, this::together);
			}
		}
		for (Share total : this.holdings.sharesOfGroups()) {
			if (this.owners.contains(total.owner())) {
				ofTheState.merge(total.company(), ours(total.company(), total.low(), total.high()),
						(members, group) -> bound(members, group, total.owner()));
			}
		}
		all.addAll(ofTheState.values());
		return new OwnershipGraph(all);
	}

	private Share ours(String company, BigDecimal low, BigDecimal high) {
		return new Share(this.bodies.state().id(), company, low, high, "");
	}

	private Share together(Share one, Share other) {
		return ours(one.company(), one.low().add(other.low()).min(WHOLE), one.high().add(other.high()).min(WHOLE));
	}

	private Share bound(Share members, Share group, String groupId) {
		Set<String> recorded = this.holdings.graph()
			.sharesIn(members.company())
			.stream()
			.map(Share::owner)
			.collect(Collectors.toSet());
		boolean whole = this.bodies.membersOf(groupId).stream().map(Entity::id).allMatch(recorded::contains);
		BigDecimal low = whole ? members.low().min(group.low()) : group.low();
		return ours(members.company(), low, members.high().max(group.high()));
	}

}
