package org.tieline.evidence;

import org.tieline.time.Spell.Holds;
import org.tieline.time.Stage;
import org.tieline.time.TimeState;

/**
 * What {@link StateHistory#at} answers for a state: of a fact, or of the ties that it
 * draws.
 *
 * @param dated whether a date is asked for; without one the answer is for any time
 * @param state whether the claims show the state at the date, else at the last day of the
 * record
 * @param status how well it stands, by the claims that speak of the date
 * @param origins how many independent origins affirm it, among these claims
 * @param stage how far a supply has come by the date; {@link Stage#IN_USE} for all else
 * @param past whether a sentence about it is in the past tense
 */
public record StateAt(boolean dated, TimeState state, Status status, int origins, Stage stage, boolean past) {

	/**
	 * Whether anything is recorded of it, and it is not only denied.
	 * @param minOrigins the least number of origins that is asked for, from 0
	 */
	boolean isRecordedAndNotDenied(int minOrigins) {
		return isRecorded(minOrigins) && this.status != Status.DENIED;
	}

	/**
	 * Whether a claim that counts affirms or denies it, and enough origins do.
	 * @param minOrigins the least number of origins that is asked for, from 0
	 */
	boolean isRecorded(int minOrigins) {
		return this.status != Status.NOT_RECORDED && this.origins >= minOrigins;
	}

	/**
	 * Whether it counts as held at the date; without one, whether it ever held.
	 * @param minOrigins the least number of origins that is asked for, from 0
	 */
	public Holds holds(int minOrigins) {
		if (!isRecordedAndNotDenied(minOrigins)) {
			return Holds.NO;
		}
		return this.dated ? this.state.holds() : Holds.YES;
	}

	/**
	 * Whether a sentence about one of its spells is in the past tense.
	 * @param spell what is left of the state of the spell, from {@link #limit}
	 */
	public boolean isPast(TimeState spell) {
		return this.past || (this.state.counts() && !spell.counts());
	}

	/**
	 * What is left of the state of one of its spells. Where the state does not count as
	 * held, each of its spells is as the state is.
	 * @param spell whether the spell shows the state
	 */
	public TimeState limit(TimeState spell) {
		return this.state.counts() ? spell : this.state;
	}

}
