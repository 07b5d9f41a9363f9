package org.tieline.supply;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.supply.ShareMetric.Sort;
import org.tieline.supply.TieFigures.Dollars;
import org.tieline.value.Interval;
import org.tieline.value.Quantity;

/**
 * What totals and filings on record say about the ties of the year of the lens. A tie's
 * amount over the recorded revenue or purchases bounds its share, and its share times the
 * total bounds its amount, both in US dollars and for the calendar year. The revenue of a
 * division is a lower bound of that of the company. A customer that a filing leaves out
 * has less than 10 percent ({@link DisclosureRule}). That is computed, so that it is set
 * aside if it contradicts what is stated for the tie itself. If stated figures contradict
 * each other, the bounds hold all of them.
 */
public final class YearShares {

	private static final Interval LEFT_OUT = new Interval(0, 0.1);

	private final Map<String, Dollars> revenues = new HashMap<>();

	private final Map<String, Dollars> purchases = new HashMap<>();

	private final List<Amount> amounts = new ArrayList<>();

	private final @Nullable Integer year;

	private final DisclosureRule rule;

	private final GroupTotals groups;

	private final CorporateFamilies families;

	/**
	 * A metric that gives an amount from or to one party.
	 *
	 * @param sells whether it was sold to the party; else it was bought from it
	 */
	private record Amount(Entity firm, boolean sells, Entity party, BigDecimal low) {
	}

	/**
	 * A recorded whole whose recorded parts add up to more.
	 *
	 * @param firm whose whole it is
	 * @param sells whether it is its revenue; else its purchases
	 * @param whole the whole
	 * @param parts the least amounts by the name of the other party
	 * @param sum their sum
	 */
	record Exceeded(Entity firm, boolean sells, Dollars whole, Map<String, BigDecimal> parts, BigDecimal sum) {
	}

	/** Totals for the year of the lens. */
	public YearShares(SupplyRecord supply, GroupTotals groups) {
		this.year = (supply.lens().asOf() != null) ? supply.lens().asOf().year() : null;
		this.families = new CorporateFamilies(new Parents(supply), false);
		this.rule = new DisclosureRule(supply, this.families);
		this.groups = groups;
		for (FactView metric : (this.year != null) ? supply.facts("METRIC") : List.<FactView>of()) {
			ShareMetric says = ShareMetric.of(metric, supply.facts("METRIC"));
			boolean whole = says != null && says.sort() == Sort.WHOLE;
			Quantity total = whole ? YearlySales.total(metric, Objects.requireNonNull(this.year)) : null;
			if (says != null && total != null) {
				BigDecimal high = (says.division() == null) ? total.high() : null;
				String subject = Objects.requireNonNull(metric.fact().participant("subject")).id();
				(says.of().isOfSupplier() ? this.revenues : this.purchases).merge(subject,
						new Dollars(Objects.requireNonNullElse(total.low(), BigDecimal.ZERO), high), Dollars::and);
			}
			if (says != null && says.sort() == Sort.AMOUNT) {
				addAmount(metric, says);
			}
		}
	}

	private void addAmount(FactView metric, ShareMetric says) {
		Quantity amount = YearlySales.total(metric, Objects.requireNonNull(this.year));
		BigDecimal low = (amount != null) ? amount.low() : null;
		if (low != null && low.signum() > 0) {
			this.amounts.add(new Amount(Objects.requireNonNull(metric.fact().participant("subject")),
					says.of().isOfSupplier(), Objects.requireNonNull(metric.fact().participant("counterparty")), low));
		}
	}

	/**
	 * The links with the bounds that follow. A whole that is less than its recorded parts
	 * bounds nothing, and these parts have no lower bounds.
	 */
	public List<SupplyLink> bound(List<SupplyLink> links) {
		Map<String, Dollars> sold = new HashMap<>(this.revenues);
		Map<String, Dollars> bought = new HashMap<>(this.purchases);
		exceeded(links).forEach((one) -> (one.sells() ? sold : bought).remove(one.firm().id()));
		List<SupplyLink> bound = new ArrayList<>(links.size());
		for (SupplyLink link : links) {
			String supplier = link.supplier().id();
			String customer = link.customer().id();
			boolean doubtful = (this.revenues.containsKey(supplier) && !sold.containsKey(supplier))
					|| (this.purchases.containsKey(customer) && !bought.containsKey(customer));
			bound.add(bound(doubtful ? link.withLows(false, true, true) : link, sold.get(supplier),
					bought.get(customer)));
		}
		return bound;
	}

	private SupplyLink bound(SupplyLink link, @Nullable Dollars sold, @Nullable Dollars bought) {
		TieFigures figures = new TieFigures(link, sold, bought);
		if (leftOut(link) && link.ofRevenue().low() <= LEFT_OUT.high()) {
			Interval less = new Interval(link.ofRevenue().low(), Math.min(link.ofRevenue().high(), LEFT_OUT.high()));
			TieFigures filed = new TieFigures(link.with(link.sales(), link.ofPurchases(), less), sold, bought);
			return (!filed.apart() || figures.apart()) ? filed.bound() : figures.bound();
		}
		return figures.bound();
	}

	/** The figures of a tie whose wholes are not exceeded. */
	TieFigures figures(SupplyLink link, List<Exceeded> exceeded) {
		return new TieFigures(link, whole(this.revenues, link.supplier(), true, exceeded),
				whole(this.purchases, link.customer(), false, exceeded));
	}

	private static @Nullable Dollars whole(Map<String, Dollars> wholes, Entity firm, boolean sells,
			List<Exceeded> exceeded) {
		boolean bounds = exceeded.stream()
			.noneMatch((one) -> one.sells() == sells && one.firm().id().equals(firm.id()));
		return bounds ? wholes.get(firm.id()) : null;
	}

	/** Wholes that are less than their recorded parts. */
	List<Exceeded> exceeded(List<SupplyLink> links) {
		List<Exceeded> found = new ArrayList<>();
		found.addAll(exceeded(links, true));
		found.addAll(exceeded(links, false));
		return found;
	}

	/** A part of a whole. */
	private record Part(String name, @Nullable String country, BigDecimal low) {

		private Part or(Part other) {
			return (this.low.compareTo(other.low) >= 0) ? this : other;
		}

	}

	private List<Exceeded> exceeded(List<SupplyLink> links, boolean sells) {
		Map<Entity, Map<String, Part>> parts = new LinkedHashMap<>();
		for (SupplyLink link : links) {
			Entity firm = sells ? link.supplier() : link.customer();
			Entity party = sells ? link.customer() : link.supplier();
			if ((sells ? this.revenues : this.purchases).containsKey(firm.id())) {
				Map<String, Part> own = parts.computeIfAbsent(firm, (key) -> new TreeMap<>());
				if (link.isAffirmed() && link.sales().low().signum() > 0) {
					own.merge(this.families.of(party.id()),
							new Part(party.name(), party.countryId(), link.sales().low()), Part::or);
				}
			}
		}
		for (Amount one : this.amounts) {
			boolean counts = one.sells() == sells && one.party().kind() != EntityKind.GROUP
					&& (sells ? this.revenues : this.purchases).containsKey(one.firm().id());
			if (counts) {
				parts.computeIfAbsent(one.firm(), (key) -> new TreeMap<>())
					.merge(this.families.of(one.party().id()),
							new Part(one.party().name(), one.party().countryId(), one.low()), Part::or);
			}
		}
		List<Exceeded> found = new ArrayList<>();
		parts.forEach((firm, own) -> {
			addLargestGroup(own, firm, sells);
			if (!sells) {
				this.groups.of(firm.id()).forEach((country, total) -> addGroup(own, country, total));
			}
			Dollars whole = Objects.requireNonNull((sells ? this.revenues : this.purchases).get(firm.id()));
			BigDecimal sum = own.values().stream().map(Part::low).reduce(BigDecimal.ZERO, BigDecimal::add);
			BigDecimal most = whole.high();
			if (most != null && sum.doubleValue() > most.doubleValue() * (1 + Contradictions.ROUNDING)) {
				Map<String, BigDecimal> named = new TreeMap<>();
				own.values().forEach((one) -> named.put(one.name(), one.low()));
				found.add(new Exceeded(firm, sells, whole, named, sum));
			}
		});
		return found;
	}

	/**
	 * Who is in a group is not known in full. So an amount of a group that is more than
	 * all other parts together counts alone.
	 */
	private void addLargestGroup(Map<String, Part> parts, Entity firm, boolean sells) {
		BigDecimal named = parts.values().stream().map(Part::low).reduce(BigDecimal.ZERO, BigDecimal::add);
		this.amounts.stream()
			.filter((one) -> one.sells() == sells && one.firm().id().equals(firm.id())
					&& one.party().kind() == EntityKind.GROUP && one.low().compareTo(named) > 0
					&& (sells || GroupTotals.countryCoveredBy(one.party()) == null))
			.max(Comparator.comparing(Amount::low).thenComparing((one) -> one.party().id()))
			.ifPresent((one) -> {
				parts.clear();
				parts.put(one.party().id(), new Part("the group \"" + one.party().name() + "\"", null, one.low()));
			});
	}

	/** A group's total counts instead of its members, if it is more. */
	private static void addGroup(Map<String, Part> parts, String country, GroupTotals.Total total) {
		BigDecimal named = parts.values()
			.stream()
			.filter((one) -> country.equals(one.country()))
			.map(Part::low)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		if (total.least().compareTo(named) > 0) {
			parts.values().removeIf((one) -> country.equals(one.country()));
			String name = Objects.requireNonNull(total.fact().fact().participant("counterparty")).name();
			parts.put(country + " ", new Part("the group \"" + name + "\"", country, total.least()));
		}
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

}
