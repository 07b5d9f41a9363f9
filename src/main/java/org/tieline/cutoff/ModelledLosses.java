package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tieline.cascade.BoundsResult;
import org.tieline.cascade.CascadeBounds;
import org.tieline.cascade.CascadeEnsemble;
import org.tieline.cascade.CascadeMode;
import org.tieline.cascade.EnsembleResult;
import org.tieline.plausible.Estimate;
import org.tieline.cascade.Replaceability;
import org.tieline.cascade.SalesNetwork;
import org.tieline.cascade.Shock;
import org.tieline.cutoff.CascadeNetworks.Drawn;
import org.tieline.ensemble.Quantiles;
import org.tieline.evidence.FactView;
import org.tieline.plausible.AssumptionSet;
import org.tieline.plausible.DrawnUnknown;
import org.tieline.plausible.EvenShares;
import org.tieline.plausible.ModelInput;
import org.tieline.plausible.SupplyDraws;
import org.tieline.supply.SupplyNetwork;
import org.tieline.value.Interval;
import org.tieline.plausible.PlausibleLoss;
import org.tieline.plausible.ModelCase;
import org.tieline.plausible.OtherPeriods;
import org.tieline.plausible.LossCases;

/**
 * The losses of a scenario under named assumptions: a table of cases with even shares,
 * and plausible ranges over drawn networks. Each part is computed when it is first asked
 * for. Every number lies within the bounds of its case. Safe for use by several threads.
 */
final class ModelledLosses {

	/** The parts of sales and purchases that are not recorded, by case. */
	private static final double[] UNRECORDED = { 0, 1.0 / 3, 2.0 / 3 };

	private final CutoffModel basis;

	private final Scenario scenario;

	private final List<SupplyNetwork> networks;

	private final Map<ModelCase, BoundsResult> bounds = new HashMap<>();

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
			BoundsResult within = bounds(assumed);
			for (int part = 0; part < UNRECORDED.length; part++) {
				of.add(new LossCases.Cell(assumed, UNRECORDED[part],
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
			BoundsResult within = bounds(assumed);
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
			BoundsResult within = bounds(assumed);
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
		BoundsResult within = bounds(assumed);
		return whole(result.downstream()[firm], result.upstream()[firm], within.downstream(firm), within.upstream(firm),
				drawn().amounts().length);
	}

	/** The lost part of the output of all companies, by draw. */
	double[] losses(ModelCase assumed) {
		Interval within = bounds(assumed).esri();
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
		return this.cells.computeIfAbsent(possible(assumed), this::computeCells);
	}

	private EnsembleResult computeCells(ModelCase assumed) {
		SupplyDraws drawn = drawn();
		SupplyNetwork network = network();
		OtherPeriods others = new OtherPeriods(this.basis.supply(), set());
		double[][] purchases = Arrays.stream(UNRECORDED)
			.mapToObj((part) -> EvenShares.ofPurchases(drawn.topology(), network, others, part))
			.toArray(double[][]::new);
		double[][] sales = Arrays.stream(UNRECORDED)
			.mapToObj((part) -> EvenShares.ofSales(drawn.topology(), network, others, part))
			.toArray(double[][]::new);
		SalesNetwork topology = drawn.topology().sales(network(), assumed.essential());
		return new CascadeEnsemble(topology, assumed.replaceable()).run(shock(drawn, topology), purchases, sales);
	}

	private synchronized EnsembleResult draws(ModelCase assumed) {
		return this.draws.computeIfAbsent(possible(assumed), (key) -> {
			SupplyDraws drawn = drawn();
			SalesNetwork topology = drawn.topology().sales(network(), key.essential());
			return new CascadeEnsemble(topology, key.replaceable()).run(shock(drawn, topology), drawn.amounts());
		});
	}

	/**
	 * The shock of the scenario. If it cuts all suppliers, those that are not recorded
	 * are cut too.
	 */
	private Shock shock(SupplyDraws drawn, SalesNetwork topology) {
		List<Integer> unnamed = new ArrayList<>();
		if (this.scenario.cutsEverybody()) {
			this.scenario.cut()
				.stream()
				.map(this.basis.network()::customer)
				.distinct()
				.forEach((customer) -> unnamed.addAll(drawn.topology().fromOutside(customer)));
		}
		return this.scenario.shock(this.basis.network(), new Drawn(topology, unnamed));
	}

	/**
	 * Bounds of the losses of a case over all amounts that fit the record. Full
	 * replacement loses at most what replacement by market share loses, and may lose
	 * nothing.
	 */
	private synchronized BoundsResult bounds(ModelCase assumed) {
		return this.bounds.computeIfAbsent(possible(assumed), this::computeBounds);
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
