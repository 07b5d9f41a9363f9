package org.tieline.entity;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.entity.MetricVocabulary.Term;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;

/**
 * Totals and their parts among metrics. A number is a part of another of the same subject
 * and period in two cases. The vocabulary says so ({@code carrier_revenue} of
 * {@code revenue}), and the total has the same counterparty or none. Or both have one
 * name, and only the part has a counterparty. The relation is transitive and has no
 * cycles, so a sum of numbers without a recorded total counts nothing twice that the
 * record knows to overlap in this way.
 */
final class MetricParts {

	private MetricParts() {
	}

	/** The metrics that contain one, of those that may. */
	static List<FactView> wholes(FactView part, List<FactView> metrics) {
		return metrics.stream().filter((one) -> isPart(part.fact(), one.fact())).toList();
	}

	/** The metrics that one contains, of those that may be contained. */
	static List<FactView> parts(FactView whole, List<FactView> metrics) {
		return metrics.stream().filter((one) -> isPart(one.fact(), whole.fact())).toList();
	}

	/** Whether the number of one metric is contained in that of another. */
	static boolean isPart(Fact part, Fact whole) {
		Entity of = whole.participant("counterparty");
		Entity own = part.participant("counterparty");
		boolean comparable = isSame(part.participant("subject"), whole.participant("subject"))
				&& Objects.equals(part.numberPeriod(), whole.numberPeriod()) && (of == null || isSame(of, own));
		return comparable && (isWithin(name(part), name(whole))
				|| (own != null && of == null && name(part).equals(name(whole)) && adds(name(part))));
	}

	private static boolean isSame(@Nullable Entity one, @Nullable Entity other) {
		return one != null && other != null && one.id().equals(other.id());
	}

	/** Whether the vocabulary has one name below the other. */
	private static boolean isWithin(String part, String whole) {
		Term term = MetricVocabulary.term(part);
		String next = (term != null) ? term.partOf() : null;
		return next != null && (next.equals(whole) || isWithin(next, whole));
	}

	private static boolean adds(String name) {
		Term term = MetricVocabulary.term(name);
		return term != null && term.adds();
	}

	private static String name(Fact metric) {
		return metric.attributes().getOrDefault("metric", "");
	}

}
