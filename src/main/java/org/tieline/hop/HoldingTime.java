package org.tieline.hop;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.tieline.evidence.Lens;
import org.tieline.evidence.StateAt;
import org.tieline.evidence.StateHistory;
import org.tieline.time.LastDays;
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
 * @param minOrigins the least number of independent origins of a fact, from 0
 */
public record HoldingTime(@Nullable PartialDate asOf, @Nullable Presumption presume, @Nullable LocalDate recordEnd,
		boolean possible, int minOrigins) {

	/** A time for which the number of origins does not matter. */
	public HoldingTime(@Nullable PartialDate asOf, @Nullable Presumption presume, @Nullable LocalDate recordEnd,
			boolean possible) {
		this(asOf, presume, recordEnd, possible, 0);
	}

	/** The same for a record whose last day is not known. */
	public static HoldingTime of(@Nullable PartialDate asOf) {
		return new HoldingTime(asOf, null, null, false);
	}

	/** The time of a lens, in a record with those last days. */
	public static HoldingTime of(Lens lens, LastDays record) {
		return new HoldingTime(lens.asOf(), lens.presume(), lens.lastDayOf(record), false, lens.minOrigins());
	}

	/** The same with ties that only possibly held. */
	public HoldingTime withPossible() {
		return new HoldingTime(this.asOf, this.presume, this.recordEnd, true, this.minOrigins);
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

	/** What is known of a fact at the date; without one, at any time. */
	public StateAt at(StateHistory history) {
		return history.at(this.asOf, this.presume, this.recordEnd);
	}

	/**
	 * Whether one spell of a fact held at the reference date.
	 * @param fact what is known of the fact
	 */
	public TimeState state(StateAt fact, Spell spell) {
		PartialDate date = reference();
		if (date != null) {
			return fact.limit(spell.at(date, this.presume, this.recordEnd));
		}
		return fact.limit(
				(spell.end() != null) ? TimeState.NOT_HELD : spell.isUndated() ? TimeState.POSSIBLE : TimeState.HELD);
	}

	/**
	 * Whether a tie counts as held: its fact does, and so does its spell. Without a date
	 * any time counts.
	 * @param state the state of its spell, from {@link #state}
	 */
	public Spell.Holds holds(StateAt fact, TimeState state) {
		Spell.Holds one = fact.holds(this.minOrigins);
		return (one == Spell.Holds.YES && this.asOf != null) ? state.holds() : one;
	}

}
