package org.tieline.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/** What is newest among the claims of a fact: a date, and what is said last. */
public final class Newest {

	/** By the last day that a claim speaks of; of one day, by publication. */
	private static final Comparator<Claim> BY_DAY = Comparator.comparing(Newest::lastDay)
		.thenComparing(Claim::knownOn, Comparator.nullsFirst(Comparator.naturalOrder()));

	private Newest() {
	}

	/**
	 * The newest publication of a claim; of one of unknown date, the date that it speaks
	 * of. Null: no claim has either.
	 */
	public static @Nullable PartialDate date(List<Claim> claims) {
		return claims.stream()
			.map(Newest::dateOf)
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
	 * What the newest claim says under a further column; a plan only where nobody says
	 * more. Null: none says.
	 * @param column the column
	 * @param claims those that count
	 * @param asOf claims of a later time say nothing; null: of any time
	 */
	public static @Nullable String detail(String column, List<Claim> claims, @Nullable PartialDate asOf) {
		List<Claim> telling = claims.stream()
			.filter((claim) -> claim.says() && claim.details().containsKey(column) && isSaidOf(claim, asOf))
			.toList();
		boolean said = telling.stream().anyMatch(Claim::asserts);
		return telling.stream()
			.filter((claim) -> !said || claim.asserts())
			.max(BY_DAY)
			.map((claim) -> claim.details().get(column))
			.orElse(null);
	}

	/** Whether a claim speaks of a time no later than the date. */
	private static boolean isSaidOf(Claim claim, @Nullable PartialDate asOf) {
		Period period = claim.period();
		PartialDate first = (period == null) ? null : (period.from() != null) ? period.from() : period.to();
		return asOf == null || first == null || !first.firstDay().isAfter(asOf.lastDay());
	}

	/**
	 * The last day that a claim speaks of: an end, else an observation, else its
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
