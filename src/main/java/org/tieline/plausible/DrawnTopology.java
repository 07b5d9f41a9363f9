package org.tieline.plausible;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tieline.cascade.InputType;
import org.tieline.cascade.SalesNetwork;
import org.tieline.cascade.SalesNetworkBuilder;
import org.tieline.supply.SupplyNetwork;

/**
 * The links that drawn amounts belong to. Recorded links come first and keep their
 * numbers. Links for supply that is not recorded follow: inputs and other purchases from
 * outside, then sales to outside.
 */
public final class DrawnTopology {

	private final SupplyNetwork network;

	/** By link: the variable of its amount; -1: no amount. */
	private final int[] variable;

	/** The links from and to outside, after the recorded ones. */
	private final List<int[]> outside = new ArrayList<>();

	private DrawnTopology(SupplyNetwork network, SupplyPolytope supply) {
		this.network = network;
		List<Integer> variables = new ArrayList<>();
		for (int link = 0; link < network.links().size(); link++) {
			variables.add(supply.variableOfLink(link));
		}
		int firm = network.size();
		supply.firms().inputs().forEach((slot, one) -> {
			this.outside.add(new int[] { firm, slot.getFirst(), slot.getLast() });
			variables.add(one);
		});
		supply.firms().others().forEach((customer, one) -> {
			this.outside.add(new int[] { firm, customer, network.otherGroup() });
			variables.add(one);
		});
		supply.firms().unrecordedSales().forEach((supplier, one) -> {
			this.outside.add(new int[] { supplier, firm, network.otherGroup() });
			variables.add(one);
		});
		this.variable = variables.stream().mapToInt(Integer::intValue).toArray();
	}

	static DrawnTopology of(SupplyNetwork network, SupplyPolytope supply) {
		return new DrawnTopology(network, supply);
	}

	double[] amounts(double[] point) {
		double[] amounts = new double[this.variable.length];
		for (int link = 0; link < amounts.length; link++) {
			amounts[link] = (this.variable[link] >= 0) ? point[this.variable[link]] : 0;
		}
		return amounts;
	}

	/** The number of links. */
	public int links() {
		return this.variable.length;
	}

	/** The supplier of a link; the number after the last firm's: outside. */
	int supplier(int link) {
		int recorded = this.network.links().size();
		return (link < recorded) ? this.network.supplier(link) : this.outside.get(link - recorded)[0];
	}

	/** The customer of a link; the number after the last firm's: outside. */
	int customer(int link) {
		int recorded = this.network.links().size();
		return (link < recorded) ? this.network.customer(link) : this.outside.get(link - recorded)[1];
	}

	/** Numbers of the links from outside to a customer. */
	public List<Integer> fromOutside(int customer) {
		return links(this.network.size(), customer);
	}

	/** Numbers of the links from a supplier to outside. */
	public List<Integer> toOutside(int supplier) {
		return links(supplier, this.network.size());
	}

	private List<Integer> links(int supplier, int customer) {
		List<Integer> links = new ArrayList<>();
		for (int i = 0; i < this.outside.size(); i++) {
			if (this.outside.get(i)[0] == supplier && this.outside.get(i)[1] == customer) {
				links.add(this.network.links().size() + i);
			}
		}
		return links;
	}

	/** The product group of a link from or to outside. */
	public int group(int link) {
		return this.outside.get(link - this.network.links().size())[2];
	}

	/**
	 * The network of the links, without amounts.
	 * @param with the same firms, links and groups, with the types of inputs
	 * @param essential whether an input stops its customer if no requirement says that it
	 * does not; else it counts by its part of all purchases
	 */
	public SalesNetwork sales(SupplyNetwork with, boolean essential) {
		int firms = this.network.size() + 1;
		SalesNetworkBuilder builder = SalesNetwork.builder(firms).outside(this.network.size());
		Map<List<Integer>, InputType> types = new HashMap<>();
		for (int link = 0; link < this.network.links().size(); link++) {
			InputType type = type(with.type(link), essential);
			types.put(List.of(this.network.customer(link), this.network.group(link)), type);
			builder.link(this.network.supplier(link), this.network.customer(link), this.network.group(link), type, 0);
		}
		for (int[] one : this.outside) {
			builder.link(one[0], one[1], one[2], types.getOrDefault(List.of(one[1], one[2]), InputType.NON_ESSENTIAL),
					0);
		}
		return builder.build();
	}

	private static InputType type(InputType recorded, boolean essential) {
		return switch (recorded) {
			case ESSENTIAL, IGNORED -> recorded;
			case NON_ESSENTIAL, POSSIBLY_ESSENTIAL -> essential ? InputType.ESSENTIAL : InputType.NON_ESSENTIAL;
		};
	}

	/** The firms and recorded links. */
	public SupplyNetwork network() {
		return this.network;
	}

}
