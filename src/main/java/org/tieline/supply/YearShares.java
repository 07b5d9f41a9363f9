package org.tieline.supply;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Derivation;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.supply.ShareMetric.Sort;
import org.tieline.value.Interval;
import org.tieline.value.Quantity;

/**
 * What totals and filings on record say about the ties of the year of the lens. A tie's
 * amount over the recorded revenue or purchases bounds its share, and its share times the
 * total bounds its amount, both in US dollars and for the calendar year. The revenue of a
 * division is a lower bound of that of the company. A customer that a filing leaves out
 * has less than 10 percent ({@link DisclosureRule}). Whatever contradicts what is stated
 * for the tie itself is set aside.
 */
public final class YearShares {

	private final Map<String, Total> revenues = new HashMap<>();

	private final Map<String, Total> purchases = new HashMap<>();

	private final @Nullable Integer year;

	private final DisclosureRule rule;

	/** A total in US dollars; null: not known on this side. */
	private record Total(BigDecimal low, @Nullable BigDecimal high) {

		/** What follows from both; one of them, if they contradict each other. */
		Total and(Total other) {
			BigDecimal least = this.low.max(other.low);
			BigDecimal most = (this.high == null) ? other.high
					: (other.high == null) ? this.high : this.high.min(other.high);
			return (most != null && least.compareTo(most) > 0) ? new Total(this.low.min(other.low), null)
					: new Total(least, most);
		}

	}

	public YearShares(SupplyRecord supply) {
		this.year = (supply.lens().asOf() != null) ? supply.lens().asOf().year() : null;
		this.rule = new DisclosureRule(supply, new CorporateFamilies(supply));
		for (FactView metric : (this.year != null) ? supply.facts("METRIC") : List.<FactView>of()) {
			ShareMetric says = ShareMetric.of(metric);
			boolean whole = says != null && says.sort() == Sort.WHOLE && isGiven(metric);
			Quantity total = whole ? YearlySales.total(metric, Objects.requireNonNull(this.year)) : null;
			if (says != null && total != null) {
				BigDecimal high = (says.division() == null) ? total.high() : null;
				String subject = Objects.requireNonNull(metric.fact().participant("subject")).id();
				(says.of().isOfSupplier() ? this.revenues : this.purchases).merge(subject,
						new Total(Objects.requireNonNullElse(total.low(), BigDecimal.ZERO), high), Total::and);
			}
		}
	}

	/** Whether a claim gives the number itself, in this currency. */
	private static boolean isGiven(FactView metric) {
		return metric.claims().stream().anyMatch((one) -> one.asserts() && one.derivation() != Derivation.CONVERTED);
	}

	/** The links with the bounds that follow. */
	public List<SupplyLink> bound(List<SupplyLink> links) {
		List<SupplyLink> bound = new ArrayList<>(links.size());
		for (SupplyLink link : links) {
			Total sold = this.revenues.get(link.supplier().id());
			Total bought = this.purchases.get(link.customer().id());
			Interval ofRevenue = leftOut(link) ? within(link.ofRevenue(), new Interval(0, 0.1)) : link.ofRevenue();
			SupplyLink one = link.with(link.sales(), link.ofPurchases(), ofRevenue);
			one = one.with(amount(amount(one.sales(), one.ofRevenue(), sold), one.ofPurchases(), bought),
					one.ofPurchases(), one.ofRevenue());
			bound.add(one.with(one.sales(), share(one.ofPurchases(), one.sales(), bought),
					share(one.ofRevenue(), one.sales(), sold)));
		}
		return bound;
	}

	/**
	 * The statements of filings in which these links' customers are left out, for the
	 * calendar year.
	 */
	public List<FactView> filings(List<SupplyLink> links) {
		return links.stream().flatMap((link) -> bounding(link).stream()).distinct().toList();
	}

	private boolean leftOut(SupplyLink link) {
		return !bounding(link).isEmpty();
	}

	private List<FactView> bounding(SupplyLink link) {
		Integer of = this.year;
		return (of == null) ? List.of() : this.rule.bounding(link.supplier().id(), link.customer().id())
			.stream()
			.filter((one) -> YearlySales.isOfTheYear(one.period(), of) && one.figure().status() != Status.ALLEGED)
			.map((one) -> one.figure().fact())
			.toList();
	}

	private static YearlySales amount(YearlySales sales, Interval share, @Nullable Total total) {
		if (total == null) {
			return sales;
		}
		BigDecimal low = total.low.multiply(BigDecimal.valueOf(share.low())).max(sales.low());
		BigDecimal most = (total.high != null) ? total.high.multiply(BigDecimal.valueOf(share.high())) : null;
		BigDecimal high = (most == null) ? sales.high() : (sales.high() == null) ? most : sales.high().min(most);
		return (high != null && low.compareTo(high) > 0) ? sales : new YearlySales(low, high, sales.stated());
	}

	private static Interval share(Interval stated, YearlySales sales, @Nullable Total total) {
		if (total == null) {
			return stated;
		}
		double low = (total.high != null && total.high.signum() > 0)
				? sales.low().doubleValue() / total.high.doubleValue() : 0;
		double high = (sales.high() != null && total.low.signum() > 0)
				? sales.high().doubleValue() / total.low.doubleValue() : 1;
		return (low > high || low > 1) ? stated : within(stated, new Interval(low, Math.min(high, 1)));
	}

	/** What both say; the first, if they contradict each other. */
	private static Interval within(Interval one, Interval other) {
		double low = Math.max(one.low(), other.low());
		double high = Math.min(one.high(), other.high());
		return (low > high) ? one : new Interval(low, high);
	}

}
