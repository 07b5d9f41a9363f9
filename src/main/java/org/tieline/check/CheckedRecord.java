package org.tieline.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.claim.Entity;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.Lens;
import org.tieline.record.RecordKey;
import org.tieline.record.RecordKey.OfEntity;
import org.tieline.record.RecordKey.OfFacts;
import org.tieline.record.RecordKey.Via;
import org.tieline.record.RecordSnapshot;
import org.tieline.record.RecordSnapshots;
import org.tieline.record.RequestSnapshot;

/** What checks read of the record, several claims at a time. */
@Component
public final class CheckedRecord {

	private static final String AFFILIATION = AffiliationRole.KIND;

	private final RecordSnapshots snapshots;

	CheckedRecord(RecordSnapshots snapshots) {
		this.snapshots = snapshots;
	}

	/** The version that a lens names, else the current one. */
	RecordSnapshot snapshot(Lens lens) {
		String named = lens.dataVersion();
		return (named != null) ? this.snapshots.named(RequestSnapshot.ARGUMENT, named) : this.snapshots.current();
	}

	/**
	 * The entities with some ids; those that do not exist are not there.
	 * @param lens names the version of the data, if it is not the current one
	 */
	public Map<String, Entity> entities(Collection<String> ids, Lens lens) {
		return ids.isEmpty() ? new HashMap<>() : entities(ids, snapshot(lens));
	}

	/** The entities of a snapshot with some ids. */
	static Map<String, Entity> entities(Collection<String> ids, RecordSnapshot snapshot) {
		Set<RecordKey> keys = ids.stream().map(OfEntity::new).collect(Collectors.toSet());
		Map<String, Entity> entities = new HashMap<>();
		if (!keys.isEmpty()) {
			snapshot.read(keys).values().forEach((one) -> entities.put(((Entity) one).id(), (Entity) one));
		}
		return entities;
	}

	/** Id of the data that a lens reads. */
	public String version(Lens lens) {
		return snapshot(lens).version().id();
	}

	/** What claims are compared with in a snapshot. */
	static Map<AskedClaim, Compared> facts(Collection<AskedClaim> claims, Lens lens, RecordSnapshot snapshot) {
		Set<String> subjects = claims.stream().map(AskedClaim::subject).collect(Collectors.toSet());
		Map<String, Entity> states = entities(subjects, snapshot);
		states.values().removeIf((one) -> !Belonging.isState(one));
		Map<String, Belonging> belonging = belonging(subjects, snapshot);
		Map<AskedClaim, Set<OfFacts>> keys = new LinkedHashMap<>();
		for (AskedClaim claim : claims) {
			Belonging of = Objects.requireNonNull(belonging.get(claim.subject()));
			keys.put(claim, states.containsKey(claim.subject()) ? Set.of(ofKind(claim.kind().name()))
					: of.close().stream().map((id) -> key(id, claim)).collect(Collectors.toSet()));
		}
		Map<RecordKey, Object> found = read(keys.values().stream().flatMap(Set::stream).collect(Collectors.toSet()),
				snapshot);
		Map<AskedClaim, Compared> compared = new LinkedHashMap<>();
		Map<String, Compared> ofSubjects = new HashMap<>();
		keys.forEach((claim, wanted) -> compared.put(claim,
				ofSubjects.computeIfAbsent(claim.kind().name() + " " + claim.subject(), (key) -> {
					Map<String, Fact> byId = new LinkedHashMap<>();
					wanted.forEach((one) -> facts(found.get(one)).forEach((fact) -> byId.put(fact.id(), fact)));
					List<Fact> facts = List.copyOf(byId.values());
					Entity state = states.get(claim.subject());
					Belonging alone = Objects.requireNonNull(belonging.get(claim.subject()));
					Belonging of = (state != null) ? alone.withBodies(state, claim.kind(), facts) : alone;
					return new Compared(snapshot.views(of.close(claim.kind(), facts), lens.at(null)), of.same());
				})));
		return compared;
	}

	/**
	 * The facts of a kind in which entities take a part.
	 * @param of the entity and its part in facts of which kind
	 */
	static Map<PartOf, List<FactView>> others(Collection<PartOf> of, Lens lens, RecordSnapshot snapshot) {
		Map<PartOf, OfFacts> keys = of.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(one) -> new OfFacts(Via.PARTICIPANT, one.entity(), Set.of(one.kind()), Set.of(one.role()))));
		Map<RecordKey, Object> found = read(Set.copyOf(keys.values()), snapshot);
		Map<PartOf, List<FactView>> others = new HashMap<>();
		keys.forEach((one, key) -> others.put(one, snapshot.views(facts(found.get(key)), lens.at(null))));
		return others;
	}

	/** The ids that count as an entity: its own, and of a state those of its offices. */
	static Set<String> same(String id, RecordSnapshot snapshot) {
		return Objects.requireNonNull(belonging(Set.of(id), snapshot).get(id)).same();
	}

	/** All facts of a kind. */
	static List<FactView> ofKind(String kind, Lens lens, RecordSnapshot snapshot) {
		return snapshot.views(snapshot.facts(Set.of(kind)), lens.at(null));
	}

	/** The part of an entity in facts of a kind. */
	record PartOf(String entity, String kind, Role role) {
	}

	private static OfFacts ofKind(String kind) {
		return new OfFacts(Via.KIND, kind, Set.of(kind), Set.of());
	}

	private static OfFacts key(String id, AskedClaim claim) {
		Role role = claim.kind().participants().getFirst().role();
		return new OfFacts(Via.PARTICIPANT, id, Set.of(claim.kind().name()), Set.of(role));
	}

	private static Map<RecordKey, Object> read(Set<OfFacts> keys, RecordSnapshot snapshot) {
		return keys.isEmpty() ? Map.of() : snapshot.read(Set.copyOf(keys));
	}

	@SuppressWarnings("unchecked")
	private static List<Fact> facts(@Nullable Object found) {
		return (found != null) ? (List<Fact>) found : List.of();
	}

	/** Of each subject what belongs to it. */
	private static Map<String, Belonging> belonging(Set<String> subjects, RecordSnapshot snapshot) {
		OfFacts key = ofKind(AFFILIATION);
		List<Fact> affiliations = facts(read(Set.of(key), snapshot).get(key));
		Map<String, Belonging> belonging = new HashMap<>();
		subjects.forEach((id) -> belonging.put(id, Belonging.of(id, affiliations)));
		return belonging;
	}

}
