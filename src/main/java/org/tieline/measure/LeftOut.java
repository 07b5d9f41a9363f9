package org.tieline.measure;

import java.time.LocalDate;
import java.util.List;

import org.tieline.evidence.Claim;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.value.PartialDate;

/**
 * Claims that {@code knownAt} leaves out though they may have been published by then:
 * their publication is not dated, or only to a month or year that reaches past it.
 */
final class LeftOut {

	private LeftOut() {
	}

	static LegalStatus from(LegalStatus status, List<FactView> facts, Lens lens) {
		LocalDate knownAt = lens.knownAt();
		if (knownAt == null) {
			return status;
		}
		Lens otherwise = new Lens(null, null, lens.stances(), 0, lens.excludeSources());
		int count = (int) facts.stream()
			.flatMap((fact) -> fact.fact().claims().stream())
			.filter(otherwise::accepts)
			.filter((claim) -> isOpen(claim, knownAt))
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

	private static boolean isOpen(Claim claim, LocalDate knownAt) {
		PartialDate published = claim.source().publishedOn();
		return published == null || (!published.firstDay().isAfter(knownAt) && published.lastDay().isAfter(knownAt));
	}

}
