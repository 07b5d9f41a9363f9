package org.tieline.tense;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.check.ClaimCheck;
import org.tieline.check.Verdict;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Lens;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * That something is not so now, or has not been since a time. It is contradicted by a
 * state that still holds or is shown since, and confirmed by its recorded end. A state
 * that is only shown at an earlier time decides nothing, if the time is known; without a
 * date, a state counts until its end, as it does where it is told to be so.
 *
 * @param period the date of the passage, or the time since; null: neither is known
 */
public record ToldAbsence(@Nullable Period period) {

	/** What the check of the denial says of the present. */
	public ClaimCheck of(ClaimCheck check) {
		FactView fact = check.bestMatch();
		if (check.verdict() != Verdict.CONTRADICTED || fact == null) {
			return check;
		}
		if (this.period == null && !fact.hasEnded()) {
			return check.as(Verdict.CONTRADICTED, check.reason() + " The record holds no end of it.");
		}
		return switch (holds(fact)) {
			case YES -> check;
			case NO ->
				hasEnded(fact) ? check.as(Verdict.SUPPORTED, "Yes: the record says that it ended. " + fact.summary())
						: undecided(check, fact);
			case POSSIBLY -> undecided(check, fact);
		};
	}

	private static ClaimCheck undecided(ClaimCheck check, FactView fact) {
		return check.as(Verdict.NOT_COVERED,
				"Neither confirmed nor contradicted: what is recorded is of another time, and does not tell whether it is so now. "
						+ fact.summary());
	}

	/** Whether each time of a state has an end on record, all before the date. */
	private boolean hasEnded(FactView fact) {
		PartialDate date = date();
		return fact.hasEnded() && fact.spells()
			.stream()
			.map(Spell::end)
			.allMatch((end) -> end == null || date == null || end.isWhollyBefore(date)
					|| (this.period != null && this.period.to() == null && !end.firstDay().isAfter(date.lastDay())));
	}

	private @Nullable PartialDate date() {
		Period time = this.period;
		return (time == null) ? null : (time.to() != null) ? time.to() : time.from();
	}

	/** What the check of the denial says of the time up to the present. */
	public ClaimCheck ofPast(ClaimCheck check) {
		FactView fact = check.bestMatch();
		PartialDate date = date();
		boolean later = fact != null && date != null && !fact.spells().isEmpty()
				&& fact.spells().stream().allMatch((one) -> {
					PartialDate first = (one.start() != null) ? one.start() : one.observed();
					return first != null && first.firstDay().isAfter(date.lastDay());
				});
		return (later && check.verdict() == Verdict.CONTRADICTED) ? undecided(check, Objects.requireNonNull(fact))
				: check;
	}

	private Spell.Holds holds(FactView fact) {
		Period time = this.period;
		PartialDate date = date();
		if (time != null && time.to() == null && isShownSince(fact, Objects.requireNonNull(time.from()))) {
			return Spell.Holds.YES;
		}
		if (time != null && time.to() == null && hasEnded(fact)) {
			return Spell.Holds.NO;
		}
		Lens lens = fact.lens();
		return fact.through(lens.at((date != null) ? date : fact.asked())).goesOn();
	}

	private static boolean isShownSince(FactView fact, PartialDate since) {
		PartialDate shown = fact.lastShown();
		boolean ends = fact.spells().stream().anyMatch((one) -> Objects.equals(one.end(), shown));
		return shown != null && !ends && shown.firstDay().isAfter(since.lastDay());
	}

}
