package org.tieline.supply;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindsOfFact;
import org.tieline.time.Spell.Holds;

/**
 * Groups companies whose purchases and sales can be reported for each other. Joined are
 * subsidiaries and parts with their parents, and companies with the holder of more than
 * half of them, as far as sources agree.
 */
public final class CorporateFamilies {

	private static final Set<AffiliationRole> MEMBER_ROLES = Set.of(AffiliationRole.SUBSIDIARY_OF,
			AffiliationRole.PART_OF);

	private static final BigDecimal HALF = BigDecimal.valueOf(50);

	private final Map<String, String> parents = new HashMap<>();

	public CorporateFamilies(SupplyRecord supply) {
		supply.facts(AffiliationRole.KIND)
			.stream()
			.filter((one) -> MEMBER_ROLES.stream().anyMatch((role) -> role.isOf(one)))
			.forEach((one) -> join(one, "member", "of"));
		supply.facts(KindsOfFact.STAKE)
			.stream()
			.filter(CorporateFamilies::isMajority)
			.forEach((one) -> join(one, "company", "holder"));
	}

	private static boolean isMajority(FactView stake) {
		return stake.figures("percent")
			.stream()
			.map((one) -> one.quantity().high())
			.anyMatch((high) -> high == null || high.compareTo(HALF) > 0);
	}

	private void join(FactView fact, String lower, String upper) {
		Entity below = Objects.requireNonNull(fact.fact().participant(lower));
		Entity above = Objects.requireNonNull(fact.fact().participant(upper));
		if (fact.holds() != Holds.NO && below.kind() == EntityKind.COMPANY && above.kind() == EntityKind.COMPANY) {
			this.parents.put(of(below.id()), of(above.id()));
		}
	}

	/** The family of a company: the id of one of its members. */
	public String of(String id) {
		String at = id;
		String next = this.parents.get(at);
		while (next != null && !next.equals(at)) {
			at = next;
			next = this.parents.get(at);
		}
		return at;
	}

	/**
	 * The key of the two families of a link. Sales of links with the same key can be the
	 * same sales.
	 */
	String pair(SupplyLink link) {
		return of(link.supplier().id()) + " " + of(link.customer().id());
	}

}
