package org.tieline.measure;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Source;
import org.tieline.listing.WholeList;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.record.FactFilter;
import org.tieline.record.FactOrder;
import org.tieline.record.Facts;
import org.tieline.record.RecordAccess;
import org.tieline.record.RecordKey.Via;
import org.tieline.time.Pause;

/**
 * GraphQL fields of measures: their versions and the restrictions they impose.
 */
@Controller
class MeasureController {

	/**
	 * The measure with an id.
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if no measure has the id
	 */
	@QueryMapping
	CompletableFuture<@Nullable Entity> measure(@Argument String id, RecordAccess access) {
		return access.require("id", id, EntityKind.MEASURE);
	}

	/**
	 * Restrictions of a company.
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if the filter names what is not
	 * on record
	 */
	@SchemaMapping(typeName = "Company", field = "restrictions")
	CompletableFuture<List<FactView>> restrictionsOf(Entity company, FactFilter filter, RecordAccess access) {
		return listed(company, access.facts(company.id(), MeasureKinds.RESTRICTION, Role.OBJECT), filter,
				FactOrder.NEWEST_PUBLISHED, access);
	}

	/**
	 * Restrictions by a measure and the acts under it.
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if the filter names what is not
	 * on record
	 */
	@SchemaMapping(typeName = "Measure")
	CompletableFuture<List<FactView>> restrictions(Entity measure, FactFilter filter, RecordAccess access) {
		return listed(measure, access.facts(Via.MEASURE, measure.id(), Set.of(MeasureKinds.RESTRICTION)), filter,
				FactOrder.NEWEST_PUBLISHED, access);
	}

	/**
	 * Oldest first.
	 * @throws org.tieline.problem.Problem BAD_USER_INPUT if the filter names what is not
	 * on record
	 */
	@SchemaMapping(typeName = "Measure")
	CompletableFuture<List<FactView>> versions(Entity measure, FactFilter filter, RecordAccess access) {
		return listed(measure, access.facts(Via.MEASURE, measure.id(), Set.of(MeasureKinds.MEASURE_VERSION)), filter,
				FactOrder.TOOK_EFFECT_ASC, access);
	}

	/**
	 * Why and when a restriction rests, in words: "suspended from 2020-12-01"; null: it
	 * does not.
	 */
	@SchemaMapping(typeName = "Restriction")
	@Nullable String pause(FactView restriction) {
		Pause pause = restriction.pause();
		return (pause != null) ? pause.words() : null;
	}

	/** The days for which the measure is recorded as a whole list, the earliest first. */
	@SchemaMapping(typeName = "Measure")
	List<WholeList> wholeLists(Entity measure) {
		return WholeList.of(measure);
	}

	/** The source of a whole list. */
	@SchemaMapping(typeName = "WholeList")
	CompletableFuture<@Nullable Source> source(WholeList list, RecordAccess access) {
		return access.source(list.source());
	}

	private static CompletableFuture<List<FactView>> listed(Entity of, CompletableFuture<Facts> facts,
			FactFilter filter, FactOrder order, RecordAccess access) {
		return facts.thenCombine(filter.check(of.id(), access),
				(found, known) -> filter.list(found, Facts::holding, order));
	}

}
