package org.tieline.supply;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.FactView;
import org.tieline.time.Spell.Holds;

/**
 * The parents of companies, through all tiers, as far as they are established: of a
 * subsidiary or part, and the holder of more than half. A subsidiary's purchases and
 * sales are part of those of its parent.
 */
final class Parents {

	private static final BigDecimal HALF = BigDecimal.valueOf(50);

	private final Map<String, Set<String>> direct = new HashMap<>();

	Parents(SupplyRecord supply) {
		supply.facts(AffiliationRole.KIND)
			.stream()
			.filter((one) -> AffiliationRole.SUBSIDIARY_OF.isOf(one) || AffiliationRole.PART_OF.isOf(one))
			.forEach((one) -> add(one, "member", "of"));
		supply.facts("STAKE")
			.stream()
			.filter((one) -> one.measurement("percent", true)
				.filter((share) -> share.quantity().low() != null && share.quantity().low().compareTo(HALF) > 0)
				.isPresent())
			.forEach((one) -> add(one, "company", "holder"));
	}

	private void add(FactView fact, String lower, String upper) {
		if (fact.holds() == Holds.YES && fact.status().isEstablished()) {
			this.direct
				.computeIfAbsent(Objects.requireNonNull(fact.fact().participant(lower)).id(), (id) -> new HashSet<>())
				.add(Objects.requireNonNull(fact.fact().participant(upper)).id());
		}
	}

	/** The ids of all parents of a company, without itself. */
	Set<String> of(String company) {
		Set<String> above = new HashSet<>();
		Deque<String> open = new ArrayDeque<>(Set.of(company));
		while (!open.isEmpty()) {
			this.direct.getOrDefault(open.remove(), Set.of()).stream().filter(above::add).forEach(open::add);
		}
		above.remove(company);
		return above;
	}

	/** Whether a company is one of these or below one of them. */
	boolean isWithin(String company, Set<String> some) {
		return some.contains(company)
				|| (this.direct.containsKey(company) && of(company).stream().anyMatch(some::contains));
	}

}
