package org.tieline.exchange;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.tieline.claim.Claim;
import org.tieline.evidence.FactView;

/**
 * A fact of a hop, with all claims that count under the lens, denials included.
 *
 * @param attributes what else identifies it, such as whether a stake is of the votes
 */
record ExportedFact(String id, String kind, String status, String summary, Map<String, String> attributes,
		List<ExportedClaim> claims) {

	ExportedFact {
		attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
	}

	/**
	 * A fact of a file.
	 * @param licence the name of the licence of a claim
	 */
	static ExportedFact of(FactView fact, Function<Claim, String> licence) {
		return new ExportedFact(fact.id(), fact.fact().kind().name(), fact.status().name(), fact.summary(),
				fact.fact().attributes(),
				fact.claims().stream().map((claim) -> ExportedClaim.of(claim, licence)).toList());
	}

}
