package org.tieline.plausible;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.tieline.ensemble.Density;
import org.tieline.ensemble.Polytope;
import org.tieline.evidence.FactView;
import org.tieline.supply.GroupTotals;
import org.tieline.supply.Parents;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyNetwork;
import org.tieline.supply.SupplyRecord;
import org.tieline.value.PartialDate;

/**
 * All amounts of supply in one year that fit the record: recorded amounts, shares, totals
 * of groups, revenues and purchases. Amounts are in millions of US dollars.
 * <p>
 * A tie with a wider product, or none, stands for the part of the pair's sales that its
 * narrower ties do not name. What is recorded of the wider tie bounds them together.
 */
final class SupplyPolytope {

	private final SupplyNetwork network;

	private final List<SupplyLink> links;

	private final AssumptionSet set;

	private final Polytope.Builder builder = Polytope.builder(RecordedRows.LARGEST);

	/** By link: its variable; -1: it is left out. */
	private final int[] linkVariable;

	/** By link: its part of the Dirichlet parameter of a customer. */
	private final double[] weight;

	private final RecordedRows figures;

	private final FirmAmounts firms;

	private SupplyPolytope(SupplyNetwork network, List<SupplyLink> links, SupplyRecord record, AssumptionSet set,
			boolean complete, boolean withinYear) {
		this.network = network;
		this.links = links;
		this.set = set;
		this.linkVariable = new int[this.links.size()];
		PartialDate asOf = record.lens().asOf();
		CarriedShare carried = (asOf != null) ? new CarriedShare(asOf.year(), set, withinYear, true) : null;
		this.figures = new RecordedRows(links, this.linkVariable, this.builder, carried, record);
		this.weight = new double[links.size()];
		this.firms = new FirmAmounts(network, links, this.linkVariable, this.weight, record, set, complete, withinYear,
				this.builder, this.figures);
	}

	/**
	 * The polytope of a record.
	 * @param network the firms and product groups, with links as in the record
	 * @param links the links with the figures that bind
	 * @param complete whether the recorded links are the only ones
	 * @param withinYear whether shares of parts of the year count
	 */
	static SupplyPolytope of(SupplyNetwork network, List<SupplyLink> links, SupplyRecord record, GroupTotals totals,
			AssumptionSet set, boolean complete, boolean withinYear) {
		SupplyPolytope polytope = new SupplyPolytope(network, links, record, set, complete, withinYear);
		polytope.addLinks(record);
		polytope.addFirms();
		polytope.figures.addTies(polytope.firms::purchases, polytope.firms::revenue);
		polytope.figures.addTotals(totals, polytope.firms::purchases, polytope.firms::unrecorded);
		return polytope;
	}

	/**
	 * Numbers of the ties that may tell of the same sales: ties of the same two, and
	 * those with a subsidiary.
	 */
	private List<List<Integer>> trades(SupplyRecord record) {
		Parents families = new Parents(record);
		List<List<Integer>> trades = new ArrayList<>();
		for (int link = 0; link < this.links.size(); link++) {
			SupplyLink one = this.links.get(link);
			List<Integer> trade = new ArrayList<>(List.of(link));
			if (one.isAffirmed()) {
				List<List<Integer>> joined = trades.stream()
					.filter((other) -> other.stream()
						.map(this.links::get)
						.anyMatch((tie) -> mayRepeat(one, tie, families)))
					.toList();
				trades.removeAll(joined);
				joined.forEach(trade::addAll);
				trades.add(trade);
			}
		}
		return trades;
	}

	/** Whether two ties may tell of the same sales. */
	static boolean mayRepeat(SupplyLink one, SupplyLink other, Parents families) {
		return one.pair().equals(other.pair()) || families.contains(one, other) || families.contains(other, one);
	}

	/**
	 * The assumed weight is that of a customer of a supplier. It is the weight of all
	 * ties together that may tell of the same sales. Otherwise a customer would count the
	 * more, the more products sources name. Among the ties it is divided like a whole
	 * among as many customers.
	 */
	private void addLinks(SupplyRecord record) {
		double weight = this.set.link();
		for (int link = 0; link < this.links.size(); link++) {
			this.linkVariable[link] = this.links.get(link).isAffirmed()
					? this.builder.variable(0, RecordedRows.LARGEST, Density.dirichlet(weight)) : -1;
		}
		for (List<Integer> trade : trades(record)) {
			int count = trade.size();
			trade.forEach((link) -> this.weight[link] = weight / count);
			if (count > 1) {
				int sum = this.builder.variable(0, RecordedRows.LARGEST, Density.FLAT.times(weight - count * weight));
				this.builder.parts(FirmAmounts.DEFINITION,
						trade.stream().mapToInt((link) -> this.linkVariable[link]).toArray(), sum);
			}
		}
	}

	private void addFirms() {
		Map<Integer, List<Integer>> sold = new TreeMap<>();
		Map<Integer, List<Integer>> bought = new TreeMap<>();
		for (int link = 0; link < this.links.size(); link++) {
			if (this.linkVariable[link] >= 0) {
				sold.computeIfAbsent(this.network.supplier(link), (firm) -> new ArrayList<>()).add(link);
				bought.computeIfAbsent(this.network.customer(link), (firm) -> new ArrayList<>()).add(link);
			}
		}
		for (int firm = 0; firm < this.network.size(); firm++) {
			List<Integer> sales = sold.getOrDefault(firm, List.of());
			List<Integer> purchased = bought.getOrDefault(firm, List.of());
			if (!sales.isEmpty() || !purchased.isEmpty()) {
				this.firms.addFirm(firm, sales, purchased);
			}
		}
	}

	Polytope polytope() {
		return this.builder.build();
	}

	/** The fact behind a source number of the polytope. */
	FactView source(int number) {
		return this.figures.source(number);
	}

	int variableOfLink(int link) {
		return this.linkVariable[link];
	}

	/** Revenues and purchases, and trade that is not recorded. */
	FirmAmounts firms() {
		return this.firms;
	}

}
