package org.tieline.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.tieline.check.AskedClaim;
import org.tieline.check.ClaimCheck;
import org.tieline.check.Difference;
import org.tieline.check.Verdict;
import org.tieline.english.PassageText;
import org.tieline.passage.PassageReader.Reading;
import org.tieline.passage.PassageReader.Skipped;
import org.tieline.passage.PassageReader.Statement;

/** Checks what was read in a passage. */
final class PassageChecks {

	/** Verdicts that rest on something else than what was said. */
	private static final Set<Verdict> DIFFERENT = Set.of(Verdict.CONTRADICTED, Verdict.SCOPE_MISMATCH);

	/** That nothing of the sort is so is refuted by one thing of the sort that is. */
	private static final List<Verdict> ONE_REFUTES = List.of(Verdict.CONTRADICTED, Verdict.CONTESTED, Verdict.SUPPORTED,
			Verdict.SCOPE_MISMATCH, Verdict.NOT_COVERED);

	private PassageChecks() {
	}

	/**
	 * Checks the statements of a passage. A statement that may mean several things is
	 * checked as the one that the record fits best.
	 * @param checked what the record says of each reading
	 */
	static PassageCheck of(PassageText passage, Reading reading, Map<AskedClaim, ClaimCheck> checked) {
		List<ClaimCheck> checks = new ArrayList<>();
		List<Skipped> skipped = new ArrayList<>(reading.skipped());
		for (Statement statement : reading.statements()) {
			Timing timing = statement.timing();
			ClaimCheck held = statement.readings()
				.stream()
				.map((one) -> Objects.requireNonNull(checked.get(one)))
				.filter(timing::counts)
				.min(timing.isNegated()
						? Comparator.comparing((ClaimCheck one) -> ONE_REFUTES.indexOf(timing.of(one).verdict()))
						: Comparator.comparing(ClaimCheck::verdict)
							.thenComparing((ClaimCheck one) -> timing.doubt(one) != null)
							.thenComparing((ClaimCheck one) -> timing.of(one).verdict())
							.thenComparing(PassageChecks::isOfOtherSort))
				.orElseThrow();
			ClaimCheck best = new ToldStatements.Told(timing, statement.told()).of(held);
			String unless = statement.unless();
			String doubt = timing.doubt(held);
			if (doubt != null) {
				skipped.add(new Skipped(statement.start(), statement.end(), doubt));
			}
			else if (unless != null && isSilent(unless, best)) {
				skipped.add(new Skipped(statement.start(), statement.end(), unless));
			}
			else {
				checks.add(best.at(passage.place(statement.start(), statement.end())));
			}
		}
		checks.sort(Comparator.comparing((ClaimCheck check) -> Objects.requireNonNull(check.start())));
		skipped.sort(Comparator.comparing(Skipped::start));
		return new PassageCheck(checks, skipped.stream().distinct().map((one) -> skipped(passage, one)).toList());
	}

	/** Whether what is recorded is another act: one of the same sort says more. */
	private static boolean isOfOtherSort(ClaimCheck check) {
		return check.differences().stream().anyMatch((one) -> one.scope() == Difference.Scope.SORT);
	}

	/** Whether a verdict is not told of a statement that may mean something else. */
	private static boolean isSilent(String unless, ClaimCheck check) {
		boolean unrecorded = check.verdict() == Verdict.NOT_COVERED;
		return switch (unless) {
			case StatementDoubts.UNRECORDED -> unrecorded;
			case StatementDoubts.NO_FIGURE -> unrecorded && check.bestMatch() == null;
			default -> DIFFERENT.contains(check.verdict()) || (StatementDoubts.SILENT.contains(unless) && unrecorded);
		};
	}

	private static PassageCheck.SkippedPart skipped(PassageText passage, Skipped part) {
		ClaimCheck.Place place = passage.place(part.start(), part.end());
		return new PassageCheck.SkippedPart(place.text(), place.start(), place.end(), part.reason());
	}

}
