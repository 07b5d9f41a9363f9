package org.tieline.supply;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Measurement;
import org.tieline.evidence.Status;
import org.tieline.supply.ShareMetric.Sort;
import org.tieline.supply.TieFigures.Dollars;
import org.tieline.value.Interval;
import org.tieline.value.Quantity;

/**
 * Recorded totals of what customers bought from all suppliers of a country in the year of
 * the lens. A total is an upper bound for each supplier and for their sum. It is never
 * added to them.
 */
public final class GroupTotals {

	/** The detail of a group that includes all companies of its country. */
	static final String COVERS = "covers";

	private static final String PURCHASES = "purchases";

	private final Map<String, Total> totals = new HashMap<>();

	private final Map<String, List<Part>> parts = new HashMap<>();

	/** What recorded ties alone show of a customer's trade with a country. */
	private final Map<String, Members> members = new HashMap<>();

	/**
	 * The least sales of the recorded suppliers of a country together, and the least part
	 * of the customer's purchases: of the ties of a supplier the greatest counts.
	 */
	private record Members(BigDecimal sales, double share) {

		private Members plus(Members other) {
			return new Members(this.sales.add(other.sales), this.share + other.share);
		}

		private Members or(Members other) {
			return new Members(this.sales.max(other.sales), Math.max(this.share, other.share));
		}

	}

	private static final double ROUNDING = 1e-9;

	/**
	 * A total.
	 *
	 * @param fact the metric that gives it
	 * @param least lower bound in US dollars
	 * @param most upper bound in US dollars; null: only a lower bound is known
	 */
	public record Total(FactView fact, BigDecimal least, @Nullable BigDecimal most) {

		/**
		 * What both say; of figures that contradict each other, from the least to the
		 * greatest. The fact is that of the one with an upper bound.
		 */
		private Total and(Total other) {
			Quantity both = new Quantity(this.least, this.most, YearlySales.USD)
				.hull(new Quantity(other.least, other.most, YearlySales.USD));
			return new Total((this.most != null) ? this.fact : other.fact,
					Objects.requireNonNullElse(both.low(), BigDecimal.ZERO), both.high());
		}

	}

	/**
	 * The part of a customer's purchases that all suppliers of a country have.
	 *
	 * @param fact a metric that gives it
	 * @param share bounds from 0 to 1
	 */
	public record Part(FactView fact, Interval share) {

		/**
		 * What both say; of figures that contradict each other, from the least to the
		 * greatest.
		 */
		private static Interval and(Interval one, Interval other) {
			double low = Math.max(one.low(), other.low());
			double high = Math.min(one.high(), other.high());
			return (low <= high) ? new Interval(low, high)
					: new Interval(Math.min(one.low(), other.low()), Math.max(one.high(), other.high()));
		}

	}

	public GroupTotals(SupplyRecord supply) {
		this(supply, Measurement::quantity);
	}

	/**
	 * The totals as they hold for certain: what sources call approximate stands for all
	 * that is rounded to it.
	 */
	public static GroupTotals certain(SupplyRecord supply) {
		return new GroupTotals(supply, Measurement::certain);
	}

	private GroupTotals(SupplyRecord supply, Function<Measurement, Quantity> quantity) {
		if (supply.lens().asOf() == null) {
			return;
		}
		int year = supply.lens().asOf().year();
		for (FactView metric : supply.facts("METRIC")) {
			Entity group = metric.fact().participant("counterparty");
			String country = (group != null) ? countryCoveredBy(group) : null;
			Quantity total = YearlySales.total(metric, year, quantity);
			if (country != null && total != null && PURCHASES.equals(metric.fact().attributes().get("metric"))) {
				String customer = Objects.requireNonNull(metric.fact().participant("subject")).id();
				this.totals.merge(key(customer, country),
						new Total(metric, Objects.requireNonNullElse(total.low(), BigDecimal.ZERO), total.high()),
						Total::and);
			}
		}
		addMembers(supply.links(), addShares(supply, year, quantity));
	}

	/** A tie's part of all purchases is stated, or its amount is over them. */
	private void addMembers(List<SupplyLink> links, Map<String, Dollars> purchases) {
		Map<String, Map<String, Members>> bySupplier = new TreeMap<>();
		for (SupplyLink link : links) {
			String country = link.supplier().countryId();
			if (country != null && link.isAffirmed()) {
				bySupplier.computeIfAbsent(key(link.customer().id(), country), (key) -> new TreeMap<>())
					.merge(link.supplier().id(),
							new Members(link.sales().low(), least(link, purchases.get(link.customer().id()))),
							Members::or);
			}
		}
		bySupplier.forEach((key, one) -> this.members.put(key,
				one.values().stream().reduce(new Members(BigDecimal.ZERO, 0), Members::plus)));
	}

	private static double least(SupplyLink link, @Nullable Dollars all) {
		BigDecimal most = (all != null) ? all.high() : null;
		double part = (most != null) ? link.sales().low().doubleValue() / most.doubleValue() : 0;
		return Math.max(link.ofPurchases().low(), part);
	}

	/**
	 * Whether recorded suppliers of a country sell a customer more than is recorded of
	 * all of them. Then the figure of all bounds none of them.
	 */
	public boolean isExceeded(String customer, String country) {
		Members own = this.members.getOrDefault(key(customer, country), new Members(BigDecimal.ZERO, 0));
		Total total = this.totals.get(key(customer, country));
		double most = partOfPurchases(customer, country).high();
		return (total != null && total.most() != null && own.sales().compareTo(total.most()) > 0)
				|| (most < 1 && own.share() > most + ROUNDING);
	}

	/** The total, if it bounds the suppliers of the country; null: it does not. */
	public @Nullable Total bounding(String customer, @Nullable String country) {
		return (country != null && !isExceeded(customer, country)) ? of(customer, country) : null;
	}

	/**
	 * Shares of a customer's purchases from a group: stated ones, and its total over all
	 * purchases of the year.
	 * @return all purchases by customer
	 */
	private Map<String, Dollars> addShares(SupplyRecord supply, int year, Function<Measurement, Quantity> quantity) {
		Map<String, Dollars> purchases = new HashMap<>();
		for (FactView metric : supply.facts("METRIC")) {
			ShareMetric says = ShareMetric.of(metric, supply.facts("METRIC"));
			if (says == null || says.of() != ShareBase.PURCHASES) {
				continue;
			}
			String customer = Objects.requireNonNull(metric.fact().participant("subject")).id();
			Entity group = metric.fact().participant("counterparty");
			String country = (group != null) ? countryCoveredBy(group) : null;
			for (TradeFigure one : TradeFigure.of(metric, null, quantity)) {
				Quantity number = one.quantity();
				boolean counts = one.status() != Status.ALLEGED && one.flow()
						&& YearlySales.isOfTheYear(one.period(), year);
				if (counts && country != null && says.sort() == Sort.SHARE && says.division() == null
						&& one.isPercent()) {
					add(key(customer, country), new Part(metric, Interval.ofPercent(number)));
				}
				else if (counts && says.sort() == Sort.WHOLE && number.unit().equals(YearlySales.USD)
						&& number.low() != null && number.low().signum() > 0) {
					purchases.merge(customer,
							new Dollars(number.low(), (says.division() == null) ? number.high() : null), Dollars::and);
				}
			}
		}
		this.totals.forEach((key, total) -> {
			Dollars all = purchases.get(key.substring(0, key.indexOf(' ')));
			if (all != null) {
				add(key, new Part(total.fact(), over(total, all)));
			}
		});
		return purchases;
	}

	private void add(String key, Part part) {
		this.parts.computeIfAbsent(key, (one) -> new ArrayList<>()).add(part);
	}

	private static Interval over(Total total, Dollars all) {
		double low = (all.high() != null) ? total.least().doubleValue() / all.high().doubleValue() : 0;
		double high = (total.most() != null) ? total.most().doubleValue() / all.low().doubleValue() : 1;
		return new Interval(Math.min(Math.min(1, low), Math.min(1, high)), Math.min(1, high));
	}

	private static String key(String customer, String country) {
		return customer + " " + country;
	}

	/**
	 * The country whose companies a group includes completely; null: it is no such group.
	 */
	public static @Nullable String countryCoveredBy(Entity group) {
		boolean covers = group.kind() == EntityKind.GROUP && "COUNTRY".equals(group.details().get(COVERS));
		return covers ? group.countryId() : null;
	}

	/**
	 * The least that a customer bought from all suppliers of each country, by country.
	 */
	Map<String, Total> of(String customer) {
		Map<String, Total> own = new TreeMap<>();
		this.totals.forEach((key, total) -> {
			if (key.startsWith(customer + " ")) {
				own.put(key.substring(customer.length() + 1), total);
			}
		});
		return own;
	}

	/** The total of a customer and a country; null: not recorded. */
	public @Nullable Total of(String customer, @Nullable String country) {
		return (country != null) ? this.totals.get(key(customer, country)) : null;
	}

	/**
	 * The recorded parts of a customer's purchases that all suppliers of a country have.
	 */
	public List<Part> partsOfPurchases(String customer, @Nullable String country) {
		return (country != null) ? this.parts.getOrDefault(key(customer, country), List.of()) : List.of();
	}

	/**
	 * What these parts say together, 0 to 1: what all of them say, or from the least to
	 * the greatest if they contradict each other.
	 */
	public Interval partOfPurchases(String customer, @Nullable String country) {
		return partsOfPurchases(customer, country).stream().map(Part::share).reduce(Part::and).orElse(Interval.UNKNOWN);
	}

	/**
	 * The greatest part of a customer's purchases that all suppliers of a country have, 0
	 * to 1; null: not recorded.
	 */
	public @Nullable Double mostOfPurchases(String customer, @Nullable String country) {
		Interval part = partOfPurchases(customer, country);
		boolean bounds = country != null && part.high() < 1 && !isExceeded(customer, country);
		return bounds ? Double.valueOf(part.high()) : null;
	}

	/** The links with sales cut at the total of their group. */
	public List<SupplyLink> bound(List<SupplyLink> links) {
		List<SupplyLink> bound = new ArrayList<>(links.size());
		for (SupplyLink link : links) {
			Total total = bounding(link.customer().id(), link.supplier().countryId());
			SupplyLink one = (total != null && total.most() != null) ? link.atMost(total.most()) : link;
			Double share = mostOfPurchases(link.customer().id(), link.supplier().countryId());
			bound.add((share != null && share >= one.ofPurchases().low()) ? one.with(one.sales(),
					new Interval(one.ofPurchases().low(), Math.min(one.ofPurchases().high(), share)), one.ofRevenue())
					: one);
		}
		return bound;
	}

}
