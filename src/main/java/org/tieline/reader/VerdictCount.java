package org.tieline.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * How many statements of a passage have a verdict.
 *
 * @param verdict the verdict
 * @param count how many; at least 1
 */
public record VerdictCount(String verdict, int count) {

	private static final List<String> ORDER = List.of("SUPPORTED", "CONTESTED", "CONTRADICTED", "SCOPE_MISMATCH",
			"NOT_COVERED");

	/** The verdicts that occur, from supported to not covered. */
	static List<VerdictCount> of(List<Map<String, @Nullable Object>> checks) {
		List<VerdictCount> counts = new ArrayList<>();
		for (String verdict : ORDER) {
			int count = (int) checks.stream()
				.filter((check) -> verdict.equals(Objects.toString(check.get("verdict"))))
				.count();
			if (count > 0) {
				counts.add(new VerdictCount(verdict, count));
			}
		}
		return counts;
	}

}
