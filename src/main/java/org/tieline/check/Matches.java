package org.tieline.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.tieline.check.Difference.Scope;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindsOfFact;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/** The recorded facts beside a claim, the nearest first. */
final class Matches {

	/** How many facts are listed as near. */
	static final int NEAR = 5;

	/** Up to here, what differs may still decide the verdict. */
	private static final int DECIDING = 2;

	/** Respects in which something is of another nature. */
	private static final Set<Scope> NATURE = Set.of(Scope.SORT, Scope.MEASURE, Scope.METRIC);

	private Matches() {
	}

	/**
	 * The nearest facts. One that differs in more parts than enough others differ in all
	 * is not compared any further, and left out.
	 */
	static List<Match> nearest(AskedClaim asked, Compared compared) {
		List<Match> begun = compared.facts()
			.stream()
			.filter(FactView::isRecorded)
			.map((fact) -> Match.ofParts(asked, fact, compared))
			.sorted(Comparator.comparing(Match::count))
			.toList();
		// Of a law the newest of all versions is looked for.
		boolean all = asked.kind().name().equals(KindsOfFact.MEASURE_VERSION);
		List<Match> whole = new ArrayList<>();
		int level = 0;
		for (Match match : begun) {
			if (match.count() > level) {
				level = match.count();
				if (!all && level >= DECIDING && hasEnough(whole, level)) {
					break;
				}
			}
			match.compare(compared);
			whole.add(match);
		}
		whole.sort(order(asked));
		return newestOnly(asked, whole);
	}

	private static boolean hasEnough(List<Match> matches, int level) {
		return matches.stream().filter((one) -> one.count() < level).limit(NEAR + 1L).count() > NEAR;
	}

	/**
	 * Those that differ least come first, then those that hold it, then what began or was
	 * announced at the time, then what is of the same nature, then the nearest in time;
	 * without a time asked about, the newest.
	 */
	private static Comparator<Match> order(AskedClaim asked) {
		return Comparator.comparing(Match::count)
			.thenComparing((match) -> match.supporting().isEmpty())
			.thenComparing((match) -> !match.isBegunInItsTime())
			.thenComparing((match) -> match.differences().stream().map(Difference::scope).anyMatch(NATURE::contains))
			.thenComparing((match) -> match.distance(Matches::distance))
			.thenComparing((match) -> newest(match.fact()), Comparator.reverseOrder())
			.thenComparing((match) -> match.fact().id());
	}

	/** How many days lie between the time asked about and that of a fact. */
	private static long distance(AskedClaim asked, FactView fact) {
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
	private static LocalDate newest(FactView fact) {
		Period period = fact.period();
		PartialDate shown = fact.lastShown();
		return (period != null) ? period.lastDay() : (shown != null) ? shown.lastDay() : LocalDate.MIN;
	}

	/**
	 * Without a period the newest number is meant; older ones differ in their period.
	 */
	private static List<Match> newestOnly(AskedClaim asked, List<Match> matches) {
		if (!asked.kind().measurement() || asked.period() != null) {
			return List.copyOf(matches);
		}
		LocalDate newest = matches.stream()
			.filter(Match::isExact)
			.map((match) -> newest(match.fact()))
			.max(Comparator.naturalOrder())
			.orElse(LocalDate.MIN);
		matches.stream().filter((match) -> match.isExact() && !newest(match.fact()).equals(newest)).forEach((match) -> {
			Period period = match.fact().period();
			match.differ(Scope.PERIOD, "the newest recorded", (period != null) ? period.words() : "no period");
		});
		return matches.stream().sorted(order(asked)).toList();
	}

}
