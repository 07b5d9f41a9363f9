package org.tieline.analysis;

import java.util.List;
import java.util.function.Predicate;

import org.tieline.page.Answered;
import org.tieline.page.Failure;
import org.tieline.problem.Problem;

/** Reasons why a part of an answer was refused. */
final class Failures {

	private Failures() {
	}

	/**
	 * What was wrong with the options, in sentences, so that the page can keep its form;
	 * empty: nothing was refused.
	 * @param field the root field that the page shows
	 * @throws Problem if the question was refused for another reason than its options
	 */
	static List<String> of(Answered answered, String field) {
		if (answered.field(field) != null) {
			return List.of();
		}
		return told(answered, (failure) -> failure.path().isEmpty() || isBelow(failure, field));
	}

	/**
	 * What was wrong with the options of a part of an answer, in sentences; empty:
	 * nothing was refused there.
	 * @param start of the path of the part, such as {@code exposure/plausible}
	 * @throws Problem if it was refused for another reason than its options
	 */
	static List<String> below(Answered answered, String start) {
		return told(answered, (failure) -> isBelow(failure, start));
	}

	private static boolean isBelow(Failure failure, String start) {
		return failure.path().replace('.', '/').replaceFirst("^/", "").startsWith(start);
	}

	private static List<String> told(Answered answered, Predicate<Failure> which) {
		List<Failure> refused = answered.failures().stream().filter(which).toList();
		unlessOfOptions(refused);
		return refused.stream().map(Failure::message).distinct().toList();
	}

	/**
	 * Goes on only if nothing failed for another reason than the options.
	 * @throws Problem of the first failure of another kind
	 */
	static void unlessOfOptions(List<Failure> failures) {
		for (Failure failure : failures) {
			if (failure.kind() != Problem.Kind.BAD_USER_INPUT) {
				throw failure.problem();
			}
		}
	}

}
