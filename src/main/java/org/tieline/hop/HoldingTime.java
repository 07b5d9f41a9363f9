package org.tieline.hop;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.Lens;
import org.tieline.evidence.Status;
import org.tieline.time.Presumption;
import org.tieline.time.Spell;
import org.tieline.time.TimeState;
import org.tieline.value.PartialDate;

/**
 * The time for which ties are asked.
 *
 * @param asOf the date; null: any time
 * @param presume how far to presume; null: as far as each tie's kind of fact declares
 * @param recordEnd the record's own last day; null: not known
 * @param possible whether ties that only possibly held are walked as well
 */
public record HoldingTime(@Nullable PartialDate asOf, @Nullable Presumption presume, @Nullable LocalDate recordEnd,
		boolean possible) {

	/** The same for a record whose last day is not known. */
	public static HoldingTime of(@Nullable PartialDate asOf) {
		return new HoldingTime(asOf, null, null, false);
	}

	/** The time of a lens, in a record with that last day. */
	public static HoldingTime of(Lens lens, @Nullable LocalDate recordEnd) {
		return new HoldingTime(lens.asOf(), lens.presume(), lens.lastDayOf(recordEnd), false);
	}

	/** The same with ties that only possibly held. */
	public HoldingTime withPossible() {
		return new HoldingTime(this.asOf, this.presume, this.recordEnd, true);
	}

	/**
	 * The date asked for; without one the record's own last day. Null: neither is known.
	 */
	public @Nullable PartialDate reference() {
		if (this.asOf != null) {
			return this.asOf;
		}
		return (this.recordEnd != null) ? PartialDate.of(this.recordEnd) : null;
	}

	/**
	 * Whether a tie held at the date: what its spell shows, and no more than what is
	 * known of its fact. What was merely planned is only possible. Without a date any
	 * time counts.
	 * @param state whether its spell held
	 * @param claimed the fact's status, as a number
	 * @param most whether the fact held
	 */
	public Spell.Holds holds(TimeState state, int claimed, Spell.Holds most) {
		Spell.Holds one = Spell.Holds.YES;
		if (this.asOf != null) {
			one = (claimed == Status.PLANNED.ordinal()) ? Spell.Holds.POSSIBLY : state.holds();
		}
		return (most == Spell.Holds.POSSIBLY || one.compareTo(most) < 0) ? most : one;
	}

	/** Whether a spell held at the reference date. */
	public TimeState state(Spell spell) {
		PartialDate date = reference();
		if (date != null) {
			return spell.at(date, this.presume, this.recordEnd);
		}
		return (spell.end() != null) ? TimeState.NOT_HELD : spell.isUndated() ? TimeState.POSSIBLE : TimeState.HELD;
	}

}
