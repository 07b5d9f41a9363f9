package org.tieline.measure;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;
import org.tieline.listing.WholeList;
import org.tieline.ownership.Affiliate;
import org.tieline.value.PartialDate;

/**
 * The answer of {@code legalStatus}: what a measure meant for a company on a day.
 *
 * @param state the answer as a word
 * @param reason the answer in one or more sentences
 * @param version the version of the measure or ownership rule on the day; null: not
 * recorded
 * @param restrictions the restrictions that the answer rests on
 * @param affiliateOf how the company depends on listed owners; null: it does not
 * @param lastShown the last date by the day that shows the restrictions; null: none does
 * @param undatedClaims how many relevant claims {@code knownAt} leaves out because their
 * date of publication is missing, or is a month or year that ends after it
 * @param list the whole list of that day that the answer rests on; null: none
 */
public record LegalStatus(LegalState state, String reason, @Nullable FactView version, List<FactView> restrictions,
		@Nullable Affiliate affiliateOf, @Nullable PartialDate lastShown, int undatedClaims, @Nullable WholeList list) {

	/** The answers, in order of precedence. */
	public enum LegalState {

		RESTRICTED, UNDETERMINED, SUSPENDED,

		/** Announced by the day, and not recorded as in force. */
		ANNOUNCED,

		NOT_RECORDED, NOT_RESTRICTED

	}

	/** Orders answers by precedence, the strictest first. */
	static final Comparator<LegalStatus> STRICTEST = Comparator.comparing(LegalStatus::state);

	LegalStatus(LegalState state, String reason, @Nullable FactView version, List<FactView> restrictions,
			@Nullable Affiliate affiliateOf) {
		this(state, reason, version, restrictions, affiliateOf, null, 0, null);
	}

	LegalStatus saying(String more) {
		return more.isEmpty() ? this : as(this.state, this.reason + " " + more);
	}

	/**
	 * The same grounds with another answer.
	 * @param other the other answer
	 * @param words its reason
	 */
	LegalStatus as(LegalState other, String words) {
		return new LegalStatus(other, words, this.version, this.restrictions, this.affiliateOf, this.lastShown,
				this.undatedClaims, this.list);
	}

	/** The same answer with the restrictions as other answers show them. */
	LegalStatus resting(List<FactView> others) {
		return new LegalStatus(this.state, this.reason, this.version, others, this.affiliateOf, this.lastShown,
				this.undatedClaims, this.list);
	}

	LegalStatus shown(@Nullable PartialDate last) {
		return new LegalStatus(this.state, this.reason, this.version, this.restrictions, this.affiliateOf, last,
				this.undatedClaims, this.list);
	}

	LegalStatus leavingOut(int undated) {
		return new LegalStatus(this.state, this.reason, this.version, this.restrictions, this.affiliateOf,
				this.lastShown, undated, this.list);
	}

	/** The same answer, resting on a whole list too. */
	LegalStatus by(WholeList whole) {
		return new LegalStatus(this.state, this.reason, this.version, this.restrictions, this.affiliateOf,
				this.lastShown, this.undatedClaims, whole);
	}

}
