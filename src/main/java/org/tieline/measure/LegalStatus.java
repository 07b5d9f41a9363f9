package org.tieline.measure;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tieline.evidence.FactView;
import org.tieline.ownership.Affiliate;

/**
 * What a measure meant for a company on a day.
 *
 * @param state the answer in a word
 * @param reason the answer in plain words
 * @param version what the measure, or the ownership rule, said that day; null: not
 * recorded
 * @param restrictions what it rests on
 * @param affiliateOf how it depends on listed owners; null: it does not
 */
public record LegalStatus(LegalState state, String reason, @Nullable FactView version, List<FactView> restrictions,
		@Nullable Affiliate affiliateOf) {

	/** The answers, the one that goes before the others first. */
	public enum LegalState {

		RESTRICTED, UNDETERMINED, SUSPENDED, NOT_RECORDED, NOT_RESTRICTED

	}

	/** Of several answers: the mildest only if all share it. */
	static final Comparator<LegalStatus> STRICTEST = Comparator.comparing(LegalStatus::state);

	LegalStatus saying(String more) {
		return more.isEmpty() ? this : new LegalStatus(this.state, this.reason + " " + more, this.version,
				this.restrictions, this.affiliateOf);
	}

}
