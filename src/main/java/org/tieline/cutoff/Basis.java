package org.tieline.cutoff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.tieline.cutoff.Drawing.Drawn;

/**
 * What all questions about cutoffs rest on, for one version of the data and one lens.
 * Networks are built when they are first asked for, and shared by all threads.
 */
final class Basis {

	/** What is taken for granted of the links and their amounts. */
	enum Reading {

		/** Other links may exist; amounts have the bounds of the record. */
		OPEN,
		/** The recorded links are all there are, and all are equally large. */
		ALIKE

	}

	private final SupplyRecord supply;

	private final GroupTotals totals;

	private final Essentials essentials;

	private final Repeats repeats;

	private final RecordNetwork network;

	private final Map<Reading, SalesNetwork> readings = new ConcurrentHashMap<>();

	Basis(SupplyRecord supply) {
		this.supply = supply;
		this.totals = new GroupTotals(supply);
		this.essentials = new Essentials(supply);
		this.repeats = new Repeats(new Families(supply));
		this.network = network(Set.of());
	}

	/**
	 * The network with the bounds that links have when some of them are cut: numbers of
	 * links and firms are always the same.
	 */
	RecordNetwork network(Set<Integer> cut) {
		return new RecordNetwork(List.copyOf(this.supply.firms().values()),
				this.totals.bound(this.repeats.without(this.supply.links(), cut)), this.essentials);
	}

	SupplyRecord supply() {
		return this.supply;
	}

	GroupTotals totals() {
		return this.totals;
	}

	Essentials essentials() {
		return this.essentials;
	}

	RecordNetwork network() {
		return this.network;
	}

	SalesNetwork network(Reading reading) {
		return this.readings.computeIfAbsent(reading, (key) -> switch (key) {
			case OPEN -> Drawing.open(this.network, this.totals);
			case ALIKE -> Drawing.alike(this.network);
		});
	}

	/**
	 * What a scenario is computed on. Where its filters may match suppliers that nobody
	 * named, and the record is not taken for complete, these are drawn too.
	 * @param cut the network with the bounds that links have under the scenario
	 */
	Drawn drawn(RecordNetwork cut, Scenario scenario) {
		if (scenario.input().complete()) {
			return new Drawn(Drawing.complete(cut, this.totals), List.of());
		}
		return scenario.input().suppliers().namesAll() ? new Drawn(Drawing.open(cut, this.totals), List.of())
				: Drawing.open(cut, this.totals, scenario, this.supply);
	}

	/** Ids of those who sell and are not recorded to buy anything: where chains begin. */
	Set<String> firstSuppliers() {
		Set<String> first = new TreeSet<>();
		List<SupplyLink> affirmed = this.supply.links().stream().filter(SupplyLink::isAffirmed).toList();
		affirmed.forEach((link) -> first.add(link.supplier().id()));
		affirmed.forEach((link) -> first.remove(link.customer().id()));
		return first;
	}

}
