package org.tieline.tense;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.check.ClaimCheck;
import org.tieline.check.Difference;
import org.tieline.check.Difference.Scope;
import org.tieline.check.Verdict;
import org.tieline.claim.Claim;
import org.tieline.evidence.FactView;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * That something came to an end, such as a listing. Only an end that the record holds
 * confirms it; that something was so and is no longer shown does not.
 *
 * @param period when it ended; null: no time is told
 */
public record ToldEnd(@Nullable Period period) {

	/** What the check of the thing itself says of its end. */
	public ClaimCheck of(ClaimCheck check) {
		ClaimCheck asked = check.asking((this.period != null) ? "ended " + this.period.words() : "its end");
		FactView best = asked.bestMatch();
		boolean held = asked.verdict() == Verdict.SUPPORTED || asked.verdict() == Verdict.CONTESTED;
		if (!held || best == null) {
			return asked.as(Verdict.NOT_COVERED, (best != null)
					? "Neither confirmed nor contradicted: the record does not hold that of which the end is told. Nearest: "
							+ best.summary()
					: "Not on record: neither that of which the end is told nor an end of it.");
		}
		FactView fact = Stream.concat(Stream.of(best), asked.nearby().stream())
			.filter((one) -> SameParties.are(best, one) && !ends(one).isEmpty())
			.findFirst()
			.orElse(null);
		if (fact == null) {
			return asked.as(Verdict.NOT_COVERED,
					"Neither confirmed nor contradicted: the record holds no end of it. " + best.summary());
		}
		if (isDenied(fact)) {
			return asked.as(Verdict.CONTESTED,
					"Contested: some claims show an end of it, others that it went on. " + fact.summary());
		}
		List<Claim> told = told(fact);
		if (!told.isEmpty() && told.stream().noneMatch(Claim::asserts)) {
			String how = told.stream().allMatch(Claim::intends) ? "planned" : "alleged";
			return asked.differing(new Difference(Scope.STANCE, "told as ended", how),
					"Not as stated: an end of it is recorded as " + how + ", not as a fact. " + fact.summary());
		}
		String recorded = ends(fact).stream().map(PartialDate::toString).collect(Collectors.joining(", "));
		Period time = this.period;
		if (time == null || ends(fact).stream().anyMatch(time::touches)) {
			return asked.as(asked.verdict(), ((asked.verdict() == Verdict.SUPPORTED) ? "Yes: " : "Contested: ")
					+ "the record holds an end of it (" + recorded + "). " + fact.summary());
		}
		return asked.differing(new Difference(Scope.PERIOD, "ended " + time.words(), "ended " + recorded),
				"Not as stated: its end is recorded for another time (" + recorded + "), not " + time.words() + ". "
						+ fact.summary());
	}

	private static List<PartialDate> ends(FactView fact) {
		return Stream.concat(fact.spells().stream().map(Spell::end), told(fact).stream().map(Claim::to))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	/** The claims that tell an end of the thing itself, and not of a figure. */
	private static List<Claim> told(FactView fact) {
		return fact.claims()
			.stream()
			.filter((one) -> one.to() != null && one.aspect() == null && !one.denies())
			.toList();
	}

	/** Whether somebody denies an end of it, or shows it afterwards. */
	private static boolean isDenied(FactView fact) {
		return fact.claims().stream().anyMatch((one) -> one.denies() && "end".equals(one.aspect()))
				|| fact.spells().stream().anyMatch((one) -> one.endBy() != null);
	}

}
