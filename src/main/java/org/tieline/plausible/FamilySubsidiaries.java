package org.tieline.plausible;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.tieline.claim.Entity;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.FactView;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyRecord;
import org.tieline.time.Spell.Holds;

/**
 * Which ties may be told again by a tie of a parent: figures of a company often include
 * its recorded subsidiaries and parts.
 */
final class FamilySubsidiaries {

	/** Parents by company. */
	private final Map<String, String> parents = new HashMap<>();

	FamilySubsidiaries(SupplyRecord record) {
		record.facts(AffiliationRole.KIND)
			.stream()
			.filter((one) -> one.holds() == Holds.YES
					&& (AffiliationRole.SUBSIDIARY_OF.isOf(one) || AffiliationRole.PART_OF.isOf(one)))
			.forEach((one) -> this.parents.putIfAbsent(part(one, "member").id(), part(one, "of").id()));
	}

	private static Entity part(FactView fact, String name) {
		return Objects.requireNonNull(fact.fact().participant(name));
	}

	/**
	 * Whether the parties of one tie are those of another or below them, and not the same
	 * on both sides.
	 */
	boolean contains(SupplyLink wide, SupplyLink one) {
		return !wide.pair().equals(one.pair()) && isWithin(one.supplier().id(), wide.supplier().id())
				&& isWithin(one.customer().id(), wide.customer().id());
	}

	private boolean isWithin(String id, String above) {
		String at = id;
		for (int step = 0; step <= this.parents.size() && at != null; step++) {
			if (at.equals(above)) {
				return true;
			}
			at = this.parents.get(at);
		}
		return false;
	}

}
