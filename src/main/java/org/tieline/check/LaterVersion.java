package org.tieline.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.check.Difference.Scope;
import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindsOfFact;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * Which version of a measure tells that it was not in force at a time: the newest one up
 * to that time, if that one had ended or took the measure away.
 *
 * @param version the version
 * @param back what is known of a return of the measure by that time
 */
record LaterVersion(Match version, Back back) {

	/** Respects in which two versions of a measure differ. */
	private static final Set<Scope> OF_VERSION = Set.of(Scope.PERIOD, Scope.SORT);

	/** States in which a measure does not apply. */
	private static final Set<String> GONE = Set.of("REPEALED", "SUSPENDED");

	/** What is known of a return. */
	enum Back {

		/** It is planned to be back by then. */
		PLANNED,

		/**
		 * The version was planned to end by then, and nobody says that it did; or it is
		 * not told to the day when it began.
		 */
		UNKNOWN,

		/** Nobody tells of a return. */
		NO

	}

	/**
	 * The version; null: none tells it, or claims show the measure in force later.
	 */
	static @Nullable LaterVersion of(AskedClaim asked, List<Match> matches) {
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
		LocalDate since = Objects.requireNonNull(start(newest.fact()));
		boolean gone = GONE.contains(newest.fact().fact().attributes().getOrDefault("state", ""));
		if (gone ? isOver(newest.fact(), period) || isLastDay(since, matches, period)
				|| isShownAfter(since, matches, period) : !newest.hasEnded()) {
			return null;
		}
		boolean open = plannedEnd(newest.fact(), period) != null || (gone && mayBeginLater(newest.fact(), period));
		return new LaterVersion(newest,
				isToReturn(matches, since, period) ? Back.PLANNED : open ? Back.UNKNOWN : Back.NO);
	}

	/**
	 * What became of a measure after a version of it was in force, where no time is asked
	 * about: a suspension or a repeal that no version in force followed. Sentences with a
	 * blank before each; empty: nothing is known of it.
	 * @param held the version that holds what is asked about
	 * @param known all versions that are recorded of the measure or close to it
	 */
	static String since(AskedClaim asked, FactView held, List<FactView> known) {
		LocalDate begun = lastShown(held);
		if (!asked.kind().name().equals(KindsOfFact.MEASURE_VERSION) || asked.period() != null
				|| !asked.attributes().containsValue("IN_FORCE") || begun == null) {
			return "";
		}
		Entity measure = held.fact().participant("measure");
		return known.stream()
			.filter((version) -> measure != null && measure.equals(version.fact().participant("measure")))
			.filter((version) -> version.status().isEstablished()
					&& GONE.contains(version.fact().attributes().getOrDefault("state", "")))
			.filter((version) -> !version.hasEnded()
					&& !Objects.requireNonNullElse(lastShown(version), LocalDate.MIN).isBefore(begun))
			.max(Comparator.comparing((version) -> Objects.requireNonNull(lastShown(version))))
			.map((version) -> " " + version.summary() + planned(version))
			.orElse("");
	}

	private static String planned(FactView version) {
		PartialDate end = version.spells().getLast().presumedUntil();
		return (end != null) ? " Its end is planned for " + end + "." : "";
	}

	/** The first day of the last time that shows the version; null: none does. */
	private static @Nullable LocalDate lastShown(FactView version) {
		LocalDate start = start(version);
		PartialDate shown = version.lastShown();
		return (start != null) ? start : (shown != null) ? shown.firstDay() : null;
	}

	/** Whether a version of a month or year may have begun after a day in it. */
	private static boolean mayBeginLater(FactView version, Period period) {
		Period own = version.period();
		return own != null && own.from() != null && own.from().lastDay().isAfter(period.firstDay());
	}

	/**
	 * Whether a day is the last one of a version in force as well as the first one
	 * without it. It was still in force then.
	 */
	private static boolean isLastDay(LocalDate since, List<Match> matches, Period period) {
		return since.equals(period.firstDay()) && since.equals(period.lastDay())
				&& matches.stream()
					.filter(Match::isExact)
					.flatMap((match) -> match.fact().spells().stream())
					.anyMatch((spell) -> PartialDate.of(since).equals(spell.end()));
	}

	/** Whether a suspension ended before a time. */
	private static boolean isOver(FactView gone, Period period) {
		return gone.spells()
			.stream()
			.map(Spell::end)
			.anyMatch((end) -> end != null && end.lastDay().isBefore(period.firstDay()));
	}

	/** Whether somebody sees the measure in force after a day, up to a time. */
	private static boolean isShownAfter(LocalDate day, List<Match> matches, Period period) {
		return matches.stream()
			.filter(Match::isExact)
			.flatMap((match) -> match.supporting().stream())
			.map((claim) -> (claim.asOf() != null) ? claim.asOf() : claim.from())
			.anyMatch((shown) -> shown != null && shown.firstDay().isAfter(day)
					&& !shown.firstDay().isAfter(period.lastDay()));
	}

	/** Whether a version is planned to begin after another one and by a time. */
	private static boolean isToReturn(List<Match> matches, LocalDate gone, Period period) {
		return matches.stream()
			.filter((match) -> match.differences().stream().map(Difference::scope).allMatch(Scope.STANCE::equals))
			.flatMap((match) -> match.supporting().stream())
			.filter((claim) -> claim.intends() && claim.from() != null)
			.map((claim) -> Objects.requireNonNull(claim.from()).firstDay())
			.anyMatch((day) -> day.isAfter(gone) && !day.isAfter(period.lastDay()));
	}

	/**
	 * The planned end of a version that passed before the last day of a time; null: none
	 * did.
	 */
	static @Nullable PartialDate plannedEnd(FactView version, Period period) {
		return version.through(version.lens().at(PartialDate.of(period.lastDay()))).plannedEnd();
	}

	private static @Nullable LocalDate start(FactView fact) {
		Period period = fact.period();
		return (period != null && period.from() != null) ? period.firstDay() : null;
	}

}
