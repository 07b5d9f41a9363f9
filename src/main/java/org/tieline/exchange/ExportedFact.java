package org.tieline.exchange;

import java.util.List;

import org.tieline.evidence.FactView;

/**
 * A fact of a hop, with all claims that count under the lens, denials included.
 */
record ExportedFact(String id, String status, String summary, List<ExportedClaim> claims) {

	static ExportedFact of(FactView fact) {
		return new ExportedFact(fact.id(), fact.status().name(), fact.summary(),
				fact.claims().stream().map(ExportedClaim::of).toList());
	}

}
