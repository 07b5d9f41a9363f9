package org.tieline.hop;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.Status;
import org.tieline.evidence.TieSort;
import org.tieline.time.Pause;
import org.tieline.time.Spell;
import org.tieline.time.Stage;
import org.tieline.time.TimeState;

/**
 * A tie of a hop that holds: one spell of a fact, at the time that is asked for.
 *
 * @param sort its sort
 * @param spell when it held
 * @param state whether the spell held at the time
 * @param claimed the fact's status, as a number
 * @param standing the same at the time; what is on trial is no better than planned
 * @param stage how far a supply has come
 * @param past whether the spell is told in the past tense
 * @param bears whether it stands as well as the hop, among those that set its status
 * @param basis the measure, or the legal basis, that it rests on; null: none is recorded
 * @param stake how large it is
 * @param ahead whether nobody says that it is so, and somebody plans or considers it
 * @param pause why and when it rests at the time; null: it does not
 */
public record TieEvidence(TieSort sort, Spell spell, TimeState state, int claimed, int standing, Stage stage,
		boolean past, boolean bears, @Nullable String basis, StakeFigure stake, boolean ahead, @Nullable Pause pause) {

	/** A status as words tell it: all that is established counts alike. */
	public static int level(int status) {
		return Math.max(status, Status.SINGLE_ORIGIN.ordinal());
	}

	/** The status of a fact at a time, as a number; a trial is no better than a plan. */
	public static int standing(int status, Stage stage) {
		return (stage == Stage.TRIAL) ? Math.max(status, Status.PLANNED.ordinal()) : status;
	}

	/**
	 * Whether a tie is told in the present tense. A plan is, unless its end is stated.
	 */
	public static boolean isOpen(Spell spell, boolean past, int claimed) {
		return (claimed == Status.PLANNED.ordinal()) ? spell.end() == null : !past;
	}

	boolean isOpen() {
		return isOpen(this.spell, this.past, this.ahead ? Status.PLANNED.ordinal() : this.claimed);
	}

	/**
	 * Whether the spell shows when it held. A plan shows nothing, nor does what was
	 * removed, or allegedly so, nobody says when.
	 */
	boolean showsItsTime() {
		return this.standing != Status.PLANNED.ordinal() && (this.spell.end() != null || this.stage == Stage.IN_USE);
	}

}
