package org.tieline.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.check.Difference.Scope;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindsOfFact;
import org.tieline.value.Period;

/** Which version of a measure tells that it was not in force at a time. */
final class LaterVersion {

	/** Respects in which two versions of a measure differ. */
	private static final Set<Scope> OF_VERSION = Set.of(Scope.PERIOD, Scope.SORT);

	/** States in which a measure does not apply. */
	private static final Set<String> GONE = Set.of("REPEALED", "SUSPENDED");

	private LaterVersion() {
	}

	/**
	 * The newest version of a measure up to the time asked about, if that one had ended
	 * or tells that the measure was taken away; null: none did, or it is planned to be
	 * back by then.
	 */
	static @Nullable Match of(AskedClaim asked, List<Match> matches) {
		Period period = asked.period();
		if (!asked.kind().name().equals(KindsOfFact.MEASURE_VERSION) || period == null
				|| !asked.attributes().containsValue("IN_FORCE")) {
			return null;
		}
		Match newest = matches.stream()
			.filter((match) -> match.differences().stream().map(Difference::scope).allMatch(OF_VERSION::contains))
			.filter((match) -> !match.supporting().isEmpty() && start(match.fact()) != null
					&& !Objects.requireNonNull(start(match.fact())).isAfter(period.firstDay()))
			.max(Comparator.comparing((match) -> Objects.requireNonNull(start(match.fact()))))
			.orElse(null);
		if (newest == null) {
			return null;
		}
		boolean over = newest.hasEnded() || GONE.contains(newest.fact().fact().attributes().getOrDefault("state", ""));
		return (over && !isToReturn(matches, newest, period)) ? newest : null;
	}

	/** Whether a version is planned to begin after another one and by a time. */
	private static boolean isToReturn(List<Match> matches, Match newest, Period period) {
		LocalDate gone = Objects.requireNonNull(start(newest.fact()));
		return matches.stream()
			.filter((match) -> match.differences().stream().map(Difference::scope).allMatch(Scope.STANCE::equals))
			.flatMap((match) -> match.supporting().stream())
			.filter((claim) -> claim.intends() && claim.from() != null)
			.map((claim) -> Objects.requireNonNull(claim.from()).firstDay())
			.anyMatch((day) -> day.isAfter(gone) && !day.isAfter(period.firstDay()));
	}

	private static @Nullable LocalDate start(FactView fact) {
		Period period = fact.period();
		return (period != null && period.from() != null) ? period.firstDay() : null;
	}

}
