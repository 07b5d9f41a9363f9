package org.tieline.ownership;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/** Chains of shares from owners down to a company, those that may carry most first. */
final class Chains {

	private static final int MOST_STEPS = 5_000;

	/** A chain that is being extended upwards from the company. */
	private record Open(String top, double weight, List<Share> shares) {
	}

	private static final Comparator<Open> BEST = Comparator.comparingDouble(Open::weight)
		.reversed()
		.thenComparing((open) -> open.shares().size())
		.thenComparing((open) -> open.shares().toString());

	private Chains() {
	}

	/**
	 * Finds chains without repetition.
	 * @param graph who holds what
	 * @param owners where they may start; no chain passes through one
	 * @param company where they end
	 * @param most how many
	 * @return chains, each from the owner down
	 */
	static List<List<Share>> between(OwnershipGraph graph, Collection<String> owners, String company, int most) {
		Set<String> starts = new HashSet<>(owners);
		boolean[] reached = graph.below(owners);
		List<List<Share>> found = new ArrayList<>();
		PriorityQueue<Open> queue = new PriorityQueue<>(BEST);
		queue.add(new Open(company, 1, List.of()));
		for (int step = 0; step < MOST_STEPS && !queue.isEmpty() && found.size() < most; step++) {
			Open open = queue.remove();
			if (!open.shares().isEmpty() && starts.contains(open.top())) {
				found.add(open.shares());
				continue;
			}
			for (Share share : graph.sharesIn(open.top())) {
				boolean repeats = share.owner().equals(company)
						|| open.shares().stream().anyMatch((one) -> one.owner().equals(share.owner()));
				if (!repeats && reached[graph.numberOf(share.owner())] && share.high().signum() > 0) {
					List<Share> longer = new ArrayList<>(List.of(share));
					longer.addAll(open.shares());
					queue.add(new Open(share.owner(), open.weight() * share.high().doubleValue() / 100,
							List.copyOf(longer)));
				}
			}
		}
		return found;
	}

}
