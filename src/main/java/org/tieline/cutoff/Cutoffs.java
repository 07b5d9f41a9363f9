package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.tieline.cascade.BoundsResult;
import org.tieline.cascade.Cascade;
import org.tieline.cascade.CascadeBounds;
import org.tieline.cascade.CascadeResult;
import org.tieline.cascade.Estimate;
import org.tieline.cascade.SalesNetwork;
import org.tieline.cutoff.CascadeNetworks.Drawn;
import org.tieline.cutoff.CutoffModel.Reading;
import org.tieline.cutoff.CutoffReport.IfAlike;
import org.tieline.supply.ProductUses;
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
		CutoffInput input = this.scenario.input();
		ProductUses uses = this.basis.uses().with(input.uses());
		SupplyNetwork network = this.basis.network(Set.copyOf(this.scenario.cut()), uses);
		Drawn drawn = this.basis.drawn(network, this.scenario);
		BoundsResult bounds = CascadeBounds.of(drawn.network(), input.replaces())
			.run(this.scenario.shock(network, drawn), input.cascade());
		SalesNetwork same = uses.areRecorded() ? this.basis.network(Reading.ALIKE) : CascadeNetworks.alike(network);
		CascadeResult alike = Cascade.of(same, input.replaces())
			.run(this.scenario.shock(network, new Drawn(same, List.of())), input.cascade());
		List<SupplyLink> cut = this.scenario.cut().stream().map(network.links()::get).toList();
		DirectSales sales = DirectSales.of(this.basis, this.scenario, cut);
		return new CutoffReport(input.name(),
				Stream.concat(cut.stream().map(SupplyLink::fact), this.scenario.planned().stream()).toList(),
				Assumptions.of(this.basis, this.scenario, sales, bounds.settled()), sales.quantity(), sales.totals(),
				sales.without(), this.scenario.possible(), bounds.esri(), bounds.esriDownstream(),
				bounds.esriUpstream(), ifAlike(alike, bounds), bounds.stepsHigh(), losses(network, bounds, alike),
				Substitutes.of(this.basis, this.scenario), Foreclosed.of(this.basis, this.scenario),
				this.basis.supply().version());
	}

	private static IfAlike ifAlike(CascadeResult alike, BoundsResult bounds) {
		return new IfAlike(Estimate.within(alike.esri(), bounds.esri()),
				Estimate.within(alike.esriDownstream(), bounds.esriDownstream()),
				Estimate.within(alike.esriUpstream(), bounds.esriUpstream()));
	}

	private List<Loss> losses(SupplyNetwork network, BoundsResult bounds, CascadeResult alike) {
		LossRoutes down = LossRoutes.of(network, this.scenario.cut(), true, bounds.downstreamHigh());
		LossRoutes up = LossRoutes.of(network, this.scenario.cut(), false, bounds.upstreamHigh());
		DeliveryRisks risks = new DeliveryRisks(network, this.scenario, bounds, down);
		List<Loss> losses = new ArrayList<>();
		for (int firm = 0; firm < network.size(); firm++) {
			Interval downstream = bounds.downstream(firm);
			Interval upstream = bounds.upstream(firm);
			Deliveries deliveries = risks.of(firm);
			boolean loses = downstream.high() > 0 || upstream.high() > 0;
			int tier = Math.min(Math.min(down.tier(firm), up.tier(firm)), risks.tier(firm));
			if (tier < Integer.MAX_VALUE && (loses || deliveries != null)) {
				LossRoutes worse = isWorse(downstream, down.tier(firm), upstream, up.tier(firm)) ? down : up;
				losses.add(new Loss(network.firm(firm), tier, downstream, upstream,
						Math.max(alike.downstream()[firm], alike.upstream()[firm]),
						loses ? worse.chain(firm) : risks.chain(firm), deliveries));
			}
		}
		return losses.stream().sorted(Loss.TIER_BY_TIER).toList();
	}

	private static boolean isWorse(Interval downstream, int downTier, Interval upstream, int upTier) {
		return (downstream.high() != upstream.high()) ? downstream.high() > upstream.high() : downTier <= upTier;
	}

}
