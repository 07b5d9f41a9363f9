package org.tieline.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.evidence.Fact;

/**
 * The facts of a version by what leads to them. Facts are numbered in the order of their
 * ids.
 */
final class FactIndex {

	private static final Comparator<Fact> BY_ID = Comparator.comparing(Fact::id);

	private final List<Fact> facts;

	private final Map<String, Integer> numbers = new HashMap<>();

	private final Map<String, List<Fact>> kinds = new HashMap<>();

	private final Map<String, List<Fact>> participants = new HashMap<>();

	private final Map<String, List<Fact>> speakers = new HashMap<>();

	private final Map<String, List<Fact>> sources = new HashMap<>();

	private final Map<String, Fact> claims = new HashMap<>();

	FactIndex(List<Fact> facts) {
		this.facts = facts.stream().sorted(BY_ID).toList();
		for (Fact fact : this.facts) {
			this.numbers.put(fact.id(), this.numbers.size());
			put(this.kinds, fact.kind().name(), fact);
			fact.participants().values().stream().map(Entity::id).forEach((id) -> put(this.participants, id, fact));
			for (Claim claim : fact.claims()) {
				this.claims.put(claim.id(), fact);
				put(this.sources, claim.source().id(), fact);
				claim.speaksFor().forEach((speaker) -> put(this.speakers, speaker, fact));
			}
		}
	}

	/**
	 * Facts come one after the other, so that a fact that is there already is the last.
	 */
	private static void put(Map<String, List<Fact>> index, String key, Fact fact) {
		List<Fact> there = index.computeIfAbsent(key, (one) -> new ArrayList<>(1));
		if (there.isEmpty() || there.getLast() != fact) {
			there.add(fact);
		}
	}

	/** Facts of this version by id, each once. */
	List<Fact> sorted(Stream<Fact> some) {
		return some.mapToInt(this::number).sorted().distinct().mapToObj(this.facts::get).toList();
	}

	/** The number of a fact of this version; -1: it is not one of these facts. */
	int number(Fact fact) {
		Integer number = this.numbers.get(fact.id());
		return (number != null && this.facts.get(number) == fact) ? number : -1;
	}

	/** All facts, by id. */
	List<Fact> all() {
		return this.facts;
	}

	/** All facts of some kinds, by id. */
	List<Fact> ofKinds(Set<String> names) {
		if (names.size() == 1) {
			return Collections.unmodifiableList(this.kinds.getOrDefault(names.iterator().next(), List.of()));
		}
		return this.facts.stream().filter((fact) -> names.contains(fact.kind().name())).toList();
	}

	/** Those of some facts that are of some kinds. */
	static Stream<Fact> of(Set<String> names, List<Fact> some) {
		return some.stream().filter((fact) -> names.contains(fact.kind().name()));
	}

	List<Fact> withId(String id) {
		Integer number = this.numbers.get(id);
		return (number != null) ? List.of(this.facts.get(number)) : List.of();
	}

	List<Fact> withClaim(String id) {
		Fact fact = this.claims.get(id);
		return (fact != null) ? List.of(fact) : List.of();
	}

	List<Fact> withParticipant(String id) {
		return this.participants.getOrDefault(id, List.of());
	}

	List<Fact> bySpeaker(String id) {
		return this.speakers.getOrDefault(id, List.of());
	}

	List<Fact> fromSource(String id) {
		return this.sources.getOrDefault(id, List.of());
	}

}
