package org.tieline.effect;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Measurement;
import org.tieline.evidence.Status;
import org.tieline.value.Interval;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.Quantity;
import org.tieline.value.StatedNumber;

/**
 * An effect as the lost part of all sales of one calendar year, 0 to 1: a stated part, a
 * fall of revenue in percent, or an amount for which the revenue of the same period is on
 * record in the same currency. Recorded numbers count with their printed rounding.
 *
 * @param effect the effect
 * @param affected whose sales they are
 * @param asOf the date whose calendar year is asked about
 * @param metrics all facts of the kind METRIC
 */
record LostShare(FactView effect, Entity affected, PartialDate asOf, List<FactView> metrics) {

	private static final Set<Status> STANDING = Set.of(Status.CORROBORATED, Status.SINGLE_ORIGIN, Status.CONTESTED);

	/**
	 * The lost part; null: none is on record for the year.
	 * @param asOf the date whose calendar year is asked about; null: none
	 * @param metrics all facts of the kind METRIC
	 */
	static @Nullable Interval of(RecordedEffect effect, @Nullable PartialDate asOf, List<FactView> metrics) {
		return (asOf != null) ? new LostShare(effect.effect(), effect.affected(), asOf, metrics).part() : null;
	}

	private @Nullable Interval part() {
		Measurement number = this.effect.measurement(null, false).orElse(null);
		if (number == null || number.origins() < this.effect.lens().minOrigins() || !STANDING.contains(number.status())
				|| isDenied(number) || !isOfTheYear(this.effect.period())) {
			return null;
		}
		Quantity range = range(number);
		boolean percent = range.unit().equals("percent");
		return switch (EffectOutcome.valueOf(this.effect.fact().attributes().getOrDefault(EffectKinds.OUTCOME, ""))) {
			case SHARE_OF_SALES -> Interval.ofPercent(range);
			case REVENUE_CHANGE -> percent ? fall(range) : null;
			case REVENUE_LOST -> isOfAPeriod(number) ? ofRevenue(range) : null;
			case REVENUE_AT_RISK, GUIDANCE_CUT, OPERATING_PROFIT_LOST, OPERATING_PROFIT_AT_RISK, NET_PROFIT_LOST,
					REMOVAL_COST, TOTAL_COST, UNITS_LOST, UNITS_REMOVED, JOBS_LOST, DELAY ->
				null;
		};
	}

	/** A fall of revenue as a part; null: revenue may rise. */
	private static @Nullable Interval fall(Quantity change) {
		BigDecimal high = change.high();
		if (high == null || high.signum() > 0) {
			return null;
		}
		BigDecimal low = change.low();
		return Interval.ofPercent(new Quantity(high.negate(), (low != null) ? low.negate() : null, change.unit()));
	}

	private @Nullable Interval ofRevenue(Quantity lost) {
		Period period = Objects.requireNonNull(this.effect.period());
		return this.metrics.stream()
			.filter((metric) -> isRevenueOf(metric, period))
			.flatMap((metric) -> metric.figures(null).stream())
			.filter((one) -> one.quantity().unit().equals(lost.unit()) && STANDING.contains(one.status())
					&& !isDenied(one))
			.map((one) -> part(lost, range(one)))
			.reduce(Interval::hull)
			.orElse(null);
	}

	private boolean isRevenueOf(FactView metric, Period period) {
		Entity subject = metric.fact().participant("subject");
		Period of = metric.fact().numberPeriod();
		return subject != null && subject.id().equals(this.affected.id())
				&& "revenue".equals(metric.fact().attributes().get("metric"))
				&& metric.fact().participant("counterparty") == null && of != null
				&& of.firstDay().equals(period.firstDay()) && of.lastDay().equals(period.lastDay());
	}

	/**
	 * A part of revenue from bounds of both. The recorded revenue can be that with or
	 * without the loss, and the part covers both.
	 */
	private static Interval part(Quantity lost, Quantity revenue) {
		double low = (lost.low() != null && revenue.high() != null) ? ratio(lost.low(), revenue.high().add(lost.low()))
				: 0;
		double high = (lost.high() != null && revenue.low() != null && revenue.low().signum() > 0)
				? ratio(lost.high(), revenue.low()) : 1;
		return new Interval(low, Math.max(low, high));
	}

	private static double ratio(BigDecimal part, BigDecimal whole) {
		return Math.clamp(part.doubleValue() / whole.doubleValue(), 0, 1);
	}

	/** All numbers that the claims of a measurement can mean, with their rounding. */
	private static Quantity range(Measurement number) {
		boolean given = number.claims().stream().anyMatch(Claim::comparable);
		return number.claims()
			.stream()
			.filter((claim) -> given ? claim.comparable() : claim.asserts() && claim.value() != null)
			.map((claim) -> StatedNumber.range(Objects.requireNonNull(claim.value()), claim.asStated()))
			.reduce((one, other) -> wider(one, other))
			.orElse(number.quantity());
	}

	private static Quantity wider(Quantity one, Quantity other) {
		BigDecimal low = (one.low() != null && other.low() != null) ? one.low().min(other.low()) : null;
		BigDecimal high = (one.high() != null && other.high() != null) ? one.high().max(other.high()) : null;
		return (low == null && high == null) ? one : new Quantity(low, high, one.unit());
	}

	private static boolean isDenied(Measurement number) {
		return number.claims().stream().anyMatch(Claim::denies);
	}

	private static boolean isOfAPeriod(Measurement number) {
		return number.claims().stream().anyMatch((claim) -> claim.from() != null && claim.to() != null);
	}

	/** Whether a period is the calendar year of the scenario. */
	private boolean isOfTheYear(@Nullable Period period) {
		PartialDate year = new PartialDate(this.asOf.year(), null, null);
		return period != null && period.firstDay().equals(year.firstDay()) && period.lastDay().equals(year.lastDay());
	}

}
