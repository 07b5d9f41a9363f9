package org.tieline.plausible;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.springframework.stereotype.Component;

import org.tieline.evidence.Lens;
import org.tieline.record.DataVersion;
import org.tieline.record.RecordSnapshot;
import org.tieline.record.RecordSnapshots;
import org.tieline.supply.SupplyRecord;

/** The recorded supply of each version of the data under each lens. */
@Component
public class SupplyModels {

	private static final int LENSES = 32;

	private final RecordSnapshots snapshots;

	private final Cache<Key, SupplyModel> models = CaffeineCacheMetrics.monitor(Metrics.globalRegistry,
			Caffeine.newBuilder().maximumSize(LENSES).recordStats().build(), "supply");

	private record Key(DataVersion version, Lens lens) {
	}

	SupplyModels(RecordSnapshots snapshots) {
		this.snapshots = snapshots;
		snapshots.whenGone((isGone) -> this.models.asMap().keySet().removeIf((key) -> isGone.test(key.version().id())));
	}

	/**
	 * The supply of a version under a lens.
	 * @throws org.tieline.problem.Problem {@code DATABASE_UNAVAILABLE}: the version was
	 * replaced meanwhile, and had not been read before
	 */
	public SupplyModel of(DataVersion version, Lens lens) {
		return this.models.get(new Key(version, lens), (key) -> {
			RecordSnapshot snapshot = this.snapshots.of(version.id());
			return new SupplyModel(SupplyRecord.of(snapshot.version(), snapshot.facts(SupplyRecord.KINDS), lens));
		});
	}

}
