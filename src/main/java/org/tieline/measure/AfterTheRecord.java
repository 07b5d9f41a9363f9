package org.tieline.measure;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;
import org.tieline.measure.LegalStatus.LegalState;
import org.tieline.value.PartialDate;

/**
 * The answer for a day after the last day of the record. Nothing is presumed beyond the
 * last day of the record. The answer is UNDETERMINED and names what held on that last
 * day. Only statements about the day itself are used: an end by then, a repeal, or a
 * suspension that ends later.
 *
 * @param end the last day of the record
 * @param day the day asked about
 * @param known whether the lens, not the record, ends on {@code end}: later claims exist,
 * but {@code knownAt} leaves them out
 */
record AfterTheRecord(LocalDate end, PartialDate day, boolean known) {

	/**
	 * The answer for the day.
	 * @param then the answer for the last day of the record
	 * @param ended the answer from stated ends; null: no stated end concerns the day
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
		return version != null && (LawFacts.stateOf(version).equals("REPEALED")
				|| (LawFacts.stateOf(version).equals("SUSPENDED") && OnTheDay.isWithinStatedTerm(version, this.day)));
	}

}
