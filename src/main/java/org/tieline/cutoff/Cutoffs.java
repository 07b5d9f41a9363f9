package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.tieline.cascade.BoundsResult;
import org.tieline.cascade.CascadeBounds;
import org.tieline.claim.Entity;
import org.tieline.cutoff.CascadeNetworks.Drawn;
import org.tieline.cutoff.Loss.Deliveries;
import org.tieline.effect.RecordedEffect;
import org.tieline.supply.ProductUses;
import org.tieline.supply.RecordedShare;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyNetwork;
import org.tieline.value.Interval;

/** Computes the report of a scenario. */
final class Cutoffs {

	private final CutoffModel basis;

	private final Scenario scenario;

	private final List<RecordedShare> shares;

	private Cutoffs(CutoffModel basis, Scenario scenario) {
		this.basis = basis;
		this.scenario = scenario;
		this.shares = CutShares.of(basis, scenario);
	}

	static CutoffReport report(CutoffModel basis, Scenario scenario) {
		return new Cutoffs(basis, scenario).report();
	}

	private CutoffReport report() {
		CutoffInput input = this.scenario.input();
		ProductUses uses = this.basis.uses().with(input.uses());
		List<SupplyNetwork> networks = this.basis.networks(Set.copyOf(this.scenario.cut()), uses);
		SupplyNetwork network = networks.getFirst();
		BoundsResult bounds = networks.stream().map(this::bounds).reduce(BoundsResult::and).orElseThrow();
		ModelledLosses modelled = new ModelledLosses(this.basis, this.scenario, networks);
		List<SupplyLink> cut = this.scenario.cut().stream().map(network.links()::get).toList();
		DirectSales sales = DirectSales.of(this.basis, this.scenario, cut);
		List<RecordedEffect> recorded = CutEffects.of(this.basis, this.scenario, bounds);
		return new CutoffReport(input.name(),
				Stream.concat(cut.stream().map(SupplyLink::fact), this.scenario.planned().stream()).toList(),
				Assumptions.of(this.basis, this.scenario, sales, bounds.settled()), sales.quantity(), sales.totals(),
				sales.without(), this.scenario.possible(), bounds.esri(), bounds.esriDownstream(),
				bounds.esriUpstream(), modelled, bounds.stepsHigh(), losses(network, bounds, modelled, recorded),
				Substitutes.of(this.basis, this.scenario), this.shares, Foreclosed.of(this.basis, this.scenario),
				this.basis.supply().version(), recorded);
	}

	private BoundsResult bounds(SupplyNetwork network) {
		Drawn drawn = this.basis.drawn(network, this.scenario);
		return CascadeBounds.of(drawn.network(), this.scenario.input().replaces())
			.run(this.scenario.shock(network, drawn), this.scenario.input().cascade());
	}

	private List<Loss> losses(SupplyNetwork network, BoundsResult bounds, ModelledLosses modelled,
			List<RecordedEffect> recorded) {
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
				losses.add(new Loss(network.firm(firm), tier, downstream, upstream, new Loss.Modelled(modelled, firm),
						sharesOf(network.firm(firm)), loses ? worse.chain(firm) : risks.chain(firm),
						CutEffects.on(network.firm(firm), recorded), deliveries));
			}
		}
		return losses.stream().sorted(Loss.BY_KNOWLEDGE).toList();
	}

	private List<RecordedShare> sharesOf(Entity firm) {
		return this.shares.stream().filter((one) -> one.entity().id().equals(firm.id())).toList();
	}

	private static boolean isWorse(Interval downstream, int downTier, Interval upstream, int upTier) {
		return (downstream.high() != upstream.high()) ? downstream.high() > upstream.high() : downTier <= upTier;
	}

}
