package org.tieline.cutoff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.tieline.cutoff.Drawing.Drawn;
import org.tieline.evidence.Entity;

/**
 * What all questions about cutoffs rest on, for one version of the data and one lens.
 * Networks are built when they are first asked for, and shared by all threads.
 */
final class Basis {

	/** What is taken for granted of the links and their amounts. */
	enum Reading {

		/** Other links may exist; amounts have the bounds of the record. */
		OPEN,
		/**
		 * The recorded links are all there are; amounts have the bounds of the record.
		 */
		COMPLETE,
		/** The recorded links are all there are, and all are equally large. */
		ALIKE

	}

	private final SupplyRecord supply;

	private final GroupTotals totals;

	private final Essentials essentials;

	private final RecordNetwork network;

	private final Map<Reading, SalesNetwork> readings = new ConcurrentHashMap<>();

	Basis(SupplyRecord supply) {
		this.supply = supply;
		this.totals = new GroupTotals(supply);
		this.essentials = new Essentials(supply);
		this.network = new RecordNetwork(List.copyOf(supply.firms().values()), this.totals.bound(supply.links()),
				this.essentials);
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
			case COMPLETE -> Drawing.complete(this.network, this.totals);
			case ALIKE -> Drawing.alike(this.network);
		});
	}

	/** Those who sell something, by id. */
	Map<String, Entity> suppliers() {
		Map<String, Entity> suppliers = new TreeMap<>();
		this.supply.links().forEach((link) -> suppliers.put(link.supplier().id(), link.supplier()));
		return suppliers;
	}

	/**
	 * What a scenario is computed on. Where its filters may match suppliers that nobody
	 * named, and the record is not taken for complete, these are drawn too.
	 */
	Drawn network(Scenario scenario) {
		if (scenario.input().complete()) {
			return new Drawn(network(Reading.COMPLETE), List.of());
		}
		return scenario.input().suppliers().namesAll() ? new Drawn(network(Reading.OPEN), List.of())
				: Drawing.open(this.network, this.totals, scenario);
	}

	/** Ids of those who sell and are not recorded to buy anything: where chains begin. */
	Set<String> firstSuppliers() {
		Set<String> first = new TreeSet<>(suppliers().keySet());
		first.removeAll(customers().keySet());
		return first;
	}

	/** Those who buy something, by id. */
	Map<String, Entity> customers() {
		Map<String, Entity> customers = new TreeMap<>();
		this.supply.links().forEach((link) -> customers.put(link.customer().id(), link.customer()));
		return customers;
	}

}
