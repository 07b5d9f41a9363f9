package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * What an owner has itself and what it has through others are two holdings only if the
 * figures are of one time: shares move between a parent and its subsidiaries, so of
 * figures of different years the older one is certain only by what is more than the newer
 * one. Upper bounds stay, for both may be so.
 */
final class SameYearShares {

	private SameYearShares() {
	}

	/**
	 * The same shares for a question about some owners.
	 * @param graph who holds what
	 * @param owners whose
	 * @param year of which year the figure of a share is
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
