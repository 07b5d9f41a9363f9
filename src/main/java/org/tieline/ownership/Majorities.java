package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tieline.evidence.FactView;

/**
 * The bounds of shares for the 50 percent rule and for control, which do not multiply
 * along a chain. An indirect figure sums up products, and any of their steps may be a
 * minority (49% of a, and 49% of b that a has 51% of, are 74% of b and no majority), so
 * it is certain of nothing; a figure of unknown directness stands as it is.
 */
final class Majorities {

	/** The facts of shares that are not said to be direct. */
	private final Set<String> notDirect = new HashSet<>();

	/** Companies of which indirect shares are recorded. */
	private final Set<String> companies = new HashSet<>();

	/** What an owner has of a company by figures not said to be indirect, at least. */
	private final Map<List<String>, BigDecimal> otherwise = new HashMap<>();

	void add(Share share, FactView stake) {
		if (ClassifiedStakes.is(stake, "directness", "INDIRECT")) {
			this.notDirect.add(share.fact());
			this.companies.add(share.company());
		}
		else if (!ClassifiedStakes.is(stake, "directness", "DIRECT")) {
			this.notDirect.add(share.fact());
			this.otherwise.merge(List.of(share.owner(), share.company()), share.low(), BigDecimal::max);
		}
	}

	/** Whether all figures that a share is drawn from are said to be indirect. */
	boolean isIndirect(Share share) {
		return this.notDirect.contains(share.fact())
				&& !this.otherwise.containsKey(List.of(share.owner(), share.company()));
	}

	OwnershipGraph of(OwnershipGraph graph) {
		return graph.ids().stream().noneMatch(this.companies::contains) ? graph : graph.with(this::of);
	}

	/** One share may be drawn from two figures, and bears the fact of either. */
	Share of(Share share) {
		if (!this.companies.contains(share.company()) || !this.notDirect.contains(share.fact())) {
			return share;
		}
		BigDecimal least = this.otherwise.getOrDefault(List.of(share.owner(), share.company()), BigDecimal.ZERO);
		return share.within(share.low().min(least), share.high());
	}

}
