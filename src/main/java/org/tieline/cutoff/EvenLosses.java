package org.tieline.cutoff;

import java.util.Arrays;

import org.tieline.cascade.CascadeEnsemble;
import org.tieline.cascade.EnsembleResult;
import org.tieline.cascade.SalesNetwork;
import org.tieline.plausible.AssumptionSet;
import org.tieline.plausible.DrawnTopology;
import org.tieline.plausible.EvenShares;
import org.tieline.plausible.ModelCase;
import org.tieline.plausible.OtherPeriods;
import org.tieline.supply.SupplyNetwork;

/**
 * The losses of a scenario with even shares: for each case of the structure of
 * production, one for each part of sales and purchases that is not recorded.
 */
final class EvenLosses {

	/** The parts of sales and purchases that are not recorded. */
	static final double[] UNRECORDED = { 0, 1.0 / 3, 2.0 / 3 };

	private final DrawnTopology topology;

	private final SupplyNetwork network;

	private final DrawnShocks shocks;

	private final double[][] purchases;

	private final double[][] sales;

	/**
	 * The losses of a scenario.
	 * @param network the links with their bounds under the scenario
	 */
	EvenLosses(CutoffModel basis, DrawnTopology topology, SupplyNetwork network, AssumptionSet set,
			DrawnShocks shocks) {
		this.topology = topology;
		this.network = network;
		this.shocks = shocks;
		OtherPeriods others = new OtherPeriods(basis.supply(), set);
		this.purchases = Arrays.stream(UNRECORDED)
			.mapToObj((part) -> EvenShares.ofPurchases(topology, network, others, part))
			.toArray(double[][]::new);
		this.sales = Arrays.stream(UNRECORDED)
			.mapToObj((part) -> EvenShares.ofSales(topology, network, others, part))
			.toArray(double[][]::new);
	}

	/** The losses in a case, by unrecorded part. */
	EnsembleResult of(ModelCase assumed) {
		SalesNetwork links = this.topology.sales(this.network, assumed.essential());
		return new CascadeEnsemble(links, assumed.replaceable()).run(this.shocks.of(links), this.purchases, this.sales);
	}

}
