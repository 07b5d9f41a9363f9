package org.tieline.plausible;

import java.util.BitSet;
import java.util.Collection;

import org.tieline.supply.SupplyNetwork;

/**
 * What companies buy to install and keep, in drawn networks: over recorded ties, and of
 * the same products from suppliers that are not recorded.
 */
public final class DrawnInstallations {

	private final SupplyDraws draws;

	private final SupplyNetwork network;

	public DrawnInstallations(SupplyDraws draws) {
		this.draws = draws;
		this.network = draws.topology().network();
	}

	/**
	 * The part of a company's purchases of such goods that some ties carry.
	 * @param customer number of the company
	 * @param cut numbers of its recorded links
	 * @return by draw, 0 to 1
	 */
	public double[] ofCut(int customer, Collection<Integer> cut) {
		BitSet groups = new BitSet();
		BitSet bought = new BitSet();
		for (int link = 0; link < this.network.links().size(); link++) {
			if (this.network.customer(link) == customer && this.network.isCapital(link)) {
				bought.set(link);
				groups.set(this.network.group(link));
			}
		}
		this.draws.topology()
			.fromOutside(customer)
			.stream()
			.filter((link) -> groups.get(this.draws.topology().group(link)))
			.forEach(bought::set);
		double[] parts = new double[this.draws.amounts().length];
		for (int draw = 0; draw < parts.length; draw++) {
			double[] amounts = this.draws.amounts()[draw];
			double all = bought.stream().mapToDouble((link) -> amounts[link]).sum();
			double there = cut.stream().filter(bought::get).mapToDouble((link) -> amounts[link]).sum();
			parts[draw] = (all > 0) ? there / all : 0;
		}
		return parts;
	}

}
