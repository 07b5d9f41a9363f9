package org.tieline.time;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.value.PartialDate;

/** Whether sources agree that a state ended. */
public final class EndDispute {

	private static final PartialDate FOR_EVER = new PartialDate(9999, 12, 31);

	private EndDispute() {
	}

	/**
	 * Whether an end and a continuation are claimed for the same time, or an end is
	 * denied.
	 * @param claims the claims that count
	 * @param asOf the time that is asked about; null: any time
	 */
	public static boolean isContested(List<Claim> claims, @Nullable PartialDate asOf) {
		List<TimePoint> points = TimePoint.of(claims.stream().filter(Claim::asserts).toList());
		List<TimePoint> ends = points.stream().filter((point) -> point.mark() == TimePoint.Mark.END).toList();
		if (isDenied(claims)
				&& ends.stream().anyMatch((end) -> asOf == null || !asOf.lastDay().isBefore(end.date().firstDay()))) {
			return true;
		}
		return ends.stream()
			.anyMatch((end) -> points.stream()
				.anyMatch((other) -> goesOnPast(end, other, points) && isBetween(end.date(), other.date(), asOf)));
	}

	private static boolean isDenied(List<Claim> claims) {
		return claims.stream().anyMatch((claim) -> claim.denies() && Claim.END.equals(claim.aspect()));
	}

	private static boolean isBetween(PartialDate end, PartialDate later, @Nullable PartialDate asOf) {
		return asOf == null || (!asOf.lastDay().isBefore(end.firstDay()) && !asOf.firstDay().isAfter(later.lastDay()));
	}

	/**
	 * Until when the end of a spell is contested: for ever if it is denied, else until
	 * the latest end that others state. Null: nobody contests it.
	 */
	public static @Nullable PartialDate contestedUntil(PartialDate end, List<Claim> claims) {
		if (isDenied(claims)) {
			return FOR_EVER;
		}
		List<TimePoint> points = TimePoint.of(claims.stream().filter(Claim::asserts).toList());
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
			case OBSERVATION -> other.claim().aspect() == null && isSameTime(other.date(), end.date());
			case END -> end.date().isWhollyBefore(other.date()) && !beginsAgain(end.date(), other, points);
		};
	}

	/** A whole year is too long: an end and an observation in it may both be true. */
	private static boolean isSameTime(PartialDate observed, PartialDate end) {
		return observed.month() != null && observed.equals(end);
	}

	/**
	 * Whether the state is said to begin, or to hold again, between an end and a later
	 * one.
	 */
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
