package org.tieline.plausible;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Measurement;
import org.tieline.evidence.Status;
import org.tieline.supply.SupplyLink;
import org.tieline.supply.YearlySales;
import org.tieline.value.Interval;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.PeriodFit;
import org.tieline.value.Quantity;

/**
 * A tie's share of sales or purchases where none of the year asked about is recorded:
 * carried over from the nearest period that is recorded, earlier or of the year after, or
 * for sales the estimated effect of a stop of these sales. Nine in ten changes are
 * supposed to stay within the range. It is an assumption, never a recorded share.
 */
final class CarriedShare {

	/** Nine tenths of a normal distribution lie within so many standard deviations. */
	private static final double NINE_TENTHS = 1.645;

	/** A figure of another period is never nearer than a quarter. */
	private static final double LEAST_YEARS = 0.25;

	private static final double DAYS_OF_YEAR = 365.25;

	private static final Set<Status> STANDING = Set.of(Status.CORROBORATED, Status.SINGLE_ORIGIN, Status.CONTESTED);

	private final int year;

	private final AssumptionSet set;

	private final boolean withinYear;

	private final boolean widened;

	/** As recorded shares are chosen; for a range figures with both ends come first. */
	private final Comparator<Figure> best;

	/**
	 * Shares for a year.
	 * @param year the year asked about
	 * @param withinYear whether parts of that year count
	 * @param widened whether a share is a range around the figure that is carried over;
	 * else it is the figure
	 */
	CarriedShare(int year, AssumptionSet set, boolean withinYear, boolean widened) {
		this.year = year;
		this.set = set;
		this.withinYear = withinYear;
		this.widened = widened;
		Comparator<Figure> fit = PeriodFit
			.best(PartialDate.parse(Integer.toString(year)), Figure::period, Figure::flow, Figure::own)
			.thenComparing(Figure::isOpen);
		this.best = widened ? Comparator.comparing(Figure::isOpen).thenComparing(fit) : fit;
	}

	/**
	 * A percentage of a period, how many years lie between the ends of its period and of
	 * the year, whether its period is the later one, and whether it touches the year.
	 *
	 * @param flow whether it is for the period; else it was observed then
	 * @param own whether the company whose whole it is says it
	 */
	private record Figure(Interval share, Period period, boolean flow, boolean own, double years, boolean later,
			boolean ofTheYear) {

		private boolean isOpen() {
			return this.share.low() == 0 || this.share.high() == 1;
		}

	}

	/**
	 * The range of a tie's share, from the nearest period with a figure.
	 * @param aspect the aspect of the share
	 * @return bounds from 0 to 1; {@link Interval#UNKNOWN}: there is no such figure
	 */
	Interval ofTie(SupplyLink link, String aspect) {
		Entity owner = aspect.equals(SupplyLink.OF_REVENUE) ? link.supplier() : link.customer();
		return nearest(figures(link.fact().affirmedFigures(aspect), owner, false));
	}

	/**
	 * The range of a tie's share of sales, also from amounts over the revenue.
	 * @param ratios what these give
	 * @return bounds from 0 to 1; {@link Interval#UNKNOWN}: there is no such figure
	 */
	Interval ofSales(SupplyLink link, List<RevenueRatios.Ratio> ratios) {
		return nearest(
				Stream.concat(figures(link.fact().affirmedFigures(SupplyLink.OF_REVENUE), link.supplier(), false),
						ratios.stream()
							.filter((one) -> isNear(one.period()))
							.map((one) -> new Figure(one.share(), one.period(), true, false, years(one.period()),
									one.period().lastDay().isAfter(end()), isOfTheYear(one.period())))));
	}

	/** Whether one of these is near. */
	boolean hasNear(List<RevenueRatios.Ratio> ratios) {
		return ratios.stream().anyMatch((one) -> isNear(one.period()));
	}

	/**
	 * The range of the share of a supplier's sales that goes to a customer with all
	 * products, from estimates of what a stop of these sales costs.
	 * @param effects the effects on record
	 * @return bounds from 0 to 1; {@link Interval#UNKNOWN}: there is no such estimate
	 */
	Interval ofStop(SupplyLink link, Collection<FactView> effects) {
		return nearest(effects.stream()
			.filter((effect) -> isOfStop(effect, link))
			.flatMap((effect) -> figures(effect.affirmedFigures(null), link.supplier(), this.withinYear)));
	}

	/**
	 * The best figure. If it is of another year, and the year lies between it and one on
	 * the other side, the share was anywhere between the two.
	 */
	private Interval nearest(Stream<Figure> figures) {
		List<Figure> all = figures.toList();
		Figure best = all.stream().min(this.best).orElse(null);
		if (best == null) {
			return Interval.UNKNOWN;
		}
		Interval across = all.stream()
			.filter((other) -> !best.ofTheYear() && !other.ofTheYear() && other.later() != best.later())
			.filter((other) -> other.isOpen() == best.isOpen())
			.min(this.best)
			.map(this::range)
			.orElse(range(best));
		return range(best).hull(across);
	}

	/**
	 * Whether an effect is the part of all sales that a stop of a tie costs its supplier.
	 */
	private static boolean isOfStop(FactView effect, SupplyLink link) {
		return "SHARE_OF_SALES".equals(effect.fact().attributes().get("outcome"))
				&& effect.fact().participant("product") == null && isParty(effect, "affected", link.supplier())
				&& isParty(effect, "supplier", link.supplier()) && isParty(effect, "customer", link.customer());
	}

	private static boolean isParty(FactView effect, String part, Entity entity) {
		Entity found = effect.fact().participant(part);
		return found != null && found.id().equals(entity.id());
	}

	private Stream<Figure> figures(List<Measurement> measurements, Entity owner, boolean ofTheYear) {
		return measurements.stream()
			.filter((one) -> STANDING.contains(one.status()) && one.quantity().unit().equals("percent"))
			.filter((one) -> one.period() != null && !YearlySales.isDenied(one))
			.filter((one) -> counts(one, ofTheYear))
			.map((one) -> figure(one, owner))
			.filter((one) -> one.share().low() > 0 || one.share().high() < 1);
	}

	private static Quantity positive(Quantity quantity) {
		boolean negative = quantity.high() != null && quantity.high().signum() < 0;
		return (negative && quantity.low() != null) ? new Quantity(Objects.requireNonNull(quantity.high()).negate(),
				quantity.low().negate(), quantity.unit()) : quantity;
	}

	/**
	 * Whether a figure is near enough, and not one of those that are to be left out.
	 * @param ofTheYear whether a figure of the whole year counts
	 */
	private boolean counts(Measurement one, boolean ofTheYear) {
		Period period = Objects.requireNonNull(one.period());
		boolean allowed = this.withinYear || period.lastDay().getYear() < this.year
				|| period.firstDay().getYear() > this.year;
		return isNear(period) && allowed && (ofTheYear || !YearlySales.isStatedFor(one, this.year));
	}

	private boolean isNear(Period period) {
		return !period.lastDay().plusYears(this.set.yearsOfShare()).isBefore(LocalDate.of(this.year, 1, 1))
				&& !period.firstDay().isAfter(end().plusYears(this.set.yearsAhead()));
	}

	/** A figure with the time from the end of its period to the end of the year. */
	private Figure figure(Measurement one, Entity owner) {
		Period period = Objects.requireNonNull(one.period());
		boolean flow = one.claims().stream().anyMatch((claim) -> claim.from() != null && claim.to() != null);
		boolean own = one.claims()
			.stream()
			.anyMatch((claim) -> claim.affirms() && claim.speaksFor().contains(owner.id()));
		return new Figure(Interval.ofPercent(positive(one.quantity())), period, flow, own, years(period),
				period.lastDay().isAfter(end()), isOfTheYear(period));
	}

	private double years(Period period) {
		return Math.max(LEAST_YEARS, Math.abs(ChronoUnit.DAYS.between(period.lastDay(), end())) / DAYS_OF_YEAR);
	}

	private boolean isOfTheYear(Period period) {
		return period.lastDay().getYear() >= this.year && period.firstDay().getYear() <= this.year;
	}

	private LocalDate end() {
		return LocalDate.of(this.year, 12, 31);
	}

	private Interval range(Figure figure) {
		if (!this.widened) {
			return figure.share();
		}
		double factor = StrictMath.exp(NINE_TENTHS * this.set.sigmaShare() * Math.sqrt(figure.years()));
		return new Interval(figure.share().low() / factor, Math.min(1, figure.share().high() * factor));
	}

}
