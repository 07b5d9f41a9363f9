package org.tieline.tense;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.check.ClaimCheck;
import org.tieline.check.Difference;
import org.tieline.check.Difference.Scope;
import org.tieline.check.Verdict;
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
		FactView fact = asked.bestMatch();
		boolean held = asked.verdict() == Verdict.SUPPORTED || asked.verdict() == Verdict.CONTESTED;
		if (!held || fact == null) {
			return asked.as(Verdict.NOT_COVERED, (fact != null)
					? "Neither confirmed nor contradicted: the record does not hold that of which the end is told. Nearest: "
							+ fact.summary()
					: "Not on record: neither that of which the end is told nor an end of it.");
		}
		List<PartialDate> ends = fact.spells().stream().map(Spell::end).filter(Objects::nonNull).toList();
		if (ends.isEmpty()) {
			return asked.as(Verdict.NOT_COVERED,
					"Neither confirmed nor contradicted: the record holds no end of it. " + fact.summary());
		}
		String recorded = ends.stream().map(PartialDate::toString).collect(Collectors.joining(", "));
		Period time = this.period;
		if (time == null || ends.stream().anyMatch(time::touches)) {
			return asked.as(asked.verdict(), ((asked.verdict() == Verdict.SUPPORTED) ? "Yes: " : "Contested: ")
					+ "the record holds an end of it (" + recorded + "). " + fact.summary());
		}
		return asked.differing(new Difference(Scope.PERIOD, "ended " + time.words(), "ended " + recorded),
				"Not as stated: its end is recorded for another time (" + recorded + "), not " + time.words() + ". "
						+ fact.summary());
	}

}
