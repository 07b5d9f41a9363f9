package org.tieline.tense;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.tieline.check.ClaimCheck;
import org.tieline.check.ClaimCheck.Sided;
import org.tieline.check.Difference.Scope;
import org.tieline.check.Verdict;
import org.tieline.claim.Claim;
import org.tieline.evidence.FactView;
import org.tieline.evidence.KindOfFact.Aspect;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * What is told of the present, on the day of a passage. A figure or an observation of a
 * period holds or contradicts it if the day lies in that period. A number that stays
 * until a newer one, such as a stake, also does so if it is the newest of the year up to
 * that day and nothing on record says that it ended.
 *
 * @param day the date of the passage
 */
public record PresentTense(LocalDate day) {

	/** Metrics that stay until they are told anew. */
	private static final Set<String> LASTING = Set.of("fund_size", "employee_shareholders", "number_of_suppliers",
			"base_stations_in_use", "devices_in_use", "total_antennae", "members");

	/** What is given once: who tells that it is given tells of the last time. */
	private static final Set<String> GIVEN = Set.of("FUNDING", "INVESTMENT");

	private static final Set<Verdict> DECIDED = Set.of(Verdict.SUPPORTED, Verdict.CONTESTED, Verdict.CONTRADICTED);

	/** Whether a check against another period than the day tells of the day. */
	public boolean isTold(ClaimCheck check) {
		FactView fact = check.bestMatch();
		boolean other = check.verdict() == Verdict.SCOPE_MISMATCH
				&& check.differences().stream().noneMatch((one) -> one.scope() == Scope.PERIOD);
		if (fact == null || !(other || DECIDED.contains(check.verdict()))) {
			return false;
		}
		List<Claim> deciding = ((check.verdict() == Verdict.CONTRADICTED) ? check.opposed() : check.held()).stream()
			.map(Sided::claim)
			.toList();
		return deciding.stream().anyMatch((claim) -> isOfDay(claim.period()))
				|| (isStock(check) && isNewest(fact, deciding));
	}

	private boolean isOfDay(@Nullable Period period) {
		return period != null && period.from() != null && period.to() != null && !period.firstDay().isAfter(this.day)
				&& !period.lastDay().isBefore(this.day);
	}

	private static boolean isStock(ClaimCheck check) {
		return check.claim().number() != null && (check.claim().aspects().stream().anyMatch(Aspect::stock)
				|| GIVEN.contains(check.claim().kind().name())
				|| LASTING.contains(check.claim().attributes().getOrDefault("metric", "")));
	}

	private boolean isNewest(FactView fact, List<Claim> deciding) {
		PartialDate date = PartialDate.of(this.day);
		boolean over = fact.spells()
			.stream()
			.anyMatch((spell) -> spell.end() != null && spell.end().isWhollyBefore(date));
		LocalDate newest = fact.claims()
			.stream()
			.filter((claim) -> claim.asserts() && isUpToDay(claim) && hasAspectOf(claim, deciding))
			.map(PresentTense::lastDay)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.max(LocalDate::compareTo)
			.orElse(LocalDate.MIN);
		return !over && deciding.stream().anyMatch((claim) -> isUpToDay(claim) && newest.equals(lastDay(claim)));
	}

	private static boolean hasAspectOf(Claim claim, List<Claim> deciding) {
		return claim.value() != null
				&& deciding.stream().anyMatch((one) -> Objects.equals(one.aspect(), claim.aspect()));
	}

	private boolean isUpToDay(Claim claim) {
		LocalDate last = lastDay(claim);
		return last != null && !last.isAfter(this.day) && !last.isBefore(this.day.minusYears(1));
	}

	/** A figure with a start alone is told up to its observation. */
	private static @Nullable LocalDate lastDay(Claim claim) {
		Period period = claim.period();
		if (period == null) {
			return null;
		}
		PartialDate shown = (period.to() == null) ? claim.asOf() : null;
		LocalDate last = period.lastDay();
		return (shown != null && shown.lastDay().isAfter(last)) ? shown.lastDay() : last;
	}

}
