package org.tieline.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.tieline.evidence.Entity;
import org.tieline.evidence.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Facts;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.Look;
import org.tieline.evidence.RecordKey.Via;
import org.tieline.value.PartialDate;

/** Measures, their versions, and whom they restrict. */
@Controller
class MeasureController {

	@QueryMapping
	CompletableFuture<@Nullable Entity> measure(@Argument String id, Look look) {
		return look.require("id", id, EntityKind.MEASURE);
	}

	@SchemaMapping(typeName = "Company", field = "restrictions")
	CompletableFuture<List<FactView>> restrictionsOf(Entity company, Look look) {
		return look.facts(company.id(), MeasureKinds.RESTRICTION, Role.OBJECT).thenApply(Facts::holding);
	}

	@SchemaMapping(typeName = "Measure")
	CompletableFuture<List<FactView>> restrictions(Entity measure, Look look) {
		return look.facts(Via.MEASURE, measure.id(), Set.of(MeasureKinds.RESTRICTION)).thenApply(Facts::holding);
	}

	@SchemaMapping(typeName = "Measure")
	CompletableFuture<List<FactView>> versions(Entity measure, Look look) {
		return look.facts(Via.MEASURE, measure.id(), Set.of(MeasureKinds.MEASURE_VERSION))
			.thenApply((facts) -> facts.holding().stream().sorted(OLDEST).toList());
	}

	private static final Comparator<FactView> OLDEST = Comparator
		.comparing(MeasureController::start, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(FactView::id);

	private static @Nullable PartialDate start(FactView version) {
		return version.spells().isEmpty() ? null : version.spells().getFirst().start();
	}

}
