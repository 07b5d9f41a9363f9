package org.tieline.supply;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Derivation;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Measurement;
import org.tieline.evidence.Status;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.Quantity;

/**
 * A figure of purchases or sales in one period, as claims give it: asserted, not denied,
 * and not converted from another currency. Contested figures run from the least to the
 * greatest.
 *
 * @param fact the fact with the figure
 * @param quantity the figure
 * @param period its period
 * @param status its status
 * @param flow whether the period is that of the figure; else the figure was observed then
 */
record TradeFigure(FactView fact, Quantity quantity, Period period, Status status, boolean flow) {

	private static final Set<Status> TOLD = Set.of(Status.CORROBORATED, Status.SINGLE_ORIGIN, Status.CONTESTED,
			Status.ALLEGED);

	/**
	 * The figures of a fact.
	 * @param aspect the aspect; null: the fact's own number
	 */
	static List<TradeFigure> of(FactView fact, @Nullable String aspect) {
		return fact.measurements(aspect).stream().flatMap((one) -> of(fact, one)).toList();
	}

	private static Stream<TradeFigure> of(FactView fact, Measurement one) {
		boolean told = TOLD.contains(one.status()) && one.period() != null && !YearlySales.isDenied(one) && one.claims()
			.stream()
			.anyMatch((claim) -> claim.asserts() && claim.derivation() != Derivation.CONVERTED);
		boolean flow = one.claims().stream().anyMatch((claim) -> claim.from() != null && claim.to() != null);
		return told ? Stream.of(new TradeFigure(fact, one.quantity(), Objects.requireNonNull(one.period()),
				one.status(), flow)) : Stream.empty();
	}

	boolean isPercent() {
		return this.quantity.unit().equals("percent");
	}

	/** Whether a claim of the fact is derived by computing. */
	boolean isComputed() {
		return this.fact.claims().stream().map(Claim::derivation).anyMatch((one) -> one == Derivation.COMPUTED);
	}

	/** Whether both periods have the same first and last day. */
	static boolean same(Period one, Period other) {
		return one.firstDay().equals(other.firstDay()) && one.lastDay().equals(other.lastDay());
	}

	/** Whether a period ended before a date; null: no date is asked about. */
	static boolean isBefore(Period period, @Nullable PartialDate asOf) {
		return asOf != null && period.lastDay().isBefore(asOf.firstDay());
	}

	/** Whether a period begins after a date. */
	static boolean isAfter(Period period, @Nullable PartialDate asOf) {
		return asOf != null && period.firstDay().isAfter(asOf.lastDay());
	}

	/**
	 * Orders periods by how well they fit a date, the best first: those that touch it, by
	 * the part of the days that both have in common; then the newest. Without a date, the
	 * newest.
	 */
	static Comparator<Period> byFit(@Nullable PartialDate asOf) {
		return Comparator.comparingDouble((Period period) -> -fit(period, asOf))
			.thenComparing(Period::lastDay, Comparator.reverseOrder())
			.thenComparing(Period::firstDay, Comparator.reverseOrder());
	}

	private static double fit(Period period, @Nullable PartialDate asOf) {
		if (asOf == null || !period.touches(asOf)) {
			return 0;
		}
		double common = days(later(period.firstDay(), asOf.firstDay()), earlier(period.lastDay(), asOf.lastDay()));
		return common / days(earlier(period.firstDay(), asOf.firstDay()), later(period.lastDay(), asOf.lastDay()));
	}

	private static double days(LocalDate first, LocalDate last) {
		return ChronoUnit.DAYS.between(first, last) + 1;
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

}
