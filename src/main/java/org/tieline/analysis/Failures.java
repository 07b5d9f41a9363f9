package org.tieline.analysis;

import java.util.List;

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
		List<Failure> refused = answered.failures()
			.stream()
			.filter((failure) -> failure.path().isEmpty() || failure.path().replaceFirst("^/", "").startsWith(field))
			.toList();
		unlessOfOptions(refused);
		return refused.stream().map(Failure::message).toList();
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
