package org.tieline.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.exposure.ExposureAnswers.ExposurePath;
import org.tieline.hop.Hop;
import org.tieline.hop.Path;
import org.tieline.path.PathAnswers.TierMember;
import org.tieline.record.RecordKey;
import org.tieline.record.RecordKey.OfFacts;
import org.tieline.record.RecordKey.Via;
import org.tieline.record.RecordSnapshot;

/** The facts that an answer rests on: those that it shows, and those of its hops. */
public final class AnswerFacts {

	private final RecordSnapshot snapshot;

	/**
	 * Facts of answers.
	 * @param snapshot the record that the answers are of
	 */
	public AnswerFacts(RecordSnapshot snapshot) {
		this.snapshot = snapshot;
	}

	/** The facts of an answer in its order, each once under each lens. */
	public List<FactView> of(AnswerParts parts) {
		return of(parts.inOrder());
	}

	/** The same of some parts of an answer. */
	public List<FactView> of(List<AnswerParts.Part> parts) {
		Map<String, FactView> facts = new LinkedHashMap<>();
		for (AnswerParts.Part part : parts) {
			Stream<FactView> some = (part.value() instanceof FactView fact) ? Stream.of(fact)
					: hops(part.value()).stream().flatMap((hop) -> ofHop(hop, part.lens()).stream());
			some.forEach((fact) -> facts.putIfAbsent(fact.seenId(), fact));
		}
		return List.copyOf(facts.values());
	}

	/** The hops of a part of an answer; empty: it has none. */
	public static List<Hop> hops(Object part) {
		return switch (part) {
			case Path path -> path.hops();
			case ExposurePath path ->
				Stream.of(path.membership(), path.supply(), path.influence()).flatMap(List::stream).toList();
			case TierMember member -> member.via();
			case Hop hop -> List.of(hop);
			default -> List.of();
		};
	}

	/** The facts of a hop, as the lens shows them. */
	public List<FactView> ofHop(Hop hop, Lens lens) {
		if (!hop.factsInHand().isEmpty() || hop.factIds().isEmpty()) {
			return hop.factsInHand();
		}
		Set<RecordKey> keys = hop.factIds().stream().map(AnswerFacts::key).collect(Collectors.toSet());
		Map<RecordKey, @Nullable Object> found = new LinkedHashMap<>(this.snapshot.read(keys));
		return hop.factIds()
			.stream()
			.flatMap((id) -> ((List<?>) Objects.requireNonNull(found.get(key(id)))).stream())
			.map((fact) -> new FactView((Fact) fact, lens))
			.toList();
	}

	private static OfFacts key(String fact) {
		return new OfFacts(Via.FACT, fact, Set.of(), Set.of());
	}

}
