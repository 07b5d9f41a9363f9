package org.tieline.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tieline.check.Difference.Scope;
import org.tieline.claim.Claim;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindsOfFact;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.voice.FigureTime;

/** The recorded facts beside a claim, the nearest first. */
final class Matches {

	/** How many facts are listed as near. */
	static final int NEAR = 5;

	/** Up to here, what differs may still decide the verdict. */
	private static final int DECIDING = 2;

	/** Days of the shortest year. */
	private static final long YEAR = 365;

	/** Respects in which something is of another nature. */
	private static final Set<Scope> NATURE = Set.of(Scope.SORT, Scope.MEASURE, Scope.METRIC);

	private static final Comparator<Placed> ORDER = Comparator.comparingInt(Placed::unlike)
		.thenComparingLong(Placed::distance)
		.thenComparing(Placed::newest, Comparator.reverseOrder())
		.thenComparing(Placed::id);

	private Matches() {
	}

	/**
	 * The nearest facts. One that differs in more parts than enough others differ in all
	 * is not compared any further, and left out.
	 */
	static List<Match> nearest(AskedClaim asked, Compared compared) {
		// Of a law the newest of all versions is looked for.
		boolean all = asked.kind().name().equals(KindsOfFact.MEASURE_VERSION);
		List<Match> whole = new ArrayList<>();
		int level = 0;
		for (List<Match> begun : byCount(asked, compared)) {
			if (!begun.isEmpty() && !all && level >= DECIDING && hasEnough(whole, level)) {
				break;
			}
			begun.forEach((match) -> match.compare(compared));
			whole.addAll(begun);
			level++;
		}
		return newestOnly(asked, inOrder(asked, whole));
	}

	/** All recorded facts, by the number of parts in which they differ. */
	private static List<List<Match>> byCount(AskedClaim asked, Compared compared) {
		List<List<Match>> byCount = new ArrayList<>();
		for (FactView fact : compared.facts()) {
			if (fact.isRecorded()) {
				Match match = Match.ofParts(asked, fact, compared);
				while (byCount.size() <= match.count()) {
					byCount.add(new ArrayList<>());
				}
				byCount.get(match.count()).add(match);
			}
		}
		return byCount;
	}

	private static boolean hasEnough(List<Match> matches, int level) {
		return matches.stream().filter((one) -> one.count() < level).limit(NEAR + 1L).count() > NEAR;
	}

	/**
	 * Those that differ least come first, then those that hold it, then what began or was
	 * announced at the time, then what is of the same nature, then the nearest in time;
	 * without a time asked about, the newest.
	 */
	private static List<Match> inOrder(AskedClaim asked, List<Match> matches) {
		return matches.stream().map((match) -> Placed.of(asked, match)).sorted(ORDER).map(Placed::match).toList();
	}

	/**
	 * What decides the order of a match.
	 *
	 * @param unlike in how much it is unlike what is asked about
	 * @param distance how many days it is from the time asked about
	 * @param newest the last day that it speaks of
	 */
	private record Placed(Match match, int unlike, long distance, LocalDate newest) {

		static Placed of(AskedClaim asked, Match match) {
			boolean nature = false;
			for (Difference difference : match.differences()) {
				nature |= NATURE.contains(difference.scope());
			}
			int unlike = 8 * match.count() + (match.supporting().isEmpty() ? 4 : 0)
					+ ((match.isBegunInItsTime() || isVersionOf(asked, match.fact())) ? 0 : 2) + (nature ? 1 : 0);
			return new Placed(match, unlike, Matches.distance(asked, match.fact()), Matches.newest(match.fact()));
		}

		/**
		 * Whether a version of a measure was in force all the time that is asked about:
		 * it comes before the next one, which began on the last day of it.
		 */
		private static boolean isVersionOf(AskedClaim asked, FactView fact) {
			Period period = asked.period();
			Period recorded = fact.period();
			return period != null && recorded != null && asked.kind().name().equals(KindsOfFact.MEASURE_VERSION)
					&& FigureTime.isWithin(period, recorded);
		}

		String id() {
			return this.match.fact().id();
		}

	}

	/** How many days lie between the time asked about and that of a fact. */
	static long distance(AskedClaim asked, FactView fact) {
		Period period = asked.period();
		Period recorded = fact.period();
		PartialDate shown = fact.lastShown();
		LocalDate from = (recorded != null) ? recorded.firstDay() : (shown != null) ? shown.firstDay() : null;
		if (period == null) {
			return 0;
		}
		return (from != null) ? Math.abs(ChronoUnit.DAYS.between(period.firstDay(), from)) : Long.MAX_VALUE;
	}

	/** The last day that a fact speaks of; without one, the first of all days. */
	static LocalDate newest(FactView fact) {
		Period period = fact.period();
		PartialDate shown = fact.lastShown();
		return (period != null) ? period.lastDay() : (shown != null) ? shown.lastDay() : LocalDate.MIN;
	}

	/**
	 * Without a period, or with one that has an end alone, the newest number up to then
	 * is meant; others differ in their period. A metric of a whole year and one of a part
	 * of a year cannot be compared, so that the newest of both are meant.
	 */
	private static List<Match> newestOnly(AskedClaim asked, List<Match> matches) {
		if (!asked.kind().measurement() || !isNewestMeant(asked)) {
			return List.copyOf(matches);
		}
		Map<Boolean, LocalDate> newest = new HashMap<>();
		matches.stream()
			.filter((match) -> match.isExact() && isBy(asked, match.fact()))
			.forEach((match) -> newest.merge(isOfYear(match.fact()), newest(match.fact()),
					(one, other) -> one.isAfter(other) ? one : other));
		matches.stream()
			.filter((match) -> match.isExact() && !isOf(asked, match.fact())
					&& !(isBy(asked, match.fact()) && newest(match.fact()).equals(newest.get(isOfYear(match.fact())))))
			.forEach((match) -> {
				Period period = match.fact().period();
				match.differ(Scope.PERIOD, newest(asked), (period != null) ? period.words() : "no period");
			});
		return inOrder(asked, matches);
	}

	/** Whether the newest number is asked about, of all or of those up to a day. */
	static boolean isNewestMeant(AskedClaim asked) {
		Period period = asked.period();
		return period == null || (asked.kind().measurement() && period.from() == null);
	}

	/** The newest number in words. */
	private static String newest(AskedClaim asked) {
		Period period = asked.period();
		return (period == null) ? "the newest recorded" : "the newest recorded by " + period.to();
	}

	private static boolean isBy(AskedClaim asked, FactView fact) {
		Period period = asked.period();
		return period == null || !newest(fact).isAfter(period.lastDay());
	}

	/**
	 * Whether it is of a year in which the day lies up to which is asked, and was
	 * published by that day, as an estimate is. What is of a part of a year is not known
	 * before that part has ended.
	 */
	private static boolean isOf(AskedClaim asked, FactView fact) {
		Period period = asked.period();
		PartialDate by = (period != null) ? period.to() : null;
		Period recorded = fact.period();
		return by != null && recorded != null && recorded.touches(by) && recorded.days() >= YEAR
				&& fact.claims()
					.stream()
					.filter(Claim::affirms)
					.map(Claim::knownOn)
					.anyMatch((known) -> known != null && !known.isAfter(by.lastDay()));
	}

	private static boolean isOfYear(FactView fact) {
		Period period = fact.period();
		return fact.fact().kind().name().equals("METRIC") && period != null && period.days() >= YEAR;
	}

}
