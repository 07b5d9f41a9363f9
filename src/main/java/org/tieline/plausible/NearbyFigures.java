package org.tieline.plausible;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyRecord;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/** Recorded figures near to what is not known, of whichever year. */
final class NearbyFigures {

	private static final int MOST = 3;

	private static final List<String> ASPECTS = List.of("amount", "share_of_supplier_revenue",
			"share_of_customer_purchases");

	private final Map<String, List<FactView>> metrics;

	private final @Nullable PartialDate asOf;

	NearbyFigures(SupplyRecord record) {
		this.asOf = record.lens().asOf();
		this.metrics = record.facts("METRIC")
			.stream()
			.filter((metric) -> metric.fact().participant("subject") != null && !metric.figures(null).isEmpty())
			.collect(Collectors.groupingBy((metric) -> part(metric, "subject")));
	}

	private static String part(FactView metric, String part) {
		Entity entity = metric.fact().participant(part);
		return (entity != null) ? entity.id() : "";
	}

	/** Figures of a tie, and figures of one party about the other. */
	List<FactView> of(SupplyLink tie) {
		boolean stated = ASPECTS.stream().anyMatch((aspect) -> !tie.fact().figures(aspect).isEmpty());
		List<FactView> metrics = nearest(
				Stream.concat(about(tie.supplier(), tie.customer().id()), about(tie.customer(), tie.supplier().id())));
		return Stream.concat(stated ? Stream.of(tie.fact()) : Stream.empty(), metrics.stream()).toList();
	}

	List<FactView> revenue(Entity firm) {
		return nearest(about(firm, "").filter((metric) -> isNamed(metric, FirmSize.REVENUE)));
	}

	List<FactView> purchases(Entity firm) {
		return nearest(about(firm, "").filter((metric) -> isNamed(metric, FirmSize.PURCHASES)));
	}

	private Stream<FactView> about(Entity subject, String counterparty) {
		return this.metrics.getOrDefault(subject.id(), List.of())
			.stream()
			.filter((metric) -> part(metric, "counterparty").equals(counterparty));
	}

	private static boolean isNamed(FactView metric, Set<String> names) {
		return names.contains(String.valueOf(metric.fact().attributes().get("metric")));
	}

	private List<FactView> nearest(Stream<FactView> metrics) {
		return metrics.sorted(Comparator.comparing(this::days).thenComparing(FactView::id)).limit(MOST).toList();
	}

	private long days(FactView metric) {
		Period period = metric.fact().numberPeriod();
		if (period == null) {
			return Long.MAX_VALUE;
		}
		PartialDate date = this.asOf;
		return (date == null) ? -period.lastDay().toEpochDay()
				: Math.abs(ChronoUnit.DAYS.between(period.lastDay(), date.lastDay()));
	}

}
