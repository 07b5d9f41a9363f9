package org.tieline.passage;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.check.AskedClaim;
import org.tieline.check.ClaimChecks;
import org.tieline.english.PassageText;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.Lens;

/** Checks passages against the record. */
@Component
public final class Passages {

	private final ClaimChecks checks;

	private final KindsOfFact kinds;

	private final PassageVocabulary vocabulary;

	Passages(ClaimChecks checks, KindsOfFact kinds, PassageVocabulary vocabulary) {
		this.checks = checks;
		this.kinds = kinds;
		this.vocabulary = vocabulary;
	}

	/**
	 * What the record says of a passage.
	 * @param text the passage as pasted, 1 to 20,000 UTF-16 code units
	 * @param date the date of the passage; null: not known
	 * @param lens how to look at the record
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if the text is blank or longer
	 */
	public PassageCheck check(String text, @Nullable LocalDate date, Lens lens) {
		PassageText passage = PassageText.of(text);
		PassageReader.Reading reading = PassageReader.read(passage, this.vocabulary.names(lens), this.kinds, date)
			.at(lens);
		List<AskedClaim> readings = reading.statements().stream().flatMap((one) -> one.readings().stream()).toList();
		return PassageChecks.of(passage, reading, this.checks.compare(readings, lens));
	}

}
