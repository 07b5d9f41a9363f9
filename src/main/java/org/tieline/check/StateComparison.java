package org.tieline.check;

import java.util.Objects;

import org.tieline.check.Difference.Scope;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/** Compares a state that is asked about with what claims of a fact say of it. */
final class StateComparison {

	private final Match match;

	private final AskedClaim asked;

	StateComparison(Match match, AskedClaim asked) {
		this.match = match;
		this.asked = asked;
	}

	void compare() {
		FactView fact = this.match.fact();
		Period period = this.asked.period();
		FactView then = (period != null) ? fact.through(fact.lens().at(date(period))) : fact;
		this.match.counted()
			.stream()
			.filter((claim) -> claim.aspect() == null || claim.asserts())
			.forEach(this.match::agree);
		boolean said = !this.match.supporting().isEmpty() || !this.match.contradicting().isEmpty();
		if (said && period != null && period.to() == null && fact.hasEnded()) {
			this.match.end();
			this.match.differ(Scope.PERIOD, period.words(), recordedTime());
		}
		else if (said && period != null && fact.status() != Status.DENIED && then.holds() != Spell.Holds.YES
				&& !this.asked.kind().isQuotation()) {
			if (then.holds() == Spell.Holds.NO && fact.hasEnded()) {
				this.match.end();
			}
			this.match.differ(Scope.PERIOD, period.words(), recordedTime());
		}
	}

	private String recordedTime() {
		FactView fact = this.match.fact();
		Period recorded = fact.period();
		PartialDate shown = fact.lastShown();
		return (recorded != null) ? recorded.words() : (shown != null) ? "last shown " + shown : "no date";
	}

	private static PartialDate date(Period period) {
		PartialDate last = (period.to() != null) ? period.to() : period.from();
		return Objects.requireNonNull(last);
	}

}
