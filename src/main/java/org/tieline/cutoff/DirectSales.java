package org.tieline.cutoff;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.supply.GroupTotals.Total;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.YearlySales;
import org.tieline.value.Quantity;

/**
 * Sales of the cut suppliers to the cut customers in the year of the lens. The lower
 * bound is the sum of the named links. The upper bound is the sum of the recorded totals
 * of the groups that cover them.
 *
 * @param quantity in US dollars; null: nothing bounds it
 * @param without number of links without an amount
 * @param totals the totals that bound it
 * @param contradiction if the links add up to more than the totals: a sentence about it;
 * else null
 */
record DirectSales(@Nullable Quantity quantity, int without, List<FactView> totals, @Nullable String contradiction) {

	/**
	 * Adds up the sales.
	 * @param basis the model of the record
	 * @param scenario the scenario
	 * @param cut the cut links, none of which is part of another
	 */
	static DirectSales of(CutoffModel basis, Scenario scenario, List<SupplyLink> cut) {
		int without = (int) cut.stream().filter((link) -> !link.sales().stated()).count();
		Map<String, FactView> used = new LinkedHashMap<>();
		BigDecimal totals = totals(basis, scenario, used);
		BigDecimal most = scenario.input().complete() ? lesser(totals, highOf(cut)) : totals;
		return of(sum(cut), most, scenario.input().cut(), without, List.copyOf(used.values()));
	}

	/**
	 * The sum of the totals of every possible country of the suppliers and every
	 * customer; null: a total is not recorded, or a country or customer is not known.
	 */
	private static @Nullable BigDecimal totals(CutoffModel basis, Scenario scenario, Map<String, FactView> used) {
		Set<String> countries = countries(basis, scenario);
		boolean known = scenario.input().customers().namesAll() && !countries.contains("");
		BigDecimal sum = BigDecimal.ZERO;
		for (String customer : scenario.customers()) {
			for (String country : countries) {
				Total total = basis.totals().of(customer, country);
				if (total != null) {
					used.put(total.fact().id(), total.fact());
				}
				known &= total != null && total.most() != null;
				sum = (total != null && total.most() != null) ? sum.add(total.most()) : sum;
			}
		}
		return known ? sum : null;
	}

	/**
	 * The countries of all matching suppliers; empty: the country of one is not known.
	 */
	private static Set<String> countries(CutoffModel basis, Scenario scenario) {
		if (!scenario.input().suppliers().namesAll()) {
			return scenario.countries();
		}
		Map<String, Entity> everybody = basis.supply().everybody();
		return scenario.suppliers()
			.stream()
			.map((id) -> Objects.requireNonNull(everybody.get(id)).countryId())
			.map((country) -> Objects.requireNonNullElse(country, ""))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static @Nullable BigDecimal lesser(@Nullable BigDecimal one, @Nullable BigDecimal other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return one.min(other);
	}

	private static DirectSales of(BigDecimal low, @Nullable BigDecimal high, double severity, int without,
			List<FactView> totals) {
		boolean contradicts = high != null && high.compareTo(low) < 0;
		BigDecimal least = (low.signum() > 0) ? low : null;
		BigDecimal most = contradicts ? null : high;
		Quantity quantity = (least == null && most == null) ? null
				: new Quantity(part(least, severity), part(most, severity), YearlySales.USD);
		return new DirectSales(quantity, without, totals,
				contradicts ? "The amounts of the named ties add up to more than the recorded totals ("
						+ totals.stream().map(FactView::summary).collect(Collectors.joining(" "))
						+ "), so that no upper bound of direct sales is given." : null);
	}

	private static @Nullable BigDecimal part(@Nullable BigDecimal amount, double severity) {
		return (amount != null) ? amount.multiply(BigDecimal.valueOf(severity)).stripTrailingZeros() : null;
	}

	private static BigDecimal sum(List<SupplyLink> links) {
		return links.stream().map((link) -> link.sales().low()).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** The sum of the upper bounds; null: one link has none. */
	private static @Nullable BigDecimal highOf(List<SupplyLink> links) {
		BigDecimal sum = BigDecimal.ZERO;
		for (SupplyLink link : links) {
			if (link.sales().high() == null) {
				return null;
			}
			sum = sum.add(Objects.requireNonNull(link.sales().high()));
		}
		return sum;
	}

}
