package org.tieline.voice;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/** Of which time a figure is. */
public final class FigureTime {

	private static final long WEEK = 7;

	/** The shortest quarter, in days. */
	private static final long QUARTER = 84;

	private FigureTime() {
	}

	/**
	 * Whether two periods are the same. Books are closed on a day of the week: a quarter
	 * or more that starts and ends within a week of another one is that one.
	 */
	public static boolean isSame(Period one, Period other) {
		long start = Math.abs(ChronoUnit.DAYS.between(one.firstDay(), other.firstDay()));
		long end = Math.abs(ChronoUnit.DAYS.between(one.lastDay(), other.lastDay()));
		return (start == 0 && end == 0)
				|| (one.days() >= QUARTER && other.days() >= QUARTER && start < WEEK && end < WEEK);
	}

	/** Whether two claims are of the same period. */
	public static boolean isSame(Claim one, Claim other) {
		return one.period() != null && other.period() != null && isSame(one.period(), other.period());
	}

	/** Whether a period lies in another one. */
	public static boolean isWithin(@Nullable Period inner, Period outer) {
		return inner != null && !inner.firstDay().isBefore(outer.firstDay())
				&& !inner.lastDay().isAfter(outer.lastDay());
	}

	/** Whether two periods share a day. */
	public static boolean overlap(Period one, Period other) {
		return !one.firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(one.lastDay());
	}

	/** The last day of which a claim tells; blank: it tells no time. */
	public static String lastDay(Claim claim) {
		Period period = claim.period();
		return (period != null) ? period.lastDay().toString() : "";
	}

	/** The period of a claim; of a plan without one, the day on which it was told. */
	public static @Nullable Period of(Claim claim) {
		PartialDate day = (claim.period() == null && claim.intends()) ? claim.saidOn() : null;
		return (day != null) ? new Period(day, day) : claim.period();
	}

	/**
	 * The time in which a figure stays. One with a start alone stays up to its
	 * observation, and on as long as later claims give the same number.
	 * @param recorded the period of its claim
	 * @param all the claims that count
	 */
	public static Period staying(Claim claim, Period recorded, Collection<Claim> all) {
		PartialDate start = recorded.from();
		if (start == null || recorded.to() != null) {
			return recorded;
		}
		PartialDate last = (claim.asOf() != null && claim.asOf().lastDay().isAfter(start.lastDay())) ? claim.asOf()
				: start;
		List<Claim> figures = all.stream()
			.filter((one) -> one.affirms() && one.value() != null && Objects.equals(one.aspect(), claim.aspect()))
			.filter((one) -> one.period() != null && one.period().firstDay().isAfter(start.lastDay()))
			.sorted(Comparator.comparing(FigureTime::lastDay))
			.takeWhile((one) -> Objects.equals(one.value(), claim.value()))
			.toList();
		if (!figures.isEmpty()) {
			Period shown = Objects.requireNonNull(figures.getLast().period());
			last = (shown.to() != null) ? shown.to() : Objects.requireNonNull(shown.from());
		}
		return new Period(start, last);
	}

}
