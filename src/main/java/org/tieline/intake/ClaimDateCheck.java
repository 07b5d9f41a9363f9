package org.tieline.intake;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import org.tieline.claim.Claim;
import org.tieline.claim.Derivation;
import org.tieline.evidence.Fact;
import org.tieline.evidence.RecordCheck;
import org.tieline.time.StageRule;
import org.tieline.value.PartialDate;

/**
 * Compares the dates of a claim with the day of its page. Nobody can state a start or an
 * end that is still to come, so such a date is refused unless the claim is a plan, a
 * consideration or a forecast. A number of a whole year on a page of that year needs a
 * derivation or a note that tells how the page can have it. A start beside a note of an
 * extension is only warned of, and so is what is seen or said after the page.
 */
@Component
final class ClaimDateCheck implements RecordCheck {

	private static final Logger log = LoggerFactory.getLogger(ClaimDateCheck.class);

	@Override
	public void checkFacts(List<Fact> facts, Report report) {
		for (Fact fact : facts) {
			for (Claim claim : StageRule.ofState(fact.claims())) {
				check(fact, claim, report);
			}
		}
		ExtendedStarts.warnings(facts, report).forEach(log::warn);
		SeenAfterPage.warnings(facts, report).forEach(log::warn);
	}

	private static void check(Fact fact, Claim claim, Report report) {
		LocalDate published = claim.knownOn();
		if (published == null || !claim.asserts()) {
			return;
		}
		refuseLater("from", claim.from(), published, claim, report);
		refuseLater("to", claim.to(), published, claim, report);
		PartialDate page = claim.source().publishedOn();
		if (claim.value() != null && page != null && page.month() != null && isYear(claim, page.year())
				&& claim.derivation() == null && claim.note() == null) {
			report.fault(claim, "a number of the whole year " + page.year() + " from a page of " + page
					+ "; write a derivation (FORECAST, COMPUTED), correct the period, or tell in a note how the page can have it");
		}
	}

	private static void refuseLater(String column, @Nullable PartialDate date, LocalDate published, Claim claim,
			Report report) {
		if (date != null && date.firstDay().isAfter(published)) {
			report.fault(claim,
					column + ": " + date + " is later than the page (" + claim.source().publishedOn()
							+ "); write the stance PLANS or CONSIDERS, or the derivation " + Derivation.FORECAST
							+ " for a number, or correct the date");
		}
	}

	private static boolean isYear(Claim claim, int year) {
		PartialDate whole = new PartialDate(year, null, null);
		return whole.equals(claim.from()) && whole.equals(claim.to());
	}

}
