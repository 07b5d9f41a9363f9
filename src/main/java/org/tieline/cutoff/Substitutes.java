package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.TieKind;
import org.tieline.graph.SupplierIndependence;
import org.tieline.hop.Hop;
import org.tieline.supply.Makers;
import org.tieline.supply.ProductUse;
import org.tieline.supply.RemainingSupply;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyNetwork;
import org.tieline.supply.SupplyRecord;
import org.tieline.time.Spell.Holds;
import org.tieline.value.Interval;

/**
 * Finds possible substitutes for cut suppliers: other recorded suppliers or makers of the
 * same product or a kind of it. A catch-all product ("components") tells no function, so
 * that nobody is a substitute by its name. If another product has kinds that have kinds,
 * it is too wide to tell what must be replaced; then only the same product counts. Who
 * made or sold the product earlier counts too, after the others. The record does not show
 * spare capacity or the will to sell, and the answer does not claim them.
 */
final class Substitutes {

	private static final Comparator<Substitute> ORDER = Comparator.comparing((Substitute one) -> one.buyer().id())
		.thenComparing((one) -> one.input().id())
		.thenComparing(Substitute::formerly)
		.thenComparing((one) -> one.share() == null)
		.thenComparing((one) -> !one.independent())
		.thenComparing((one) -> one.supplier().id());

	private final CutoffModel basis;

	private final Scenario scenario;

	private final SupplyNetwork network;

	private final RemainingSupply remaining;

	/**
	 * Buyers that buy of suppliers that are not recorded, although the record is taken
	 * for complete.
	 */
	private final BitSet buysMore;

	private final SubstituteTraits traits;

	private final Map<String, SupplierIndependence> independence = new HashMap<>();

	private final BitSet removed = new BitSet();

	private Substitutes(CutoffModel basis, Scenario scenario) {
		this.basis = basis;
		this.scenario = scenario;
		this.network = basis.network();
		this.remaining = new RemainingSupply(this.network.links(), scenario.cut(), scenario.input().cut());
		this.buysMore = scenario.input().complete() ? CascadeNetworks.buysMore(this.network, basis.totals())
				: new BitSet();
		this.traits = new SubstituteTraits(basis, scenario, this::fits);
		scenario.suppliers()
			.stream()
			.filter(this.network::contains)
			.forEach((id) -> this.removed.set(this.network.indexOf(id)));
	}

	/**
	 * All substitutes, by buyer and input; current suppliers of the buyer first.
	 */
	static List<Substitute> of(CutoffModel basis, Scenario scenario) {
		return new Substitutes(basis, scenario).all();
	}

	private List<Substitute> all() {
		Map<String, Substitute> found = new TreeMap<>();
		Set<String> asked = new HashSet<>();
		for (int number : this.scenario.cut()) {
			SupplyLink cut = this.network.links().get(number);
			if (cut.product() != null && asked.add(cut.product().id() + " " + cut.customer().id())) {
				inPlaceOf(cut.product(), cut.customer(), found);
			}
		}
		return found.values().stream().sorted(ORDER).toList();
	}

	private void inPlaceOf(Entity input, Entity buyer, Map<String, Substitute> found) {
		List<Integer> selling = new ArrayList<>();
		for (int link = 0; link < this.network.links().size(); link++) {
			SupplyLink one = this.network.links().get(link);
			if (one.product() != null && one.isAffirmed() && fits(one.product(), input)
					&& mayStandIn(one.supplier(), buyer)) {
				selling.add(link);
			}
		}
		List<Integer> already = selling.stream()
			.filter((link) -> this.network.links().get(link).customer().id().equals(buyer.id()))
			.toList();
		already.forEach((link) -> {
			SupplyLink one = this.network.links().get(link);
			Entity product = Objects.requireNonNull(one.product());
			boolean all = this.scenario.input().complete() && !this.buysMore.get(this.network.indexOf(buyer.id()));
			add(found, product, buyer, one.supplier(),
					this.remaining.share(one.supplier().id(), product, buyer.id(), all));
		});
		selling.forEach((link) -> {
			SupplyLink one = this.network.links().get(link);
			add(found, Objects.requireNonNull(one.product()), buyer, one.supplier(), null);
		});
		for (FactView production : this.basis.supply().facts("PRODUCTION")) {
			Entity maker = Objects.requireNonNull(production.fact().participant("company"));
			Entity product = Objects.requireNonNull(production.fact().participant("product"));
			if (production.holds() == Holds.YES && production.origins() > 0 && fits(product, input)
					&& mayStandIn(maker, buyer)) {
				add(found, product, buyer, maker, null);
			}
		}
		for (Makers.Maker maker : this.basis.makers()) {
			if (fits(maker.product(), input) && mayStandIn(maker.company(), buyer)
					&& SubstituteTraits.isFormer(maker.fact())) {
				found.computeIfAbsent(String.join(" ", buyer.id(), maker.product().id(), maker.company().id()),
						(key) -> substitute(maker.product(), buyer, maker.company(), null, maker.fact()));
			}
		}
	}

	private boolean mayStandIn(Entity supplier, Entity buyer) {
		return !this.scenario.suppliers().contains(supplier.id()) && !supplier.id().equals(buyer.id());
	}

	private boolean fits(Entity product, Entity input) {
		if (ProductUse.isCatchAll(product) || ProductUse.isCatchAll(input)) {
			return false;
		}
		return product.id().equals(input.id()) || (product.isBelow(input.id()) && !isWide(input.id()));
	}

	/** Whether the product has kinds that have kinds. */
	private boolean isWide(String product) {
		SupplyRecord supply = this.basis.supply();
		return supply.products()
			.values()
			.stream()
			.filter((one) -> one.isBelow(product))
			.flatMap((one) -> one.ancestors().stream())
			.anyMatch((between) -> supply.isSortOf(between.id(), product));
	}

	private void add(Map<String, Substitute> found, Entity input, Entity buyer, Entity supplier,
			@Nullable Interval share) {
		found.computeIfAbsent(String.join(" ", buyer.id(), input.id(), supplier.id()),
				(key) -> substitute(input, buyer, supplier, share, null));
	}

	private Substitute substitute(Entity input, Entity buyer, Entity supplier, @Nullable Interval share,
			@Nullable FactView former) {
		SubstituteTraits.Traits told = this.traits.of(input, buyer, supplier, former);
		if (!this.basis.supply().firms().containsKey(supplier.id())) {
			return new Substitute(input, buyer, supplier, share, true, null, List.of(), told);
		}
		int number = this.network.indexOf(supplier.id());
		SupplierIndependence.Finding finding = this.independence.computeIfAbsent(buyer.id(), this::withoutCutTo)
			.of(number, this.removed);
		if (finding.reaching().length > 0) {
			return new Substitute(input, buyer, supplier, share, false, this.network.firm(finding.reaching()[0]),
					chain(finding.chain()), told);
		}
		Optional<Integer> common = finding.shared()
			.stream()
			.filter((one) -> !one.open())
			.map(SupplierIndependence.SharedSource::source)
			.findFirst();
		if (common.isPresent()) {
			int source = common.get();
			return new Substitute(input, buyer, supplier, share, false, this.network.firm(source),
					chain(new int[] { source, number }), told);
		}
		return new Substitute(input, buyer, supplier, share, true, null, List.of(), told);
	}

	/**
	 * Dependence without the links to the buyer: a loss of the buyer does not affect its
	 * suppliers.
	 */
	private SupplierIndependence withoutCutTo(String buyer) {
		Set<Integer> without = new HashSet<>(this.scenario.cut());
		without.removeIf((link) -> !this.network.links().get(link).customer().id().equals(buyer));
		return this.network.independence(without);
	}

	private List<Hop> chain(int[] firms) {
		List<Hop> hops = new ArrayList<>();
		for (int i = 0; i + 1 < firms.length; i++) {
			hops.add(hop(firms[i], firms[i + 1]));
		}
		return hops;
	}

	private Hop hop(int supplier, int customer) {
		List<FactView> facts = new ArrayList<>();
		for (int link = 0; link < this.network.links().size(); link++) {
			if (this.network.supplier(link) == supplier && this.network.customer(link) == customer
					&& this.network.links().get(link).isAffirmed()) {
				facts.add(this.network.links().get(link).fact());
			}
		}
		return Hop.ofFacts(this.network.firm(supplier), this.network.firm(customer), TieKind.SUPPLIES, true, facts);
	}

}
