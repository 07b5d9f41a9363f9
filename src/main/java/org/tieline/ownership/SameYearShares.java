package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Separates direct holdings from holdings through others by the year of their figures.
 * Shares move between a parent and its subsidiaries. The direct holding and the holding
 * through others are two holdings only if their figures are of the same year. Otherwise
 * the older figure counts only by its excess over the newer one in lower bounds. Upper
 * bounds stay, because both can be true.
 */
final class SameYearShares {

	private SameYearShares() {
	}

	/**
	 * The shares for a question about some owners.
	 * @param graph the shares
	 * @param owners ids of the owners
	 * @param year the year of the figure of a share
	 */
	static OwnershipGraph of(OwnershipGraph graph, Collection<String> owners, ToIntFunction<Share> year) {
		Set<String> asked = Set.copyOf(owners);
		boolean[] reached = graph.below(owners);
		Map<Share, BigDecimal> less = new HashMap<>();
		for (String owner : asked) {
			for (Share own : graph.sharesOf(owner)) {
				for (Share through : graph.sharesIn(own.company())) {
					boolean theirs = reached[graph.numberOf(through.owner())] && !asked.contains(through.owner());
					if (theirs && year.applyAsInt(own) != year.applyAsInt(through)) {
						boolean isOlder = year.applyAsInt(own) < year.applyAsInt(through);
						less.merge(isOlder ? own : through, (isOlder ? through : own).high(), BigDecimal::add);
					}
				}
			}
		}
		return less.isEmpty() ? graph
				: graph.with((share) -> share.within(
						share.low().subtract(less.getOrDefault(share, BigDecimal.ZERO)).max(BigDecimal.ZERO),
						share.high()));
	}

}
