package org.tieline.measure;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.measure.LegalStatus.LegalState;
import org.tieline.time.Spell.Holds;

/**
 * Restrictions of a company that leave a day open, whatever the stated dates of others
 * show.
 *
 * @param versions the versions of measures on the day
 * @param day the day in words
 */
record OpenRestrictions(Versions versions, String day) {

	/**
	 * The answer from restrictions that are contested, alleged, or not dated exactly
	 * enough for the day; null: there is none.
	 * @param own the restrictions of a company under a measure, at any time
	 */
	@Nullable LegalStatus unsettled(List<FactView> own) {
		List<FactView> open = of(own);
		if (open.isEmpty()) {
			return null;
		}
		String why = OnTheDay.isUncertain(open.getFirst()) ? "The sources do not date it well enough for " + this.day
				: "It is not established";
		return answer(why + ": ", open);
	}

	/**
	 * The ones that leave the day open: they held but are not established, or may have
	 * begun or ended by then. Plans are not included.
	 */
	static List<FactView> of(List<FactView> own) {
		return own.stream().filter(OpenRestrictions::isOpen).toList();
	}

	/** Whether one leaves the day open. */
	static boolean isOpen(FactView one) {
		return one.status() != Status.PLANNED
				&& (OnTheDay.isUncertain(one) || (OnTheDay.holds(one) == Holds.YES && !LawFacts.isEstablished(one))
						|| (OnTheDay.holds(one) == Holds.POSSIBLY && one.endIsContested()));
	}

	/** Whether one is established and no claim dates it. */
	static boolean isUndated(FactView one) {
		return LawFacts.isEstablished(one) && OnTheDay.holds(one) == Holds.POSSIBLY && one.spells().isEmpty();
	}

	/**
	 * The answer from established restrictions that no claim dates, by acts that may have
	 * been in force on the day; null: there is none.
	 * @param own the restrictions of a company under a measure, at any time
	 */
	@Nullable LegalStatus undated(List<FactView> own) {
		List<FactView> undated = own.stream()
			.filter(OpenRestrictions::isUndated)
			.filter((one) -> switch (this.versions.measureState(LawFacts.measureOf(one)).how()) {
				case IN_FORCE, UNVERSIONED, UNSETTLED, SUSPENDED -> true;
				case REPEALED, PLANNED, ANNOUNCED, OUTSIDE -> false;
			})
			.toList();
		return undated.isEmpty() ? null : answer("It is recorded without a date: ", undated);
	}

	private static LegalStatus answer(String why, List<FactView> open) {
		return new LegalStatus(LegalState.UNDETERMINED,
				why + open.stream().map(FactView::summary).collect(Collectors.joining(" ")), null, open, null);
	}

}
