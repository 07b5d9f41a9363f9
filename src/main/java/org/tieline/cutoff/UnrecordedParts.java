package org.tieline.cutoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.tieline.plausible.DrawnTopology;
import org.tieline.supply.GroupTotals;
import org.tieline.supply.SupplyNetwork;
import org.tieline.value.Interval;

/**
 * Which part of what a customer buys of suppliers that are not recorded is cut, if
 * suppliers are cut by what they have in common, such as their country: the part of the
 * product's recorded sales that the cut suppliers have, in the mean of the draws. It is
 * an assumption. Where it is recorded how much the customer buys of all companies of the
 * countries, the parts are raised or lowered alike, so that what is cut fits that figure
 * in the mean of the draws.
 */
final class UnrecordedParts {

	private static final double MILLION = 1e6;

	private final Scenario scenario;

	private final SupplyNetwork network;

	private final DrawnTopology topology;

	private final GroupTotals totals;

	/** By draw and link, one draw or more. */
	private final double[][] amounts;

	/** By link, in the mean of the draws. */
	private final double[] mean;

	UnrecordedParts(Scenario scenario, SupplyNetwork network, DrawnTopology topology, double[][] amounts,
			GroupTotals totals) {
		this.scenario = scenario;
		this.network = network;
		this.topology = topology;
		this.amounts = amounts;
		this.totals = totals;
		this.mean = new double[topology.links()];
		for (double[] draw : amounts) {
			for (int link = 0; link < this.mean.length; link++) {
				this.mean[link] += draw[link] / amounts.length;
			}
		}
	}

	/**
	 * By link from outside: the part of it that unrecorded suppliers lose, 0 to 1.
	 * @param customers numbers of the customers of the cut
	 */
	Map<Integer, Double> of(Set<Integer> customers) {
		Map<Integer, Double> parts = new HashMap<>();
		Map<Integer, Double> ofGroup = new HashMap<>();
		Set<List<Integer>> slots = slots(customers);
		for (int customer : customers) {
			Map<Integer, Double> own = new HashMap<>();
			for (int link : this.topology.fromOutside(customer)) {
				int group = this.topology.group(link);
				if (slots.contains(List.of(customer, group))) {
					own.put(link, ofGroup.computeIfAbsent(group, this::partOfSales));
				}
			}
			fit(customer, own);
			parts.putAll(own);
		}
		return parts;
	}

	/** The customers of the cut with the groups that they buy of what is cut. */
	private Set<List<Integer>> slots(Set<Integer> customers) {
		Set<List<Integer>> slots = new HashSet<>();
		for (int link = 0; link < this.network.links().size(); link++) {
			if (customers.contains(this.network.customer(link))
					&& this.scenario.isCutProduct(this.network.links().get(link))) {
				slots.add(List.of(this.network.customer(link), this.network.group(link)));
			}
		}
		return slots;
	}

	/** The part of a group's recorded sales that the scenario's suppliers have. */
	private double partOfSales(int group) {
		int[] links = IntStream.range(0, this.network.links().size())
			.filter((link) -> this.network.group(link) == group)
			.toArray();
		boolean[] cut = new boolean[links.length];
		for (int at = 0; at < links.length; at++) {
			cut[at] = this.scenario.suppliers().contains(this.network.links().get(links[at]).supplier().id());
		}
		double parts = 0;
		for (double[] draw : this.amounts) {
			double all = 0;
			double theirs = 0;
			for (int at = 0; at < links.length; at++) {
				all += draw[links[at]];
				theirs += cut[at] ? draw[links[at]] : 0;
			}
			parts += (all > 0) ? theirs / all : 0;
		}
		return parts / this.amounts.length;
	}

	/** What unrecorded suppliers of the countries sell to a customer, by the record. */
	private record Recorded(double low, double high) {
	}

	/**
	 * Raises or lowers the parts alike, to what is recorded of all companies of the
	 * countries. If they are too small to be raised enough, the rest is cut from all
	 * other purchases from suppliers that are not recorded.
	 */
	private void fit(int customer, Map<Integer, Double> parts) {
		Recorded recorded = recorded(customer);
		double cut = parts.entrySet().stream().mapToDouble((one) -> one.getValue() * this.mean[one.getKey()]).sum();
		double wanted = Math.clamp(cut, Math.min(recorded.low, recorded.high), recorded.high);
		if (wanted < cut) {
			parts.replaceAll((link, part) -> part * wanted / cut);
		}
		else if (wanted > cut) {
			List<Integer> unrecorded = new ArrayList<>(this.topology.fromOutside(customer));
			double room = unrecorded.stream()
				.mapToDouble((link) -> (1 - parts.getOrDefault(link, 0.0)) * this.mean[link])
				.sum();
			double filled = (room > 0) ? Math.min(1, (wanted - cut) / room) : 0;
			unrecorded.forEach((link) -> parts.merge(link, filled, (part, more) -> part + (1 - part) * more));
		}
	}

	/** In millions of US dollars; from 0 to infinity if nothing is recorded. */
	private Recorded recorded(int customer) {
		double low = 0;
		double high = 0;
		for (String country : countries()) {
			Recorded one = ofCountry(customer, country);
			low += one.low;
			high += one.high;
		}
		boolean all = !countries().isEmpty();
		double named = 0;
		for (int link : this.scenario.cut()) {
			named += (this.network.customer(link) == customer) ? this.mean[link] : 0;
		}
		return all ? new Recorded(Math.max(0, low - named), Math.max(0, high - named))
				: new Recorded(0, Double.POSITIVE_INFINITY);
	}

	private Recorded ofCountry(int customer, String country) {
		String id = this.network.firm(customer).id();
		GroupTotals.Total total = this.totals.of(id, country);
		Interval part = this.totals.partOfPurchases(id, country);
		double low = (total != null) ? total.least().doubleValue() / MILLION : 0;
		double high = (total != null && total.most() != null) ? total.most().doubleValue() / MILLION
				: Double.POSITIVE_INFINITY;
		double all = purchases(customer);
		low = Math.max(low, part.low() * all);
		high = (part.high() < 1) ? Math.min(high, part.high() * all) : high;
		return new Recorded(low, high);
	}

	private double purchases(int customer) {
		double all = 0;
		for (int link = 0; link < this.network.links().size(); link++) {
			all += (this.network.customer(link) == customer) ? this.mean[link] : 0;
		}
		for (int link : this.topology.fromOutside(customer)) {
			all += this.mean[link];
		}
		return all;
	}

	/**
	 * The countries, if the scenario cuts all products of all their companies and of
	 * nobody else; else none.
	 */
	private Set<String> countries() {
		EntityFilter filter = this.scenario.input().suppliers();
		boolean alone = filter.ids() == null && filter.restrictedBy() == null && filter.ownedBy() == null
				&& (filter.memberOf() == null || filter.countries() == null) && !filter.bringsSubsidiaries();
		boolean all = alone && this.scenario.input().products() == null && !this.scenario.countries().contains("");
		return all ? this.scenario.countries() : Set.of();
	}

}
