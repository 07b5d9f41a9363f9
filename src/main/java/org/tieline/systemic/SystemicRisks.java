package org.tieline.systemic;

import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import org.tieline.cascade.CascadeMode;
import org.tieline.cutoff.CutoffModel;
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

	private final RiskResults elsewhere;

	private final Cache<Key, List<SystemicRisk>> rankings;

	private record Key(String version, Lens lens, CascadeMode mode) {
	}

	/**
	 * Sets the limit.
	 * @param elsewhere results of a computing engine
	 * @param largest the largest computation that a request may ask for: number of
	 * companies times number of ties
	 */
	@Autowired
	SystemicRisks(@Value("${tieline.cutoff.largest-sweep:50000000}") long largest, RiskResults elsewhere) {
		this(largest, elsewhere, Metrics.globalRegistry);
	}

	/**
	 * Sets the limit.
	 * @param registry where hits and misses are counted; it can count for one only
	 */
	SystemicRisks(long largest, RiskResults elsewhere, MeterRegistry registry) {
		this.largest = largest;
		this.elsewhere = elsewhere;
		this.rankings = CaffeineCacheMetrics.monitor(registry,
				Caffeine.newBuilder().maximumSize(KEPT).recordStats().build(), "systemicRisk");
	}

	/**
	 * The risk of every recorded company, the greatest first. Results of an engine that
	 * rest on the same data and assumptions are taken instead of computing them again.
	 * @throws Problem RESOURCE_LIMIT if the network is too large, with the commands that
	 * compute it on an engine; TIMEOUT if the computation was interrupted
	 */
	List<SystemicRisk> of(CutoffModel basis, CascadeMode mode) {
		Key key = new Key(basis.supply().version().id(), basis.supply().lens(), mode);
		List<SystemicRisk> known = this.rankings.getIfPresent(key);
		if (known != null) {
			return known;
		}
		RiskResults.Found found = this.elsewhere.find(basis, mode);
		RiskFigures figures = found.figures();
		if (figures != null) {
			return this.rankings.get(key, (missing) -> ranked(() -> SystemicRisk.of(basis.network(), figures)));
		}
		long size = (long) basis.network().size() * basis.network().links().size();
		if (size > this.largest) {
			throw new Problem(Problem.Kind.RESOURCE_LIMIT, null, tooLarge(basis, mode, size, found.why()), null);
		}
		return this.rankings.get(key, (missing) -> ranked(() -> SystemicRisk.of(basis, mode)));
	}

	private static String tooLarge(CutoffModel basis, CascadeMode mode, long size, List<String> why) {
		return "the sweep over " + basis.network().size() + " companies and " + basis.network().links().size()
				+ " ties is too large for a request; start Tieline with tieline.cutoff.largest-sweep=" + size
				+ " or more and ask again: it is computed once for each lens and kept. Or compute it on Spark: java -jar"
				+ " tieline.jar network FOLDER --mode=" + mode + RiskNetworks.options(basis.supply().lens())
				+ "; src/spark/bin/tieline-spark risk --network FOLDER --results RESULTS; start Tieline with"
				+ " tieline.results.folder=RESULTS"
				+ (why.isEmpty() ? "" : ". Results that are there cannot be used: " + String.join("; ", why));
	}

	/** Computes a ranking. */
	private interface Computation {

		List<SystemicRisk> get() throws InterruptedException;

	}

	private static List<SystemicRisk> ranked(Computation computation) {
		try {
			return computation.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Problem(Problem.Kind.TIMEOUT, null, "the ranking of companies was interrupted; ask again", ex);
		}
	}

}
