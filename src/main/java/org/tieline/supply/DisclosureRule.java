package org.tieline.supply;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.SourceKind;
import org.tieline.evidence.FactView;
import org.tieline.value.Interval;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.PeriodFit;
import org.tieline.value.Quantity;

/**
 * The rule that a filer names each customer of 10 percent or more of its revenue (ASC
 * 280-10-50-42; IFRS 8.34 is alike). The record has, for a filing, how many such
 * customers the filer names in a fiscal year (metric
 * {@code customers_of_10_percent_or_more}), and who they are (metric
 * {@code customer_of_10_percent_or_more} with the customer). A customer that is not among
 * them has less than 10 percent in that period. If the filing speaks of more than 10
 * percent ({@code customers_of_more_than_10_percent}), it has at most 10. Customers under
 * common control count as one. If not all names are on record, nothing follows. Filers do
 * not always comply, and the claims say so.
 */
public final class DisclosureRule {

	/** What follows from each metric that counts customers. */
	private static final Map<String, Quantity> COUNTS = Map.of("customers_of_10_percent_or_more",
			new Quantity(null, BigDecimal.TEN, "percent", false, true), "customers_of_more_than_10_percent",
			new Quantity(null, BigDecimal.TEN, "percent"));

	/** The metrics that name one. */
	private static final Set<String> NAMES = Set.of("customer_of_10_percent_or_more",
			"customer_of_more_than_10_percent");

	private final CorporateFamilies families;

	/** By filer: its statements. */
	private final Map<String, List<Statement>> statements = new HashMap<>();

	private final Map<String, Set<Entity>> named = new HashMap<>();

	/**
	 * What a filing says of one fiscal year.
	 *
	 * @param figure the number of customers of 10 percent or more
	 * @param bound the share of revenue of a customer that is not among them
	 */
	record Statement(TradeFigure figure, Quantity bound) {

		Period period() {
			return this.figure.period();
		}

	}

	DisclosureRule(SupplyRecord supply, CorporateFamilies families) {
		this.families = families;
		for (FactView metric : supply.facts("METRIC")) {
			String name = metric.fact().attributes().getOrDefault("metric", "");
			String filer = Objects.requireNonNull(metric.fact().participant("subject")).id();
			Entity customer = metric.fact().participant("counterparty");
			Quantity bound = COUNTS.get(name);
			for (TradeFigure one : (bound != null || NAMES.contains(name)) ? TradeFigure.of(metric, null)
					: List.<TradeFigure>of()) {
				if (bound == null && customer != null) {
					this.named.computeIfAbsent(key(filer, one.period()), (key) -> new HashSet<>()).add(customer);
				}
				else if (bound != null && one.flow() && isFiling(metric) && one.quantity().exact()) {
					this.statements.computeIfAbsent(filer, (key) -> new ArrayList<>()).add(new Statement(one, bound));
				}
			}
		}
	}

	/** The rule for all filings of a record. */
	public static DisclosureRule of(SupplyRecord supply) {
		return new DisclosureRule(supply, new CorporateFamilies(new Parents(supply), false));
	}

	/**
	 * What the filing that fits the date best leaves of a supplier's revenue to a
	 * customer with all products, if it is near.
	 * @return bounds from 0 to 1; {@link Interval#UNKNOWN}: no filing bounds it
	 */
	public Interval nearest(SupplyLink link) {
		PartialDate asOf = link.fact().lens().asOf();
		return bounding(link.supplier().id(), link.customer().id()).stream()
			.filter((one) -> PeriodFit.isNear(one.period(), asOf) && !one.figure().isAlleged())
			.min(Comparator.comparing(Statement::period, PeriodFit.best(asOf)))
			.map((one) -> Interval.ofPercent(one.bound()))
			.orElse(Interval.UNKNOWN);
	}

	private static String key(String filer, Period period) {
		return filer + " " + period.firstDay() + " " + period.lastDay();
	}

	/** Whether a filing of a company gives it; another page cannot be silent. */
	private static boolean isFiling(FactView metric) {
		return metric.claims()
			.stream()
			.filter(Claim::asserts)
			.anyMatch((claim) -> claim.source().kind() == SourceKind.COMPANY_FILING);
	}

	/**
	 * The statements by which a customer has less than 10 percent of a filer's revenue.
	 */
	List<Statement> bounding(String filer, String customer) {
		return this.statements.getOrDefault(filer, List.of())
			.stream()
			.filter((one) -> leavesOut(filer, one, customer))
			.toList();
	}

	private boolean leavesOut(String filer, Statement statement, String customer) {
		Set<Entity> names = this.named.getOrDefault(key(filer, statement.period()), Set.of());
		BigDecimal count = Objects.requireNonNull(statement.figure.quantity().high());
		boolean all = count.compareTo(BigDecimal.valueOf(names.size())) == 0;
		return all && names.stream().noneMatch((one) -> this.families.of(one.id()).equals(this.families.of(customer)));
	}

}
