package org.tieline.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.evidence.Fact;
import org.tieline.evidence.RecordCheck.Report;
import org.tieline.value.PartialDate;

/**
 * Days of observation and of statements that are later than the page: no page tells what
 * is seen or said after it. The page may have been changed since, so these are warnings.
 */
final class SeenAfterPage {

	private SeenAfterPage() {
	}

	/** One warning for each such date, with its table and line. */
	static List<String> warnings(List<Fact> facts, Report report) {
		return facts.stream().flatMap((fact) -> fact.claims().stream().flatMap((claim) -> {
			String place = fact.kind().table() + ":" + report.at(claim) + ": " + claim.id() + ": ";
			boolean seen = claim.asserts() && isLater(claim.asOf(), claim.knownOn());
			boolean said = isLater(claim.saidOn(), claim.knownOn());
			return Stream.of(seen ? place + "as_of " + claim.asOf() + later(claim) : "",
					said ? place + "said_on " + claim.saidOn() + later(claim) : "");
		})).filter((one) -> !one.isEmpty()).toList();
	}

	private static boolean isLater(@Nullable PartialDate date, @Nullable LocalDate published) {
		return date != null && published != null && date.firstDay().isAfter(published);
	}

	private static String later(Claim claim) {
		return " is later than the page (" + claim.source().publishedOn()
				+ "); check both dates: a page does not tell what is seen or said after it";
	}

}
