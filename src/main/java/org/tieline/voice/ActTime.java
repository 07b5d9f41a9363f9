package org.tieline.voice;

import java.util.Comparator;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.evidence.FactView;
import org.tieline.time.Spell;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/** When an act began or was announced. */
public final class ActTime {

	private ActTime() {
	}

	/** Whether a state began, or was announced, in a period. */
	public static boolean isBegunIn(FactView fact, Period period) {
		return fact.spells().stream().map(Spell::start).anyMatch((start) -> start != null && period.touches(start))
				|| isAnnouncedIn(fact, period);
	}

	/**
	 * Whether a state that is only planned was announced in a period: whoever tells of an
	 * act then may mean the announcement. The first date on which the plan is told
	 * counts.
	 */
	public static boolean isAnnouncedIn(FactView fact, Period period) {
		if (!fact.isOnlyPlanned()) {
			return false;
		}
		return fact.claims()
			.stream()
			.filter(Claim::intends)
			.map(ActTime::toldOn)
			.filter(Objects::nonNull)
			.min(Comparator.comparing(PartialDate::firstDay))
			.filter(period::touches)
			.isPresent();
	}

	private static @Nullable PartialDate toldOn(Claim claim) {
		PartialDate said = (claim.saidOn() != null) ? claim.saidOn() : claim.asOf();
		return (said != null) ? said : claim.source().publishedOn();
	}

	/** Whether the last end of a state lies before a period. */
	public static boolean isOverBefore(FactView fact, Period period) {
		PartialDate end = fact.spells().isEmpty() ? null : fact.spells().getLast().end();
		return fact.hasEnded() && end != null && end.lastDay().isBefore(period.firstDay());
	}

}
