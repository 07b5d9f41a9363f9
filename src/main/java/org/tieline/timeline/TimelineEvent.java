package org.tieline.timeline;

import java.util.List;

import org.tieline.claim.Claim;
import org.tieline.evidence.ClaimView;
import org.tieline.evidence.DatedClaim.Mark;
import org.tieline.evidence.FactView;
import org.tieline.value.PartialDate;

/**
 * A dated event of a fact.
 *
 * @param fact the fact under a lens
 * @param mark which date of the fact it is
 * @param sort the sort of event
 * @param date the date, as exact as the best of its claims gives it
 * @param standing how well the date is supported
 * @param otherDates dates of the same event by other claims, which cannot also be true;
 * oldest first
 * @param dating the claims that give the date or a less exact one that agrees with it
 */
public record TimelineEvent(FactView fact, Mark mark, EventSort sort, PartialDate date, Standing standing,
		List<PartialDate> otherDates, List<Claim> dating) {

	/**
	 * How well the date of an event is supported. The first that applies counts.
	 */
	public enum Standing {

		/** A claim denies it, or several stated dates cannot all be true. */
		CONTESTED,
		/** Stated or estimated after it had come. */
		STATED,
		/** Only alleged. */
		ALLEGED,
		/** Only planned, considered or forecast, or stated before the date came. */
		PLANNED

	}

	public TimelineEvent {
		otherDates = List.copyOf(otherDates);
		dating = List.copyOf(dating);
	}

	/** An id that is unique within one list. */
	String id() {
		return this.fact.id() + "|" + this.mark + "|" + this.standing + "|" + this.date;
	}

	/** The claims that give the date, each with a reference to its fact. */
	public List<ClaimView> claims() {
		return this.dating.stream().map((claim) -> new ClaimView(claim, this.fact)).toList();
	}

	/** Whether the date was worked out, and nobody gives it. */
	boolean isWorkedOut() {
		return this.dating.stream().allMatch((claim) -> claim.derivation() != null && claim.derivation().isWorkedOut());
	}

	/** The event in one sentence. */
	public String summary() {
		return EventWords.sentence(this);
	}

}
