package org.tieline.measure;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.FactView;
import org.tieline.ownership.Affiliate;
import org.tieline.value.PartialDate;

/**
 * What a measure meant for a company on a day.
 *
 * @param state the answer in a word
 * @param reason the answer in plain words
 * @param version what the measure, or the ownership rule, said that day; null: not
 * recorded
 * @param restrictions what it rests on
 * @param affiliateOf how it depends on listed owners; null: it does not
 * @param lastShown when the restrictions were last shown to hold, by the day; null: it
 * rests on none that was shown by then
 * @param undatedClaims how many claims that bear on it {@code knownAt} leaves out,
 * because their publication is not dated, or only to a month or year that reaches past it
 */
public record LegalStatus(LegalState state, String reason, @Nullable FactView version, List<FactView> restrictions,
		@Nullable Affiliate affiliateOf, @Nullable PartialDate lastShown, int undatedClaims) {

	/** The answers, the one that goes before the others first. */
	public enum LegalState {

		RESTRICTED, UNDETERMINED, SUSPENDED,

		/** Made known by then, and not recorded as in force. */
		ANNOUNCED,

		NOT_RECORDED, NOT_RESTRICTED

	}

	/** Of several answers: the mildest only if all share it. */
	static final Comparator<LegalStatus> STRICTEST = Comparator.comparing(LegalStatus::state);

	LegalStatus(LegalState state, String reason, @Nullable FactView version, List<FactView> restrictions,
			@Nullable Affiliate affiliateOf) {
		this(state, reason, version, restrictions, affiliateOf, null, 0);
	}

	LegalStatus saying(String more) {
		return more.isEmpty() ? this : as(this.state, this.reason + " " + more);
	}

	/** The same grounds, with another answer. */
	LegalStatus as(LegalState other, String words) {
		return new LegalStatus(other, words, this.version, this.restrictions, this.affiliateOf, this.lastShown,
				this.undatedClaims);
	}

	LegalStatus shown(@Nullable PartialDate last) {
		return new LegalStatus(this.state, this.reason, this.version, this.restrictions, this.affiliateOf, last,
				this.undatedClaims);
	}

	LegalStatus leavingOut(int undated) {
		return new LegalStatus(this.state, this.reason, this.version, this.restrictions, this.affiliateOf,
				this.lastShown, undated);
	}

}
