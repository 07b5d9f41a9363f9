package org.tieline.passage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.tieline.claim.Entity;
import org.tieline.evidence.Fact;
import org.tieline.problem.Problem.Sort;
import org.tieline.record.Known;
import org.tieline.record.RecordKey;
import org.tieline.record.RecordKey.OfEntity;
import org.tieline.record.RecordKey.OfFacts;
import org.tieline.record.RecordKey.OfMarkets;
import org.tieline.record.RecordKey.Via;
import org.tieline.record.RecordReader;
import org.tieline.record.RecordSnapshots;

/** Keeps the names of the record's current version for the reading of passages. */
@Component
final class PassageVocabulary {

	private static final String METRIC = "METRIC";

	private final RecordReader reader;

	private final RecordSnapshots snapshots;

	private volatile @Nullable OfVersion kept;

	private record OfVersion(String version, PassageNames names) {
	}

	PassageVocabulary(RecordReader reader, RecordSnapshots snapshots) {
		this.reader = reader;
		this.snapshots = snapshots;
	}

	/** The names of the current version. */
	PassageNames names() {
		String version = this.reader.version().id();
		OfVersion known = this.kept;
		if (known == null || !known.version().equals(version)) {
			known = new OfVersion(version, read());
			this.kept = known;
		}
		return known.names();
	}

	private PassageNames read() {
		Set<RecordKey> keys = this.reader.known(Sort.ENTITY, Set.of())
			.stream()
			.map(Known::id)
			.map(OfEntity::new)
			.collect(Collectors.toCollection(HashSet::new));
		RecordKey markets = new OfMarkets();
		RecordKey metrics = new OfFacts(Via.KIND, METRIC, Set.of(METRIC), Set.of());
		List<Entity> entities = this.snapshots.current().read(keys).values().stream().map(Entity.class::cast).toList();
		Map<RecordKey, Object> found = this.snapshots.current().read(Set.of(markets, metrics));
		return new PassageNames(entities, list(found.get(markets), Entity.class), list(found.get(metrics), Fact.class));
	}

	private static <T> List<T> list(@Nullable Object found, Class<T> type) {
		return (found instanceof List<?> some) ? some.stream().map(type::cast).toList() : List.of();
	}

}
