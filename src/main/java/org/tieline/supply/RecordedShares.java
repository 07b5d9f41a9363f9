package org.tieline.supply;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.supply.ShareFigure.Origin;
import org.tieline.supply.ShareMetric.Sort;
import org.tieline.value.PartialDate;
import org.tieline.value.PeriodFit;
import org.tieline.value.Quantity;

/**
 * The recorded shares of a cut: for each customer, the part of its purchases (or network)
 * that came from the cut suppliers; for each supplier, the part of its sales that went to
 * the cut customers. A figure is from the period that fits the date best, else from the
 * nearest one, which begins no more than a year after the date. Amounts are divided by a
 * whole of the same period and currency only.
 */
public final class RecordedShares {

	private static final Comparator<RecordedShare> NARROWEST_FIRST = Comparator
		.comparing((RecordedShare one) -> one.presumed() || one.byPlace() || one.status() == Status.ALLEGED)
		.thenComparingDouble(RecordedShare::width)
		.thenComparing((one) -> one.entity().id())
		.thenComparing(RecordedShare::summary);

	private static final int MOST_BESIDE = 2;

	private final SupplyRecord supply;

	private final Parents parents;

	private final CorporateFamilies families;

	private final DisclosureRule rule;

	private final Map<String, List<SupplyLink>> bySupplier;

	private final Map<String, List<SupplyLink>> byCustomer;

	private final Map<String, List<FactView>> metrics;

	public RecordedShares(SupplyRecord supply) {
		this.supply = supply;
		this.parents = new Parents(supply);
		this.families = new CorporateFamilies(this.parents, true);
		this.rule = new DisclosureRule(supply, new CorporateFamilies(this.parents, false));
		this.bySupplier = supply.links().stream().collect(Collectors.groupingBy((tie) -> tie.supplier().id()));
		this.byCustomer = supply.links().stream().collect(Collectors.groupingBy((tie) -> tie.customer().id()));
		this.metrics = supply.facts("METRIC")
			.stream()
			.collect(Collectors.groupingBy((one) -> Objects.requireNonNull(one.fact().participant("subject")).id()));
	}

	/** The shares of a cut, the narrowest first; presumed ones come last. */
	public List<RecordedShare> of(CutTies cut) {
		Map<String, Entity> suppliers = new TreeMap<>();
		Map<String, Entity> customers = new TreeMap<>();
		cut.ties().forEach((tie) -> {
			suppliers.put(tie.supplier().id(), tie.supplier());
			customers.put(tie.customer().id(), tie.customer());
		});
		List<RecordedShare> shares = new ArrayList<>();
		suppliers.values().forEach((one) -> shares.addAll(of(cut, one, true)));
		customers.values().forEach((one) -> shares.addAll(of(cut, one, false)));
		return shares.stream().sorted(NARROWEST_FIRST).toList();
	}

	private List<RecordedShare> of(CutTies cut, Entity owner, boolean sells) {
		List<SupplyLink> own = (sells ? this.bySupplier : this.byCustomer).getOrDefault(owner.id(), List.of());
		TieShares ties = new TieShares(this.supply, cut, owner, sells, own, this.parents, this.families);
		List<ShareFigure> figures = new ArrayList<>(ties.stated());
		List<Whole> wholes = wholes(owner, sells);
		for (ShareFigure one : new GroupShares(this.supply, cut, metricsOf(owner), sells).figures()) {
			figures.addAll(one.isPercent() ? scaled(one, wholes) : over(one, wholes));
		}
		for (Whole whole : wholes) {
			ShareFigure amounts = ties.amounts(sells ? ShareBase.SALES : ShareBase.PURCHASES, whole.figure.period(),
					whole.figure.quantity().unit());
			figures.addAll((amounts != null) ? over(amounts, List.of(whole)) : List.of());
		}
		if (sells) {
			figures.addAll(disclosed(cut, owner));
		}
		return best(owner, figures).stream().map((one) -> share(owner, one)).toList();
	}

	/**
	 * A total of purchases or sales; that of a division is a lower bound of the whole.
	 */
	private record Whole(ShareMetric says, TradeFigure figure) {

		Quantity quantity() {
			Quantity number = this.figure.quantity();
			BigDecimal low = number.low();
			return (this.says.division() == null || low == null) ? number : new Quantity(low, null, number.unit());
		}

	}

	private List<Whole> wholes(Entity owner, boolean sells) {
		List<Whole> wholes = new ArrayList<>();
		metricsOf(owner).forEach((one) -> {
			ShareMetric says = ShareMetric.of(one, metricsOf(owner));
			if (says != null && says.sort() == Sort.WHOLE && says.of().isOfSupplier() == sells) {
				TradeFigure.of(one, null)
					.stream()
					.filter((figure) -> figure.flow() && figure.quantity().isCurrency()
							&& (says.division() == null || figure.quantity().low() != null))
					.forEach((figure) -> wholes.add(new Whole(says, figure)));
			}
		});
		return wholes;
	}

	private List<FactView> metricsOf(Entity owner) {
		return this.metrics.getOrDefault(owner.id(), List.of());
	}

	private static boolean fits(ShareFigure amount, Whole whole) {
		return TradeFigure.same(amount.period(), whole.figure.period())
				&& amount.quantity().unit().equals(whole.figure.quantity().unit());
	}

	/** An amount over each whole; the whole of a company before that of a division. */
	private static List<ShareFigure> over(ShareFigure amount, List<Whole> wholes) {
		List<Whole> fitting = wholes.stream().filter((one) -> fits(amount, one)).toList();
		List<Whole> ofAll = fitting.stream().filter((one) -> one.says.division() == null).toList();
		return (ofAll.isEmpty() ? fitting : ofAll).stream()
			.map((one) -> amount.over(one.quantity(), one.figure, one.says.division()))
			.filter(Objects::nonNull)
			.toList();
	}

	/**
	 * A share of a division, and the same of the company if both totals are on record.
	 */
	private static List<ShareFigure> scaled(ShareFigure share, List<Whole> wholes) {
		List<ShareFigure> figures = new ArrayList<>(List.of(share));
		for (Whole part : wholes) {
			if (share.division() == null || !share.division().equals(part.says.division())
					|| !TradeFigure.same(share.period(), part.figure.period())) {
				continue;
			}
			ShareFigure amount = new ShareFigure(share.of(), null, share.origin(),
					ofTotal(share.quantity(), part.figure.quantity()), share.period(), true,
					TieSum.weaker(share.status(), part.figure.status()),
					List.of(share.facts().getFirst(), part.figure.fact()), share.whom(), share.remark(), null);
			figures.addAll(over(amount, wholes.stream().filter((whole) -> whole.says.division() == null).toList()));
		}
		return figures;
	}

	/**
	 * A percentage of a division's total, as an amount. Other divisions can sell more to
	 * the same customer.
	 */
	private static Quantity ofTotal(Quantity percent, Quantity total) {
		BigDecimal low = (percent.low() != null && total.low() != null)
				? percent.low().multiply(total.low()).movePointLeft(2) : BigDecimal.ZERO;
		return new Quantity(low, null, total.unit());
	}

	private List<ShareFigure> disclosed(CutTies cut, Entity filer) {
		if (!cut.customers().named() || cut.customers().ids().size() != 1) {
			return List.of();
		}
		String customer = cut.customers().ids().iterator().next();
		String name = cut.ties()
			.stream()
			.filter((one) -> one.customer().id().equals(customer))
			.map((one) -> one.customer().name())
			.findFirst()
			.orElse(customer);
		return this.rule.bounding(filer.id(), customer)
			.stream()
			.map((one) -> new ShareFigure(ShareBase.SALES, null, Origin.DISCLOSURE, one.bound(), one.period(), true,
					one.figure().status(), List.of(one.figure().fact()), name,
					"; computed from the filing of " + filer.name() + ", which does not name it among the customers of "
							+ "10 percent or more that the rules ask it to name (compliance is imperfect)",
					null))
			.toList();
	}

	/**
	 * Of each form the figure whose period fits the date best. A figure that is only
	 * alleged counts if nobody states or estimates one that is near. Later ones count
	 * only if nothing else is recorded of the same whole.
	 */
	private List<ShareFigure> best(Entity owner, List<ShareFigure> figures) {
		PartialDate asOf = this.supply.lens().asOf();
		Comparator<ShareFigure> fit = PeriodFit.best(asOf, ShareFigure::period, ShareFigure::flow,
				(one) -> one.isSaidBy(owner.id()));
		Map<List<Object>, ShareFigure> best = new LinkedHashMap<>();
		List<ShareFigure> ordered = figures.stream()
			.filter((one) -> !PeriodFit.isTooLate(one.period(), asOf))
			.sorted(Comparator.comparing((ShareFigure one) -> one.isAlleged() || !PeriodFit.isNear(one.period(), asOf))
				.thenComparing(fit)
				.thenComparing(ShareFigure::isAlleged)
				.thenComparing((one) -> one.quantity().low() == null || one.quantity().high() == null))
			.toList();
		ordered.forEach((one) -> best.putIfAbsent(one.key(), one));
		best.replaceAll((key, one) -> one.isAlleged() ? one
				: beside(one, ordered.stream().filter((other) -> other.key().equals(key)).toList(), fit));
		return best.values()
			.stream()
			.filter((one) -> !PeriodFit.isAfter(one.period(), asOf) || best.values()
				.stream()
				.allMatch((other) -> PeriodFit.isAfter(other.period(), asOf) || !one.isOfTheWholeOf(other)))
			.toList();
	}

	/** A figure with what else is on record of the same, in words. */
	private ShareFigure beside(ShareFigure told, List<ShareFigure> alike, Comparator<ShareFigure> fit) {
		return told.with(others(told, alike) + alleged(told, alike, fit));
	}

	/**
	 * Other figures that touch the date and differ, if none is for exactly that time:
	 * {@code ; also on record: 15% of fiscal 2019}.
	 */
	private String others(ShareFigure told, List<ShareFigure> alike) {
		PartialDate asOf = this.supply.lens().asOf();
		if (asOf == null || !told.period().touches(asOf) || (told.flow() && told.isOf(asOf))) {
			return "";
		}
		String others = alike.stream()
			.filter((one) -> !one.isAlleged() && one.period().touches(asOf))
			.filter((one) -> !one.quantity().equals(told.quantity()))
			.limit(MOST_BESIDE)
			.map((one) -> RecordedShareWords.number(one.quantity()) + (one.flow() ? " of " : " as of ")
					+ FiscalPeriod.words(one.period()))
			.collect(Collectors.joining(", "));
		return others.isEmpty() ? "" : "; also on record: " + others;
	}

	/**
	 * What is alleged beside a figure that is stated or estimated, if its period fits as
	 * well: {@code ; a source alleges 23%}. It has no part in the number.
	 */
	private static String alleged(ShareFigure told, List<ShareFigure> alike, Comparator<ShareFigure> fit) {
		return alike.stream()
			.filter((one) -> one.isAlleged() && fit.compare(one, told) <= 0 && !one.quantity().equals(told.quantity()))
			.findFirst()
			.map((one) -> "; a source alleges " + RecordedShareWords.number(one.quantity())
					+ (TradeFigure.same(one.period(), told.period()) ? "" : " of " + FiscalPeriod.words(one.period())))
			.orElse("");
	}

	private RecordedShare share(Entity owner, ShareFigure figure) {
		ShareFigure one = figure.outward();
		PartialDate asOf = this.supply.lens().asOf();
		String presumed = PeriodFit.remark(one.period(), asOf);
		ShareFigure.Over over = one.over();
		return new RecordedShare(owner, one.of(), (one.division() != null) ? ShareMetric.words(one.division()) : null,
				one.quantity(), one.origin() == Origin.PLACE, (over != null) ? over.amount() : null,
				(over != null) ? over.whole() : null, one.period(), !presumed.isEmpty(), one.status(), one.facts(),
				(over != null) ? over.facts() : List.of(), RecordedShareWords.of(owner.name(), one, presumed));
	}

}
