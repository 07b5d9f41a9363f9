package org.tieline.effect;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.problem.Problem;
import org.tieline.record.FactFilter;
import org.tieline.record.FactOrder;
import org.tieline.record.Facts;
import org.tieline.record.RecordAccess;
import org.tieline.record.RecordKey.Via;

/** The GraphQL field with the effects that an entity has a part in. */
@Controller
class EffectController {

	/**
	 * The effects in which an entity takes part. Of a measure also those of acts under
	 * it.
	 * @throws Problem BAD_USER_INPUT if {@code outcomes} is empty
	 */
	@SchemaMapping(typeName = "Entity")
	CompletableFuture<List<FactView>> effects(Entity entity, @Argument @Nullable List<EffectOutcome> outcomes,
			FactFilter filter, RecordAccess access) {
		if (outcomes != null && outcomes.isEmpty()) {
			throw Problem.badInput("outcomes", "no effect would fit; name some, or leave it out for all");
		}
		CompletableFuture<Facts> facts = (entity.kind() == EntityKind.MEASURE)
				? access.facts(Via.MEASURE, entity.id(), Set.of(EffectKinds.EFFECT))
				: access.factsAbout(entity.id(), Set.of(EffectKinds.EFFECT));
		return facts.thenCombine(filter.check(entity.id(), access),
				(found, known) -> filter.list(
						found.where((one) -> outcomes == null || outcomes.contains(outcomeOf(one))), Facts::recorded,
						FactOrder.NEWEST_PUBLISHED));
	}

	private static EffectOutcome outcomeOf(FactView effect) {
		return EffectOutcome.valueOf(effect.fact().attributes().getOrDefault(EffectKinds.OUTCOME, ""));
	}

}
