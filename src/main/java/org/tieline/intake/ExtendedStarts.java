package org.tieline.intake;

import java.util.List;
import java.util.regex.Pattern;

import org.tieline.claim.Claim;
import org.tieline.evidence.Fact;
import org.tieline.evidence.RecordCheck.Report;

/**
 * Finds stated starts that may be the day of an extension: the note of the claim speaks
 * of something that was extended, renewed, prolonged or amended. What is extended has
 * started before. Only a person can tell which of the two the date is, so these are
 * warnings. A note that says what starts or began on the day has decided it.
 */
final class ExtendedStarts {

	private static final Pattern EXTENDED = Pattern
		.compile("(?i)\\b(?:extend(?:s|ed)|extension|renew(?:s|ed|al)|prolong(?:s|ed|ation)|amend(?:s|ed|ment))\\b");

	private static final Pattern DECIDED = Pattern.compile("(?i)\\b(?:start(?:s|ed)?|beg(?:in|ins|an))\\b");

	private ExtendedStarts() {
	}

	/** One warning for each such claim, with its table and line. */
	static List<String> warnings(List<Fact> facts, Report report) {
		return facts.stream()
			.filter((fact) -> !fact.kind().measurement())
			.flatMap((fact) -> fact.claims()
				.stream()
				.filter(ExtendedStarts::isDoubtful)
				.map((claim) -> fact.kind().table() + ":" + report.at(claim) + ": " + claim.id() + " starts on "
						+ claim.from()
						+ ", and its note tells of an extension; check that the date is the start, and say in the note what starts then"))
			.toList();
	}

	/** The notes of a dataset are words of its file, which nobody here can write anew. */
	private static boolean isDoubtful(Claim claim) {
		String note = claim.note();
		return claim.source().dataset() == null && claim.from() != null && claim.value() == null && claim.asserts()
				&& note != null && EXTENDED.matcher(note).find() && !DECIDED.matcher(note).find();
	}

}
