package org.tieline.cutoff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.tieline.cascade.SalesNetwork;
import org.tieline.cutoff.CascadeNetworks.Drawn;
import org.tieline.supply.CorporateFamilies;
import org.tieline.supply.EssentialInputs;
import org.tieline.supply.GroupTotals;
import org.tieline.supply.Makers;
import org.tieline.supply.OverlappingLinks;
import org.tieline.supply.ProductUses;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.SupplyNetwork;
import org.tieline.supply.SupplyRecord;

/**
 * The model for all questions about cutoffs: one version of the data under one lens.
 * Networks are built at the first request for them. Safe for use by several threads.
 */
final class CutoffModel {

	/** The assumption about links and their amounts. */
	enum Reading {

		/** Other links can exist. Amounts have the recorded bounds. */
		OPEN,
		/** The recorded links are the only ones, and all are equally large. */
		ALIKE

	}

	private final SupplyRecord supply;

	private final GroupTotals totals;

	private final EssentialInputs essentials;

	private final OverlappingLinks repeats;

	private final List<Makers.Maker> makers;

	private final ProductUses uses;

	private final SupplyNetwork network;

	private final Map<Reading, SalesNetwork> readings = new ConcurrentHashMap<>();

	CutoffModel(SupplyRecord supply) {
		this.supply = supply;
		this.totals = new GroupTotals(supply);
		this.essentials = new EssentialInputs(supply);
		this.repeats = new OverlappingLinks(new CorporateFamilies(supply));
		this.makers = Makers.of(supply);
		this.uses = ProductUses.of(supply);
		this.network = network(Set.of(), this.uses);
	}

	/**
	 * The network with the bounds of links under a scenario. The numbers of links and
	 * firms are those of the full network.
	 * @param cut numbers of the cut links
	 * @param with what products are for
	 */
	SupplyNetwork network(Set<Integer> cut, ProductUses with) {
		return new SupplyNetwork(List.copyOf(this.supply.firms().values()),
				this.totals.bound(this.repeats.without(this.supply.links(), cut)), this.essentials, with);
	}

	/** Who is recorded, at any time, to have made or sold which product. */
	List<Makers.Maker> makers() {
		return this.makers;
	}

	/** What products are for, by the record. */
	ProductUses uses() {
		return this.uses;
	}

	SupplyRecord supply() {
		return this.supply;
	}

	GroupTotals totals() {
		return this.totals;
	}

	EssentialInputs essentials() {
		return this.essentials;
	}

	SupplyNetwork network() {
		return this.network;
	}

	SalesNetwork network(Reading reading) {
		return this.readings.computeIfAbsent(reading, (key) -> switch (key) {
			case OPEN -> CascadeNetworks.open(this.network, this.totals);
			case ALIKE -> CascadeNetworks.alike(this.network);
		});
	}

	/**
	 * The network of a scenario. If the filters can match suppliers that are not named in
	 * the record, and the record is not assumed to be complete, such suppliers are added.
	 * @param cut the network with the bounds of links under the scenario
	 */
	Drawn drawn(SupplyNetwork cut, Scenario scenario) {
		if (scenario.input().complete()) {
			return new Drawn(CascadeNetworks.complete(cut, this.totals), List.of());
		}
		return scenario.input().suppliers().namesAll() ? new Drawn(CascadeNetworks.open(cut, this.totals), List.of())
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
