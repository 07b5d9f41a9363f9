package org.tieline.timeline;

import java.util.List;

import org.tieline.claim.Claim;
import org.tieline.evidence.ClaimView;
import org.tieline.evidence.DatedClaim.Mark;
import org.tieline.evidence.FactView;
import org.tieline.value.PartialDate;

/**
 * A dated event in the life of a fact.
 *
 * @param fact the fact, as the lens shows it
 * @param mark which date of the fact it is
 * @param sort what sort of event it is
 * @param date when, as exact as the best of its claims gives it
 * @param standing how well the date stands
 * @param otherDates what others give as the date of the same event, which cannot both be
 * true; oldest first
 * @param dating the claims that give the date, or a less exact one that agrees with it
 */
public record TimelineEvent(FactView fact, Mark mark, EventSort sort, PartialDate date, Standing standing,
		List<PartialDate> otherDates, List<Claim> dating) {

	/** How well the date of an event stands; the first that fits. */
	public enum Standing {

		/** Somebody denies it, or it is stated with dates that cannot all be true. */
		CONTESTED,
		/** Stated or estimated by somebody, when it had come. */
		STATED,
		/** Only alleged. */
		ALLEGED,
		/** Only planned, considered or foretold; or said before the date came. */
		PLANNED

	}

	public TimelineEvent {
		otherDates = List.copyOf(otherDates);
		dating = List.copyOf(dating);
	}

	/** Tells the events of one list apart. */
	String id() {
		return this.fact.id() + "|" + this.mark + "|" + this.standing + "|" + this.date;
	}

	/** The claims that give the date, each with the way back to its fact. */
	public List<ClaimView> claims() {
		return this.dating.stream().map((claim) -> new ClaimView(claim, this.fact)).toList();
	}

	/** The event in one sentence. */
	public String summary() {
		return EventWords.sentence(this);
	}

}
