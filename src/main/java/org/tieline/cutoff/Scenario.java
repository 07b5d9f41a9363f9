package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.tieline.cascade.Shock;
import org.tieline.claim.Entity;
import org.tieline.cutoff.FilterMatches.Matched;
import org.tieline.evidence.FactView;
import org.tieline.problem.Problem;
import org.tieline.supply.GroupTotals;
import org.tieline.supply.LensTime;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyNetwork;
import org.tieline.supply.SupplyRecord;

/**
 * A cutoff and the recorded facts that its filters match.
 *
 * @param input the input
 * @param suppliers ids of the matching suppliers
 * @param customers ids of the matching customers
 * @param cut numbers of the cut links
 * @param wider number of links between them with a wider product or none; they can
 * include a cut product, and are not cut
 * @param possible number of matching links that are not cut, because no claim shows that
 * they held
 * @param countries ids of the countries of matching suppliers without a name; an empty id
 * stands for any country
 * @param open open conditions of the filters, in words
 * @param planned planned supply that is cut as never delivered
 */
record Scenario(CutoffInput input, Set<String> suppliers, Set<String> customers, List<Integer> cut, int wider,
		int possible, Set<String> countries, List<String> open, List<FactView> planned) {

	/**
	 * Applies the filters of a scenario.
	 * @param field path of the scenario in the request
	 * @param input the input
	 * @param basis the model of the record
	 * @param named the entities that it names, by id
	 * @throws Problem BAD_USER_INPUT if no recorded tie matches: nothing recorded is
	 * never a loss of zero
	 */
	static Scenario of(String field, CutoffInput input, CutoffModel basis, Map<String, Entity> named) {
		FilterMatches filters = new FilterMatches(basis.supply(), named);
		Matched suppliers = filters.match(field + ".suppliers", input.suppliers(), "supplier");
		Matched customers = filters.match(field + ".customers", input.customers(), "customer");
		Set<String> products = (input.products() != null) ? new HashSet<>(input.products()) : null;
		List<Integer> cut = new ArrayList<>();
		int wider = 0;
		List<SupplyLink> links = basis.network().links();
		for (int number = 0; number < links.size(); number++) {
			SupplyLink link = links.get(number);
			if (suppliers.ids().contains(link.supplier().id()) && customers.ids().contains(link.customer().id())) {
				if (products == null || link.isWithin(products)) {
					cut.add(number);
				}
				else {
					wider += isWider(link.product(), products, basis.supply(), named) ? 1 : 0;
				}
			}
		}
		List<FactView> open = basis.supply()
			.possible()
			.stream()
			.filter((one) -> suppliers.ids().contains(id(one, "supplier"))
					&& customers.ids().contains(id(one, "customer")))
			.filter((one) -> products == null || SupplyLink.of(one).isWithin(products))
			.toList();
		List<FactView> planned = input.forecloses() ? open.stream().filter(Foreclosed::isPlanned).toList() : List.of();
		int possible = open.size() - planned.size();
		if (cut.isEmpty() && planned.isEmpty()) {
			throw Problem.badInput(field, nothing(basis, products, wider, possible));
		}
		List<String> conditions = new ArrayList<>(suppliers.open());
		conditions.addAll(customers.open());
		return new Scenario(input, suppliers.ids(), customers.ids(), List.copyOf(cut), wider, possible,
				countries(input.suppliers(), named), conditions, planned);
	}

	/**
	 * Supply that may have held and would be cut, by the id of the fact.
	 * @param possible supply that may have held; plans are not among the answer
	 */
	List<FactView> matching(List<FactView> possible) {
		return possible.stream()
			.filter((one) -> !Foreclosed.isPlanned(one) && isCut(SupplyLink.of(one)))
			.sorted(Comparator.comparing(FactView::id))
			.toList();
	}

	/** The same scenario on another record. */
	Scenario on(CutoffModel other) {
		List<SupplyLink> links = other.network().links();
		List<Integer> same = IntStream.range(0, links.size()).filter((link) -> isCut(links.get(link))).boxed().toList();
		return new Scenario(this.input, this.suppliers, this.customers, same, this.wider, this.possible, this.countries,
				this.open, this.planned);
	}

	private boolean isCut(SupplyLink link) {
		return this.suppliers.contains(link.supplier().id()) && this.customers.contains(link.customer().id())
				&& isCutProduct(link);
	}

	private static Set<String> countries(EntityFilter suppliers, Map<String, Entity> named) {
		if (suppliers.countries() != null) {
			return new TreeSet<>(suppliers.countryIds());
		}
		String covered = (suppliers.memberOf() != null)
				? GroupTotals.countryCoveredBy(Objects.requireNonNull(named.get(suppliers.memberOf()))) : null;
		return Set.of(Objects.requireNonNullElse(covered, ""));
	}

	/**
	 * The refusal of a scenario without a matching tie. Nothing recorded is never a loss
	 * of zero.
	 */
	private static String nothing(CutoffModel basis, @Nullable Set<String> products, int wider, int possible) {
		String when = LensTime.words(basis.supply().lens(), "at any time");
		String what = (products != null) ? " of these products" : "";
		return "suppliers and customers both match, but no supply" + what + " from the one to the other is recorded "
				+ when + ", so that there is nothing to compute (" + possible + " ties may have held, " + wider
				+ " name a wider product or none); take others, or a lens with another date, or foreclosed: true for planned supply";
	}

	private static boolean isWider(@Nullable Entity product, Set<String> products, SupplyRecord supply,
			Map<String, Entity> named) {
		return product == null || products.stream().anyMatch((narrow) -> {
			Entity parent = Objects.requireNonNull(named.get(narrow)).relatedBy("broader");
			return supply.isSortOf(narrow, product.id()) || (parent != null
					&& (parent.id().equals(product.id()) || supply.isSortOf(parent.id(), product.id())));
		});
	}

	private static String id(FactView supply, String part) {
		return Objects.requireNonNull(supply.fact().participant(part)).id();
	}

	/**
	 * The shock of the scenario. The links are cut, and the suppliers cannot replace
	 * others at the customers.
	 * @param network the network with the numbers of the links
	 * @param drawn the network that the shock applies to
	 */
	Shock shock(SupplyNetwork network, CascadeNetworks.Drawn drawn) {
		return shock(network, drawn, Map.of());
	}

	/**
	 * The same, with links of which only a part is cut.
	 * @param partly by number of the link: the part, 0 to 1, times the severity
	 */
	Shock shock(SupplyNetwork network, CascadeNetworks.Drawn drawn, Map<Integer, Double> partly) {
		Shock.Builder shock = Shock.builder();
		double part = this.input.cut();
		partly.forEach((link, cut) -> shock.cut(link, part * cut));
		drawn.unnamed().forEach((link) -> shock.cut(link, part));
		this.cut.forEach((link) -> shock.cut(link, part));
		Set<Integer> buyers = new TreeSet<>();
		// A supplier with an uncut link of the group can use that link to replace others.
		Map<List<Integer>, Boolean> sales = new LinkedHashMap<>();
		for (int link = 0; link < network.links().size(); link++) {
			SupplyLink one = network.links().get(link);
			if (this.customers.contains(one.customer().id())) {
				buyers.add(network.customer(link));
			}
			if (this.suppliers.contains(one.supplier().id())) {
				sales.merge(List.of(network.supplier(link), network.group(link)), isCutProduct(one),
						Boolean::logicalAnd);
			}
		}
		if (cutsEverybody() && drawn.network().firms() > network.size()) {
			buyers.forEach((buyer) -> shock.bar(network.size(), buyer, part));
		}
		sales.forEach((sale, whole) -> {
			if (whole) {
				buyers.forEach((buyer) -> shock.bar(sale.getFirst(), buyer, sale.getLast(), part));
			}
		});
		return shock.build();
	}

	/** Whether the product of a link is one of the scenario's products. */
	boolean isCutProduct(SupplyLink link) {
		return this.input.products() == null || link.isWithin(Set.copyOf(this.input.products()));
	}

	/** Whether a product is one of the scenario's products or a kind of one. */
	boolean isCutProduct(Entity product, SupplyRecord supply) {
		return this.input.products() == null || this.input.products()
			.stream()
			.anyMatch((one) -> product.isWithin(one) || supply.isSortOf(one, product.id()));
	}

	/**
	 * Whether the scenario cuts all sales of its suppliers, also those to customers that
	 * are not recorded.
	 */
	boolean cutsAllSales() {
		return this.input.customers().isEverybody() && this.input.products() == null;
	}

	/** Whether the scenario cuts all suppliers and all products. */
	boolean cutsEverybody() {
		return this.input.suppliers().isEverybody() && this.input.products() == null;
	}

}
