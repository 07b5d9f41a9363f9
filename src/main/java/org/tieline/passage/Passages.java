package org.tieline.passage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.check.AskedClaim;
import org.tieline.check.ClaimCheck;
import org.tieline.check.ClaimChecks;
import org.tieline.english.PassageText;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.Lens;
import org.tieline.stop.WorkAhead;

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
		Function<Collection<AskedClaim>, Map<AskedClaim, ClaimCheck>> compare = this.checks.comparing(lens);
		WorkAhead<Map<AskedClaim, ClaimCheck>> ahead = new WorkAhead<>();
		Set<AskedClaim> begun = new HashSet<>();
		PassageReader.Reading reading = PassageReader
			.read(passage, this.vocabulary.names(lens), this.kinds, date, (read) -> {
				Set<AskedClaim> claims = claims(read, lens);
				claims.removeIf((one) -> !begun.add(one));
				ahead.begin(() -> compare.apply(claims));
			})
			.at(lens);
		Set<AskedClaim> left = claims(reading.statements(), lens);
		left.removeAll(begun);
		Map<AskedClaim, ClaimCheck> checked = compare.apply(left);
		ahead.results().forEach(checked::putAll);
		return PassageChecks.of(passage, reading, checked);
	}

	/** What statements may mean, under a lens. */
	private static Set<AskedClaim> claims(List<PassageReader.Statement> statements, Lens lens) {
		return statements.stream()
			.flatMap((one) -> one.at(lens).readings().stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
