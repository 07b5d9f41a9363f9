package org.tieline.record;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.claim.Source;
import org.tieline.evidence.Fact;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact.Participant;
import org.tieline.evidence.KindOfFact.Role;
import org.tieline.evidence.Lens;
import org.tieline.record.RecordKey.OfCompanies;
import org.tieline.record.RecordKey.OfEntity;
import org.tieline.record.RecordKey.OfFacts;
import org.tieline.record.RecordKey.OfMarkets;
import org.tieline.record.RecordKey.OfNames;
import org.tieline.record.RecordKey.OfSource;
import org.tieline.record.RecordKey.OfVersion;

/**
 * A version that is held in memory. It answers as {@code queries/record/level} does, in
 * the same order; names alone are looked up in the index of the database.
 */
final class HeldRecord implements RecordSnapshot {

	/** How many acts may lie one under the other, as in the query. */
	private static final int LEVELS_OF_ACTS = 4;

	private final StoredRecord stored;

	private final RecordContent content;

	private final FactIndex facts;

	private final Map<String, Entity> entities = new HashMap<>();

	private final Map<String, Source> sources = new HashMap<>();

	private final Function<Lens, LensViews> views;

	/**
	 * Holds what was read.
	 * @param stored the same version in the database
	 * @param content all that was read of it
	 * @param views the views of this version that are kept for a lens
	 */
	HeldRecord(StoredRecord stored, RecordContent content, Function<Lens, LensViews> views) {
		this.stored = stored;
		this.content = content;
		this.views = views;
		this.facts = new FactIndex(content.facts());
		content.entities().forEach((entity) -> this.entities.put(entity.id(), entity));
		content.sources().forEach((source) -> this.sources.put(source.id(), source));
	}

	@Override
	public DataVersion version() {
		return this.stored.version();
	}

	@Override
	public boolean isHeld() {
		return true;
	}

	@Override
	public Map<RecordKey, Object> read(Set<RecordKey> keys) {
		Map<RecordKey, Object> answer = new HashMap<>();
		Set<RecordKey> names = new HashSet<>();
		for (RecordKey key : keys) {
			if (key instanceof OfNames) {
				names.add(key);
			}
			else {
				Object found = answer(key);
				if (found != null) {
					answer.put(key, found);
				}
			}
		}
		if (!names.isEmpty()) {
			answer.putAll(this.stored.read(names));
		}
		return answer;
	}

	private @Nullable Object answer(RecordKey key) {
		return switch (key) {
			case OfEntity entity -> this.entities.get(entity.id());
			case OfSource source -> this.sources.get(source.id());
			case OfVersion version -> version();
			case OfCompanies companies -> companies(companies.country());
			case OfMarkets markets -> this.content.markets();
			case OfFacts facts -> facts(facts);
			case OfNames names -> throw new IllegalArgumentException("names are looked up in the database");
		};
	}

	private List<Entity> companies(@Nullable String country) {
		return this.content.companies()
			.stream()
			.filter((company) -> country == null || country.equals(company.countryId()))
			.toList();
	}

	private List<Fact> facts(OfFacts key) {
		return switch (key.via()) {
			case KIND -> this.facts.ofKinds(key.kinds());
			case FACT -> this.facts.withId(key.id());
			case CLAIM -> this.facts.withClaim(key.id());
			case SOURCE -> FactIndex.of(key.kinds(), this.facts.fromSource(key.id())).toList();
			case SPEAKER -> FactIndex.of(key.kinds(), this.facts.bySpeaker(key.id())).toList();
			case PARTICIPANT -> FactIndex.of(key.kinds(), this.facts.withParticipant(key.id()))
				.filter((fact) -> takesPart(fact, key.id(), key.roles()))
				.toList();
			case MEASURE -> this.facts.sorted(measures(key.id()).stream()
				.flatMap((measure) -> FactIndex.of(key.kinds(), this.facts.withParticipant(measure))
					.filter((fact) -> takesPart(fact, measure, Set.of(Role.MEASURE)))));
		};
	}

	private static boolean takesPart(Fact fact, String entity, Set<Role> roles) {
		for (Participant participant : fact.kind().participants()) {
			Entity part = fact.participant(participant.name());
			if (part != null && part.id().equals(entity) && roles.contains(participant.role())) {
				return true;
			}
		}
		return false;
	}

	/** The measures that are an entity, or lie under it. */
	private Set<String> measures(String id) {
		Set<String> found = new LinkedHashSet<>();
		Set<String> level = Set.of(id);
		for (int depth = 0; depth <= LEVELS_OF_ACTS; depth++) {
			Set<String> below = new LinkedHashSet<>();
			level.stream().map(this.entities::get).filter(Objects::nonNull).forEach((entity) -> {
				if (entity.kind() == EntityKind.MEASURE) {
					found.add(entity.id());
				}
				entity.allRelatedBy("acts").forEach((act) -> below.add(act.id()));
			});
			level = below;
		}
		return found;
	}

	@Override
	public List<Fact> facts(Set<String> kinds) {
		return this.facts.ofKinds(kinds);
	}

	@Override
	public List<FactView> views(List<Fact> facts, Lens lens) {
		LensViews kept = this.views.apply(lens);
		return facts.stream().map((fact) -> kept.view(fact, this.facts.number(fact))).toList();
	}

	@Override
	public Stream<Fact> eachFact() {
		return this.facts.all().stream();
	}

	@Override
	public Stream<Entity> eachEntity() {
		return this.content.entities().stream().sorted(Comparator.comparing(Entity::id));
	}

	@Override
	public Stream<Source> eachSource() {
		return this.content.sources().stream().sorted(Comparator.comparing(Source::id));
	}

}
