package org.tieline.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;

/**
 * The recorded stakes that lead from a holder to a company through others: the fewest of
 * them. What they amount to is a question of integrated ownership, not of a check.
 */
final class StakeChain {

	/** Longer chains are left to the ownership of the company. */
	private static final int MOST = 5;

	/** By the id of a company: the stakes in it, the newest first. */
	private final Map<String, List<FactView>> of = new HashMap<>();

	/**
	 * The chains of stakes.
	 * @param stakes all stakes on record
	 */
	StakeChain(List<FactView> stakes) {
		stakes.stream()
			.filter((fact) -> fact.isRecorded() && fact.status() != Status.DENIED && !fact.isOnlyPlanned())
			.sorted(Comparator.comparing(Matches::newest, Comparator.reverseOrder())
				.thenComparing((fact) -> fact.fact().id()))
			.forEach((fact) -> this.of.computeIfAbsent(part(fact, "company"), (id) -> new ArrayList<>()).add(fact));
	}

	/**
	 * The chain, the stake of the holder first; empty: there is none of two to five
	 * stakes.
	 * @param holders the ids that count as the holder
	 * @param company the id of the company
	 */
	List<FactView> between(Set<String> holders, String company) {
		Deque<List<FactView>> open = new ArrayDeque<>(List.of(List.of()));
		Set<String> seen = new HashSet<>(Set.of(company));
		while (!open.isEmpty()) {
			List<FactView> chain = open.removeFirst();
			String end = chain.isEmpty() ? company : part(chain.getFirst(), "holder");
			for (FactView stake : this.of.getOrDefault(end, List.of())) {
				List<FactView> longer = new ArrayList<>(List.of(stake));
				longer.addAll(chain);
				if (holders.contains(part(stake, "holder")) && longer.size() > 1) {
					return longer;
				}
				if (longer.size() < MOST && seen.add(part(stake, "holder"))) {
					open.addLast(longer);
				}
			}
		}
		return List.of();
	}

	private static String part(FactView stake, String name) {
		return Objects.requireNonNull(stake.fact().participant(name)).id();
	}

}
