package org.tieline.supply;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.AffiliationRole;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.supply.ShareFigure.Origin;
import org.tieline.supply.ShareMetric.Sort;
import org.tieline.time.Spell.Holds;
import org.tieline.value.Quantity;

/**
 * The metrics of one party about trade with somebody: another company, a group, or
 * whoever is the largest. A group that is exactly the other side of the cut gives the
 * figure itself. A group that contains the other side gives an upper bound, and one that
 * is a part of it a lower bound. Groups of several countries are added; groups and their
 * members never are.
 */
final class GroupShares {

	private final SupplyRecord supply;

	private final CutTies cut;

	private final List<FactView> metrics;

	private final boolean sells;

	private final CutTies.Side other;

	/** Members of groups by recorded membership. */
	private final Map<String, Set<String>> members = new TreeMap<>();

	/** A metric, what it says, and one of its figures. */
	private record Told(FactView fact, ShareMetric says, TradeFigure figure) {

		@Nullable Entity counterparty() {
			return this.fact.fact().participant("counterparty");
		}

	}

	/**
	 * The metrics of one party.
	 * @param metrics its metrics
	 */
	GroupShares(SupplyRecord supply, CutTies cut, List<FactView> metrics, boolean sells) {
		this.supply = supply;
		this.cut = cut;
		this.metrics = metrics;
		this.sells = sells;
		this.other = sells ? cut.customers() : cut.suppliers();
		supply.facts(AffiliationRole.KIND)
			.stream()
			.filter((one) -> AffiliationRole.MEMBER_OF.isOf(one) && one.holds() == Holds.YES
					&& one.status().isEstablished())
			.forEach((one) -> this.members
				.computeIfAbsent(Objects.requireNonNull(one.fact().participant("of")).id(), (group) -> new TreeSet<>())
				.add(Objects.requireNonNull(one.fact().participant("member")).id()));
	}

	List<ShareFigure> figures() {
		List<ShareFigure> figures = new ArrayList<>();
		Map<List<Object>, Map<String, Told>> byCountry = new LinkedHashMap<>();
		for (Told told : told()) {
			ShareFigure figure = figure(told);
			if (figure != null) {
				figures.add(figure);
			}
			Entity group = told.counterparty();
			String country = (group != null) ? GroupTotals.countryCoveredBy(group) : null;
			if (this.other.includesAll(country)) {
				byCountry
					.computeIfAbsent(List.of(told.fact.fact().attributes().getOrDefault("metric", ""),
							told.figure.period().firstDay(), told.figure.period().lastDay(),
							told.figure.quantity().unit()), (key) -> new TreeMap<>())
					.putIfAbsent(Objects.requireNonNull(country), told);
			}
		}
		byCountry.values()
			.stream()
			.filter((one) -> one.size() > 1)
			.map(this::sum)
			.filter(Objects::nonNull)
			.forEach(figures::add);
		return figures;
	}

	private List<Told> told() {
		List<Told> all = new ArrayList<>();
		for (FactView fact : this.metrics) {
			ShareMetric says = ShareMetric.of(fact);
			if (says != null && says.sort() != Sort.WHOLE && says.of().isOfSupplier() == this.sells) {
				TradeFigure.of(fact, null).forEach((one) -> all.add(new Told(fact, says, one)));
				TradeFigure.alleged(fact, null).forEach((one) -> all.add(new Told(fact, says, one)));
			}
		}
		return all;
	}

	private @Nullable ShareFigure figure(Told told) {
		Entity counterparty = told.counterparty();
		return switch (told.says.sort()) {
			case WHOLE -> null;
			case LARGEST -> largest(told);
			case SHARE_BY_PLACE -> place(told, countryNamed(told.says.division()));
			case AMOUNT_BY_PLACE -> place(told, counterparty);
			case WIDER_SHARE -> (counterparty != null && this.other.isOnly(counterparty.id()))
					? bounded(told, false, true, counterparty.name(), "; indirect sales are included") : null;
			case SHARE, AMOUNT -> (counterparty != null) ? of(told, counterparty) : null;
		};
	}

	private @Nullable ShareFigure of(Told told, Entity counterparty) {
		boolean all = this.cut.products() == null;
		if (counterparty.kind() != EntityKind.GROUP) {
			boolean only = this.other.isOnly(counterparty.id());
			return this.other.ids().contains(counterparty.id()) ? bounded(told, all, only, counterparty.name(), "")
					: null;
		}
		String country = GroupTotals.countryCoveredBy(counterparty);
		Set<String> members = this.members.getOrDefault(counterparty.id(), Set.of());
		boolean isIt = counterparty.id().equals(this.other.group());
		boolean contains = isIt || this.other.isWithin(country)
				|| (this.other.named() && !members.isEmpty() && members.containsAll(this.other.ids()));
		boolean part = all && (isIt || this.other.includesAll(counterparty.countryId()));
		String sides = this.other.words();
		String name = "\"" + counterparty.name() + "\"";
		String remark = (contains && part) ? "" : contains ? "; the figure is for all of " + name : "";
		return bounded(told, part, contains, (contains || !part) ? sides : name + ", part of " + sides, remark);
	}

	/** A figure that bounds the cut from below, above, or both. */
	private static @Nullable ShareFigure bounded(Told told, boolean below, boolean above, String whom, String remark) {
		Quantity number = told.figure.quantity();
		BigDecimal low = below ? number.low() : null;
		BigDecimal high = above ? number.high() : null;
		if (low == null && high == null) {
			return null;
		}
		Quantity bounds = new Quantity(low, high, number.unit(), number.lowExclusive() && low != null,
				number.highExclusive() && high != null);
		return new ShareFigure(told.says.of(), told.says.division(), Origin.GROUP, bounds, told.figure.period(),
				told.figure.flow(), told.figure.status(), List.of(told.fact), whom, remark, null);
	}

	/** Nobody has more than the largest. */
	private @Nullable ShareFigure largest(Told told) {
		BigDecimal most = told.figure.quantity().high();
		if (!this.other.named() || most == null) {
			return null;
		}
		BigDecimal all = most.multiply(BigDecimal.valueOf(this.other.ids().size()));
		return new ShareFigure(told.says.of(), null, Origin.LARGEST,
				new Quantity(null, all, told.figure.quantity().unit(), false, told.figure.quantity().highExclusive()),
				told.figure.period(), told.figure.flow(), told.figure.status(), List.of(told.fact), this.other.words(),
				"; no one of them has more than the largest of all", null);
	}

	private @Nullable ShareFigure place(Told told, @Nullable Entity country) {
		return (country == null || !this.other.includesAll(country.id())) ? null
				: new ShareFigure(told.says.of(), null, Origin.PLACE, told.figure.quantity(), told.figure.period(),
						told.figure.flow(), told.figure.status(), List.of(told.fact), country.name(),
						"; by the place of delivery, which is not the seat of the customer", null);
	}

	private @Nullable Entity countryNamed(@Nullable String name) {
		return (name == null) ? null
				: this.supply.firms()
					.values()
					.stream()
					.map((one) -> one.relatedBy("country"))
					.filter(Objects::nonNull)
					.filter((one) -> one.name().toLowerCase(Locale.ROOT).replace(' ', '_').equals(name))
					.findFirst()
					.orElse(null);
	}

	/**
	 * The sum over groups of different countries: a lower bound if all products are cut,
	 * and an upper bound if these are all countries. Null: neither.
	 */
	private @Nullable ShareFigure sum(Map<String, Told> byCountry) {
		BigDecimal low = BigDecimal.ZERO;
		BigDecimal high = byCountry.keySet().equals(this.other.countries()) ? BigDecimal.ZERO : null;
		List<FactView> facts = new ArrayList<>();
		boolean above = false;
		boolean below = false;
		Status status = Status.CORROBORATED;
		for (Told told : byCountry.values()) {
			Quantity number = told.figure.quantity();
			low = (number.low() != null) ? low.add(number.low()) : low;
			high = (high != null && number.high() != null) ? high.add(number.high()) : null;
			above |= number.lowExclusive();
			below |= number.highExclusive();
			facts.add(told.fact);
			status = TieSum.weaker(status, told.figure.status());
		}
		Told first = byCountry.values().iterator().next();
		BigDecimal least = (this.cut.products() == null) ? low : null;
		if (least == null && high == null) {
			return null;
		}
		return new ShareFigure(first.says.of(), first.says.division(), Origin.GROUP,
				new Quantity(least, high, first.figure.quantity().unit(), above && least != null,
						below && high != null),
				first.figure.period(), first.figure.flow(), status, facts, this.other.words(), "", null);
	}

}
