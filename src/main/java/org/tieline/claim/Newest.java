package org.tieline.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/** The newest date of some claims, and the newest value of a column. */
public final class Newest {

	/** Orders claims by {@link #lastDay}, then by publication. */
	private static final Comparator<Claim> BY_DAY = Comparator.comparing(Newest::lastDay)
		.thenComparing(Claim::knownOn, Comparator.nullsFirst(Comparator.naturalOrder()));

	private Newest() {
	}

	/**
	 * The newest date of publication. A claim without one counts with the date that it
	 * speaks of, if it is no plan. Null: no claim has a date.
	 */
	public static @Nullable PartialDate date(List<Claim> claims) {
		return claims.stream()
			.map(Newest::dateOf)
			.filter(Objects::nonNull)
			.max(Comparator.comparing(PartialDate::lastDay))
			.orElse(null);
	}

	/** The newest date of publication; null: no page of the claims has one. */
	public static @Nullable PartialDate published(List<Claim> claims) {
		return claims.stream()
			.map((claim) -> claim.source().publishedOn())
			.filter(Objects::nonNull)
			.max(Comparator.comparing(PartialDate::lastDay))
			.orElse(null);
	}

	private static @Nullable PartialDate dateOf(Claim claim) {
		PartialDate published = claim.source().publishedOn();
		Period period = claim.period();
		if (published != null || period == null || claim.intends()) {
			return published;
		}
		return (period.to() != null) ? period.to() : period.from();
	}

	/**
	 * The newest value of a further column. A plan counts only if no claim asserts a
	 * value. Null: no claim has one.
	 * @param column the column
	 * @param claims the claims that count
	 * @param asOf claims about a later time are left out; null: none is
	 */
	public static @Nullable String detail(String column, List<Claim> claims, @Nullable PartialDate asOf) {
		List<String> details = details(column, claims, asOf);
		return details.isEmpty() ? null : details.getFirst();
	}

	/** All values of a further column, as {@link #detail} has them, newest first. */
	public static List<String> details(String column, List<Claim> claims, @Nullable PartialDate asOf) {
		List<Claim> claimed = claims.stream()
			.filter((claim) -> claim.says() && claim.details().containsKey(column) && isSaidOf(claim, asOf))
			.toList();
		boolean said = claimed.stream().anyMatch(Claim::asserts);
		return claimed.stream()
			.filter((claim) -> !said || claim.asserts())
			.sorted(BY_DAY.reversed())
			.map((claim) -> Objects.requireNonNull(claim.details().get(column)))
			.distinct()
			.toList();
	}

	/** Whether the claim speaks of a time on or before the date. */
	private static boolean isSaidOf(Claim claim, @Nullable PartialDate asOf) {
		Period period = claim.period();
		PartialDate first = (period == null) ? null : (period.from() != null) ? period.from() : period.to();
		return asOf == null || first == null || !first.firstDay().isAfter(asOf.lastDay());
	}

	/**
	 * The last day that a claim speaks of: its end, else its observation, else its
	 * publication.
	 */
	private static LocalDate lastDay(Claim claim) {
		PartialDate date = (claim.to() != null) ? claim.to() : claim.asOf();
		if (date != null) {
			return date.lastDay();
		}
		LocalDate known = claim.knownOn();
		if (known != null) {
			return known;
		}
		return (claim.from() != null) ? claim.from().lastDay() : LocalDate.MIN;
	}

}
