package org.tieline.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.claim.Entity;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.Lens;
import org.tieline.record.RecordKey;
import org.tieline.record.RecordKey.OfEntity;
import org.tieline.record.RecordKey.OfFacts;
import org.tieline.record.RecordKey.Via;
import org.tieline.record.RecordReader;

/** What checks read of the record, several claims at a time. */
@Component
final class CheckedRecord {

	private static final String AFFILIATION = "AFFILIATION";

	private final RecordReader reader;

	CheckedRecord(RecordReader reader) {
		this.reader = reader;
	}

	/** The entities with some ids; those that do not exist are not there. */
	Map<String, Entity> entities(Collection<String> ids) {
		Set<RecordKey> keys = ids.stream().map(OfEntity::new).collect(Collectors.toSet());
		Map<String, Entity> entities = new HashMap<>();
		if (!keys.isEmpty()) {
			this.reader.read(keys).values().forEach((one) -> entities.put(((Entity) one).id(), (Entity) one));
		}
		return entities;
	}

	/**
	 * The facts that claims are compared with: those of the same kind in which the
	 * subject of the claim takes the first part, or an entity that belongs to it or to
	 * which it belongs.
	 */
	Map<AskedClaim, List<FactView>> facts(Collection<AskedClaim> claims, Lens lens) {
		Map<String, Set<String>> close = close(claims.stream().map(AskedClaim::subject).collect(Collectors.toSet()));
		Map<AskedClaim, Set<OfFacts>> keys = new LinkedHashMap<>();
		for (AskedClaim claim : claims) {
			keys.put(claim, close.getOrDefault(claim.subject(), Set.of(claim.subject()))
				.stream()
				.map((id) -> key(id, claim))
				.collect(Collectors.toSet()));
		}
		Map<RecordKey, Object> found = read(keys.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
		Map<AskedClaim, List<FactView>> facts = new LinkedHashMap<>();
		keys.forEach((claim, wanted) -> facts.put(claim,
				wanted.stream()
					.flatMap((key) -> facts(found.get(key)).stream())
					.distinct()
					.map((fact) -> new FactView(fact, lens.at(null)))
					.toList()));
		return facts;
	}

	private static OfFacts key(String id, AskedClaim claim) {
		Role role = claim.kind().participants().getFirst().role();
		return new OfFacts(Via.PARTICIPANT, id, Set.of(claim.kind().name()), Set.of(role));
	}

	private Map<RecordKey, Object> read(Set<OfFacts> keys) {
		return keys.isEmpty() ? Map.of() : this.reader.read(Set.copyOf(keys));
	}

	@SuppressWarnings("unchecked")
	private static List<Fact> facts(@Nullable Object found) {
		return (found != null) ? (List<Fact>) found : List.of();
	}

	/** Each subject with the entities that belong to it, and those that it belongs to. */
	private Map<String, Set<String>> close(Set<String> subjects) {
		Map<String, OfFacts> keys = new HashMap<>();
		subjects.forEach((id) -> keys.put(id,
				new OfFacts(Via.PARTICIPANT, id, Set.of(AFFILIATION), Set.of(Role.SUBJECT, Role.OBJECT))));
		Map<RecordKey, Object> found = read(new HashSet<>(keys.values()));
		Map<String, Set<String>> close = new HashMap<>();
		keys.forEach((id, key) -> {
			Set<String> ids = new HashSet<>(List.of(id));
			List<Fact> facts = new ArrayList<>(facts(found.get(key)));
			facts.stream()
				.filter((fact) -> !"HEADQUARTERED_IN".equals(fact.attributes().get("role")))
				.flatMap((fact) -> fact.participants().values().stream())
				.map(Entity::id)
				.forEach(ids::add);
			close.put(id, ids);
		});
		return close;
	}

}
