package org.tieline.measure;

import java.time.LocalDate;
import java.util.List;

import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;

/**
 * Counts the claims that {@code knownAt} leaves out although they can have been published
 * by then. Their date of publication is missing, or is a month or year that ends after
 * {@code knownAt}.
 */
final class OmittedClaims {

	private OmittedClaims() {
	}

	static LegalStatus from(LegalStatus status, List<FactView> facts, Lens lens) {
		LocalDate knownAt = lens.knownAt();
		if (knownAt == null) {
			return status;
		}
		int count = (int) facts.stream()
			.flatMap((fact) -> fact.fact().claims().stream())
			.filter(lens::leavesOutUndated)
			.count();
		if (count == 0) {
			return status;
		}
		String claims = (count == 1) ? "1 claim that bears on this is left out: its"
				: count + " claims that bear on this are left out: their";
		return status.leavingOut(count)
			.saying(claims + " publication is not dated, or only to a month or year that reaches past " + knownAt
					+ ".");
	}

}
