package org.tieline.supply;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.evidence.FactView;
import org.tieline.evidence.Status;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;
import org.tieline.value.PeriodFit;
import org.tieline.value.Quantity;

/**
 * A part of a whole that the ties of a cut have on record, without a model: the part of a
 * customer's purchases that came from the cut suppliers, or of a supplier's sales that
 * went to the cut customers. The bounds hold if the figures do.
 *
 * @param entity the party whose whole it is
 * @param of what it is a share of
 * @param division the division of the company or the goods that the whole is limited to;
 * null: the whole is that of the company
 * @param share in percent; a null bound is not recorded
 * @param byPlace whether the figure goes by the place of delivery, not by the seat of the
 * counterparty; then it bounds nothing
 * @param amount the amount that it was computed from; null: the share itself is stated
 * @param whole the whole that the amount was divided by; null: the share itself is stated
 * @param period the period of the figures
 * @param presumed whether the period ended before the date asked about, or begins after
 * it
 * @param status the weakest status of the figures
 * @param facts the facts with the share, or with the amounts
 * @param wholeFacts the facts with the whole; empty: the share itself is stated
 * @param summary one sentence
 */
public record RecordedShare(Entity entity, ShareBase of, @Nullable String division, Quantity share, boolean byPlace,
		@Nullable Quantity amount, @Nullable Quantity whole, Period period, boolean presumed, Status status,
		List<FactView> facts, List<FactView> wholeFacts, String summary) {

	/**
	 * Whether it tells of the size of trade at a date: it is more than alleged, it is of
	 * that time or near to it, and it goes by the seat of the counterparty.
	 */
	public boolean tells(@Nullable PartialDate asOf) {
		return this.status != Status.ALLEGED && !this.byPlace && PeriodFit.isNear(this.period, asOf);
	}

	/** The share in words, a computed one rounded: {@code at least 13.7%}. */
	public String shareInWords() {
		return RecordedShareWords.about(this.share, this.amount, this.facts, this.whole, this.wholeFacts)
				+ inWords(this.share);
	}

	/** A share in words, one with many digits rounded: {@code at least 13.7%}. */
	public static String inWords(Quantity share) {
		return RecordedShareWords.number(share);
	}

	/** The width in percent; a bound that is not recorded is 0 or 100. */
	double width() {
		double low = (this.share.low() != null) ? this.share.low().doubleValue() : 0;
		return ((this.share.high() != null) ? this.share.high().doubleValue() : 100) - low;
	}

}
