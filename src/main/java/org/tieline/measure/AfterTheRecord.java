package org.tieline.measure;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;
import org.tieline.measure.LegalStatus.LegalState;
import org.tieline.value.PartialDate;

/**
 * A day after the record's own last day. Nothing is presumed to go on past that: what
 * held on the last day is told, and the day asked for is undetermined. Only what is
 * stated of the day itself stands: an end by then, a repeal, or a suspension of which the
 * end lies later.
 *
 * @param end the record's last day
 * @param day the day asked for
 * @param known whether the record goes on, but only what was published by its last day
 * counts
 */
record AfterTheRecord(LocalDate end, PartialDate day, boolean known) {

	/**
	 * The answer for the day.
	 * @param then the answer for the record's last day
	 * @param ended what stated ends say of the day; null: nothing
	 */
	LegalStatus of(LegalStatus then, @Nullable LegalStatus ended) {
		String last = (this.known ? "What was published by then ends on " : "The record ends on ") + this.end
				+ ", before " + this.day + ".";
		if (ended != null && then.state() != LegalState.UNDETERMINED) {
			return ended.saying(last);
		}
		return switch (then.state()) {
			case NOT_RECORDED -> then.saying(last);
			case SUSPENDED, NOT_RESTRICTED -> isStated(then.version()) ? then.saying(last) : open(then, last);
			case RESTRICTED, UNDETERMINED, ANNOUNCED -> open(then, last);
		};
	}

	private static LegalStatus open(LegalStatus then, String last) {
		String word = then.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
		return then.as(LegalState.UNDETERMINED,
				last + " It does not say what holds on that day. On its last day the answer was " + word + ": "
						+ then.reason());
	}

	private boolean isStated(@Nullable FactView version) {
		return version != null && (Versions.stateOf(version).equals("REPEALED")
				|| (Versions.stateOf(version).equals("SUSPENDED") && OnTheDay.isWithinStatedTerm(version, this.day)));
	}

}
