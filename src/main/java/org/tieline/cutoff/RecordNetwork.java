package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

import org.tieline.evidence.Entity;

/**
 * The recorded supply as a network that cascades run on. Firms are numbered by id, links
 * as the record lists them; further links stand for supply that nobody recorded.
 */
final class RecordNetwork {

	/** All of it, but for the rounding of printed shares. */
	private static final double WHOLE = 0.995;

	private final List<Entity> firms;

	private final Map<String, Integer> index = new HashMap<>();

	private final List<SupplyLink> links;

	private final Essentials essentials;

	private final Map<String, Integer> groups = new HashMap<>();

	private final int[] group;

	RecordNetwork(List<Entity> firms, List<SupplyLink> links, Essentials essentials) {
		this.firms = firms;
		firms.forEach((firm) -> this.index.put(firm.id(), this.index.size()));
		this.links = List.copyOf(links);
		this.essentials = essentials;
		this.group = this.links.stream()
			.map((link) -> essentials.groupOf(link.product()))
			.mapToInt((name) -> this.groups.computeIfAbsent(name, (key) -> this.groups.size()))
			.toArray();
	}

	int size() {
		return this.firms.size();
	}

	Entity firm(int number) {
		return this.firms.get(number);
	}

	/** The number of a firm that buys or sells. */
	int indexOf(String id) {
		return Objects.requireNonNull(this.index.get(id));
	}

	List<SupplyLink> links() {
		return this.links;
	}

	int supplier(int link) {
		return indexOf(this.links.get(link).supplier().id());
	}

	int customer(int link) {
		return indexOf(this.links.get(link).customer().id());
	}

	/** Links with one group of products may stand in for each other. */
	int group(int link) {
		return this.group[link];
	}

	private InputType type(int link) {
		SupplyLink one = this.links.get(link);
		return this.essentials.isEssential(one.customer().id(), this.essentials.groupOf(one.product()))
				? InputType.ESSENTIAL : InputType.NON_ESSENTIAL;
	}

	/**
	 * Every link with the bounds that the record gives it, in US dollars.
	 * @param complete whether the recorded links are taken for all there are, except
	 * where stated shares show that they are not; else one firm outside stands for all
	 * suppliers, and customers, that nobody recorded, and trades in everything with
	 * everybody in amounts that are not known
	 */
	SalesNetwork within(boolean complete) {
		int outside = size();
		SalesNetworkBuilder network = SalesNetwork.builder(size() + 1).outside(outside);
		for (int link = 0; link < this.links.size(); link++) {
			SupplyLink one = this.links.get(link);
			double high = (one.sales().high() != null) ? one.sales().high().doubleValue() : Double.POSITIVE_INFINITY;
			network.link(supplier(link), customer(link), this.group[link], type(link), one.sales().low().doubleValue(),
					high);
			network.shareOfBuyer(one.ofPurchases().low(), one.ofPurchases().high());
			network.shareOfSupplier(one.ofRevenue().low(), one.ofRevenue().high());
		}
		double[] bought = new double[size()];
		double[] sold = new double[size()];
		for (int link = 0; link < this.links.size(); link++) {
			bought[customer(link)] += this.links.get(link).ofPurchases().high();
			sold[supplier(link)] += this.links.get(link).ofRevenue().high();
		}
		addUnrecorded(network, (firm) -> !complete || bought[firm] < WHOLE, (firm) -> !complete || sold[firm] < WHOLE);
		return network.build();
	}

	private void addUnrecorded(SalesNetworkBuilder network, IntPredicate buysMore, IntPredicate sellsMore) {
		int outside = size();
		Set<List<Integer>> bought = new HashSet<>();
		Set<List<Integer>> sold = new HashSet<>();
		for (int link = 0; link < this.links.size(); link++) {
			if (buysMore.test(customer(link)) && bought.add(List.of(customer(link), this.group[link]))) {
				network.link(outside, customer(link), this.group[link], type(link), 0, Double.POSITIVE_INFINITY);
			}
			if (sellsMore.test(supplier(link)) && sold.add(List.of(supplier(link), this.group[link]))) {
				network.link(supplier(link), outside, this.group[link], InputType.NON_ESSENTIAL, 0,
						Double.POSITIVE_INFINITY);
			}
		}
	}

	/** Every link alike, and no others: an assumption that gives one number. */
	SalesNetwork alike() {
		SalesNetworkBuilder network = SalesNetwork.builder(size());
		for (int link = 0; link < this.links.size(); link++) {
			network.link(supplier(link), customer(link), this.group[link], type(link), 1);
		}
		return network.build();
	}

	/** Who depends on whom, for questions of independence. */
	Independence independence(Set<Integer> without) {
		List<Integer> left = new ArrayList<>();
		for (int link = 0; link < this.links.size(); link++) {
			if (!without.contains(link)) {
				left.add(link);
			}
		}
		int unnamed = this.groups.getOrDefault(Essentials.UNNAMED, Independence.NO_PRODUCT);
		return new Independence(size(), left.stream().mapToInt(this::supplier).toArray(),
				left.stream().mapToInt(this::customer).toArray(),
				left.stream()
					.mapToInt((link) -> (this.group[link] == unnamed) ? Independence.NO_PRODUCT : this.group[link])
					.toArray());
	}

	/** The supply of these links alone, as a graph. */
	Digraph graph(List<Integer> of) {
		return Digraph.of(size(), of.stream().mapToInt(this::supplier).toArray(),
				of.stream().mapToInt(this::customer).toArray());
	}

	/** Companies that essential inputs are recorded for. */
	Set<String> customersWithEssentialInputs() {
		Set<String> ids = new TreeSet<>();
		for (int link = 0; link < this.links.size(); link++) {
			if (type(link) == InputType.ESSENTIAL) {
				ids.add(this.links.get(link).customer().id());
			}
		}
		return ids;
	}

}
