package org.tieline.supply;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.NounPhrase;
import org.tieline.evidence.Status;
import org.tieline.supply.ShareFigure.Origin;
import org.tieline.supply.TieSum.Figure;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * The figures that the ties of one party with the other side of a cut have on record: the
 * stated shares, and the amounts. Figures of subsidiaries of a cut party are lower bounds
 * only.
 */
final class TieShares {

	private static final int MOST_NAMED = 3;

	private static final Map<String, ShareBase> ASPECTS = Map.of("share_of_supplier_revenue", ShareBase.SALES,
			"share_of_customer_purchases", ShareBase.PURCHASES, "share_of_customer_network", ShareBase.INSTALLED_BASE,
			"share_of_contract", ShareBase.CONTRACT);

	private final SupplyRecord supply;

	private final CutTies cut;

	private final Entity owner;

	private final boolean sells;

	private final CutTies.Side other;

	private final List<SupplyLink> own;

	private final Parents parents;

	private final CorporateFamilies families;

	/** A figure of a tie. */
	private record Told(SupplyLink tie, boolean direct, TradeFigure figure) {
	}

	/**
	 * The ties of one party.
	 * @param own its own ties on the side that it is on
	 */
	TieShares(SupplyRecord supply, CutTies cut, Entity owner, boolean sells, List<SupplyLink> own, Parents parents,
			CorporateFamilies families) {
		this.own = own;
		this.supply = supply;
		this.cut = cut;
		this.owner = owner;
		this.sells = sells;
		this.other = sells ? cut.customers() : cut.suppliers();
		this.parents = parents;
		this.families = families;
	}

	private Entity own(SupplyLink tie) {
		return this.sells ? tie.supplier() : tie.customer();
	}

	private Entity party(SupplyLink tie) {
		return this.sells ? tie.customer() : tie.supplier();
	}

	/**
	 * Sums of the stated shares, by what they are of and by period. What is alleged is
	 * added up apart.
	 */
	List<ShareFigure> stated() {
		Map<List<Object>, List<Told>> groups = new LinkedHashMap<>();
		for (SupplyLink tie : this.own) {
			if (this.parents.isWithin(party(tie).id(), this.other.ids())) {
				new TreeMap<>(ASPECTS).forEach((aspect, of) -> {
					if (of.isOfSupplier() == this.sells) {
						Stream
							.concat(TradeFigure.of(tie.fact(), aspect).stream(),
									TradeFigure.alleged(tie.fact(), aspect).stream())
							.filter(TradeFigure::isPercent)
							.forEach((one) -> groups.computeIfAbsent(key(of, tie, one), (key) -> new ArrayList<>())
								.add(new Told(tie, true, one)));
					}
				});
			}
		}
		List<ShareFigure> figures = new ArrayList<>();
		groups.forEach((key, told) -> {
			List<Told> cutOnes = told.stream().filter((one) -> this.cut.isOfProducts(one.tie)).toList();
			ShareBase of = (ShareBase) key.getFirst();
			String goods = goods(of, told.getFirst().tie);
			if (!cutOnes.isEmpty()) {
				add(figures, sum(of, goods, cutOnes, "percent"));
			}
			told.stream()
				.filter((one) -> this.other.isOnly(party(one.tie).id()) && this.cut.isWider(one.tie, this.supply))
				.forEach((one) -> add(figures, wider(of, goods, one)));
		});
		return figures;
	}

	private static void add(List<ShareFigure> figures, @Nullable ShareFigure figure) {
		if (figure != null) {
			figures.add(figure);
		}
	}

	private static List<Object> key(ShareBase of, SupplyLink tie, TradeFigure figure) {
		return List.of(of, Objects.requireNonNullElse(goods(of, tie), ""), figure.period().firstDay(),
				figure.period().lastDay(), figure.isAlleged());
	}

	/**
	 * Shares of a network or contract are of the equipment of the tie. Shares of revenue
	 * or purchases are of the whole.
	 */
	private static @Nullable String goods(ShareBase of, SupplyLink tie) {
		boolean whole = of == ShareBase.SALES || of == ShareBase.PURCHASES;
		return (whole || tie.product() == null) ? null : NounPhrase.of(tie.product());
	}

	private @Nullable ShareFigure sum(ShareBase of, @Nullable String goods, List<Told> told, String unit) {
		TieSum sum = TieSum.of(told.stream().map(this::figure).toList(), this.families, this.other);
		boolean open = sum.low() == null && sum.high() == null;
		if (open) {
			return null;
		}
		BigDecimal all = BigDecimal.valueOf(100);
		boolean percent = unit.equals("percent");
		boolean over = percent && sum.low() != null && sum.low().compareTo(all) > 0;
		BigDecimal high = (percent && sum.high() != null) ? sum.high().min(all) : sum.high();
		return over ? null
				: new ShareFigure(of, goods, Origin.TIES, bounds(sum, high, unit), told.getFirst().figure.period(),
						told.stream().allMatch((one) -> one.figure.flow()), sum.status(), sum.facts(),
						whom(sum, high == null), products(told, sum), null);
	}

	/** More than the least, or less than the greatest, stays so unless both are one. */
	private static Quantity bounds(TieSum sum, @Nullable BigDecimal high, String unit) {
		boolean apart = sum.low() == null || high == null || sum.low().compareTo(high) < 0;
		return new Quantity(sum.low(), high, unit, apart && sum.above(),
				apart && sum.below() && high != null && high.equals(sum.high()));
	}

	private Figure figure(Told one) {
		Quantity quantity = one.figure.quantity();
		return new Figure(one.tie, party(one.tie).id(), one.direct && covers(one.tie), quantity, one.figure.isAlleged()
				? Status.ALLEGED : TieSum.weaker(one.figure.status(), one.tie.fact().affirmedStatus()));
	}

	/**
	 * Whether a tie contains all cut ties between the same two: its product is not named,
	 * or they have it or kinds of it.
	 */
	private boolean covers(SupplyLink tie) {
		return this.other.ids().contains(party(tie).id()) && this.cut.ties()
			.stream()
			.filter((one) -> one.pair().equals(tie.pair()))
			.allMatch((one) -> tie.product() == null || one.isWithin(Set.of(tie.product().id())));
	}

	private @Nullable ShareFigure wider(ShareBase of, @Nullable String goods, Told one) {
		Quantity most = one.figure.quantity();
		BigDecimal high = most.high();
		if (high == null) {
			return null;
		}
		return new ShareFigure(of, goods, Origin.WIDER_TIE,
				new Quantity(null, high, most.unit(), false, most.highExclusive()), one.figure.period(),
				one.figure.flow(), one.figure.status(), List.of(one.tie.fact()), party(one.tie).name(),
				" in the products cut; the figure is for "
						+ ((one.tie.product() != null) ? NounPhrase.of(one.tie.product()) : "all products"),
				null);
	}

	/** The goods of the figures, if not all cut ties have them. */
	private String products(List<Told> told, TieSum sum) {
		if (sum.high() != null) {
			return "";
		}
		Set<String> names = told.stream()
			.filter((one) -> sum.facts().contains(one.tie.fact()) && !covers(one.tie) && one.tie.product() != null)
			.map((one) -> NounPhrase.of(Objects.requireNonNull(one.tie.product())))
			.collect(Collectors.toCollection(TreeSet::new));
		return names.isEmpty() ? "" : "; the figure is for " + String.join(", ", names) + " alone";
	}

	/**
	 * Whose trade a share is; a lower bound is that of all cut parties together, also of
	 * those of a country that nobody recorded. Figures of a subsidiary that is not cut
	 * itself are among those of its parent.
	 */
	private String whom(TieSum sum, boolean least) {
		String named = names(sum.parties());
		boolean all = this.other.named() && this.other.ids().stream().allMatch(sum.parties()::contains);
		Set<String> uncut = new TreeSet<>(sum.parties());
		uncut.removeAll(this.other.ids());
		if (!uncut.isEmpty()) {
			return this.other.words() + " with their subsidiaries (counting " + named + "; the scenario does not cut "
					+ names(uncut) + ")";
		}
		return (least && !all) ? this.other.words() + " (counting " + named + ")" : named;
	}

	private String names(Set<String> parties) {
		List<String> names = parties.stream()
			.map((id) -> Objects.requireNonNull(this.supply.firms().get(id)))
			.map(Entity::name)
			.distinct()
			.sorted()
			.toList();
		String said = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
		return (names.size() > MOST_NAMED) ? said + " and " + (names.size() - MOST_NAMED) + " more" : said;
	}

	/**
	 * The amounts in a period and currency. Amounts of parts of the period are lower
	 * bounds. Those of subsidiaries of the party are too.
	 */
	@Nullable ShareFigure amounts(ShareBase of, Period period, String currency) {
		List<Told> told = new ArrayList<>();
		for (SupplyLink tie : this.supply.links()) {
			boolean ours = this.parents.isWithin(own(tie).id(), Set.of(this.owner.id()))
					&& this.parents.isWithin(party(tie).id(), this.other.ids()) && this.cut.isOfProducts(tie);
			List<TradeFigure> amounts = ours ? TradeFigure.of(tie.fact(), "amount")
				.stream()
				.filter((one) -> one.flow() && one.quantity().unit().equals(currency))
				.toList() : List.of();
			boolean direct = own(tie).id().equals(this.owner.id());
			amounts.stream()
				.filter((one) -> TradeFigure.same(one.period(), period))
				.forEach((one) -> told.add(new Told(tie, direct, one)));
			partly(amounts, period).ifPresent((one) -> told.add(new Told(tie, false, one)));
		}
		List<Told> held = told.stream().filter((one) -> !one.figure.isAlleged()).toList();
		return told.isEmpty() ? null : sum(of, null, held.isEmpty() ? told : held, currency);
	}

	private static Optional<TradeFigure> partly(List<TradeFigure> amounts, Period period) {
		List<TradeFigure> within = amounts.stream()
			.filter((one) -> !TradeFigure.same(one.period(), period)
					&& !one.period().firstDay().isBefore(period.firstDay())
					&& !one.period().lastDay().isAfter(period.lastDay()) && one.quantity().low() != null)
			.toList();
		BigDecimal sum = YearlySales.greatestSum(within.stream()
			.map((one) -> new YearlySales.Piece(one.period().firstDay(), one.period().lastDay(),
					Objects.requireNonNull(one.quantity().low())))
			.toList());
		if (within.isEmpty()) {
			return Optional.empty();
		}
		TradeFigure one = within.getFirst();
		return Optional.of(new TradeFigure(one.fact(), new Quantity(sum, null, one.quantity().unit()), period,
				within.stream().map(TradeFigure::status).reduce(TieSum::weaker).orElseThrow(), true));
	}

}
