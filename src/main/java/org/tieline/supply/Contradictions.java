package org.tieline.supply;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.tieline.claim.Entity;
import org.tieline.value.Interval;

/**
 * Recorded figures of a year that cannot all be true, in words: shares that add up to
 * more than the whole, parts above their total, and totals that contradict each other.
 */
public final class Contradictions {

	/** Printed shares are rounded. */
	private static final double WHOLE = 1.01;

	private final List<SupplyLink> links;

	private final GroupTotals totals;

	private final Set<String> firms;

	private final List<String> sentences = new ArrayList<>();

	private Contradictions(List<SupplyLink> links, GroupTotals totals, Set<String> firms) {
		this.links = links.stream().filter(SupplyLink::isAffirmed).toList();
		this.totals = totals;
		this.firms = firms;
	}

	/**
	 * The contradictions among the figures of some companies.
	 * @param links all links with the figures of the year
	 * @param firms ids of the companies
	 * @return sentences; empty: nothing contradicts
	 */
	public static List<String> of(List<SupplyLink> links, GroupTotals totals, Set<String> firms) {
		Contradictions found = new Contradictions(links, totals, firms);
		found.shares("sales", " to ", SupplyLink::supplier, SupplyLink::customer, SupplyLink::ofRevenue);
		found.shares("purchases", " from ", SupplyLink::customer, SupplyLink::supplier, SupplyLink::ofPurchases);
		found.totals();
		return found.sentences;
	}

	/** Of the ties of the same two the greatest share counts. */
	private void shares(String what, String preposition, Function<SupplyLink, Entity> whose,
			Function<SupplyLink, Entity> other, Function<SupplyLink, Interval> share) {
		Map<Entity, Map<String, Double>> parts = new LinkedHashMap<>();
		for (SupplyLink link : this.links) {
			if (this.firms.contains(whose.apply(link).id()) && share.apply(link).low() > 0) {
				parts.computeIfAbsent(whose.apply(link), (key) -> new TreeMap<>())
					.merge(other.apply(link).name(), share.apply(link).low(), Math::max);
			}
		}
		parts.forEach((firm, of) -> {
			double sum = of.values().stream().mapToDouble(Double::doubleValue).sum();
			if (sum > WHOLE) {
				String each = of.entrySet()
					.stream()
					.map((one) -> percent(one.getValue()) + preposition + one.getKey())
					.collect(Collectors.joining(", "));
				this.sentences.add("Recorded shares of the " + what + " of " + firm.name() + " add up to "
						+ percent(sum) + ", more than the whole: " + each
						+ ". No lower bound rests on them. The cases divide them in "
						+ "proportion, and drawn networks leave out what setAside names.");
			}
		});
	}

	private void totals() {
		Map<List<String>, String> seen = new LinkedHashMap<>();
		for (SupplyLink link : this.links) {
			String country = link.supplier().countryId();
			if (country != null && this.firms.contains(link.customer().id())) {
				seen.putIfAbsent(List.of(link.customer().id(), country), link.customer().name());
			}
		}
		seen.forEach((key, customer) -> totals(key.getFirst(), key.getLast(), customer));
	}

	private void totals(String customer, String country, String name) {
		List<GroupTotals.Part> parts = this.totals.partsOfPurchases(customer, country);
		GroupTotals.Total total = this.totals.of(customer, country);
		if (this.totals.isExceeded(customer, country)) {
			String figure = (total != null) ? total.fact().summary() : parts.getFirst().fact().summary();
			this.sentences
				.add("Recorded suppliers of one country sell " + name + " more than is recorded of all of them: "
						+ figure + " It bounds none of them; drawn networks leave out what setAside names.");
		}
		boolean apart = parts.stream()
			.anyMatch((one) -> parts.stream().anyMatch((other) -> one.share().low() > other.share().high()));
		if (apart) {
			this.sentences.add("Recorded parts of the purchases of " + name + " contradict each other: "
					+ parts.stream().map((one) -> one.fact().summary()).distinct().collect(Collectors.joining(" "))
					+ " Bounds and drawn networks run from the least to the greatest.");
		}
	}

	private static String percent(double part) {
		return BigDecimal.valueOf(part * 100).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
				+ "%";
	}

}
