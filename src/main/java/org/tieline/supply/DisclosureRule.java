package org.tieline.supply;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * The rule that a filer names each customer of 10 percent or more of its revenue (ASC
 * 280-10-50-42; IFRS 8.34 is alike). The record has, for a filing, how many such customers
 * the filer names in a fiscal year (metric {@code customers_of_10_percent_or_more}), and
 * who they are (metric {@code customer_of_10_percent_or_more} with the customer). A
 * customer that is not among them has less than 10 percent in that year. Customers under
 * common control count as one. If not all names are on record, nothing follows. Filers do
 * not always comply, and the claims say so.
 */
final class DisclosureRule {

	static final String COUNT = "customers_of_10_percent_or_more";

	static final String NAMED = "customer_of_10_percent_or_more";

	static final BigDecimal LIMIT = BigDecimal.TEN;

	/** Less than 10 percent. */
	static final Quantity BELOW = new Quantity(null, LIMIT, "percent", false, true);

	private final CorporateFamilies families;

	/** By filer: its statements. */
	private final Map<String, List<Statement>> statements = new HashMap<>();

	private final Map<String, Set<Entity>> named = new HashMap<>();

	/**
	 * What a filing says of one fiscal year.
	 *
	 * @param figure the number of customers of 10 percent or more
	 */
	record Statement(TradeFigure figure) {

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
			for (TradeFigure one : (name.equals(COUNT) || name.equals(NAMED)) ? TradeFigure.of(metric, null)
					: List.<TradeFigure>of()) {
				if (name.equals(NAMED) && customer != null) {
					this.named.computeIfAbsent(key(filer, one.period()), (key) -> new HashSet<>()).add(customer);
				}
				else if (name.equals(COUNT) && one.flow() && isFiling(metric) && one.quantity().exact()) {
					this.statements.computeIfAbsent(filer, (key) -> new ArrayList<>()).add(new Statement(one));
				}
			}
		}
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

	/** The statements by which a customer has less than 10 percent of a filer's revenue. */
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
		return all && names.stream()
			.noneMatch((one) -> this.families.of(one.id()).equals(this.families.of(customer)));
	}

}
