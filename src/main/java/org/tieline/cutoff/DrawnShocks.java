package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.tieline.cascade.SalesNetwork;
import org.tieline.cascade.Shock;
import org.tieline.cutoff.CascadeNetworks.Drawn;
import org.tieline.plausible.DrawnTopology;
import org.tieline.supply.SupplyNetwork;

/**
 * The shock of a scenario to drawn networks. It also cuts trade that is not recorded:
 * <ul>
 * <li>If all suppliers are cut, those that are not recorded are too.</li>
 * <li>If suppliers are cut by what they have in common, such as their country, those that
 * are not recorded are cut in part: the part of the product's recorded sales that the cut
 * suppliers have, in the mean of the draws. It is an assumption.</li>
 * <li>If all sales of the suppliers are cut, those to customers that are not recorded are
 * too.</li>
 * </ul>
 */
final class DrawnShocks {

	private final Scenario scenario;

	private final SupplyNetwork network;

	private final DrawnTopology topology;

	/** By draw and link. */
	private final double[][] amounts;

	private final Set<Integer> customers = new TreeSet<>();

	private final Set<Integer> suppliers = new TreeSet<>();

	/**
	 * The shocks of a scenario.
	 * @param network the firms and links of the record
	 * @param amounts by draw and link of the topology; none: no supplier is cut in part
	 */
	DrawnShocks(Scenario scenario, SupplyNetwork network, DrawnTopology topology, double[][] amounts) {
		this.scenario = scenario;
		this.network = network;
		this.topology = topology;
		this.amounts = amounts;
		scenario.cut().forEach((link) -> {
			this.customers.add(network.customer(link));
			this.suppliers.add(network.supplier(link));
		});
	}

	/** The shock to a network with the links of the draws. */
	Shock of(SalesNetwork links) {
		List<Integer> whole = new ArrayList<>();
		if (this.scenario.cutsEverybody()) {
			this.customers.forEach((customer) -> whole.addAll(this.topology.fromOutside(customer)));
		}
		if (this.scenario.cutsAllSales()) {
			this.suppliers.forEach((supplier) -> whole.addAll(this.topology.toOutside(supplier)));
		}
		return this.scenario.shock(this.network, new Drawn(links, whole), partly());
	}

	/** By link from outside: the part of it that unrecorded suppliers lose. */
	private Map<Integer, Double> partly() {
		Map<Integer, Double> parts = new HashMap<>();
		if (this.scenario.input().suppliers().namesAll() || this.scenario.cutsEverybody() || this.amounts.length == 0) {
			return parts;
		}
		Map<Integer, Double> ofGroup = new HashMap<>();
		Set<List<Integer>> slots = slots();
		for (int customer : this.customers) {
			for (int link : this.topology.fromOutside(customer)) {
				int group = this.topology.group(link);
				if (slots.contains(List.of(customer, group))) {
					parts.put(link, ofGroup.computeIfAbsent(group, this::partOfSales));
				}
			}
		}
		return parts;
	}

	/** The customers of the cut with the groups that they buy of what is cut. */
	private Set<List<Integer>> slots() {
		Set<List<Integer>> slots = new HashSet<>();
		for (int link = 0; link < this.network.links().size(); link++) {
			if (this.customers.contains(this.network.customer(link))
					&& this.scenario.isCutProduct(this.network.links().get(link))) {
				slots.add(List.of(this.network.customer(link), this.network.group(link)));
			}
		}
		return slots;
	}

	/** The part of a group's recorded sales that the scenario's suppliers have. */
	private double partOfSales(int group) {
		double parts = 0;
		for (double[] draw : this.amounts) {
			double all = 0;
			double theirs = 0;
			for (int link = 0; link < this.network.links().size(); link++) {
				if (this.network.group(link) == group) {
					all += draw[link];
					boolean cut = this.scenario.suppliers().contains(this.network.links().get(link).supplier().id());
					theirs += cut ? draw[link] : 0;
				}
			}
			parts += (all > 0) ? theirs / all : 0;
		}
		return parts / this.amounts.length;
	}

}
