package org.tieline.supply;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;

/**
 * What a metric says about the purchases or sales of its subject, by its name:
 * {@code revenue} and {@code total_procurement} are wholes, {@code carrier_revenue} is
 * the whole of a division, {@code purchases} from a counterparty is an amount, and
 * {@code purchases_share} is a share.
 *
 * @param of the whole that it is about
 * @param sort whether it is a share, an amount or a whole
 * @param division the division or kind of goods that it is limited to; null: none
 */
record ShareMetric(ShareBase of, Sort sort, @Nullable String division) {

	/** The sort of a figure. */
	enum Sort {

		SHARE, AMOUNT, WHOLE,
		/** A share or amount that contains the sought one. */
		WIDER_SHARE,
		/** What the largest counterparty has, whoever it is. */
		LARGEST,
		/** By the place of delivery, not by the seat of the counterparty. */
		SHARE_BY_PLACE, AMOUNT_BY_PLACE

	}

	/** Words in the name of a metric that is about something else. */
	private static final Pattern OTHER = Pattern.compile(
			"expected|lost|at_risk|risk|target|guidance|impact|subsid|r_and_d|growth|decline|shortfall|quarterly_change");

	/** All that a company bought. */
	private static final Pattern TOTAL = Pattern.compile("total_(?:procurement|purchases)");

	private record Rule(Pattern name, boolean counterparty, ShareBase of, Sort sort) {

		static Rule of(String name, boolean counterparty, ShareBase of, Sort sort) {
			return new Rule(Pattern.compile(name), counterparty, of, sort);
		}

	}

	private static final String DIVISION = "(?:(?<division>.+)_)?";

	/** The first that fits counts. */
	private static final List<Rule> RULES = List.of(Rule.of(TOTAL.pattern(), false, ShareBase.PURCHASES, Sort.WHOLE),
			Rule.of("purchases_from_largest_supplier", false, ShareBase.PURCHASES, Sort.LARGEST),
			Rule.of("sales_to_largest_customer", false, ShareBase.SALES, Sort.LARGEST),
			Rule.of(DIVISION + "purchases_share", true, ShareBase.PURCHASES, Sort.SHARE),
			Rule.of("purchases(?:_per_year)?", true, ShareBase.PURCHASES, Sort.AMOUNT),
			Rule.of(DIVISION + "purchases", false, ShareBase.PURCHASES, Sort.WHOLE),
			Rule.of("(?:revenue|sales)_share_including_indirect", true, ShareBase.SALES, Sort.WIDER_SHARE),
			Rule.of(DIVISION + "(?:revenue|sales)_share", true, ShareBase.SALES, Sort.SHARE),
			Rule.of("customer_of_(?:10_percent_or_more|more_than_10_percent)", true, ShareBase.SALES, Sort.SHARE),
			Rule.of("(?:revenue|sales)_in_country", true, ShareBase.SALES, Sort.AMOUNT_BY_PLACE),
			Rule.of("(?:revenue|sales)(?:_from|_to)?(?:_customer)?", true, ShareBase.SALES, Sort.AMOUNT),
			Rule.of(DIVISION + "revenue", false, ShareBase.SALES, Sort.WHOLE),
			Rule.of("share_of_orders", true, ShareBase.ORDERS, Sort.SHARE),
			Rule.of("vendor_share_of_(?<division>.+)_subscribers", true, ShareBase.SUBSCRIBERS, Sort.SHARE),
			Rule.of("vendor_share_of_(?<division>.+)", true, ShareBase.INSTALLED_BASE, Sort.SHARE),
			Rule.of("share_of_(?<division>.+)_ordered", true, ShareBase.CONTRACT, Sort.SHARE),
			Rule.of("share_of_contract", true, ShareBase.CONTRACT, Sort.SHARE),
			Rule.of("(?<division>.+)_share_of_sales", false, ShareBase.SALES, Sort.SHARE_BY_PLACE));

	/** What a metric of a company says; null: nothing about shares. */
	static @Nullable ShareMetric of(FactView metric) {
		var subject = metric.fact().participant("subject");
		String name = metric.fact().attributes().getOrDefault("metric", "");
		if (subject == null || subject.kind() == EntityKind.MARKET || OTHER.matcher(name).find()) {
			return null;
		}
		boolean counterparty = metric.fact().participant("counterparty") != null;
		for (Rule rule : RULES) {
			Matcher matcher = rule.name.matcher(name);
			if (rule.counterparty == counterparty && matcher.matches()) {
				boolean hasDivision = rule.name.pattern().contains("<division>");
				return new ShareMetric(rule.of, rule.sort, hasDivision ? matcher.group("division") : null);
			}
		}
		return null;
	}

	/**
	 * What a metric says beside others. Purchases are a part of all purchases, if these
	 * are on record for the same company and period in the same unit.
	 * @param all the metrics of the record
	 */
	static @Nullable ShareMetric of(FactView metric, Collection<FactView> all) {
		ShareMetric says = of(metric);
		boolean purchases = says != null && says.of == ShareBase.PURCHASES && says.sort == Sort.WHOLE
				&& says.division == null && !isTotal(metric);
		return (purchases && all.stream().anyMatch((one) -> isTotal(one) && isBeside(metric, one)))
				? new ShareMetric(ShareBase.PURCHASES, Sort.WHOLE, "purchases") : says;
	}

	private static boolean isTotal(FactView metric) {
		return TOTAL.matcher(metric.fact().attributes().getOrDefault("metric", "")).matches()
				&& metric.fact().participant("counterparty") == null;
	}

	private static boolean isBeside(FactView metric, FactView total) {
		boolean counts = total.status().isEstablished() || total.status() == Status.CONTESTED;
		return counts && Objects.equals(metric.fact().participant("subject"), total.fact().participant("subject"))
				&& Objects.equals(metric.fact().numberPeriod(), total.fact().numberPeriod())
				&& metric.figures(null)
					.stream()
					.anyMatch((one) -> total.figures(null)
						.stream()
						.anyMatch((other) -> one.quantity().unit().equals(other.quantity().unit())));
	}

	/** The division in words: {@code image sensor}; empty: none. */
	String words() {
		return words(this.division);
	}

	static String words(@Nullable String division) {
		return (division != null) ? MetricGoods.of(division).words() : "";
	}

}
