package org.tieline.cutoff;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.tieline.cutoff.GroupTotals.Total;
import org.tieline.evidence.FactView;
import org.tieline.value.Quantity;

/**
 * What the cut suppliers sold to the cut customers in the year of the lens: at least what
 * the links that are named add up to, at most the recorded totals of the groups that
 * cover them.
 *
 * @param quantity in US dollars; null: nothing bounds it
 * @param without how many of the links have no amount
 * @param totals the totals that bound it
 * @param contradiction in words, if the links add up to more than the totals
 */
record DirectSales(@Nullable Quantity quantity, int without, List<FactView> totals, @Nullable String contradiction) {

	/**
	 * Adds up.
	 * @param cut the links that are cut
	 * @param totals of groups
	 * @param namesAll whether no supplier can be cut who is not named
	 * @param severity the part that is cut
	 */
	static DirectSales of(List<SupplyLink> cut, GroupTotals totals, boolean namesAll, double severity) {
		BigDecimal low = sum(cut);
		Map<String, List<SupplyLink>> covered = new LinkedHashMap<>();
		cut.forEach((link) -> covered
			.computeIfAbsent(link.customer().id() + " " + link.supplier().countryId(),
					(key) -> new java.util.ArrayList<>())
			.add(link));
		BigDecimal high = BigDecimal.ZERO;
		Map<String, FactView> used = new LinkedHashMap<>();
		for (List<SupplyLink> links : covered.values()) {
			Total total = totals.of(links.getFirst().customer().id(), links.getFirst().supplier().countryId());
			BigDecimal each = namesAll ? highOf(links) : null;
			if (total != null && (each == null || total.most().compareTo(each) <= 0)) {
				used.put(total.fact().id(), total.fact());
				each = total.most();
			}
			high = (each != null && high != null) ? high.add(each) : null;
		}
		int without = (int) cut.stream().filter((link) -> !link.sales().stated()).count();
		return of(low, high, severity, without, List.copyOf(used.values()));
	}

	private static DirectSales of(BigDecimal low, @Nullable BigDecimal high, double severity, int without,
			List<FactView> totals) {
		boolean contradicts = high != null && high.compareTo(low) < 0;
		BigDecimal least = (low.signum() > 0 || severity == 0) ? low : null;
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

	/** Null: one of the links is unbounded. */
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

	/** Countries, with suppliers cut, of which no total is recorded. */
	static TreeSet<String> countriesWithoutTotal(List<SupplyLink> cut, GroupTotals totals) {
		return cut.stream()
			.filter((link) -> totals.of(link.customer().id(), link.supplier().countryId()) == null)
			.map((link) -> Objects.requireNonNullElse(link.supplier().countryId(), "unknown"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
