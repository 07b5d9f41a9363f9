package org.tieline.entity;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.tieline.claim.Entity;
import org.tieline.entity.MetricVocabulary.Term;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.record.RecordAccess;

/** GraphQL fields of metrics: what they mean, and what contains what. */
@Controller
class MetricController {

	@SchemaMapping(typeName = "Metric")
	@Nullable String base(FactView metric) {
		Term term = term(metric);
		return (term != null) ? term.metric() : null;
	}

	@SchemaMapping(typeName = "Metric")
	String label(FactView metric) {
		return MetricWords.alone(name(metric));
	}

	@SchemaMapping(typeName = "Metric")
	@Nullable String definition(FactView metric) {
		Term term = term(metric);
		return (term != null) ? term.definition() : null;
	}

	@SchemaMapping(typeName = "Metric")
	CompletableFuture<List<FactView>> partOf(FactView metric, RecordAccess access) {
		return siblings(metric, access).thenApply((all) -> MetricParts.wholes(metric, all));
	}

	@SchemaMapping(typeName = "Metric")
	CompletableFuture<List<FactView>> parts(FactView metric, RecordAccess access) {
		return siblings(metric, access).thenApply((all) -> MetricParts.parts(metric, all));
	}

	@SchemaMapping(typeName = "Metric")
	CompletableFuture<List<FactView>> mayOverlap(FactView metric, RecordAccess access) {
		return siblings(metric, access).thenApply((all) -> MetricParts.overlapping(metric, all));
	}

	private static CompletableFuture<List<FactView>> siblings(FactView metric, RecordAccess access) {
		Entity subject = Objects.requireNonNull(metric.fact().participant("subject"));
		return access.through(metric.lens())
			.facts(subject.id(), EntityKinds.METRIC, Role.SUBJECT)
			.thenApply((facts) -> facts.holding());
	}

	private static @Nullable Term term(FactView metric) {
		return MetricVocabulary.term(name(metric));
	}

	private static String name(FactView metric) {
		return metric.fact().attributes().getOrDefault("metric", "");
	}

}
