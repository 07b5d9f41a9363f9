package org.tieline.check;

import java.util.Comparator;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.evidence.FactView;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * When a state began, or was announced.
 *
 * @param fact the state
 */
record Beginnings(FactView fact) {

	/** Whether a state began, or was announced, in a period. */
	boolean areIn(Period period) {
		return this.fact.spells().stream().map(Spell::start).anyMatch((start) -> start != null && period.touches(start))
				|| wasAnnouncedIn(period);
	}

	/**
	 * Whether a state that is only planned was announced in a period: whoever tells of an
	 * act then may mean the announcement. The first date on which the plan is told
	 * counts.
	 */
	boolean wasAnnouncedIn(Period period) {
		if (!this.fact.isOnlyPlanned()) {
			return false;
		}
		return this.fact.claims()
			.stream()
			.filter(Claim::intends)
			.map(Beginnings::toldOn)
			.filter(Objects::nonNull)
			.min(Comparator.comparing(PartialDate::firstDay))
			.filter(period::touches)
			.isPresent();
	}

	private static @Nullable PartialDate toldOn(Claim claim) {
		PartialDate said = (claim.saidOn() != null) ? claim.saidOn() : claim.asOf();
		return (said != null) ? said : claim.source().publishedOn();
	}

}
