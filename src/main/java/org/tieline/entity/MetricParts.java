package org.tieline.entity;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.entity.MetricVocabulary.Term;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.value.Period;

/**
 * Totals and their parts among metrics. A number is a part of another one of the same
 * subject in three ways, which can come together. The vocabulary says so
 * ({@code carrier_revenue} of {@code revenue}). Or only the part has a counterparty. Or
 * it is the flow of a shorter period: a half-year is a part of its year. In all else both
 * are alike. The relation is transitive and has no cycles, so a sum of numbers without a
 * recorded total counts nothing twice that the record knows to overlap in this way.
 */
final class MetricParts {

	/** Metrics of which the parts of a period add up to the period. */
	private static final Set<String> FLOWS = Set.of("revenue", "revenue_in_country", "net_profit", "expenditure",
			"purchases", "shipments", "market_size");

	private static final String OF_A_USUAL_YEAR = "purchases_per_year";

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

	/** The metrics that may count some of the same as one, of those that may. */
	static List<FactView> overlapping(FactView metric, List<FactView> metrics) {
		return metrics.stream().filter((one) -> mayOverlap(metric.fact(), one.fact())).toList();
	}

	/**
	 * Whether two numbers may count some of the same, though neither contains the other:
	 * both are parts of one whole by the vocabulary, at times that have a day in common,
	 * and nothing keeps them apart. Two companies are apart, and so are two countries.
	 */
	static boolean mayOverlap(Fact one, Fact other) {
		Period own = one.numberPeriod();
		Period theirs = other.numberPeriod();
		boolean meet = own != null && theirs != null && !own.firstDay().isAfter(theirs.lastDay())
				&& !theirs.firstDay().isAfter(own.lastDay());
		return meet && !one.id().equals(other.id()) && isSame(one.participant("subject"), other.participant("subject"))
				&& adds(name(one)) && adds(name(other)) && root(name(one)).equals(root(name(other)))
				&& !areApart(one.participant("counterparty"), other.participant("counterparty")) && !isPart(one, other)
				&& !isPart(other, one);
	}

	private static boolean areApart(@Nullable Entity one, @Nullable Entity other) {
		return one != null && other != null && !one.id().equals(other.id()) && one.kind() == other.kind()
				&& one.kind() != EntityKind.GROUP;
	}

	/** The widest number that contains one by the vocabulary. */
	private static String root(String name) {
		Term term = MetricVocabulary.term(name);
		String next = (term != null) ? term.partOf() : null;
		return (next != null) ? root(next) : name;
	}

	/** Whether the number of one metric is contained in that of another. */
	static boolean isPart(Fact part, Fact whole) {
		Entity of = whole.participant("counterparty");
		Entity own = part.participant("counterparty");
		boolean shorter = isShorter(part, whole);
		boolean comparable = isSame(part.participant("subject"), whole.participant("subject"))
				&& (shorter || Objects.equals(part.numberPeriod(), whole.numberPeriod()))
				&& (of == null || isSame(of, own));
		if (!comparable || isWithin(name(part), name(whole))) {
			return comparable;
		}
		boolean ofOne = own != null && of == null;
		return name(part).equals(name(whole)) && (ofOne ? adds(name(part)) : shorter);
	}

	/** Whether one is a flow, and its period lies within that of the other. */
	private static boolean isShorter(Fact part, Fact whole) {
		Period inner = part.numberPeriod();
		Period outer = whole.numberPeriod();
		Term term = MetricVocabulary.term(name(part));
		return inner != null && outer != null && term != null && FLOWS.contains(term.metric())
				&& !name(part).equals(OF_A_USUAL_YEAR) && inner.days() < outer.days()
				&& !inner.firstDay().isBefore(outer.firstDay()) && !inner.lastDay().isAfter(outer.lastDay());
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
