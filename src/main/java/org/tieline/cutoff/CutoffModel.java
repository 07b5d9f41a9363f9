package org.tieline.cutoff;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.jspecify.annotations.Nullable;

import org.tieline.cascade.SalesNetwork;
import org.tieline.cutoff.CascadeNetworks.Drawn;
import org.tieline.evidence.FactView;
import org.tieline.plausible.AssumptionSet;
import org.tieline.plausible.DrawnTopology;
import org.tieline.plausible.DrawnUnknown;
import org.tieline.plausible.DrawnUnknowns;
import org.tieline.plausible.OtherPeriods;
import org.tieline.plausible.SupplyDraws;
import org.tieline.plausible.SupplyModel;
import org.tieline.supply.EssentialInputs;
import org.tieline.supply.GroupTotals;
import org.tieline.supply.Makers;
import org.tieline.supply.OverlappingLinks;
import org.tieline.supply.OverlappingLinks.Choice;
import org.tieline.supply.Parents;
import org.tieline.supply.ProductUses;
import org.tieline.supply.RecordedShares;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyNetwork;
import org.tieline.supply.SupplyRecord;
import org.tieline.supply.YearShares;

/**
 * The model for all questions about cutoffs: one version of the data under one lens.
 * Networks are built at the first request for them. Safe for use by several threads.
 */
public final class CutoffModel {

	/** Sets of unknowns that are kept. */
	private static final int KEPT = 4;

	private final SupplyModel model;

	private final SupplyRecord supply;

	private final GroupTotals totals;

	private final OverlappingLinks repeats;

	private final YearShares shares;

	/** All links with the bounds that totals and filings give. */
	private final List<SupplyLink> bounded;

	private final List<Makers.Maker> makers;

	private final SupplyNetwork network;

	private @Nullable SalesNetwork open;

	/** By identity of the draws. */
	private final Cache<SupplyDraws, List<DrawnUnknown>> unknowns = Caffeine.newBuilder()
		.weakKeys()
		.maximumSize(KEPT)
		.build();

	CutoffModel(SupplyModel model) {
		this.model = model;
		this.supply = model.record();
		this.totals = model.totals();
		this.repeats = new OverlappingLinks(new Parents(this.supply));
		this.shares = new YearShares(this.supply, this.totals);
		this.bounded = this.shares.bound(this.totals.bound(this.supply.links()));
		this.makers = Makers.of(this.supply);
		this.network = network(Set.of(), model.uses());
	}

	/**
	 * The network with the bounds of links under a scenario. The numbers of links and
	 * firms are those of the full network.
	 * @param cut numbers of the cut links
	 * @param with what products are for
	 */
	SupplyNetwork network(Set<Integer> cut, ProductUses with) {
		return networks(cut, with).getFirst();
	}

	/**
	 * The networks of a scenario, which differ in the ties that keep their lower bounds
	 * where several can report the same sales. Each is sound; the first goes by amounts.
	 * @param cut numbers of the cut links
	 * @param with what products are for
	 */
	List<SupplyNetwork> networks(Set<Integer> cut, ProductUses with) {
		return Stream.of(Choice.values())
			.map((by) -> this.totals.bound(this.repeats.without(this.bounded, cut, by)))
			.distinct()
			.map((links) -> new SupplyNetwork(List.copyOf(this.supply.firms().values()), links, this.model.essentials(),
					with))
			.toList();
	}

	/**
	 * The network with all recorded figures as they are, also where several ties can
	 * report the same sales. It gives no sound bounds.
	 * @param with what products are for
	 */
	SupplyNetwork asRecorded(ProductUses with) {
		return new SupplyNetwork(List.copyOf(this.supply.firms().values()), this.bounded, this.model.essentials(),
				with);
	}

	/**
	 * Networks drawn under assumptions.
	 * @param complete whether the recorded links are the only ones
	 */
	public SupplyDraws draws(AssumptionSet set, boolean complete, int count, long seed) {
		return this.model.draws(set, complete, count, seed);
	}

	/** The links that draws have, without any amounts. */
	DrawnTopology topology(AssumptionSet set, boolean complete) {
		return this.model.topology(set, complete);
	}

	/**
	 * Ties that a scenario does not name, though recorded figures of ties that it cuts
	 * can count them: those of subsidiaries.
	 */
	List<Integer> countedWith(Scenario scenario) {
		return new OtherPeriods(this.supply, scenario.input().modelled().set("model")).countedWith(this.network.links(),
				Set.copyOf(scenario.cut()));
	}

	/** The unknowns of drawn networks. */
	List<DrawnUnknown> unknowns(SupplyDraws drawn) {
		return this.unknowns.get(drawn, (key) -> DrawnUnknowns.of(key, this.supply));
	}

	/** The recorded revenues and purchases of a company that draws go by. */
	List<FactView> sizes(String firm, AssumptionSet set) {
		return this.model.sizes(firm, set);
	}

	/** Who is recorded, at any time, to have made or sold which product. */
	List<Makers.Maker> makers() {
		return this.makers;
	}

	/** What products are for, by the record. */
	ProductUses uses() {
		return this.model.uses();
	}

	public SupplyRecord supply() {
		return this.supply;
	}

	GroupTotals totals() {
		return this.totals;
	}

	RecordedShares recordedShares() {
		return this.model.shares();
	}

	YearShares shares() {
		return this.shares;
	}

	EssentialInputs essentials() {
		return this.model.essentials();
	}

	/** The network with the bounds of all links. */
	public SupplyNetwork network() {
		return this.network;
	}

	/**
	 * The network in which other links can exist. Amounts have the recorded bounds.
	 */
	public synchronized SalesNetwork open() {
		if (this.open == null) {
			this.open = CascadeNetworks.open(this.network, this.totals);
		}
		return this.open;
	}

	/**
	 * The network of a scenario. If the filters can match suppliers that are not named in
	 * the record, and the record is not assumed to be complete, such suppliers are added.
	 * If all sales of the suppliers are cut, those to unrecorded customers are too.
	 * @param cut the network with the bounds of links under the scenario
	 */
	Drawn drawn(SupplyNetwork cut, Scenario scenario) {
		return scenario.input().complete() ? CascadeNetworks.complete(cut, this.totals, scenario)
				: CascadeNetworks.open(cut, this.totals, scenario, this.supply);
	}

	/**
	 * Ids of the suppliers without recorded purchases, where supply chains start.
	 */
	Set<String> firstSuppliers() {
		Set<String> first = new TreeSet<>();
		List<SupplyLink> affirmed = this.supply.links().stream().filter(SupplyLink::isAffirmed).toList();
		affirmed.forEach((link) -> first.add(link.supplier().id()));
		affirmed.forEach((link) -> first.remove(link.customer().id()));
		return first;
	}

}
