package org.tieline.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindsOfFact;
import org.tieline.evidence.Status;
import org.tieline.record.Facts;
import org.tieline.record.Span;

/**
 * Dated events in order.
 *
 * @param events the events, oldest first
 * @param undated facts without a dated event of the sorts asked for
 */
record Timeline(List<TimelineEvent> events, List<FactView> undated) {

	/**
	 * The events of facts.
	 * @param facts the facts, each once
	 * @param sorts the sorts of events
	 * @param span only events within it; null: at any time
	 */
	static Timeline of(Collection<FactView> facts, Set<EventSort> sorts, @Nullable Span span) {
		List<TimelineEvent> events = new ArrayList<>();
		List<FactView> undated = new ArrayList<>();
		for (FactView fact : facts) {
			if (!hasEvents(fact)) {
				continue;
			}
			List<TimelineEvent> ours = FactEvents.of(fact)
				.stream()
				.filter((event) -> sorts.contains(event.sort()))
				.toList();
			if (ours.isEmpty()) {
				undated.add(fact);
			}
			ours.stream().filter((event) -> span == null || span.touches(event.date())).forEach(events::add);
		}
		events.sort(FactEvents.IN_TIME);
		return new Timeline(List.copyOf(events), List.copyOf(undated));
	}

	private static boolean hasEvents(FactView fact) {
		return fact.fact().kind().eventSubject() != null && fact.status() != Status.DENIED;
	}

	/**
	 * The facts of the timeline of a party: the facts that it takes part in, and the
	 * versions of the measures of its restrictions and of the measures above them.
	 * @param own facts that the party takes part in
	 * @param versions facts of the kind MEASURE_VERSION
	 */
	static Facts withLaw(Facts own, Facts versions) {
		Set<String> measures = own.recorded()
			.stream()
			.filter((fact) -> fact.fact().kind().name().equals(KindsOfFact.RESTRICTION))
			.map((fact) -> fact.fact().participant("measure"))
			.filter(Objects::nonNull)
			.flatMap((act) -> Stream.concat(Stream.of(act), act.ancestors().stream()))
			.map(Entity::id)
			.collect(Collectors.toSet());
		Facts law = versions.where((version) -> {
			Entity measure = version.fact().participant("measure");
			return measure != null && measures.contains(measure.id());
		});
		return together(own, law);
	}

	/** All facts of both, each once. */
	static Facts together(Facts some, Facts others) {
		Set<String> known = some.all().stream().map(FactView::id).collect(Collectors.toSet());
		return new Facts(
				Stream.concat(some.all().stream(), others.all().stream().filter((fact) -> !known.contains(fact.id())))
					.toList(),
				some.lens());
	}

}
