package org.tieline.measure;

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
import org.tieline.evidence.FactFilter;
import org.tieline.evidence.FactOrder;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Facts;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.Look;
import org.tieline.evidence.RecordKey.Via;

/** Measures, their versions, and whom they restrict. */
@Controller
class MeasureController {

	@QueryMapping
	CompletableFuture<@Nullable Entity> measure(@Argument String id, Look look) {
		return look.require("id", id, EntityKind.MEASURE);
	}

	@SchemaMapping(typeName = "Company", field = "restrictions")
	CompletableFuture<List<FactView>> restrictionsOf(Entity company, FactFilter filter, Look look) {
		return listed(company, look.facts(company.id(), MeasureKinds.RESTRICTION, Role.OBJECT), filter,
				FactOrder.NEWEST_PUBLISHED, look);
	}

	@SchemaMapping(typeName = "Measure")
	CompletableFuture<List<FactView>> restrictions(Entity measure, FactFilter filter, Look look) {
		return listed(measure, look.facts(Via.MEASURE, measure.id(), Set.of(MeasureKinds.RESTRICTION)), filter,
				FactOrder.NEWEST_PUBLISHED, look);
	}

	/** Oldest first: its versions make a history. */
	@SchemaMapping(typeName = "Measure")
	CompletableFuture<List<FactView>> versions(Entity measure, FactFilter filter, Look look) {
		return listed(measure, look.facts(Via.MEASURE, measure.id(), Set.of(MeasureKinds.MEASURE_VERSION)), filter,
				FactOrder.TOOK_EFFECT_ASC, look);
	}

	private static CompletableFuture<List<FactView>> listed(Entity of, CompletableFuture<Facts> facts,
			FactFilter filter, FactOrder order, Look look) {
		return facts.thenCombine(filter.check(of.id(), look),
				(found, known) -> filter.list(found, Facts::holding, order));
	}

}
