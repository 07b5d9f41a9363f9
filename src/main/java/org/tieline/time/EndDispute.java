package org.tieline.time;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;

/** Decides whether sources disagree about the end of a state. */
public final class EndDispute {

	private static final PartialDate FOR_EVER = new PartialDate(9999, 12, 31);

	private EndDispute() {
	}

	/**
	 * Whether one claim gives an end and another shows the state at the same time or
	 * later, or a claim denies the end.
	 * @param claims the claims that count
	 * @param asOf the date asked about; null: any time
	 */
	public static boolean isContested(List<StateClaim> claims, @Nullable PartialDate asOf) {
		List<TimePoint> points = TimePoint.of(claims.stream().filter(StateClaim::asserts).toList());
		List<TimePoint> ends = points.stream().filter((point) -> point.mark() == TimePoint.Mark.END).toList();
		if (isDenied(claims) && ends.stream().anyMatch((end) -> asOf == null || end.date().isWhollyBefore(asOf))) {
			return true;
		}
		return ends.stream()
			.anyMatch((end) -> points.stream()
				.anyMatch((other) -> goesOnPast(end, other, points) && isBetween(end, other, asOf)));
	}

	private static boolean isDenied(List<StateClaim> claims) {
		return claims.stream().anyMatch((claim) -> claim.denies() && claim.about() == StateClaim.About.END);
	}

	/**
	 * Whether a date is between an end and a later point. On the day of the end the state
	 * still held, so that the time after two different ends begins after the earlier one.
	 * An observation at the time of the end disputes that time.
	 */
	private static boolean isBetween(TimePoint end, TimePoint later, @Nullable PartialDate asOf) {
		if (asOf == null) {
			return true;
		}
		boolean begun = (later.mark() == TimePoint.Mark.END) ? end.date().isWhollyBefore(asOf)
				: !asOf.lastDay().isBefore(end.date().firstDay());
		return begun && !asOf.firstDay().isAfter(later.date().lastDay());
	}

	/**
	 * The date until which the end of a spell is contested. It is the end of time if the
	 * end is denied, else the latest end that other claims state. Null: the end is not
	 * contested.
	 */
	public static @Nullable PartialDate contestedUntil(PartialDate end, List<StateClaim> claims) {
		if (isDenied(claims)) {
			return FOR_EVER;
		}
		List<TimePoint> points = TimePoint.of(claims.stream().filter(StateClaim::asserts).toList());
		return points.stream()
			.filter((point) -> point.mark() == TimePoint.Mark.END && point.date().equals(end))
			.flatMap((own) -> points.stream().filter((other) -> goesOnPast(own, other, points)))
			.map(TimePoint::date)
			.filter(end::isWhollyBefore)
			.max(Comparator.comparing(PartialDate::lastDay))
			.orElse(null);
	}

	private static boolean goesOnPast(TimePoint end, TimePoint other, List<TimePoint> points) {
		if (other.claim() == end.claim()) {
			return false;
		}
		return switch (other.mark()) {
			case START -> false;
			case OBSERVATION -> other.claim().isOfState() && isSameTime(other.date(), end.date());
			case END -> end.date().isWhollyBefore(other.date()) && !beginsAgain(end.date(), other, points);
		};
	}

	/**
	 * Whether an observation and an end are on the same day. A month or a year is too
	 * long for that: both can be true within it.
	 */
	private static boolean isSameTime(PartialDate observed, PartialDate end) {
		return observed.day() != null && observed.equals(end);
	}

	/** Whether claims show a new start between an end and a later point. */
	private static boolean beginsAgain(PartialDate end, TimePoint later, List<TimePoint> points) {
		PartialDate stated = later.claim().from();
		if (stated != null) {
			return !stated.isWhollyBefore(end);
		}
		return points.stream()
			.anyMatch((point) -> point.mark() != TimePoint.Mark.END && end.isWhollyBefore(point.date())
					&& !later.date().isWhollyBefore(point.date()));
	}

}
