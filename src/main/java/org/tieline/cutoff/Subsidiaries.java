package org.tieline.cutoff;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Measurement;
import org.tieline.ownership.Interest;
import org.tieline.ownership.OwnershipKinds;
import org.tieline.supply.SupplyRecord;
import org.tieline.time.Spell.Holds;

/**
 * Companies below others in their corporate family at the time of the lens: a recorded
 * subsidiary or part, or a company of which one holder has more than half.
 */
final class Subsidiaries {

	private static final BigDecimal HALF = BigDecimal.valueOf(50);

	private static final Set<AffiliationRole> BELONGS = Set.of(AffiliationRole.SUBSIDIARY_OF, AffiliationRole.PART_OF);

	/** By parent and subsidiary: whether the tie is certain. */
	private final Map<String, Map<String, Boolean>> below = new HashMap<>();

	Subsidiaries(SupplyRecord supply) {
		supply.facts(AffiliationRole.KIND)
			.stream()
			.filter((fact) -> BELONGS.stream().anyMatch((role) -> role.isOf(fact)))
			.forEach((fact) -> add(fact, "of", "member", true));
		supply.facts(OwnershipKinds.STAKE).forEach((stake) -> {
			List<Measurement> percents = stake.figures("percent");
			Measurement percent = stake.measurement("percent", true).orElse(null);
			boolean sure = percent != null && isMore(percent.quantity().low());
			boolean possible = percents.isEmpty() || percents.stream().anyMatch((one) -> mayBeMore(one));
			boolean golden = Interest.GOLDEN_SHARE.name().equals(stake.fact().attributes().get("interest"));
			if (!golden && (sure || possible)) {
				add(stake, "holder", "company", sure);
			}
		});
	}

	private static boolean isMore(@Nullable BigDecimal percent) {
		return percent != null && percent.compareTo(HALF) > 0;
	}

	private static boolean mayBeMore(Measurement percent) {
		return percent.quantity().high() == null || isMore(percent.quantity().high());
	}

	private void add(FactView fact, String upper, String lower, boolean sure) {
		Entity parent = Objects.requireNonNull(fact.fact().participant(upper));
		Entity child = Objects.requireNonNull(fact.fact().participant(lower));
		if (fact.holds() != Holds.NO && parent.kind() == EntityKind.COMPANY && child.kind() == EntityKind.COMPANY) {
			boolean stands = sure && fact.holds() == Holds.YES && fact.status().isEstablished();
			this.below.computeIfAbsent(parent.id(), (key) -> new HashMap<>())
				.merge(child.id(), stands, Boolean::logicalOr);
		}
	}

	/**
	 * Ids of the companies below some, through chains.
	 * @param ids ids of the companies above
	 * @param surely whether only certain ties count
	 */
	Set<String> below(Set<String> ids, boolean surely) {
		Set<String> found = new TreeSet<>();
		ArrayDeque<String> next = new ArrayDeque<>(ids);
		while (!next.isEmpty()) {
			this.below.getOrDefault(next.remove(), Map.of()).forEach((child, sure) -> {
				if ((sure || !surely) && found.add(child)) {
					next.add(child);
				}
			});
		}
		return found;
	}

}
