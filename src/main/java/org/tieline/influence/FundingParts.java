package org.tieline.influence;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.tieline.claim.Claim;
import org.tieline.evidence.FactView;

/**
 * Totals and their parts among fundings. A claim of a part names the claim of the total,
 * so a part of a total is only what somebody gives as one.
 */
final class FundingParts {

	/** The column that holds the id of the claim of the total. */
	static final String COLUMN = "part_of_claim";

	private FundingParts() {
	}

	/** The fundings that contain one, of those that may. */
	static List<FactView> wholes(FactView part, Collection<FactView> fundings) {
		return fundings.stream().filter((one) -> isPart(part, one)).toList();
	}

	/** The fundings that one contains, of those that may be contained. */
	static List<FactView> parts(FactView whole, Collection<FactView> fundings) {
		return fundings.stream().filter((one) -> isPart(one, whole)).toList();
	}

	/** Whether a claim of one funding gives it as a part of a claim of the other. */
	static boolean isPart(FactView part, FactView whole) {
		Set<String> totals = whole.claims().stream().map(Claim::id).collect(Collectors.toSet());
		return part.claims()
			.stream()
			.map((claim) -> claim.details().get(COLUMN))
			.filter(Objects::nonNull)
			.anyMatch(totals::contains);
	}

}
