package org.tieline.cutoff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tieline.cascade.BoundsResult;
import org.tieline.cascade.CascadeBounds;
import org.tieline.cascade.CascadeMode;
import org.tieline.cascade.Replaceability;
import org.tieline.cutoff.CascadeNetworks.Drawn;
import org.tieline.plausible.ModelCase;
import org.tieline.supply.SupplyNetwork;
import org.tieline.value.Interval;

/**
 * Bounds of the losses of a scenario in each case of the structure of production. Safe
 * for use by several threads.
 */
final class CaseBounds {

	private final CutoffModel basis;

	private final Scenario scenario;

	private final List<SupplyNetwork> networks;

	private final Map<ModelCase, BoundsResult> bounds = new HashMap<>();

	/**
	 * The bounds of a scenario.
	 * @param networks the networks of the scenario, each of which gives sound bounds
	 */
	CaseBounds(CutoffModel basis, Scenario scenario, List<SupplyNetwork> networks) {
		this.basis = basis;
		this.scenario = scenario;
		this.networks = networks;
	}

	/**
	 * Bounds of the losses of a case over all amounts that fit the record. Full
	 * replacement loses at most what replacement by market share loses, and may lose
	 * nothing.
	 */
	synchronized BoundsResult of(ModelCase assumed) {
		return this.bounds.computeIfAbsent(assumed, this::computeBounds);
	}

	private BoundsResult computeBounds(ModelCase assumed) {
		BoundsResult result = this.networks.stream()
			.map((network) -> computeBounds(assumed, network))
			.reduce(BoundsResult::and)
			.orElseThrow();
		return (assumed.replaceable() == Replaceability.FULLY) ? withoutLows(result) : result;
	}

	private BoundsResult computeBounds(ModelCase assumed, SupplyNetwork network) {
		Drawn open = this.basis.drawn(assumed.essential() ? network.withEssentialInputs() : network, this.scenario);
		return CascadeBounds.of(open.network(), assumed.replaceable() != Replaceability.NONE)
			.run(this.scenario.shock(network, open), CascadeMode.CONVERGED);
	}

	private static BoundsResult withoutLows(BoundsResult one) {
		return new BoundsResult(new double[one.downstreamLow().length], one.downstreamHigh(), one.upstreamLow(),
				one.upstreamHigh(), one.ignoredLow(), one.ignoredHigh(), new Interval(0, one.esri().high()),
				new Interval(0, one.esriDownstream().high()), one.esriUpstream(), one.stepsLow(), one.stepsHigh(),
				one.settled());
	}

}
