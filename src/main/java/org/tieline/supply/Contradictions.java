package org.tieline.supply;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.value.Interval;
import org.tieline.value.Quantity;

/**
 * Recorded figures of a year that cannot all be true, in words: shares that add up to
 * more than the whole, parts above their total, totals that contradict each other, and
 * shares that contradict amounts.
 */
public final class Contradictions {

	/** Printed numbers are rounded: so much of a whole is no contradiction. */
	static final double ROUNDING = 0.01;

	private final List<SupplyLink> links;

	/** The same ties with the bounds that follow from all figures. */
	private final List<SupplyLink> bound;

	private final GroupTotals totals;

	private final YearShares figures;

	private final Set<String> firms;

	private final List<String> sentences = new ArrayList<>();

	private Contradictions(List<SupplyLink> links, GroupTotals totals, YearShares figures, Set<String> firms) {
		this.links = links.stream().filter(SupplyLink::isAffirmed).toList();
		this.bound = figures.bound(links).stream().filter(SupplyLink::isAffirmed).toList();
		this.totals = totals;
		this.figures = figures;
		this.firms = firms;
	}

	/**
	 * The contradictions among the figures of some companies.
	 * @param links all links with the figures of the year
	 * @param firms ids of the companies
	 * @return sentences; empty: nothing contradicts
	 */
	public static List<String> of(List<SupplyLink> links, GroupTotals totals, YearShares figures, Set<String> firms) {
		Contradictions found = new Contradictions(links, totals, figures, firms);
		found.shares("sales", " to ", SupplyLink::supplier, SupplyLink::customer, SupplyLink::ofRevenue);
		found.shares("purchases", " from ", SupplyLink::customer, SupplyLink::supplier, SupplyLink::ofPurchases);
		found.totals();
		List<YearShares.Exceeded> exceeded = figures.exceeded(links);
		exceeded.stream().filter((one) -> firms.contains(one.firm().id())).forEach(found::exceeded);
		found.links.forEach((link) -> found.tie(link, exceeded));
		return found.sentences;
	}

	/** Of the ties of the same two the greatest share counts. */
	private void shares(String what, String preposition, Function<SupplyLink, Entity> whose,
			Function<SupplyLink, Entity> other, Function<SupplyLink, Interval> share) {
		Map<Entity, Map<String, Double>> parts = new LinkedHashMap<>();
		for (SupplyLink link : this.bound) {
			if (this.firms.contains(whose.apply(link).id()) && share.apply(link).low() > 0) {
				parts.computeIfAbsent(whose.apply(link), (key) -> new TreeMap<>())
					.merge(other.apply(link).name(), share.apply(link).low(), Math::max);
			}
		}
		parts.forEach((firm, of) -> {
			double sum = of.values().stream().mapToDouble(Double::doubleValue).sum();
			if (sum > 1 + ROUNDING) {
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

	private void exceeded(YearShares.Exceeded one) {
		String what = one.sells() ? "sales" : "purchases";
		String preposition = one.sells() ? " to " : " from ";
		String each = one.parts()
			.entrySet()
			.stream()
			.map((part) -> dollars(part.getValue()) + preposition + part.getKey())
			.collect(Collectors.joining(", "));
		this.sentences.add("Recorded amounts of the " + what + " of " + one.firm().name() + " add up to "
				+ dollars(one.sum()) + ", more than all of its " + what + " on record ("
				+ dollars(Objects.requireNonNull(one.whole().high())) + "): " + each
				+ ". This total bounds nothing, and no lower bound rests on these amounts; drawn networks leave out "
				+ "what setAside names.");
	}

	private void tie(SupplyLink link, List<YearShares.Exceeded> exceeded) {
		if (this.firms.contains(link.supplier().id()) && this.firms.contains(link.customer().id())) {
			TieFigures own = this.figures.figures(link, exceeded);
			apart("sales of " + link.supplier().name() + " that goes to " + link.customer().name(), link.ofRevenue(),
					own.insteadOfRevenue());
			apart("purchases of " + link.customer().name() + " that comes from " + link.supplier().name(),
					link.ofPurchases(), own.insteadOfPurchases());
		}
	}

	private void apart(String share, Interval stated, @Nullable Interval instead) {
		if (instead != null) {
			this.sentences.add("Recorded figures of one tie contradict each other: the share of the " + share
					+ " is stated as " + parts(stated) + ", and by amounts and totals it is " + parts(instead)
					+ ". Bounds hold both; drawn networks leave out what setAside names.");
		}
	}

	private static String parts(Interval part) {
		String low = percent(part.low());
		String high = percent(part.high());
		return low.equals(high) ? low : low + " to " + high;
	}

	private static String dollars(BigDecimal amount) {
		return Quantity.exactly(amount, YearlySales.USD).text();
	}

	private static String percent(double part) {
		return BigDecimal.valueOf(part * 100).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
				+ "%";
	}

}
