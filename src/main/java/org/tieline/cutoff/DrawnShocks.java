package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.tieline.cascade.SalesNetwork;
import org.tieline.cascade.Shock;
import org.tieline.cutoff.CascadeNetworks.Drawn;
import org.tieline.plausible.DrawnTopology;
import org.tieline.supply.GroupTotals;
import org.tieline.supply.SupplyNetwork;

/**
 * The shock of a scenario to drawn networks. It also cuts trade that is not recorded:
 * <ul>
 * <li>If all suppliers are cut, those that are not recorded are too.</li>
 * <li>If suppliers are cut by what they have in common, such as their country, those that
 * are not recorded are cut in part ({@link UnrecordedParts}). It is an assumption.</li>
 * <li>If all sales of the suppliers are cut, those to customers that are not recorded are
 * too.</li>
 * <li>What recorded figures of a cut tie can count of a subsidiary is cut with it.</li>
 * </ul>
 */
final class DrawnShocks {

	private final Scenario scenario;

	private final SupplyNetwork network;

	private final DrawnTopology topology;

	/** By draw and link. */
	private final double[][] amounts;

	private final GroupTotals totals;

	/** Further links that are cut. */
	private final List<Integer> counted;

	private final Set<Integer> customers = new TreeSet<>();

	private final Set<Integer> suppliers = new TreeSet<>();

	private @Nullable Map<Integer, Double> partly;

	/**
	 * The shocks of a scenario.
	 * @param basis the model of the record
	 * @param amounts by draw and link of the topology; none: no supplier is cut in part
	 */
	DrawnShocks(Scenario scenario, CutoffModel basis, DrawnTopology topology, double[][] amounts) {
		this.scenario = scenario;
		this.totals = basis.totals();
		this.network = basis.network();
		this.counted = basis.countedWith(scenario);
		this.topology = topology;
		this.amounts = amounts;
		scenario.cut().forEach((link) -> {
			this.customers.add(this.network.customer(link));
			this.suppliers.add(this.network.supplier(link));
		});
	}

	/** The shock to a network with the links of the draws. */
	Shock of(SalesNetwork links) {
		List<Integer> whole = new ArrayList<>(this.counted);
		if (this.scenario.cutsEverybody()) {
			this.customers.forEach((customer) -> whole.addAll(this.topology.fromOutside(customer)));
		}
		if (this.scenario.cutsAllSales()) {
			this.suppliers.forEach((supplier) -> whole.addAll(this.topology.toOutside(supplier)));
		}
		return this.scenario.shock(this.network, new Drawn(links, whole), partly());
	}

	/** By link from outside: the part that is cut. It is the same in every case. */
	private synchronized Map<Integer, Double> partly() {
		if (this.partly == null) {
			this.partly = inPart();
		}
		return this.partly;
	}

	private Map<Integer, Double> inPart() {
		boolean inPart = !this.scenario.input().suppliers().namesAll() && !this.scenario.cutsEverybody();
		return (!inPart || this.amounts.length == 0) ? Map.of()
				: new UnrecordedParts(this.scenario, this.network, this.topology, this.amounts, this.totals)
					.of(this.customers);
	}

}
