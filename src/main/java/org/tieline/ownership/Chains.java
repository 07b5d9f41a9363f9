package org.tieline.ownership;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

import org.tieline.stop.Stop;

/**
 * Chains of shares from owners to a company, ordered by the upper bound of their product.
 *
 * @param chains chains from the owner down to the company; at least one if an owner leads
 * to the company
 * @param more whether there are, or may be, further chains
 */
record Chains(List<List<Share>> chains, boolean more) {

	/** The limit of the search: rings have very many chains. */
	private static final int MOST_STEPS = 5_000;

	/** A chain that is extended upwards from the company. */
	private record Open(String top, double weight, List<Share> shares) {
	}

	private static final Comparator<Open> BEST = Comparator.comparingDouble(Open::weight)
		.reversed()
		.thenComparing((open) -> open.shares().size())
		.thenComparing((open) -> open.shares().toString());

	/**
	 * Finds chains that visit no company twice.
	 * @param graph the shares
	 * @param owners ids of the first owners; no chain passes through one
	 * @param company id of the company
	 * @param most the greatest number of chains
	 */
	static Chains between(OwnershipGraph graph, Collection<String> owners, String company, int most) {
		return between(graph, owners, company, most, MOST_STEPS);
	}

	static Chains between(OwnershipGraph graph, Collection<String> owners, String company, int most, int steps) {
		Set<String> starts = new HashSet<>(owners);
		boolean[] reached = graph.below(owners);
		List<List<Share>> found = new ArrayList<>();
		PriorityQueue<Open> queue = new PriorityQueue<>(BEST);
		queue.add(new Open(company, 1, List.of()));
		for (int step = 0; step < steps && !queue.isEmpty() && found.size() < most; step++) {
			Stop.poll();
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
		return found.isEmpty() ? shortest(graph, starts, company) : new Chains(found, !queue.isEmpty());
	}

	/** A breadth-first search upwards, linear in the number of shares. */
	private static Chains shortest(OwnershipGraph graph, Set<String> starts, String company) {
		Map<String, Share> down = new HashMap<>();
		ArrayDeque<String> open = new ArrayDeque<>(List.of(company));
		while (!open.isEmpty()) {
			for (Share share : graph.sharesIn(open.remove())) {
				String owner = share.owner();
				if (share.high().signum() == 0 || owner.equals(company) || down.putIfAbsent(owner, share) != null) {
					continue;
				}
				if (starts.contains(owner)) {
					return new Chains(List.of(from(owner, company, down)), true);
				}
				open.add(owner);
			}
		}
		return new Chains(List.of(), false);
	}

	private static List<Share> from(String owner, String company, Map<String, Share> down) {
		List<Share> chain = new ArrayList<>();
		for (String at = owner; !at.equals(company);) {
			Share share = java.util.Objects.requireNonNull(down.get(at));
			chain.add(share);
			at = share.company();
		}
		return chain;
	}

}
