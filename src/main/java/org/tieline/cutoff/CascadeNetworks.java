package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

import org.tieline.cascade.InputType;
import org.tieline.cascade.SalesNetwork;
import org.tieline.cascade.SalesNetworkBuilder;
import org.tieline.claim.Entity;
import org.tieline.supply.GroupTotals;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyNetwork;
import org.tieline.supply.SupplyRecord;

/**
 * Builds the networks that cascades run on from recorded supply. Recorded links come
 * first and keep their numbers. Links for supply that is not recorded follow.
 */
final class CascadeNetworks {

	/** The whole, less the rounding of printed shares. */
	private static final double WHOLE = 0.995;

	private final SupplyNetwork network;

	private final GroupTotals totals;

	private final SalesNetworkBuilder builder;

	/**
	 * By customer and country: the links that a recorded total of the country's suppliers
	 * covers.
	 */
	private final Map<String, List<Integer>> covered = new LinkedHashMap<>();

	private final Map<String, Double> mostOfCovered = new HashMap<>();

	/** The same of recorded shares of the customer's purchases. */
	private final Map<String, List<Integer>> sharing = new LinkedHashMap<>();

	private final Map<String, Double> mostOfPurchases = new HashMap<>();

	/**
	 * The firm that stands for all suppliers and customers that are not recorded.
	 */
	private final int outside;

	/**
	 * The firm that stands for all suppliers that a scenario cuts without a name.
	 */
	private final int unnamed;

	private final List<Integer> unnamedLinks = new ArrayList<>();

	/** By supplier: its links to customers that are not recorded. */
	private final Map<Integer, List<Integer>> soldOutside = new HashMap<>();

	/**
	 * A network.
	 *
	 * @param unnamed the links of suppliers and customers that a scenario cuts without a
	 * name
	 */
	record Drawn(SalesNetwork network, List<Integer> unnamed) {
	}

	private CascadeNetworks(SupplyNetwork network, GroupTotals totals) {
		this.network = network;
		this.totals = totals;
		this.outside = network.size();
		this.unnamed = network.size() + 1;
		this.builder = SalesNetwork.builder(network.size() + 2).outside(this.outside).outside(this.unnamed);
	}

	/**
	 * A network in which other suppliers and customers of everything can exist, in
	 * unknown amounts.
	 */
	static SalesNetwork open(SupplyNetwork network, GroupTotals totals) {
		CascadeNetworks drawing = new CascadeNetworks(network, totals);
		drawing.addRecorded();
		drawing.addRepeats();
		drawing.addUnrecorded((firm) -> true, (firm) -> true);
		return drawing.build();
	}

	/**
	 * An open network for a scenario. If it also cuts suppliers without a name, its
	 * customers can buy any of their inputs from them, as far as recorded totals allow.
	 * If it cuts all suppliers, no unrecorded supplier delivers. If it cuts all sales of
	 * its suppliers, those to unrecorded customers are among them.
	 */
	static Drawn open(SupplyNetwork network, GroupTotals totals, Scenario scenario, SupplyRecord supply) {
		CascadeNetworks drawing = new CascadeNetworks(network, totals);
		drawing.addRecorded();
		drawing.addRepeats();
		Set<Integer> without = new HashSet<>();
		if (scenario.cutsEverybody()) {
			scenario.cut().forEach((link) -> without.add(network.customer(link)));
		}
		drawing.addUnrecorded((firm) -> !without.contains(firm), (firm) -> true);
		if (!scenario.input().suppliers().namesAll()) {
			drawing.addUnnamed(scenario, supply);
		}
		return drawing.build(scenario);
	}

	/**
	 * A network with the recorded links only, plus others where stated shares prove that
	 * they exist. What a figure of a wider product bounds counts once, with that figure.
	 */
	static Drawn complete(SupplyNetwork network, GroupTotals totals, Scenario scenario) {
		CascadeNetworks drawing = new CascadeNetworks(network, totals);
		drawing.addRecorded();
		drawing.addRepeats();
		BitSet buysMore = drawing.buysMore();
		double[] sold = new double[network.size()];
		boolean[] sells = new boolean[network.size()];
		for (int link = 0; link < network.links().size(); link++) {
			SupplyLink one = network.links().get(link);
			sells[network.supplier(link)] = true;
			if (!one.isCountedIn(network.links(), SupplyLink.OF_REVENUE)) {
				sold[network.supplier(link)] += one.mostOf(SupplyLink.OF_REVENUE);
			}
		}
		drawing.addUnrecorded(buysMore::get, (firm) -> sells[firm] && sold[firm] < WHOLE);
		return drawing.build(scenario);
	}

	/**
	 * The firms with recorded shares of purchases that leave a rest for suppliers that
	 * are not recorded.
	 */
	static BitSet buysMore(SupplyNetwork network, GroupTotals totals) {
		return new CascadeNetworks(network, totals).buysMore();
	}

	private BitSet buysMore() {
		double[] bought = new double[this.network.size()];
		Map<String, Double> ofCountries = new HashMap<>();
		for (int link = 0; link < this.network.links().size(); link++) {
			SupplyLink one = this.network.links().get(link);
			if (!one.isCountedIn(this.network.links(), SupplyLink.OF_PURCHASES)) {
				bought[this.network.customer(link)] += within(one, ofCountries);
			}
		}
		BitSet more = new BitSet();
		for (int firm = 0; firm < bought.length; firm++) {
			more.set(firm, bought[firm] < WHOLE);
		}
		return more;
	}

	/**
	 * The greatest share of a link in purchases, as far as those of its country leave it.
	 * @param ofCountries what is taken so far, by customer and country
	 */
	private double within(SupplyLink link, Map<String, Double> ofCountries) {
		String key = link.customer().id() + " " + link.supplier().countryId();
		double taken = ofCountries.getOrDefault(key, 0.0);
		double share = Math.min(link.mostOf(SupplyLink.OF_PURCHASES), Math.max(0, ofCountry(link) - taken));
		if (ofCountry(link) < 1) {
			ofCountries.put(key, taken + share);
			return share;
		}
		return link.mostOf(SupplyLink.OF_PURCHASES);
	}

	private void addRecorded() {
		for (int link = 0; link < this.network.links().size(); link++) {
			SupplyLink one = this.network.links().get(link);
			double high = (one.sales().high() != null) ? one.sales().high().doubleValue() : Double.POSITIVE_INFINITY;
			this.builder.link(this.network.supplier(link), this.network.customer(link), this.network.group(link),
					this.network.type(link), one.sales().low().doubleValue(), high);
			this.builder.shareOfBuyer(one.ofPurchases().low(), one.ofPurchases().high());
			this.builder.shareOfSupplier(one.ofRevenue().low(), one.ofRevenue().high());
			cover(link, one.customer().id(), one.supplier().countryId());
		}
	}

	/**
	 * Counts a link towards the recorded total of the suppliers of its country.
	 */
	private void cover(int link, String customer, @Nullable String country) {
		GroupTotals.Total total = this.totals.bounding(customer, country);
		if (total != null && total.most() != null) {
			String key = customer + " " + country;
			this.covered.computeIfAbsent(key, (one) -> new ArrayList<>()).add(link);
			this.mostOfCovered.put(key, total.most().doubleValue());
		}
		Double share = this.totals.mostOfPurchases(customer, country);
		if (share != null && share < 1) {
			String key = customer + " " + country;
			this.sharing.computeIfAbsent(key, (one) -> new ArrayList<>()).add(link);
			this.mostOfPurchases.put(key, share);
		}
	}

	/**
	 * Caps the links of one pair by what is stated for their wider product. These caps
	 * lie within that of their country, and can lie within each other. Where two overlap
	 * and neither contains the other, the first counts.
	 */
	private void addRepeats() {
		List<SupplyLink> links = this.network.links();
		Map<Integer, List<Set<Integer>>> byCustomer = new HashMap<>();
		for (int wide = 0; wide < links.size(); wide++) {
			SupplyLink one = links.get(wide);
			if (one.ofPurchases().high() < 1 && one.product() != null) {
				Set<Integer> within = new TreeSet<>();
				for (int link = 0; link < links.size(); link++) {
					boolean same = links.get(link).pair().equals(one.pair());
					if (same && links.get(link).isWithin(Set.of(one.product().id()))) {
						within.add(link);
					}
				}
				List<Set<Integer>> others = byCustomer.computeIfAbsent(this.network.customer(wide),
						(key) -> new ArrayList<>());
				if (within.size() > 1 && others.stream().allMatch((other) -> nests(within, other))) {
					others.add(within);
					this.builder.togetherOfBuyer(List.copyOf(within), one.ofPurchases().high());
				}
			}
		}
	}

	private static boolean nests(Set<Integer> one, Set<Integer> other) {
		return Collections.disjoint(one, other) || one.containsAll(other) || other.containsAll(one);
	}

	/** What all suppliers of the country have of the customer's purchases at most. */
	private double ofCountry(SupplyLink link) {
		Double share = this.totals.mostOfPurchases(link.customer().id(), link.supplier().countryId());
		return (share != null) ? share : 1;
	}

	private Drawn build(Scenario scenario) {
		List<Integer> cut = new ArrayList<>(this.unnamedLinks);
		if (scenario.cutsAllSales()) {
			scenario.cut()
				.stream()
				.map(this.network::supplier)
				.distinct()
				.forEach((supplier) -> cut.addAll(this.soldOutside.getOrDefault(supplier, List.of())));
		}
		return new Drawn(build(), List.copyOf(cut));
	}

	private SalesNetwork build() {
		this.sharing
			.forEach((key, links) -> this.builder.togetherOfBuyer(links, this.mostOfPurchases.getOrDefault(key, 1.0)));
		this.covered.forEach((key, links) -> this.builder.together(links, this.mostOfCovered.getOrDefault(key, 0.0)));
		return this.builder.build();
	}

	private void addUnrecorded(IntPredicate buysMore, IntPredicate sellsMore) {
		Set<List<Integer>> bought = new HashSet<>();
		Set<List<Integer>> sold = new HashSet<>();
		for (int link = 0; link < this.network.links().size(); link++) {
			int supplier = this.network.supplier(link);
			int customer = this.network.customer(link);
			int group = this.network.group(link);
			if (buysMore.test(customer) && bought.add(List.of(customer, group))) {
				this.builder.link(this.outside, customer, group, this.network.type(link), 0, Double.POSITIVE_INFINITY);
			}
			if (sellsMore.test(supplier) && sold.add(List.of(supplier, group))) {
				addSales(supplier, group);
			}
		}
		for (int firm = 0; firm < this.network.size(); firm++) {
			if (sellsMore.test(firm)) {
				addSales(firm, this.network.otherGroup());
			}
		}
	}

	/** Sales to customers that are not recorded. */
	private void addSales(int supplier, int group) {
		this.soldOutside.computeIfAbsent(supplier, (key) -> new ArrayList<>()).add(this.builder.links());
		this.builder.link(supplier, this.outside, group, InputType.NON_ESSENTIAL, 0, Double.POSITIVE_INFINITY);
	}

	private void addUnnamed(Scenario scenario, SupplyRecord supply) {
		Set<Integer> customers = new TreeSet<>();
		scenario.cut().forEach((link) -> customers.add(this.network.customer(link)));
		Map<List<Integer>, InputType> slots = new LinkedHashMap<>();
		for (int link = 0; link < this.network.links().size(); link++) {
			if (customers.contains(this.network.customer(link))
					&& scenario.isCutProduct(this.network.links().get(link))) {
				slots.put(List.of(this.network.customer(link), this.network.group(link)), this.network.type(link));
			}
		}
		for (int customer : customers) {
			for (Entity input : this.network.inputsOf(customer)) {
				if (scenario.isCutProduct(input, supply)) {
					slots.putIfAbsent(List.of(customer, this.network.groupOfInput(input)),
							InputType.POSSIBLY_ESSENTIAL);
				}
			}
		}
		slots.forEach((slot, type) -> scenario.countries()
			.forEach((country) -> addUnnamed(slot.getFirst(), slot.getLast(), type, country)));
	}

	private void addUnnamed(int customer, int group, InputType type, String country) {
		int link = this.builder.links();
		this.builder.link(this.unnamed, customer, group, type, 0, Double.POSITIVE_INFINITY);
		this.unnamedLinks.add(link);
		cover(link, this.network.firm(customer).id(), country);
	}

}
