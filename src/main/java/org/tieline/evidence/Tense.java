package org.tieline.evidence;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.tieline.time.TimeState;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * Whether a sentence tells its fact in the present or in the past, and what it says of
 * the time: when the fact was last shown, until when it held, or when it was planned. The
 * present is for what is held, or presumed within its reach, at the time of the lens;
 * without a date, at the record's own last day.
 *
 * @param view the fact as a lens shows it
 * @param mood whether it is stated or may come
 */
record Tense(FactView view, Mood mood) {

	/** So many years after its last publication a plan is told in the past. */
	private static final int PLANS_LAST = 2;

	/**
	 * Whether it is told in the past; a number that is known is of a time that is over.
	 */
	boolean isPast() {
		if (this.mood != Mood.STATED) {
			return isAheadNoLonger();
		}
		if (this.view.fact().kind().measurement()) {
			return true;
		}
		return switch (this.view.status()) {
			case DENIED -> isOld(this.view.newest());
			case NOT_RECORDED -> this.view.hasEnded();
			case CORROBORATED, SINGLE_ORIGIN, CONTESTED, ALLEGED, PLANNED ->
				beginsLater() ? this.view.hasEnded() : !this.view.time().counts();
		};
	}

	/** Whether it begins after the date asked for, so that it is not over then. */
	private boolean beginsLater() {
		Period period = this.view.period();
		PartialDate asked = this.view.asked();
		return period != null && period.from() != null && asked != null && asked.isWhollyBefore(period.from());
	}

	/** What was to come by now, or was planned too long ago to be a plan still. */
	private boolean isAheadNoLonger() {
		Period period = this.view.period();
		LocalDate due = (period != null) ? period.lastDay() : null;
		PartialDate asked = this.view.asked();
		boolean past = due != null && asked != null && due.isBefore(asked.firstDay());
		boolean old = !this.view.fact().kind().measurement() && isOld(this.view.newest());
		return past || old;
	}

	/** Whether what was said on that date, or on an unknown one, is old by now. */
	private boolean isOld(@Nullable PartialDate said) {
		PartialDate asked = this.view.asked();
		return asked != null && (said == null || said.lastDay().plusYears(PLANS_LAST).isBefore(asked.firstDay()));
	}

	/**
	 * What the sentence says of the time in parentheses; blank: something shows the fact
	 * at the time of the lens, or the sentence names the date itself.
	 */
	String remark(String sentence) {
		if (this.mood != Mood.STATED) {
			return plannedWhen(sentence);
		}
		KindOfFact kind = this.view.fact().kind();
		boolean said = this.view.status() != Status.DENIED && this.view.status() != Status.NOT_RECORDED;
		if (kind.measurement() || kind.isQuotation() || !said) {
			return "";
		}
		TimeState time = this.view.time();
		PartialDate end = this.view.spells().isEmpty() ? null : this.view.spells().getLast().end();
		if (end != null && isPast()) {
			return dated(sentence, "until " + end, end);
		}
		if (time.word() == TimeState.Word.PRESUMED) {
			return dated(sentence, time.words(this.view.asked()), time.shown());
		}
		boolean undated = time.word() == TimeState.Word.POSSIBLE && this.view.spells().isEmpty();
		return undated ? " (no date recorded)" : "";
	}

	private String plannedWhen(String sentence) {
		PartialDate newest = this.view.newest();
		boolean told = isPast() && !this.view.fact().kind().measurement() && !this.view.fact().kind().isQuotation();
		String when = !told ? ""
				: (newest != null) ? dated(sentence, "last recorded " + newest, newest) : " (no date recorded)";
		return this.mood.remark() + when;
	}

	private static String dated(String sentence, String words, @Nullable PartialDate date) {
		return (date == null || sentence.contains(date.toString())) ? "" : " (" + words + ")";
	}

	/** When words about a thing were said: " in 2020"; blank: that is not recorded. */
	static String saidWhen(FactView view) {
		PartialDate shown = view.lastShown();
		return (shown != null) ? " " + new Period(shown, shown).words() : "";
	}

}
