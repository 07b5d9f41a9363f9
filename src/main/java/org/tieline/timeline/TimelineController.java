package org.tieline.timeline;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.SeenId;
import org.tieline.problem.Problem;
import org.tieline.record.Connection;
import org.tieline.record.FactFilter;
import org.tieline.record.Facts;
import org.tieline.record.RecordAccess;
import org.tieline.record.RecordKey.Via;
import org.tieline.record.Span;

/** GraphQL field {@code timeline}: the dated events of an entity. */
@Controller
class TimelineController {

	/**
	 * The dated events of an entity.
	 * @throws Problem BAD_USER_INPUT if {@code sorts} is empty, or the filter is invalid
	 */
	@SchemaMapping(typeName = "Entity")
	CompletableFuture<Connection<TimelineEvent>> timeline(Entity entity, @Argument @Nullable List<String> kinds,
			@Argument @Nullable List<EventSort> sorts, FactFilter filter, @Nullable Span span, Connection.Page page,
			RecordAccess access) {
		if (sorts != null && sorts.isEmpty()) {
			throw Problem.badInput("sorts", "no event would fit; name some, or leave it out");
		}
		Set<EventSort> wanted = (sorts != null) ? Set.copyOf(sorts) : EventSort.CHANGES;
		FactFilter ofAnyTime = new FactFilter(null, null, null, filter.measure(), null, null, null);
		Set<String> left = access.kinds(ofAnyTime, kinds);
		return facts(entity, left, access).thenCombine(ofAnyTime.check(entity.id(), access), (found, known) -> {
			Facts facts = ofAnyTime.of(found);
			Timeline timeline = Timeline.of(facts.recorded(), wanted, span);
			return Connection.of(new SeenId("timeline:" + entity.id(), access.lens(), null).text(), timeline.events(),
					TimelineEvent::id, page, new Connection.Omitted(timeline.undated(), facts.undatedClaims()));
		});
	}

	/**
	 * For a measure, also the facts of its acts; for a party, also the law on it.
	 */
	private static CompletableFuture<Facts> facts(Entity entity, Set<String> kinds, RecordAccess access) {
		CompletableFuture<Facts> own = access.factsAbout(entity.id(), kinds);
		if (entity.kind() == EntityKind.MEASURE) {
			return own.thenCombine(access.facts(Via.MEASURE, entity.id(), kinds), Timeline::together);
		}
		if (!kinds.contains(KindsOfFact.MEASURE_VERSION)) {
			return own;
		}
		return own.thenCombine(access.facts(Via.KIND, "", Set.of(KindsOfFact.MEASURE_VERSION)), Timeline::withLaw);
	}

}
