package org.tieline.news;

import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

import org.tieline.record.DataVersion;
import org.tieline.record.RecordSnapshot;
import org.tieline.record.RecordSnapshots;

/**
 * What changed between versions. A version never changes, so that what was compared once
 * is kept, for so long as there is room.
 */
@Component
class RecordNews {

	/** So many changes are kept, of all comparisons together. */
	private static final int MOST_CHANGES = 50_000;

	private final Cache<Pair, List<RecordChange>> compared = Caffeine.newBuilder()
		.maximumWeight(MOST_CHANGES)
		.weigher((Pair pair, List<RecordChange> changes) -> 1 + changes.size())
		.build();

	private final RecordSnapshots snapshots;

	private record Pair(DataVersion then, DataVersion now) {
	}

	RecordNews(RecordSnapshots snapshots) {
		this.snapshots = snapshots;
	}

	/** All changes, by sort, then what became of the thing, then its id. */
	List<RecordChange> between(RecordSnapshot then, RecordSnapshot now) {
		Pair pair = new Pair(then.version(), now.version());
		List<RecordChange> kept = this.compared.getIfPresent(pair);
		if (kept != null) {
			return kept;
		}
		List<RecordChange> changes = Comparison.of(then, now);
		this.compared.put(pair, changes);
		return changes;
	}

	/** The same of two versions; empty as well if one of them is gone meanwhile. */
	List<RecordChange> between(DataVersion then, DataVersion now) {
		List<RecordChange> kept = this.compared.getIfPresent(new Pair(then, now));
		return (kept != null) ? kept
				: this.snapshots.find(then.id())
					.flatMap((before) -> this.snapshots.find(now.id()).map((after) -> between(before, after)))
					.orElse(List.of());
	}

}
