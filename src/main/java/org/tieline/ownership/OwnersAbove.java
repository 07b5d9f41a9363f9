package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.ownership.Holdings.Touched;
import org.tieline.ownership.OwnershipReport.UltimateOwner;

/**
 * The owners above a company, one by one. The shares above the company are drawn once.
 * Each owner then takes time in proportion to the shares that it reaches.
 * <p>
 * If companies wholly own each other, the matrix I - W has no inverse, and integrated
 * shares are not defined. Within such a ring every share has a lower bound of zero.
 * Shares outside the ring stay certain.
 */
final class OwnersAbove {

	private static final int MOST_CHAINS = 5;

	private final Holdings holdings;

	private final String company;

	private final OwnershipGraph established;

	/** The established and the uncertain shares. */
	private final OwnershipGraph readings;

	private final Set<String> inAnybodysHands;

	private final List<List<String>> rings;

	OwnersAbove(Holdings holdings, String company) {
		this.holdings = holdings;
		this.company = company;
		OwnershipGraph above = holdings.graph().above(company);
		this.rings = IntegratedOwnership.closedRings(holdings.forOwners(above, List.of()));
		this.established = withoutRings(above);
		this.readings = (holdings.everyReading() == holdings.graph()) ? above : holdings.everyReading().above(company);
		this.inAnybodysHands = holdings.inAnybodysHands(Threshold.MAJORITY);
	}

	private OwnershipGraph withoutRings(OwnershipGraph graph) {
		if (this.rings.isEmpty()) {
			return graph;
		}
		Map<String, Integer> ringOf = new HashMap<>();
		for (int ring = 0; ring < this.rings.size(); ring++) {
			for (String id : this.rings.get(ring)) {
				ringOf.put(id, ring);
			}
		}
		return graph.with((share) -> {
			Integer ring = ringOf.get(share.owner());
			boolean within = ring != null && ring.equals(ringOf.get(share.company()));
			return within ? share.within(BigDecimal.ZERO, share.high()) : share;
		});
	}

	/** Rings of companies that wholly own each other. */
	List<List<String>> rings() {
		return this.rings;
	}

	List<String> ids() {
		return this.established.ids();
	}

	/**
	 * The holding of an owner in the company; null: no share of the company leads to it.
	 */
	@Nullable UltimateOwner owner(String owner) {
		List<String> one = List.of(owner);
		Touched touched = this.holdings.touchedBy(one, this.established);
		Chains chains = Chains.between(touched.graph(), one, this.company, MOST_CHAINS);
		if (chains.chains().isEmpty()) {
			return null;
		}
		Touched read = (this.readings == this.established) ? touched : this.holdings.touchedBy(one, this.readings);
		return new UltimateOwner(this.holdings.entity(owner), this.established.sharesIn(owner).isEmpty(),
				OwnershipPercent.of(this.holdings, owner, this.company, IntegratedOwnership.of(touched, one)),
				Control.of(this.holdings.forMajorities(read), owner, this.company, this.inAnybodysHands),
				chains.chains().stream().map(new ChainPaths(this.holdings)::of).toList(), chains.more());
	}

}
