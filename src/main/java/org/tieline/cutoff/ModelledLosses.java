package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.tieline.cascade.BoundsResult;
import org.tieline.cascade.CascadeEnsemble;
import org.tieline.cascade.EnsembleResult;
import org.tieline.cascade.Replaceability;
import org.tieline.cascade.SalesNetwork;
import org.tieline.ensemble.Quantiles;
import org.tieline.evidence.FactView;
import org.tieline.plausible.AssumptionSet;
import org.tieline.plausible.DrawnUnknown;
import org.tieline.plausible.EvenLosses;
import org.tieline.plausible.ModelInput;
import org.tieline.plausible.SupplyDraws;
import org.tieline.supply.SupplyNetwork;
import org.tieline.value.Estimate;
import org.tieline.value.Interval;
import org.tieline.plausible.PlausibleLoss;
import org.tieline.plausible.ModelCase;
import org.tieline.plausible.LossCases;

/**
 * The losses of a scenario under named assumptions: a table of cases with even shares,
 * and plausible ranges over drawn networks. Each part is computed when it is first asked
 * for. Every number lies within the bounds of its case. Safe for use by several threads.
 */
final class ModelledLosses {

	private final CutoffModel basis;

	private final Scenario scenario;

	private final List<SupplyNetwork> networks;

	private final CaseBounds bounds;

	private @Nullable EvenLosses even;

	private @Nullable DateUnknowns dates;

	private @Nullable DrawnShocks shocks;

	private @Nullable BitSet told;

	private final Map<ModelCase, EnsembleResult> cells = new HashMap<>();

	private final Map<ModelCase, EnsembleResult> draws = new HashMap<>();

	/**
	 * The model of a scenario.
	 * @param networks the networks of the scenario, each of which gives sound bounds
	 */
	ModelledLosses(CutoffModel basis, Scenario scenario, List<SupplyNetwork> networks) {
		this.basis = basis;
		this.scenario = scenario;
		this.networks = networks;
		this.bounds = new CaseBounds(basis, scenario, networks);
	}

	/** The network whose figures cases and draws go by. */
	SupplyNetwork network() {
		return this.networks.getFirst();
	}

	/**
	 * Whether the model says anything: it leaves out ties that are only alleged, planned
	 * or on trial.
	 */
	boolean isTold() {
		return this.scenario.cut().stream().anyMatch((link) -> network().links().get(link).isAffirmed());
	}

	/**
	 * Whether the model says anything about a firm. It does not if the firm's own ties in
	 * the cut are all left out, nor if no other tie leads from the cut to it.
	 */
	synchronized boolean isTold(int firm) {
		if (this.told == null) {
			this.told = new ModelledReach(this.basis, this.scenario).firms();
		}
		return this.told.get(firm);
	}

	/** The assumptions of the draws. */
	AssumptionSet set() {
		return this.scenario.input().modelled().set("model");
	}

	/** Figures that contradict others and bind no draw. */
	List<FactView> setAside() {
		return drawn().setAside();
	}

	private SupplyDraws drawn() {
		ModelInput model = this.scenario.input().modelled();
		return this.basis.draws(set(), this.scenario.input().complete(), model.count(), model.start());
	}

	/** The table of cases of a firm. */
	LossCases cases(int firm) {
		List<LossCases.Cell> of = new ArrayList<>();
		for (ModelCase assumed : ModelCase.ALL) {
			EnsembleResult result = cells(assumed);
			BoundsResult within = this.bounds.of(possible(assumed));
			for (int part = 0; part < EvenLosses.parts(); part++) {
				of.add(new LossCases.Cell(assumed, EvenLosses.part(part),
						clamp(at(result.downstream()[firm], part), within.downstream(firm)),
						clamp(at(result.upstream()[firm], part), within.upstream(firm))));
			}
		}
		return new LossCases(of);
	}

	/** The plausible losses of a firm. */
	PlausibleLoss plausible(int firm) {
		List<PlausibleLoss.Range> ranges = new ArrayList<>();
		for (ModelCase assumed : ModelCase.ALL) {
			EnsembleResult result = draws(assumed);
			BoundsResult within = this.bounds.of(possible(assumed));
			ranges.add(range(assumed, result.downstream()[firm], result.upstream()[firm], within.downstream(firm),
					within.upstream(firm)));
		}
		return new PlausibleLoss(ranges);
	}

	/** The plausible loss of the output of all recorded companies. */
	PlausibleLoss plausibleTotal() {
		List<PlausibleLoss.Range> ranges = new ArrayList<>();
		for (ModelCase assumed : ModelCase.ALL) {
			EnsembleResult result = draws(assumed);
			BoundsResult within = this.bounds.of(possible(assumed));
			ranges.add(new PlausibleLoss.Range(assumed, of(result.esriDownstream(), within.esriDownstream()),
					of(result.esriUpstream(), within.esriUpstream()), of(result.esri(), within.esri())));
		}
		return new PlausibleLoss(ranges);
	}

	/**
	 * The loss of a firm by draw: the greater of both channels.
	 */
	double[] losses(ModelCase assumed, int firm) {
		EnsembleResult result = draws(assumed);
		BoundsResult within = this.bounds.of(possible(assumed));
		return whole(result.downstream()[firm], result.upstream()[firm], within.downstream(firm), within.upstream(firm),
				drawn().amounts().length);
	}

	/** The lost part of the output of all companies, by draw. */
	double[] losses(ModelCase assumed) {
		Interval within = this.bounds.of(possible(assumed)).esri();
		return Arrays.stream(draws(assumed).esri()).map((one) -> clamp(one, within)).toArray();
	}

	/** The unknowns that the losses of the scenario can depend on. */
	List<DrawnUnknown> unknowns() {
		EnsembleResult result = draws(ModelCase.ALL.getFirst());
		BitSet reached = new BitSet();
		for (int firm = 0; firm < network().size(); firm++) {
			reached.set(firm, result.downstream()[firm].length > 0 || result.upstream()[firm].length > 0);
		}
		return this.basis.unknowns(drawn())
			.stream()
			.filter((one) -> one.firms().stream().anyMatch(reached::get))
			.toList();
	}

	/** Ties of the cut that may have held. */
	synchronized DateUnknowns dates() {
		if (this.dates == null) {
			this.dates = new DateUnknowns(this);
		}
		return this.dates;
	}

	/** The model of the record. */
	CutoffModel basis() {
		return this.basis;
	}

	/** The scenario. */
	Scenario scenario() {
		return this.scenario;
	}

	private static PlausibleLoss.Range range(ModelCase assumed, double[] down, double[] up, Interval withinDown,
			Interval withinUp) {
		double[] whole = whole(down, up, withinDown, withinUp, Math.max(1, Math.max(down.length, up.length)));
		return new PlausibleLoss.Range(assumed, of(down, withinDown), of(up, withinUp), rounded(Quantiles.of(whole)));
	}

	private static double[] whole(double[] down, double[] up, Interval withinDown, Interval withinUp, int count) {
		double[] whole = new double[count];
		for (int draw = 0; draw < count; draw++) {
			whole[draw] = Math.max(clamp(at(down, draw), withinDown), clamp(at(up, draw), withinUp));
		}
		return whole;
	}

	private static Quantiles of(double[] losses, Interval within) {
		Quantiles all = Quantiles.of((losses.length > 0) ? losses : new double[1]);
		return new Quantiles(clamp(all.p05(), within), clamp(all.p50(), within), clamp(all.p95(), within));
	}

	private static Quantiles rounded(Quantiles one) {
		Interval all = Interval.UNKNOWN;
		return new Quantiles(Estimate.within(one.p05(), all), Estimate.within(one.p50(), all),
				Estimate.within(one.p95(), all));
	}

	private static double at(double[] losses, int draw) {
		return (losses.length > 0) ? losses[draw] : 0;
	}

	private static double clamp(double loss, Interval within) {
		return Estimate.within(Math.clamp(loss, within.low(), within.high()), within);
	}

	/** If all suppliers are cut, nobody is left who could replace them fully. */
	private ModelCase possible(ModelCase assumed) {
		boolean nobody = this.scenario.cutsEverybody() && assumed.replaceable() == Replaceability.FULLY;
		return nobody ? new ModelCase(assumed.essential(), Replaceability.NONE) : assumed;
	}

	private synchronized EnsembleResult cells(ModelCase assumed) {
		if (this.even == null) {
			SupplyDraws drawn = drawn();
			SupplyNetwork recorded = this.basis.asRecorded(this.basis.uses().with(this.scenario.input().uses()));
			this.even = new EvenLosses(this.basis.supply(), drawn.topology(), recorded, set(), shocks(drawn)::of);
		}
		return this.cells.computeIfAbsent(possible(assumed), this.even::of);
	}

	private synchronized EnsembleResult draws(ModelCase assumed) {
		return this.draws.computeIfAbsent(possible(assumed), (key) -> {
			SupplyDraws drawn = drawn();
			SalesNetwork topology = drawn.topology().sales(network(), key.essential());
			return new CascadeEnsemble(topology, key.replaceable()).run(shocks(drawn).of(topology), drawn.amounts());
		});
	}

	private synchronized DrawnShocks shocks(SupplyDraws drawn) {
		if (this.shocks == null) {
			this.shocks = new DrawnShocks(this.scenario, this.basis, drawn.topology(), drawn.amounts());
		}
		return this.shocks;
	}

}
