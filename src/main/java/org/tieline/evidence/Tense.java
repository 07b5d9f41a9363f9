package org.tieline.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Claim;
import org.tieline.claim.Entity;
import org.tieline.time.Pause;
import org.tieline.time.Spell;
import org.tieline.time.TimeState;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * The tense of a sentence and its remark about time: when the fact was last shown, until
 * when it held, or when it was planned. The present tense is for a fact that is held, or
 * presumed within its reach, at the date of the lens. Without a date of the lens, the
 * last day of the record is used.
 *
 * @param view the fact under a lens
 * @param mood whether the fact is stated, planned, expected or considered
 */
record Tense(FactView view, Mood mood) {

	/**
	 * Years after the newest publication from which a plan is in the past tense.
	 */
	private static final int PLANS_LAST = 2;

	/**
	 * Whether the sentence is in the past tense. A number of a period that has ended is.
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
			case CORROBORATED, SINGLE_ORIGIN, CONTESTED, ALLEGED, PLANNED -> this.view.isPast();
		};
	}

	/**
	 * Whether a plan is out of date: its date has passed, or it was published too long
	 * ago.
	 */
	private boolean isAheadNoLonger() {
		Period period = this.view.period();
		LocalDate due = (period != null) ? period.lastDay() : plannedUntil();
		PartialDate asked = this.view.asked();
		boolean past = due != null && asked != null && due.isBefore(asked.firstDay());
		boolean old = !this.view.fact().kind().measurement() && isOld(this.view.newest());
		return past || old;
	}

	/**
	 * The last day for which something of a fact is planned, such as its figure; null:
	 * some plan of it has no such day.
	 */
	private @Nullable LocalDate plannedUntil() {
		List<@Nullable PartialDate> ends = new ArrayList<>();
		this.view.claims().stream().filter(Claim::intends).forEach((claim) -> ends.add(claim.to()));
		return ends.contains(null) ? null
				: ends.stream()
					.map((end) -> Objects.requireNonNull(end).lastDay())
					.max(Comparator.naturalOrder())
					.orElse(null);
	}

	/**
	 * Whether a statement of this date is old at the date asked about. A statement
	 * without a date is old.
	 */
	private boolean isOld(@Nullable PartialDate said) {
		PartialDate asked = this.view.asked();
		return asked != null && (said == null || said.lastDay().plusYears(PLANS_LAST).isBefore(asked.firstDay()));
	}

	/**
	 * The remark about time, in parentheses. Empty if the fact is shown at the date of
	 * the lens, or if the sentence names the date.
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
		Pause pause = this.view.pause();
		if (pause != null) {
			return " (" + pause.words() + ")";
		}
		TimeState time = this.view.time();
		if (this.view.spells().isEmpty()) {
			return (time.word() == TimeState.Word.POSSIBLE) ? " (no date recorded)" : "";
		}
		PartialDate asked = this.view.asked();
		String between = (asked != null && !time.counts()) ? between(sentence, asked) : "";
		if (!between.isEmpty()) {
			return between;
		}
		PartialDate end = this.view.spells().getLast().end();
		if (end != null && isPast()) {
			return dated(sentence, "until " + end, end);
		}
		if (time.word() == TimeState.Word.PRESUMED) {
			return dated(sentence, this.view.shownInWords(), time.shown());
		}
		PartialDate begun = (time.word() == TimeState.Word.POSSIBLE) ? this.view.spells().getLast().start() : null;
		return (begun != null) ? dated(sentence, "from " + begun, begun) : "";
	}

	/**
	 * The remark at a date before the first time of the state, or between two of its
	 * times; empty: it is none.
	 */
	private String between(String sentence, PartialDate asked) {
		List<Spell> spells = this.view.spells();
		Spell before = spells.stream()
			.filter((spell) -> spell.end() != null && spell.end().isWhollyBefore(asked))
			.reduce((first, second) -> second)
			.orElse(null);
		Spell after = spells.stream()
			.filter((spell) -> spell.start() != null && asked.isWhollyBefore(spell.start()))
			.findFirst()
			.orElse(null);
		boolean only = after != null && after == spells.getFirst();
		boolean again = before != null && before != spells.getLast();
		if (only || !again) {
			PartialDate start = only ? Objects.requireNonNull(after).start() : null;
			return (start != null) ? dated(sentence, "only from " + start, start) : "";
		}
		Spell next = spells.get(spells.indexOf(before) + 1);
		if (next != after && (next.start() != null || next.firstShown() == null)) {
			return "";
		}
		PartialDate end = Objects.requireNonNull(before).end();
		return " (until " + end
				+ ((next == after) ? ", and again from " + next.start() : ", and shown again " + next.firstShown())
				+ ")";
	}

	private String plannedWhen(String sentence) {
		PartialDate newest = this.view.newest();
		boolean lasts = isPast() && !this.view.fact().kind().measurement() && !this.view.fact().kind().isQuotation();
		String when = !lasts ? ""
				: (newest != null) ? dated(sentence, "last recorded " + newest, newest) : " (no date recorded)";
		return this.mood.remark() + when;
	}

	/** A remark with a date, unless the sentence has that date beside its names. */
	private String dated(String sentence, String words, @Nullable PartialDate date) {
		String told = sentence;
		for (String name : this.view.fact()
			.participants()
			.values()
			.stream()
			.map(Entity::name)
			.sorted(Comparator.comparing(String::length).reversed())
			.toList()) {
			told = told.replace(name, "");
		}
		boolean has = date != null && Pattern.compile("(?<![\\d-])" + date + "(?![\\d-])").matcher(told).find();
		return (date == null || has) ? "" : " (" + words + ")";
	}

	/**
	 * The date of a quotation: " in 2020"; empty: it is not recorded. At a date before
	 * anybody said it, it is the day on which it was said first.
	 */
	static String saidWhen(FactView view) {
		PartialDate shown = view.lastShown();
		if (shown == null && !view.spells().isEmpty()) {
			Spell first = view.spells().getFirst();
			shown = (first.start() != null) ? first.start() : first.firstShown();
		}
		return (shown != null) ? " " + new Period(shown, shown).words() : "";
	}

}
