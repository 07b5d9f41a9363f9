package org.tieline.plausible;

import java.util.Arrays;
import java.util.function.Function;

import org.tieline.cascade.CascadeEnsemble;
import org.tieline.cascade.EnsembleResult;
import org.tieline.cascade.SalesNetwork;
import org.tieline.cascade.Shock;
import org.tieline.supply.SupplyNetwork;
import org.tieline.supply.SupplyRecord;

/**
 * The losses of a scenario with even shares: for each case of the structure of
 * production, one for each part of sales and purchases that is not recorded.
 */
public final class EvenLosses {

	/** The parts of sales and purchases that are not recorded. */
	private static final double[] UNRECORDED = { 0, 1.0 / 3, 2.0 / 3 };

	private final DrawnTopology topology;

	private final SupplyNetwork network;

	private final Function<SalesNetwork, Shock> shock;

	private final double[][] purchases;

	private final double[][] sales;

	/**
	 * The losses of a scenario.
	 * @param network the links with their bounds under the scenario
	 * @param shock the shock of the scenario to a network
	 */
	public EvenLosses(SupplyRecord record, DrawnTopology topology, SupplyNetwork network, AssumptionSet set,
			Function<SalesNetwork, Shock> shock) {
		this.topology = topology;
		this.network = network;
		this.shock = shock;
		OtherPeriods others = new OtherPeriods(record, set);
		this.purchases = Arrays.stream(UNRECORDED)
			.mapToObj((part) -> EvenShares.ofPurchases(topology, network, others, part))
			.toArray(double[][]::new);
		this.sales = Arrays.stream(UNRECORDED)
			.mapToObj((part) -> EvenShares.ofSales(topology, network, others, part))
			.toArray(double[][]::new);
	}

	/** How many unrecorded parts there are. */
	public static int parts() {
		return UNRECORDED.length;
	}

	/** An unrecorded part by its number. */
	public static double part(int number) {
		return UNRECORDED[number];
	}

	/** The losses in a case, by unrecorded part. */
	public EnsembleResult of(ModelCase assumed) {
		SalesNetwork links = this.topology.sales(this.network, assumed.essential());
		return new CascadeEnsemble(links, assumed.replaceable()).run(this.shock.apply(links), this.purchases,
				this.sales);
	}

}
