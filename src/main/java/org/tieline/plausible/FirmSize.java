package org.tieline.plausible;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;
import org.tieline.evidence.Measurement;
import org.tieline.evidence.Status;
import org.tieline.supply.YearlySales;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * A company's revenue, or what it spends on purchases, in the year of the lens, in
 * millions of US dollars. A figure of that year in dollars is recorded. A figure of
 * another year or currency, or one that a page converted, gives a median with a spread.
 *
 * @param fact the metric that it is from
 * @param low lower bound; for a median, the median
 * @param high upper bound; infinite if there is none; for a median, the median
 * @param sigma the standard deviation of the logarithm of the median; 0: recorded
 */
record FirmSize(FactView fact, double low, double high, double sigma) {

	private static final double MILLION = 1e6;

	static final Set<String> REVENUE = Set.of("revenue");

	private static final String ALL_PURCHASES = "total_procurement";

	static final Set<String> PURCHASES = Set.of("purchases", ALL_PURCHASES);

	private static final Set<Status> STANDING = Set.of(Status.CORROBORATED, Status.SINGLE_ORIGIN, Status.CONTESTED);

	/** A whole year, give or take the days of fiscal calendars. */
	private static final long LEAST_DAYS = 350;

	private static final long MOST_DAYS = 380;

	private static final double DAYS_OF_YEAR = 365.25;

	private static final Comparator<FirmSize> NEAREST = Comparator.comparing(FirmSize::sigma)
		.thenComparing((size) -> size.fact().id());

	static @Nullable FirmSize revenue(List<FactView> metrics, @Nullable PartialDate asOf, AssumptionSet set) {
		return of(metrics, REVENUE, asOf, set);
	}

	static @Nullable FirmSize purchases(List<FactView> metrics, @Nullable PartialDate asOf, AssumptionSet set) {
		return of(metrics, PURCHASES, asOf, set);
	}

	/**
	 * The revenue that a tie's amount and its share of the same year imply: what is 14
	 * percent of it tells the whole. In dollars and for the year itself both bind the
	 * draws already.
	 * @param ties the supplier's ties
	 * @param withinYear whether figures of the year itself count
	 * @return null: no tie has both
	 */
	static @Nullable FirmSize implied(List<FactView> ties, @Nullable PartialDate asOf, AssumptionSet set,
			boolean withinYear) {
		return (asOf == null) ? null : ties.stream().flatMap((tie) -> {
			List<Measurement> shares = whole(tie, "share_of_supplier_revenue", asOf, withinYear);
			return whole(tie, "amount", asOf, withinYear).stream()
				.flatMap((amount) -> shares.stream()
					.filter((share) -> Objects.equals(share.period(), amount.period()))
					.flatMap((share) -> of(tie, amount, share, asOf.year(), set).stream()));
		}).filter((size) -> !size.isRecorded()).min(NEAREST).orElse(null);
	}

	/** Figures of a tie for whole years, with both bounds. */
	private static List<Measurement> whole(FactView tie, String aspect, PartialDate asOf, boolean withinYear) {
		return tie.affirmedFigures(aspect)
			.stream()
			.filter(FirmSize::counts)
			.filter((one) -> one.period() != null && isYear(one.period())
					&& (withinYear || !YearlySales.isStatedFor(one, asOf.year())))
			.filter((one) -> one.quantity().low() != null && one.quantity().high() != null
					&& one.quantity().low().signum() > 0)
			.toList();
	}

	private static Optional<FirmSize> of(FactView tie, Measurement amount, Measurement share, int year,
			AssumptionSet set) {
		Quantity sold = amount.quantity();
		BigDecimal most = Objects.requireNonNull(share.quantity().high());
		BigDecimal least = Objects.requireNonNull(share.quantity().low());
		Quantity revenue = new Quantity(
				Objects.requireNonNull(sold.low()).movePointRight(2).divide(most, MathContext.DECIMAL64),
				Objects.requireNonNull(sold.high()).movePointRight(2).divide(least, MathContext.DECIMAL64),
				sold.unit());
		Period period = Objects.requireNonNull(amount.period());
		return of(tie, revenue, YearlySales.isGiven(amount), YearlySales.isOfTheYear(period, year), years(period, year),
				set);
	}

	private static double years(Period period, int year) {
		return Math.abs(ChronoUnit.DAYS.between(LocalDate.of(year, 12, 31), period.lastDay())) / DAYS_OF_YEAR;
	}

	private static @Nullable FirmSize of(List<FactView> metrics, Set<String> names, @Nullable PartialDate asOf,
			AssumptionSet set) {
		if (asOf == null) {
			return null;
		}
		return metrics.stream()
			.filter((metric) -> names.contains(String.valueOf(metric.fact().attributes().get("metric"))))
			.filter((metric) -> metric.fact().participant("counterparty") == null && !isPartOfAll(metric, metrics))
			.flatMap((metric) -> of(metric, asOf.year(), set).stream())
			.min(NEAREST)
			.orElse(null);
	}

	/** Whether all purchases of the same period are on record beside purchases. */
	private static boolean isPartOfAll(FactView metric, List<FactView> metrics) {
		return "purchases".equals(metric.fact().attributes().get("metric")) && metrics.stream()
			.anyMatch((one) -> ALL_PURCHASES.equals(one.fact().attributes().get("metric"))
					&& Objects.equals(one.fact().participant("subject"), metric.fact().participant("subject"))
					&& Objects.equals(one.fact().numberPeriod(), metric.fact().numberPeriod())
					&& one.affirmedFigures(null).stream().anyMatch((all) -> counts(all) && isInUnitOf(all, metric)));
	}

	private static boolean isInUnitOf(Measurement all, FactView metric) {
		return metric.affirmedFigures(null)
			.stream()
			.anyMatch((one) -> one.quantity().unit().equals(all.quantity().unit()));
	}

	private static Optional<FirmSize> of(FactView metric, int year, AssumptionSet set) {
		Period period = metric.fact().numberPeriod();
		if (period == null || !isYear(period)) {
			return Optional.empty();
		}
		double years = years(period, year);
		return metric.affirmedFigures(null)
			.stream()
			.filter(FirmSize::counts)
			.flatMap((one) -> of(metric, one.quantity(), YearlySales.isGiven(one),
					YearlySales.isOfTheYear(period, year), years, set)
				.stream())
			.reduce(FirmSize::hull);
	}

	private static boolean isYear(Period period) {
		long days = ChronoUnit.DAYS.between(period.firstDay(), period.lastDay()) + 1;
		return days >= LEAST_DAYS && days <= MOST_DAYS;
	}

	private static boolean counts(Measurement one) {
		return STANDING.contains(one.status()) && !YearlySales.isDenied(one)
				&& one.claims().stream().anyMatch((claim) -> claim.asserts());
	}

	/**
	 * The size that a figure gives.
	 * @param given whether a page gives it in this currency; else it was converted
	 */
	private static Optional<FirmSize> of(FactView metric, Quantity quantity, boolean given, boolean ofTheYear,
			double years, AssumptionSet set) {
		boolean dollars = quantity.unit().equals(YearlySales.USD);
		Double rate = dollars ? Double.valueOf(1) : set.perDollar().get(quantity.unit());
		if (rate == null) {
			return Optional.empty();
		}
		double low = (quantity.low() != null) ? quantity.low().doubleValue() / rate / MILLION : 0;
		double high = (quantity.high() != null) ? quantity.high().doubleValue() / rate / MILLION
				: Double.POSITIVE_INFINITY;
		if (dollars && given && ofTheYear) {
			return Optional.of(new FirmSize(metric, low, high, 0));
		}
		if (low == 0 || high == Double.POSITIVE_INFINITY) {
			return Optional.empty();
		}
		double carried = ofTheYear ? 0 : set.sigmaCarried() * Math.max(1, years);
		double sigma = Math.hypot((dollars && given) ? 0 : set.sigmaConverted(), carried);
		double median = Math.sqrt(low * high);
		return Optional.of(new FirmSize(metric, median, median, sigma));
	}

	private static FirmSize hull(FirmSize one, FirmSize other) {
		return new FirmSize(one.fact(), Math.min(one.low(), other.low()), Math.max(one.high(), other.high()),
				Math.max(one.sigma(), other.sigma()));
	}

	/**
	 * The figures of a company that draws go by: its revenue, and what it spends on
	 * purchases.
	 */
	static List<FactView> facts(List<FactView> metrics, @Nullable PartialDate asOf, AssumptionSet set) {
		return Stream.of(revenue(metrics, asOf, set), purchases(metrics, asOf, set))
			.filter(Objects::nonNull)
			.map(FirmSize::fact)
			.distinct()
			.toList();
	}

	boolean isRecorded() {
		return this.sigma == 0;
	}

}
