package org.tieline.plausible;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.ensemble.Density;
import org.tieline.ensemble.Polytope;
import org.tieline.evidence.FactView;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyNetwork;
import org.tieline.supply.SupplyRecord;
import org.tieline.value.PartialDate;

/**
 * The revenues and purchases of firms as variables of a polytope, with what each firm
 * buys and sells beside its recorded links. Amounts are in millions of US dollars.
 */
final class FirmAmounts {

	/** No company that others name as a supplier or customer has a smaller revenue. */
	private static final double LEAST_REVENUE = 1;

	/** Definitions and assumptions are never set aside. */
	static final int DEFINITION = -1;

	private final SupplyNetwork network;

	private final List<SupplyLink> links;

	private final int[] linkVariable;

	/** By link: its part of the Dirichlet parameter of a customer. */
	private final double[] weight;

	private final boolean withinYear;

	private final AssumptionSet set;

	private final boolean complete;

	private final Polytope.Builder builder;

	private final RecordedRows figures;

	/** By customer and group: purchases from suppliers that are not recorded. */
	private final Map<List<Integer>, Integer> inputVariable = new LinkedHashMap<>();

	/** By customer: purchases of other inputs. */
	private final Map<Integer, Integer> otherVariable = new TreeMap<>();

	/** By supplier: sales to customers that are not recorded. */
	private final Map<Integer, Integer> salesVariable = new TreeMap<>();

	private final Map<Integer, Integer> revenue = new HashMap<>();

	private final Map<Integer, Integer> purchases = new HashMap<>();

	private final Map<String, List<FactView>> metrics;

	private final @Nullable PartialDate asOf;

	/**
	 * Without a firm yet.
	 * @param links the links with the figures that bind
	 * @param linkVariable by link: its variable; -1: it is left out
	 * @param weight by link: its part of the Dirichlet parameter of a customer
	 * @param complete whether the recorded links are the only ones
	 * @param withinYear whether figures of ties for the year itself count
	 */
	FirmAmounts(SupplyNetwork network, List<SupplyLink> links, int[] linkVariable, double[] weight, SupplyRecord record,
			AssumptionSet set, boolean complete, boolean withinYear, Polytope.Builder builder, RecordedRows figures) {
		this.network = network;
		this.links = links;
		this.linkVariable = linkVariable;
		this.weight = weight;
		this.withinYear = withinYear;
		this.set = set;
		this.complete = complete;
		this.builder = builder;
		this.figures = figures;
		this.asOf = record.lens().asOf();
		this.metrics = record.facts("METRIC")
			.stream()
			.filter((metric) -> metric.fact().participant("subject") != null)
			.collect(Collectors
				.groupingBy((metric) -> Objects.requireNonNull(metric.fact().participant("subject")).id()));
	}

	/**
	 * Adds a firm: its revenue, and what it buys and sells beside recorded links.
	 * @param sales numbers of its recorded links as a supplier
	 * @param purchased those as a customer
	 */
	void addFirm(int firm, List<Integer> sales, List<Integer> purchased) {
		List<FactView> figures = this.metrics.getOrDefault(this.network.firm(firm).id(), List.of());
		int size = size(revenue(figures, sales));
		this.revenue.put(firm, size);
		if (!sales.isEmpty()) {
			addSales(firm, size, sales);
		}
		if (!purchased.isEmpty()) {
			addPurchases(firm, size, purchased, FirmSize.purchases(figures, this.asOf, this.set));
		}
		grow(firm, size, sales, purchased);
	}

	/**
	 * A firm's sales grow together, as do its purchases with and without those from
	 * recorded suppliers, and both. One at a time they would take thousands of sweeps
	 * where a firm has many partners.
	 */
	private void grow(int firm, int size, List<Integer> sales, List<Integer> purchased) {
		List<Integer> sold = new ArrayList<>(variables(sales));
		sold.add(size);
		sold.addAll(Optional.ofNullable(this.salesVariable.get(firm)).stream().toList());
		List<Integer> unrecorded = new ArrayList<>();
		this.inputVariable.forEach((slot, variable) -> {
			if (slot.getFirst() == firm) {
				unrecorded.add(variable);
			}
		});
		unrecorded.addAll(Optional.ofNullable(this.otherVariable.get(firm)).stream().toList());
		unrecorded.addAll(Optional.ofNullable(this.purchases.get(firm)).stream().toList());
		List<Integer> bought = Stream.concat(unrecorded.stream(), variables(purchased).stream()).toList();
		Stream
			.of(unrecorded, bought, sold, Stream.concat(sold.stream(), unrecorded.stream()).toList(),
					Stream.concat(sold.stream(), bought.stream()).toList())
			.forEach((together) -> this.builder.grow(together.stream().mapToInt(Integer::intValue).toArray()));
	}

	/** The revenue on record, or what recorded sales and their shares imply. */
	private @Nullable FirmSize revenue(List<FactView> figures, List<Integer> sales) {
		FirmSize known = FirmSize.revenue(figures, this.asOf, this.set);
		List<FactView> ties = sales.stream().map((link) -> this.links.get(link).fact()).toList();
		return (known != null) ? known : FirmSize.implied(ties, this.asOf, this.set, this.withinYear);
	}

	private void addSales(int firm, int size, List<Integer> sales) {
		boolean others = !this.complete || this.figures.most(sales, SupplyLink.OF_REVENUE) < 1;
		int unrecorded = this.builder.variable(0, others ? RecordedRows.LARGEST : 0,
				others ? Density.dirichlet(this.set.unrecordedSales()) : Density.FLAT);
		this.salesVariable.put(firm, unrecorded);
		List<Integer> parts = new ArrayList<>(variables(sales));
		parts.add(unrecorded);
		addUp(parts, size);
		double weight = sales.stream().mapToDouble((link) -> this.weight[link]).sum();
		divideByVolume(size, weight + (others ? this.set.unrecordedSales() : 0));
	}

	private void addPurchases(int firm, int size, List<Integer> purchased, @Nullable FirmSize spent) {
		int all = this.builder.variable(0, RecordedRows.LARGEST, Density.FLAT);
		this.purchases.put(firm, all);
		boolean others = !this.complete || this.figures.most(purchased, SupplyLink.OF_PURCHASES) < 1;
		List<Integer> parts = new ArrayList<>(variables(purchased));
		double weight = 1;
		if (others) {
			weight = this.set.otherPurchases();
			for (int group : purchased.stream().map(this.network::group).distinct().sorted().toList()) {
				int input = this.builder.variable(0, RecordedRows.LARGEST,
						Density.dirichlet(this.set.unrecordedOfInput()));
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

	/**
	 * Purchases are recorded, or a part of the revenue. A figure of another year or
	 * currency is no reason to leave that part.
	 */
	private void spend(int size, int all, @Nullable FirmSize spent) {
		if (spent != null) {
			bind(all, spent);
		}
		if (spent == null || !spent.isRecorded()) {
			int[] pair = { all, size };
			this.builder.atMost(DEFINITION, pair, new double[] { 1, -this.set.mostPurchases() }, 0);
			this.builder.atLeast(DEFINITION, pair, new double[] { 1, -this.set.leastPurchases() }, 0);
		}
		if (spent == null) {
			divideByVolume(size, 2);
		}
	}

	/**
	 * The revenue. It is more than nothing: with no revenue at all, shares that add up to
	 * more than the whole would fit.
	 */
	private int size(@Nullable FirmSize known) {
		double least = (known != null) ? Math.min(LEAST_REVENUE, Math.min(known.low(), known.high()) / 2)
				: LEAST_REVENUE;
		int size = this.builder.variable(least, RecordedRows.LARGEST,
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
		this.builder.parts(DEFINITION, parts.stream().mapToInt(Integer::intValue).toArray(), whole);
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

	/** The variable of all purchases of a customer; null: none. */
	@Nullable Integer purchases(SupplyLink link) {
		return this.purchases.get(this.network.indexOf(link.customer().id()));
	}

	/** The variable of the revenue of a supplier; null: none. */
	@Nullable Integer revenue(SupplyLink link) {
		return this.revenue.get(this.network.indexOf(link.supplier().id()));
	}

	/**
	 * The variables of what a link's customer buys of suppliers that are not recorded.
	 */
	List<Integer> unrecorded(SupplyLink link) {
		int firm = this.network.indexOf(link.customer().id());
		List<Integer> all = new ArrayList<>();
		this.inputVariable.forEach((slot, variable) -> {
			if (slot.getFirst() == firm) {
				all.add(variable);
			}
		});
		if (this.otherVariable.containsKey(firm)) {
			all.add(this.otherVariable.get(firm));
		}
		return all;
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
