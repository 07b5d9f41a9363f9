package org.tieline.cutoff;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.springframework.stereotype.Component;

import org.tieline.evidence.Lens;
import org.tieline.plausible.SupplyModels;
import org.tieline.record.DataVersion;
import org.tieline.record.RecordSnapshots;

/** What cutoffs rest on, under each lens. */
@Component
class CutoffModels {

	private static final int LENSES = 32;

	private final SupplyModels supplies;

	private final Cache<Key, CutoffModel> models = CaffeineCacheMetrics.monitor(Metrics.globalRegistry,
			Caffeine.newBuilder().maximumSize(LENSES).recordStats().build(), "cutoff");

	private record Key(DataVersion version, Lens lens) {
	}

	CutoffModels(SupplyModels supplies, RecordSnapshots snapshots) {
		this.supplies = supplies;
		snapshots.whenGone((isGone) -> this.models.asMap().keySet().removeIf((key) -> isGone.test(key.version().id())));
	}

	/**
	 * What a version of the data gives to go on.
	 * @throws org.tieline.problem.Problem {@code DATABASE_UNAVAILABLE}: the version was
	 * replaced meanwhile, and had not been read before
	 */
	CutoffModel of(DataVersion version, Lens lens) {
		return this.models.get(new Key(version, lens), (key) -> new CutoffModel(this.supplies.of(version, lens)));
	}

}
