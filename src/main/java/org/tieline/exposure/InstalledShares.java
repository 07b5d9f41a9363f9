package org.tieline.exposure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.claim.EntityKind;
import org.tieline.evidence.FactView;
import org.tieline.evidence.NounPhrase;
import org.tieline.evidence.Status;
import org.tieline.exposure.InstalledShare.Found;
import org.tieline.exposure.InstalledShare.Measure;
import org.tieline.supply.MetricGoods;
import org.tieline.time.Spell.Holds;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.PeriodFit;
import org.tieline.value.Quantity;
import org.tieline.voice.Attribution;

/**
 * The recorded shares that vendors of a state have at some places: market shares of
 * countries, metrics of operators and countries about vendors, and shares of operators'
 * networks. They are evidence of exposure by themselves and need no path. None is added
 * to another, because groups contain their members.
 */
final class InstalledShares {

	/** The kinds of fact that have such shares. */
	static final Set<String> KINDS = Set.of("MARKET_SHARE", "METRIC", "SUPPLY");

	private static final String METRIC = "vendor_share_of_";

	/** The end of a metric that counts users. */
	private static final String USERS = "_subscribers";

	private static final int MOST_SAID = 3;

	private static final Set<Status> TOLD = Set.of(Status.CORROBORATED, Status.SINGLE_ORIGIN, Status.CONTESTED,
			Status.ALLEGED);

	private static final Comparator<InstalledShare> NEAREST_FIRST = Comparator
		.comparing((InstalledShare one) -> one.place().kind() != EntityKind.COUNTRY)
		.thenComparing((one) -> one.status() == Status.ALLEGED)
		.thenComparing(InstalledShare::presumed)
		.thenComparing(InstalledShare::measure)
		.thenComparing((one) -> one.place().id())
		.thenComparing((one) -> -most(one.share()))
		.thenComparing((one) -> one.fact().id());

	private final Predicate<Entity> places;

	private final Predicate<Entity> vendors;

	/** The markets with their geography, by id. */
	private final Map<String, Entity> markets;

	private final @Nullable PartialDate asOf;

	/**
	 * Shares of some vendors at some places.
	 * @param places whether a country or operator is asked about
	 * @param vendors whether a company or group is a vendor of the state
	 * @param markets all markets, each with its geography
	 * @param asOf the date asked about; null: none
	 */
	InstalledShares(Predicate<Entity> places, Predicate<Entity> vendors, List<Entity> markets,
			@Nullable PartialDate asOf) {
		this.places = places;
		this.vendors = vendors;
		this.markets = markets.stream().collect(Collectors.toMap(Entity::id, (one) -> one));
		this.asOf = asOf;
	}

	/**
	 * The shares: of each series the figure of the period that fits the date best. Shares
	 * of countries come first.
	 */
	List<InstalledShare> of(List<FactView> facts) {
		Map<String, Found> best = new LinkedHashMap<>();
		facts.stream()
			.flatMap(this::found)
			.filter((one) -> !PeriodFit.isTooLate(period(one), this.asOf))
			.sorted(Comparator.comparing(InstalledShares::period, PeriodFit.best(this.asOf))
				.thenComparing((one) -> one.figure().status() == Status.ALLEGED))
			.forEachOrdered((one) -> best.putIfAbsent(one.key(), one));
		return best.values().stream().map(this::share).sorted(NEAREST_FIRST).toList();
	}

	private static Period period(Found one) {
		return Objects.requireNonNull(one.figure().period());
	}

	private static double most(Quantity share) {
		return Objects.requireNonNullElse((share.high() != null) ? share.high() : share.low(), BigDecimal.ZERO)
			.doubleValue();
	}

	private Stream<Found> found(FactView fact) {
		return switch (fact.fact().kind().name()) {
			case "MARKET_SHARE" -> ofMarket(fact);
			case "METRIC" -> ofMetric(fact);
			case "SUPPLY" -> (fact.holds() == Holds.NO) ? Stream.empty()
					: figures(fact, "share_of_customer_network", fact.fact().participant("customer"),
							fact.fact().participant("supplier"), Measure.INSTALLED_BASE, name(fact));
			default -> Stream.empty();
		};
	}

	private static @Nullable String name(FactView supply) {
		Entity product = supply.fact().participant("product");
		return (product != null) ? NounPhrase.of(product) : null;
	}

	private Stream<Found> ofMarket(FactView fact) {
		Entity market = this.markets.get(Objects.requireNonNull(fact.fact().participant("market")).id());
		Entity geography = (market != null) ? market.relatedBy("geography") : null;
		Measure measure = (market != null) ? measure(market.details().getOrDefault("metric", "")) : null;
		return (measure == null || market == null) ? Stream.empty()
				: figures(fact, null, geography, fact.fact().participant("company"), measure, market.name());
	}

	private static @Nullable Measure measure(String metric) {
		return Stream.of(Measure.values())
			.filter((one) -> one.name().toLowerCase(Locale.ROOT).equals(metric))
			.findFirst()
			.orElse(null);
	}

	private Stream<Found> ofMetric(FactView fact) {
		String name = fact.fact().attributes().getOrDefault("metric", "");
		if (!name.startsWith(METRIC)) {
			return Stream.empty();
		}
		boolean users = name.endsWith(USERS);
		String goods = name.substring(METRIC.length(), name.length() - (users ? USERS.length() : 0));
		return figures(fact, null, fact.fact().participant("subject"), fact.fact().participant("counterparty"),
				users ? Measure.SUBSCRIBERS : Measure.INSTALLED_BASE, goods);
	}

	private Stream<Found> figures(FactView fact, @Nullable String aspect, @Nullable Entity place,
			@Nullable Entity vendor, Measure measure, @Nullable String goods) {
		if (place == null || vendor == null || !this.places.test(place) || !this.vendors.test(vendor)) {
			return Stream.empty();
		}
		return fact.figures(aspect)
			.stream()
			.filter((one) -> TOLD.contains(one.status()) && one.period() != null
					&& one.quantity().unit().equals("percent") && one.claims().stream().noneMatch(Claim::denies)
					&& one.claims().stream().anyMatch(Claim::asserts))
			.map((one) -> new Found(place, vendor, measure, fact, one, goods));
	}

	private InstalledShare share(Found one) {
		Period period = period(one);
		String presumed = PeriodFit.remark(period, this.asOf);
		return one.share(period, !presumed.isEmpty(),
				words(one, period) + presumed + one.figure().status().remark() + ".");
	}

	private static String words(Found one, Period period) {
		String share = one.shareInWords();
		String when = " " + period.words().replace("on ", "as of ");
		String by = Attribution.of(one.fact(), one.figure());
		if (one.fact().fact().kind().name().equals("MARKET_SHARE")) {
			return one.vendor().name() + " had " + share + " of the market \"" + one.goods() + "\"" + when + by;
		}
		MetricGoods goods = one.fact().fact().kind().name().equals("METRIC")
				? MetricGoods.of(Objects.requireNonNullElse(one.goods(), "")) : null;
		String place = NounPhrase.of(one.place())
				+ ((goods != null && goods.place() != null) ? " in " + goods.place() : "");
		String named = (goods != null) ? goods.goods() : one.goods();
		return one.vendor().name() + whole(one, share) + place + ((named != null) ? " (" + named + ")" : "") + when
				+ by;
	}

	private static String whole(Found one, String share) {
		if (one.measure() == Measure.SUBSCRIBERS) {
			return " served " + share + " of the subscribers of ";
		}
		return " had " + share
				+ ((one.place().kind() == EntityKind.COUNTRY) ? " of the networks of " : " of the network of ");
	}

	/**
	 * One sentence for an answer beside which there are such shares; null: there are
	 * none. Shares of nothing are said if there are no others.
	 * @param pathless whether no path is on record
	 */
	static @Nullable String summary(List<InstalledShare> shares, boolean pathless) {
		boolean none = shares.stream().allMatch((one) -> most(one.share()) == 0);
		List<String> all = shares.stream()
			.filter((one) -> none || most(one.share()) > 0)
			.map(InstalledShare::summary)
			.map((one) -> one.substring(0, one.length() - 1))
			.toList();
		List<String> said = all.subList(0, Math.min(all.size(), MOST_SAID));
		String more = (all.size() > MOST_SAID) ? "; and " + (all.size() - MOST_SAID) + " more" : "";
		return said.isEmpty() ? null
				: (pathless ? "No path of ties is on record under this lens, but shares are: " : "On record: ")
						+ String.join("; ", said) + more + ".";
	}

}
