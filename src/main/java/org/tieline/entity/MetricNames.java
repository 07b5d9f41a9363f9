package org.tieline.entity;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.entity.MetricVocabulary.Term;
import org.tieline.problem.Problem;
import org.tieline.record.Known;

/** Refuses names and units of metrics that the record cannot have. */
public final class MetricNames {

	private MetricNames() {
	}

	/**
	 * Requires that a metric can be on record.
	 * @param input what its parameters begin with: {@code claim.}
	 * @param unit its unit; null: none is given
	 * @throws Problem BAD_USER_INPUT if there is no such metric, or it has other units
	 */
	public static void require(String input, String name, @Nullable String unit) {
		Term term = MetricVocabulary.term(name);
		if (term == null) {
			List<Known> known = MetricVocabulary.names().stream().map((one) -> new Known(one, List.of())).toList();
			throw Problem.badInput(input + "metric",
					"'" + name + "' is no metric; "
							+ Nearest.nearest(name, known)
								.stream()
								.findFirst()
								.map((nearest) -> "the nearest is '" + nearest + "'")
								.orElse("write one as the record has it, such as revenue, net_profit or purchases"));
		}
		if (unit != null && !term.has(unit)) {
			throw Problem.badInput(input + "unit", "'" + unit + "' does not fit " + name + "; its unit is "
					+ String.join(", ", term.units()).replace("money", "a currency, such as USD"));
		}
	}

}
