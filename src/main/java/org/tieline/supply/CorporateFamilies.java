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
import org.tieline.time.Spell.Holds;

/**
 * Companies that belong together: what one of them buys or sells may be told of the
 * other. Joined are subsidiaries and parts with those they belong to, and companies with
 * those that hold more than half of them, whatever the sources agree on.
 */
public final class CorporateFamilies {

	private static final Set<AffiliationRole> BELONGS = Set.of(AffiliationRole.SUBSIDIARY_OF, AffiliationRole.PART_OF);

	private static final BigDecimal HALF = BigDecimal.valueOf(50);

	private final Map<String, String> joined = new HashMap<>();

	public CorporateFamilies(SupplyRecord supply) {
		supply.facts(AffiliationRole.KIND)
			.stream()
			.filter((one) -> BELONGS.stream().anyMatch((role) -> role.isOf(one)))
			.forEach((one) -> join(one, "member", "of"));
		supply.facts("STAKE")
			.stream()
			.filter(CorporateFamilies::isMajority)
			.forEach((one) -> join(one, "company", "holder"));
	}

	private static boolean isMajority(FactView stake) {
		return stake.measurements("percent")
			.stream()
			.map((one) -> one.quantity().high())
			.anyMatch((high) -> high == null || high.compareTo(HALF) > 0);
	}

	private void join(FactView fact, String lower, String upper) {
		Entity one = Objects.requireNonNull(fact.fact().participant(lower));
		Entity other = Objects.requireNonNull(fact.fact().participant(upper));
		if (fact.holds() != Holds.NO && one.kind() == EntityKind.COMPANY && other.kind() == EntityKind.COMPANY) {
			this.joined.put(of(one.id()), of(other.id()));
		}
	}

	/** The family of a company: the id of one of its members. */
	String of(String id) {
		String at = id;
		String next = this.joined.get(at);
		while (next != null && !next.equals(at)) {
			at = next;
			next = this.joined.get(at);
		}
		return at;
	}

	/** Sales between these two families may be one. */
	String pair(SupplyLink link) {
		return of(link.supplier().id()) + " " + of(link.customer().id());
	}

}
