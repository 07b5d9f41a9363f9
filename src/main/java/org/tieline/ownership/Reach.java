package org.tieline.ownership;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The entities that chains of shares reach. The work is linear in the shares that are
 * walked.
 */
final class Reach {

	private Reach() {
	}

	/** From some owners down, the owners included, each after who leads to it. */
	static Set<Integer> down(OwnershipGraph graph, Collection<String> from, Predicate<Share> without) {
		Set<Integer> seen = new LinkedHashSet<>();
		from.stream().map(graph::numberOf).filter((node) -> node >= 0).forEach(seen::add);
		ArrayDeque<Integer> open = new ArrayDeque<>(seen);
		while (!open.isEmpty()) {
			int owner = open.remove();
			for (int place = graph.firstOf(owner); place < graph.endOf(owner); place++) {
				int share = graph.shareAt(place);
				int company = graph.companyOf(share);
				if (graph.high(share) > 0 && !without.test(graph.share(share)) && seen.add(company)) {
					open.add(company);
				}
			}
		}
		return seen;
	}

	/** The same, marked among all: quicker where much is reached. */
	static boolean[] marked(OwnershipGraph graph, Collection<String> from) {
		boolean[] seen = new boolean[graph.size()];
		int[] open = new int[graph.size()];
		int last = 0;
		for (String owner : from) {
			int node = graph.numberOf(owner);
			if (node >= 0 && !seen[node]) {
				seen[node] = true;
				open[last++] = node;
			}
		}
		for (int first = 0; first < last; first++) {
			for (int place = graph.firstOf(open[first]); place < graph.endOf(open[first]); place++) {
				int share = graph.shareAt(place);
				int company = graph.companyOf(share);
				if (!seen[company] && graph.high(share) > 0) {
					seen[company] = true;
					open[last++] = company;
				}
			}
		}
		return seen;
	}

	/** From a company up, the company included, shares of nothing too. */
	static Set<Integer> up(OwnershipGraph graph, String company) {
		Set<Integer> seen = new LinkedHashSet<>();
		int start = graph.numberOf(company);
		if (start < 0) {
			return seen;
		}
		seen.add(start);
		ArrayDeque<Integer> open = new ArrayDeque<>(seen);
		while (!open.isEmpty()) {
			int held = open.remove();
			for (int share = graph.firstInto(held); share < graph.endInto(held); share++) {
				if (seen.add(graph.ownerOf(share))) {
					open.add(graph.ownerOf(share));
				}
			}
		}
		return seen;
	}

}
