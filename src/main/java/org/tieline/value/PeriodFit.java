package org.tieline.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** Which period of a figure fits the date asked about. */
public final class PeriodFit {

	/** For so many years a figure says something of the time after it. */
	private static final int YEARS = 3;

	private static final String IN_WORDS = "three";

	/** The days of the shortest month. */
	private static final int MONTH = 28;

	private PeriodFit() {
	}

	/** Whether a period ended before a date; null: no date is asked about. */
	public static boolean isBefore(Period period, @Nullable PartialDate asOf) {
		return asOf != null && period.lastDay().isBefore(asOf.firstDay());
	}

	/** Whether a period begins after a date; null: no date is asked about. */
	public static boolean isAfter(Period period, @Nullable PartialDate asOf) {
		return asOf != null && period.firstDay().isAfter(asOf.lastDay());
	}

	/**
	 * Whether a period begins more than a year after a date. A figure of the year after
	 * can be presumed for the date, a later one cannot.
	 */
	public static boolean isTooLate(Period period, @Nullable PartialDate asOf) {
		return asOf != null && period.firstDay().isAfter(asOf.lastDay().plusYears(1));
	}

	/**
	 * Whether a figure of a period still says something of a date: the period ended three
	 * years before it at most, and begins a year after it at most. Without a date, all
	 * are near.
	 */
	public static boolean isNear(Period period, @Nullable PartialDate asOf) {
		return asOf == null
				|| (!isTooLate(period, asOf) && !period.lastDay().plusYears(YEARS).isBefore(asOf.firstDay()));
	}

	/**
	 * Where a period lies that does not touch the date asked about, as a remark: {@code ;
	 * an earlier figure, carried over to 2018}. A figure that is no longer near is not
	 * carried over. Empty: it touches the date, or no date is asked about.
	 */
	public static String remark(Period period, @Nullable PartialDate asOf) {
		if (isBefore(period, asOf)) {
			return isNear(period, asOf) ? "; an earlier figure, carried over to " + asOf
					: "; the last on record, more than " + IN_WORDS + " years before " + asOf;
		}
		return isAfter(period, asOf) ? "; a later figure, the nearest on record, presumed for " + asOf : "";
	}

	/**
	 * Orders periods by how well they fit a date, the best first: those that touch it, by
	 * the part of their days that both have in common; then the nearest, and of two
	 * equally near ones the earlier. Without a date, the newest.
	 */
	public static Comparator<Period> best(@Nullable PartialDate asOf) {
		return Comparator.comparingDouble((Period period) -> -common(period, asOf))
			.thenComparingLong((period) -> distance(period, asOf))
			.thenComparing((period) -> isAfter(period, asOf))
			.thenComparing(Period::lastDay, Comparator.reverseOrder())
			.thenComparing(Period::firstDay, Comparator.reverseOrder());
	}

	/**
	 * Orders figures by how well they fit a date, the best first: one for exactly the
	 * time asked about; one for a period that has a month in common with it, the
	 * company's own word before that of others; then by {@link #best(PartialDate)}. A
	 * year in which somebody only observed a figure says less than a period that it is
	 * for.
	 * @param period the period of a figure
	 * @param flow whether it is a figure for the period; else it was observed then
	 * @param own whether the company itself says it
	 */
	public static <T> Comparator<T> best(@Nullable PartialDate asOf, Function<T, Period> period, Predicate<T> flow,
			Predicate<T> own) {
		return Comparator.comparingInt((T one) -> {
			boolean overlaps = flow.test(one) && overlaps(period.apply(one), asOf);
			boolean exact = overlaps && common(period.apply(one), asOf) == 1;
			return exact ? 0 : !overlaps ? 3 : own.test(one) ? 1 : 2;
		}).thenComparing(period, best(asOf));
	}

	/**
	 * Whether a period and a date have a month in common, or one lies within the other.
	 */
	private static boolean overlaps(Period period, @Nullable PartialDate asOf) {
		if (asOf == null || !period.touches(asOf)) {
			return false;
		}
		boolean within = !period.firstDay().isBefore(asOf.firstDay()) && !period.lastDay().isAfter(asOf.lastDay());
		boolean covers = !period.firstDay().isAfter(asOf.firstDay()) && !period.lastDay().isBefore(asOf.lastDay());
		return within || covers
				|| days(later(period.firstDay(), asOf.firstDay()), earlier(period.lastDay(), asOf.lastDay())) >= MONTH;
	}

	/** Days between a period and the date; 0: they touch, or there is no date. */
	private static long distance(Period period, @Nullable PartialDate asOf) {
		if (asOf == null || period.touches(asOf)) {
			return 0;
		}
		return isBefore(period, asOf) ? ChronoUnit.DAYS.between(period.lastDay(), asOf.firstDay())
				: ChronoUnit.DAYS.between(asOf.lastDay(), period.firstDay());
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
