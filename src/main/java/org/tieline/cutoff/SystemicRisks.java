package org.tieline.cutoff;

import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import org.tieline.cascade.CascadeMode;
import org.tieline.evidence.Lens;
import org.tieline.problem.Problem;

/**
 * The ranking of companies by systemic risk, computed once for each version of the data
 * and lens.
 */
@Component
class SystemicRisks {

	private static final int KEPT = 32;

	private final long largest;

	private final Cache<Key, List<SystemicRisk>> rankings = CaffeineCacheMetrics.monitor(Metrics.globalRegistry, 
			Caffeine.newBuilder().maximumSize(KEPT).recordStats().build(), "systemicRisk");

	private record Key(String version, Lens lens, CascadeMode mode) {
	}

	/**
	 * Sets the limit.
	 * @param largest the largest computation that a request may ask for: number of
	 * companies times number of ties
	 */
	SystemicRisks(@Value("${tieline.cutoff.largest-sweep:50000000}") long largest) {
		this.largest = largest;
	}

	/**
	 * The risk of every recorded company, the greatest first.
	 * @throws Problem RESOURCE_LIMIT if the network is too large; TIMEOUT if the
	 * computation was interrupted
	 */
	List<SystemicRisk> of(CutoffModel basis, CascadeMode mode) {
		long size = (long) basis.network().size() * basis.network().links().size();
		if (size > this.largest) {
			throw new Problem(Problem.Kind.RESOURCE_LIMIT, null,
					"the sweep over " + basis.network().size() + " companies and " + basis.network().links().size()
							+ " ties is too large for a request; start Tieline with tieline.cutoff.largest-sweep="
							+ size + " or more and ask again: it is computed once for each lens and kept",
					null);
		}
		return this.rankings.get(new Key(basis.supply().version().id(), basis.supply().lens(), mode),
				(key) -> sweep(basis, mode));
	}

	private static List<SystemicRisk> sweep(CutoffModel basis, CascadeMode mode) {
		try {
			return SystemicRisk.of(basis, mode);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Problem(Problem.Kind.TIMEOUT, null, "the ranking of companies was interrupted; ask again", ex);
		}
	}

}
