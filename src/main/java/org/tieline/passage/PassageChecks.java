package org.tieline.passage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.tieline.check.AskedClaim;
import org.tieline.check.AskedWords;
import org.tieline.check.ClaimCheck;
import org.tieline.check.ClaimChecker;
import org.tieline.check.Compared;
import org.tieline.claim.Entity;
import org.tieline.passage.PassageReader.Reading;
import org.tieline.passage.PassageReader.Skipped;

/** Checks what was read in a passage. */
final class PassageChecks {

	private PassageChecks() {
	}

	/**
	 * Checks the statements of a passage. A statement that may mean several things is
	 * checked as the one that the record fits best.
	 * @param facts the facts that each reading is compared with
	 * @param entities the entities that the readings name, by id
	 */
	static PassageCheck of(PassageText passage, Reading reading, Map<AskedClaim, Compared> facts,
			Map<String, Entity> entities) {
		Map<AskedClaim, ClaimCheck> checked = new HashMap<>();
		facts.forEach((one, compared) -> checked.put(one,
				ClaimChecker.check(one, compared, new AskedWords(one, entities).text())));
		List<ClaimCheck> checks = reading.statements()
			.stream()
			.map((statement) -> statement.readings()
				.stream()
				.map((one) -> Objects.requireNonNull(checked.get(one)))
				.min(Comparator.comparing(ClaimCheck::verdict))
				.orElseThrow()
				.at(passage.place(statement.start(), statement.end())))
			.sorted(Comparator.comparing((ClaimCheck check) -> Objects.requireNonNull(check.start())))
			.toList();
		return new PassageCheck(checks, reading.skipped().stream().map((one) -> skipped(passage, one)).toList());
	}

	private static PassageCheck.SkippedPart skipped(PassageText passage, Skipped part) {
		ClaimCheck.Place place = passage.place(part.start(), part.end());
		return new PassageCheck.SkippedPart(place.text(), place.start(), place.end(), part.reason());
	}

}
