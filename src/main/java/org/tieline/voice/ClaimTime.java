package org.tieline.voice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/** Of which time a single claim tells, whatever other claims of its fact tell. */
public final class ClaimTime {

	private ClaimTime() {
	}

	/**
	 * Whether the dates of a claim lie in a period. A state with a start alone is told up
	 * to the day on which that was said or published. Of a day, whoever told of the year
	 * up to it tells.
	 */
	public static boolean tellsOf(Claim claim, Period period) {
		LocalDate first = period.firstDay();
		boolean day = period.to() != null && first.equals(period.lastDay());
		return tellsOf(claim, period, day ? first.minusYears(1) : first);
	}

	/**
	 * Whether the dates of a claim lie in a period itself: of a day, only what tells of
	 * that day.
	 */
	public static boolean tellsOfDaysOf(Claim claim, Period period) {
		return tellsOf(claim, period, period.firstDay());
	}

	private static boolean tellsOf(Claim claim, Period period, LocalDate first) {
		LocalDate from = firstDay(claim);
		LocalDate to = lastDay(claim);
		if (from == null || to == null) {
			return false;
		}
		boolean begun = period.to() == null || !from.isAfter(period.lastDay());
		return begun && !to.isBefore(first);
	}

	private static @Nullable LocalDate firstDay(Claim claim) {
		return Stream.of(claim.from(), claim.asOf())
			.filter(Objects::nonNull)
			.map(PartialDate::firstDay)
			.min(Comparator.naturalOrder())
			.orElse((claim.to() != null) ? claim.to().firstDay() : null);
	}

	private static @Nullable LocalDate lastDay(Claim claim) {
		if (claim.to() != null) {
			return claim.to().lastDay();
		}
		if (claim.from() == null) {
			return (claim.asOf() != null) ? claim.asOf().lastDay() : null;
		}
		return Stream.of(claim.from(), claim.asOf(), claim.saidOn(), claim.source().publishedOn())
			.filter(Objects::nonNull)
			.map(PartialDate::lastDay)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

}
