package org.tieline.ownership;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tieline.evidence.FactView;

/**
 * The bounds of shares for the 50 percent rule and for control, where shares do not
 * multiply along a chain. An indirect figure is a sum of products, and a step of each can
 * be a minority: 49% of A, and 49% of B through a 51% stake in A, are 74% of B and no
 * majority. Its lower bound is therefore zero. A figure of unknown directness keeps its
 * bounds.
 */
final class Majorities {

	/** Facts of shares that are not stated to be direct. */
	private final Set<String> notDirect = new HashSet<>();

	/** Companies with a recorded indirect stake. */
	private final Set<String> companies = new HashSet<>();

	/**
	 * The lower bound of an owner's holding in a company from figures that are not
	 * indirect.
	 */
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

	/** Whether all figures of a share are stated to be indirect. */
	boolean isIndirect(Share share) {
		return this.notDirect.contains(share.fact())
				&& !this.otherwise.containsKey(List.of(share.owner(), share.company()));
	}

	OwnershipGraph of(OwnershipGraph graph) {
		return graph.ids().stream().noneMatch(this.companies::contains) ? graph : graph.with(this::of);
	}

	/**
	 * The share with bounds for majorities. A share that is drawn from two figures has
	 * the fact of one of them.
	 */
	Share of(Share share) {
		if (!this.companies.contains(share.company()) || !this.notDirect.contains(share.fact())) {
			return share;
		}
		BigDecimal least = this.otherwise.getOrDefault(List.of(share.owner(), share.company()), BigDecimal.ZERO);
		return share.within(share.low().min(least), share.high());
	}

}
