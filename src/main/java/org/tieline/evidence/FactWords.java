package org.tieline.evidence;

import java.util.Locale;
import java.util.Optional;

import org.tieline.value.PartialDate;

/**
 * A fact in words: its sentence, and what the sentences of the kinds are made of.
 *
 * @param view the fact as a lens shows it
 */
public record FactWords(FactView view) {

	/**
	 * The fact in one sentence, with the date from which it is presumed, and with its
	 * status where that is less than established.
	 */
	public String summary() {
		Status status = this.view.status();
		String sentence = this.view.fact().kind().sentence().apply(this);
		return stopped(sentence + joined(timeRemark(sentence) + switch (status) {
			case CORROBORATED, SINGLE_ORIGIN, CONTESTED, ALLEGED, PLANNED -> status.remark();
			case DENIED -> " (denied)";
			case NOT_RECORDED -> " (not recorded under this lens)";
		}));
	}

	/** With a full stop; a name such as "SoftBank Corp." brings its own. */
	public static String stopped(String sentence) {
		return sentence.endsWith(".") ? sentence : sentence + ".";
	}

	/** The name of a participant; "unknown" where the source names none. */
	public String nameOf(String participant) {
		Entity entity = this.view.fact().participant(participant);
		return (entity != null) ? entity.name() : "unknown";
	}

	/**
	 * Words about a participant that not every row names.
	 * @param participant the part that it takes
	 * @param words what is said of it, with {@code %s} for its name
	 * @return the words; blank where the source names none
	 */
	public String naming(String participant, String words) {
		Entity entity = this.view.fact().participant(participant);
		return (entity != null) ? words.formatted(entity.name()) : "";
	}

	/**
	 * The word for what is held, or is presumed within its reach, or the one for what is
	 * not: it ended, or the date that shows it last is too far away. What is only planned
	 * takes the present.
	 */
	public String verb(String present, String past) {
		return isPast() ? past : present;
	}

	private boolean isPast() {
		return this.view.hasEnded() || (isPresumedOrUndated() && !this.view.time().counts());
	}

	private boolean isPresumedOrUndated() {
		TimeState time = this.view.time();
		boolean undated = time.word() == TimeState.Word.POSSIBLE && this.view.spells().isEmpty();
		return !this.view.isOnlyPlanned() && (undated || time.word() == TimeState.Word.PRESUMED);
	}

	/**
	 * The date from which the fact is presumed, or that it has none; blank: something
	 * shows it, it ended, it is planned, or the sentence names that date.
	 */
	private String timeRemark(String sentence) {
		if (!isPresumedOrUndated() || this.view.hasEnded() || this.view.fact().kind().isQuotation()) {
			return "";
		}
		PartialDate shown = this.view.time().shown();
		if (shown == null) {
			return " (no date recorded)";
		}
		return sentence.contains(shown.toString()) ? "" : " (" + this.view.time().words(this.view.asked()) + ")";
	}

	/** Remarks in one pair of parentheses. */
	public static String joined(String remarks) {
		return remarks.replace(") (", "; ");
	}

	/** An attribute as it is written in its table; blank: it has none. */
	public String attribute(String name) {
		return this.view.fact().attributes().getOrDefault(name, "");
	}

	/** An attribute as words: {@code COMPEL_BY_LAW} becomes "compel by law". */
	public String plain(String attribute) {
		return attribute(attribute).toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/**
	 * The number of an aspect at the time of the lens, with its own status where that is
	 * less than established; none: no number is recorded for then.
	 * @param aspect the aspect
	 * @param stock whether the number stays until a newer one
	 */
	public Optional<String> number(String aspect, boolean stock) {
		return this.view.measurement(aspect, stock).map((one) -> one.quantity().text() + one.status().remark());
	}

}
