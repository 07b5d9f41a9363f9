package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.tieline.cascade.BoundsResult;
import org.tieline.cascade.CascadeBounds;
import org.tieline.cutoff.CascadeNetworks.Drawn;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyNetwork;
import org.tieline.value.Interval;

/** Computes the report of a scenario. */
final class Cutoffs {

	private final CutoffModel basis;

	private final Scenario scenario;

	private Cutoffs(CutoffModel basis, Scenario scenario) {
		this.basis = basis;
		this.scenario = scenario;
	}

	static CutoffReport report(CutoffModel basis, Scenario scenario) {
		return new Cutoffs(basis, scenario).report();
	}

	private CutoffReport report() {
		SupplyNetwork network = this.basis.network(Set.copyOf(this.scenario.cut()));
		CutoffInput input = this.scenario.input();
		Drawn drawn = this.basis.drawn(network, this.scenario);
		BoundsResult bounds = CascadeBounds.of(drawn.network(), input.replaces())
			.run(this.scenario.shock(network, drawn), input.cascade());
		ModelledLosses modelled = new ModelledLosses(this.basis, this.scenario);
		List<SupplyLink> cut = this.scenario.cut().stream().map(network.links()::get).toList();
		DirectSales sales = DirectSales.of(this.basis, this.scenario, cut);
		return new CutoffReport(input.name(), cut.stream().map(SupplyLink::fact).toList(),
				Assumptions.of(this.basis, this.scenario, sales, bounds.settled()), sales.quantity(), sales.totals(),
				sales.without(), this.scenario.possible(), bounds.esri(), bounds.esriDownstream(),
				bounds.esriUpstream(), modelled, bounds.stepsHigh(), losses(bounds, modelled),
				Substitutes.of(this.basis, this.scenario), this.basis.supply().version());
	}

	private List<Loss> losses(BoundsResult bounds, ModelledLosses modelled) {
		SupplyNetwork network = this.basis.network();
		LossRoutes down = LossRoutes.of(network, this.scenario.cut(), true, bounds.downstreamHigh());
		LossRoutes up = LossRoutes.of(network, this.scenario.cut(), false, bounds.upstreamHigh());
		List<Loss> losses = new ArrayList<>();
		for (int firm = 0; firm < network.size(); firm++) {
			Interval downstream = bounds.downstream(firm);
			Interval upstream = bounds.upstream(firm);
			boolean reached = Math.min(down.tier(firm), up.tier(firm)) < Integer.MAX_VALUE;
			if (reached && (downstream.high() > 0 || upstream.high() > 0)) {
				LossRoutes worse = isWorse(downstream, down.tier(firm), upstream, up.tier(firm)) ? down : up;
				losses.add(new Loss(network.firm(firm), Math.min(down.tier(firm), up.tier(firm)), downstream, upstream,
						new Loss.Modelled(modelled, firm), worse.chain(firm)));
			}
		}
		return losses.stream().sorted(KnownLoss.ORDER).toList();
	}

	private static boolean isWorse(Interval downstream, int downTier, Interval upstream, int upTier) {
		return (downstream.high() != upstream.high()) ? downstream.high() > upstream.high() : downTier <= upTier;
	}

}
