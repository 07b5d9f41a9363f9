package org.tieline.plausible;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.ensemble.Density;
import org.tieline.ensemble.Polytope;
import org.tieline.evidence.FactView;
import org.tieline.supply.GroupTotals;
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

	/** Definitions and assumptions are never set aside. */
	private static final int DEFINITION = -1;

	private final SupplyNetwork network;

	private final List<SupplyLink> links;

	private final AssumptionSet set;

	private final boolean complete;

	private final Polytope.Builder builder = Polytope.builder(RecordedRows.LARGEST);

	/** By link: its variable; -1: it is left out. */
	private final int[] linkVariable;

	/** By customer and group: purchases from suppliers that are not recorded. */
	private final Map<List<Integer>, Integer> inputVariable = new LinkedHashMap<>();

	/** By customer: purchases of other inputs. */
	private final Map<Integer, Integer> otherVariable = new TreeMap<>();

	/** By supplier: sales to customers that are not recorded. */
	private final Map<Integer, Integer> salesVariable = new TreeMap<>();

	private final Map<Integer, Integer> revenue = new HashMap<>();

	private final Map<Integer, Integer> purchases = new HashMap<>();

	private final Map<String, List<FactView>> metrics;

	private final RecordedRows figures;

	private final @Nullable PartialDate asOf;

	private SupplyPolytope(SupplyNetwork network, List<SupplyLink> links, SupplyRecord record, AssumptionSet set,
			boolean complete, boolean withinYear) {
		this.network = network;
		this.links = links;
		this.set = set;
		this.complete = complete;
		this.asOf = record.lens().asOf();
		this.linkVariable = new int[this.links.size()];
		CarriedShare carried = (this.asOf != null) ? new CarriedShare(this.asOf.year(), set, withinYear) : null;
		this.figures = new RecordedRows(links, this.linkVariable, this.builder, carried, record);
		this.metrics = record.facts("METRIC")
			.stream()
			.filter((metric) -> metric.fact().participant("subject") != null)
			.collect(Collectors
				.groupingBy((metric) -> Objects.requireNonNull(metric.fact().participant("subject")).id()));
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
		polytope.addLinks();
		polytope.addFirms();
		polytope.figures.addTies((link) -> polytope.purchases.get(network.indexOf(link.customer().id())),
				(link) -> polytope.revenue.get(network.indexOf(link.supplier().id())));
		polytope.figures.addTotals(totals);
		return polytope;
	}

	private void addLinks() {
		for (int link = 0; link < this.links.size(); link++) {
			this.linkVariable[link] = this.links.get(link).isAffirmed()
					? this.builder.variable(0, RecordedRows.LARGEST, Density.dirichlet(this.set.link())) : -1;
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
				addFirm(firm, sales, purchased);
			}
		}
	}

	private void addFirm(int firm, List<Integer> sales, List<Integer> purchased) {
		List<FactView> figures = this.metrics.getOrDefault(this.network.firm(firm).id(), List.of());
		int size = size(FirmSize.revenue(figures, this.asOf, this.set));
		this.revenue.put(firm, size);
		if (!sales.isEmpty()) {
			addSales(firm, size, sales);
		}
		if (!purchased.isEmpty()) {
			addPurchases(firm, size, purchased, FirmSize.purchases(figures, this.asOf, this.set));
		}
	}

	private void addSales(int firm, int size, List<Integer> sales) {
		boolean others = !this.complete || sellsMore(sales);
		int unrecorded = this.builder.variable(0, others ? RecordedRows.LARGEST : 0,
				others ? Density.dirichlet(this.set.unrecordedSales()) : Density.FLAT);
		this.salesVariable.put(firm, unrecorded);
		List<Integer> parts = new ArrayList<>(variables(sales));
		parts.add(unrecorded);
		addUp(parts, size);
		divideByVolume(size, sales.size() * this.set.link() + (others ? this.set.unrecordedSales() : 0));
	}

	/** Whether stated shares show that there are other customers. */
	private boolean sellsMore(List<Integer> sales) {
		return sales.stream().mapToDouble((link) -> this.links.get(link).ofRevenue().high()).sum() < 1;
	}

	private boolean buysMore(List<Integer> purchased) {
		return purchased.stream().mapToDouble((link) -> this.links.get(link).ofPurchases().high()).sum() < 1;
	}

	private void addPurchases(int firm, int size, List<Integer> purchased, @Nullable FirmSize spent) {
		int all = this.builder.variable(0, RecordedRows.LARGEST, Density.FLAT);
		this.purchases.put(firm, all);
		boolean others = !this.complete || buysMore(purchased);
		List<Integer> parts = new ArrayList<>(variables(purchased));
		double weight = 1;
		if (others) {
			weight = this.set.otherPurchases();
			for (int group : purchased.stream().map(this.network::group).distinct().sorted().toList()) {
				int input = this.builder.variable(0, RecordedRows.LARGEST, Density.dirichlet(this.set.unrecordedOfInput()));
				this.inputVariable.put(List.of(firm, group), input);
				parts.add(input);
				weight += this.set.unrecordedOfInput();
			}
			int other = this.builder.variable(0, RecordedRows.LARGEST, Density.dirichlet(this.set.otherPurchases()));
			this.otherVariable.put(firm, other);
			parts.add(other);
		}
		addUp(parts, all);
		divideByVolume(all, weight);
		spend(size, all, spent);
	}

	/** Purchases are recorded, or a part of the revenue. */
	private void spend(int size, int all, @Nullable FirmSize spent) {
		if (spent != null) {
			bind(all, spent);
		}
		else {
			int[] pair = { all, size };
			this.builder.atMost(DEFINITION, pair, new double[] { 1, -this.set.mostPurchases() }, 0);
			this.builder.atLeast(DEFINITION, pair, new double[] { 1, -this.set.leastPurchases() }, 0);
			divideByVolume(size, 2);
		}
	}

	private int size(@Nullable FirmSize known) {
		int size = this.builder.variable(0, RecordedRows.LARGEST,
				Density.logNormal(this.set.medianRevenue(), this.set.sigmaRevenue()));
		if (known != null) {
			this.builder.density(size, Density.FLAT);
			bind(size, known);
		}
		return size;
	}

	private void bind(int variable, FirmSize known) {
		if (!known.isRecorded()) {
			this.builder.density(variable,
					this.builder.density(variable).plus(Density.logNormal(known.low(), known.sigma())));
			return;
		}
		this.figures.between(known.fact(), new int[] { variable }, new double[] { 1 }, known.low(), known.high());
	}

	private void addUp(List<Integer> parts, int whole) {
		int[] variables = new int[parts.size() + 1];
		double[] coefficients = new double[variables.length];
		Arrays.fill(coefficients, 1);
		for (int i = 0; i < parts.size(); i++) {
			variables[i] = parts.get(i);
		}
		variables[parts.size()] = whole;
		coefficients[parts.size()] = -1;
		this.builder.equal(DEFINITION, variables, coefficients, 0);
	}

	/**
	 * Parts of a larger whole have more room. Dividing by their volume makes the number
	 * of parts no evidence about the whole. The volume of a tie's amount counts once,
	 * with its supplier.
	 */
	private void divideByVolume(int whole, double weight) {
		this.builder.density(whole, this.builder.density(whole).times(1 - weight));
	}

	private List<Integer> variables(List<Integer> of) {
		return of.stream().map((link) -> this.linkVariable[link]).toList();
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

	/** By customer and group: purchases from suppliers that are not recorded. */
	Map<List<Integer>, Integer> inputs() {
		return this.inputVariable;
	}

	/** By customer: purchases of other inputs. */
	Map<Integer, Integer> others() {
		return this.otherVariable;
	}

	/** By supplier: sales to customers that are not recorded. */
	Map<Integer, Integer> unrecordedSales() {
		return this.salesVariable;
	}

}
