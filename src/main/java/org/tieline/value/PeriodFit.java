package org.tieline.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/** Which period of a figure fits the date asked about. */
public final class PeriodFit {

	private PeriodFit() {
	}

	/** Whether a period ended before a date; null: no date is asked about. */
	public static boolean isBefore(Period period, @Nullable PartialDate asOf) {
		return asOf != null && period.lastDay().isBefore(asOf.firstDay());
	}

	/** Whether a period begins after a date. */
	public static boolean isAfter(Period period, @Nullable PartialDate asOf) {
		return asOf != null && period.firstDay().isAfter(asOf.lastDay());
	}

	/**
	 * Orders periods by how well they fit a date, the best first: those that touch it, by
	 * the part of their days that both have in common; then the newest. Without a date,
	 * the newest.
	 */
	public static Comparator<Period> best(@Nullable PartialDate asOf) {
		return Comparator.comparingDouble((Period period) -> -common(period, asOf))
			.thenComparing(Period::lastDay, Comparator.reverseOrder())
			.thenComparing(Period::firstDay, Comparator.reverseOrder());
	}

	/** The common days over all days of both; 0: they have none. */
	private static double common(Period period, @Nullable PartialDate asOf) {
		if (asOf == null || !period.touches(asOf)) {
			return 0;
		}
		double both = days(later(period.firstDay(), asOf.firstDay()), earlier(period.lastDay(), asOf.lastDay()));
		return both / days(earlier(period.firstDay(), asOf.firstDay()), later(period.lastDay(), asOf.lastDay()));
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
