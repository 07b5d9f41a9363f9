package org.tieline.passage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.tieline.claim.Entity;
import org.tieline.evidence.Fact;
import org.tieline.evidence.Lens;
import org.tieline.problem.Problem.Sort;
import org.tieline.record.Known;
import org.tieline.record.RecordKey;
import org.tieline.record.RecordKey.OfEntity;
import org.tieline.record.RecordKey.OfFacts;
import org.tieline.record.RecordKey.OfMarkets;
import org.tieline.record.RecordKey.Via;
import org.tieline.record.RecordReader;
import org.tieline.record.RecordSnapshot;
import org.tieline.record.RecordSnapshots;
import org.tieline.record.RequestSnapshot;

/** Keeps the names of versions of the record for the reading of passages. */
@Component
public final class PassageVocabulary {

	private static final String METRIC = "METRIC";

	/** Nearly all passages are checked on the current version. */
	private static final int VERSIONS = 3;

	private final RecordReader reader;

	private final RecordSnapshots snapshots;

	private final Cache<String, PassageNames> kept = Caffeine.newBuilder().maximumSize(VERSIONS).build();

	PassageVocabulary(RecordReader reader, RecordSnapshots snapshots) {
		this.reader = reader;
		this.snapshots = snapshots;
	}

	/** The names of the version that a lens names, else of the current one. */
	public PassageNames names(Lens lens) {
		String named = lens.dataVersion();
		RecordSnapshot snapshot = (named != null) ? this.snapshots.named(RequestSnapshot.ARGUMENT, named)
				: this.snapshots.current();
		return this.kept.get(snapshot.version().id(), (version) -> read(snapshot));
	}

	private PassageNames read(RecordSnapshot snapshot) {
		Set<RecordKey> keys = this.reader.known(snapshot.version().id(), Sort.ENTITY, Set.of())
			.stream()
			.map(Known::id)
			.map(OfEntity::new)
			.collect(Collectors.toCollection(HashSet::new));
		RecordKey markets = new OfMarkets();
		RecordKey metrics = new OfFacts(Via.KIND, METRIC, Set.of(METRIC), Set.of());
		List<Entity> entities = snapshot.read(keys).values().stream().map(Entity.class::cast).toList();
		Map<RecordKey, Object> found = snapshot.read(Set.of(markets, metrics));
		return new PassageNames(entities, list(found.get(markets), Entity.class), list(found.get(metrics), Fact.class));
	}

	private static <T> List<T> list(@Nullable Object found, Class<T> type) {
		return (found instanceof List<?> some) ? some.stream().map(type::cast).toList() : List.of();
	}

}
