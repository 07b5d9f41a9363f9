package org.tieline.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * A period in which a state held. "Spell" is the term of event history analysis.
 *
 * @param start the stated start, the earliest if several are stated; null: none is stated
 * @param startBy the latest stated start, if several differ; between both, the state is
 * possible; null: they do not differ
 * @param observed the first observation; null: none
 * @param lastObserved the last observation; null: none
 * @param end the stated end, the earliest if several are stated; null: none is stated
 * @param endBy the last date until which the end is contested; null: it is not contested
 * @param presumedUntil the end of a narrower state of the same parties, after the last
 * date that shows this one; this spell is not presumed beyond it; null: none
 * @param plannedOn the last day on which its start was only planned, before the first
 * date that shows it; nothing is presumed on that day or before; null: none is known
 * @param again whether an earlier spell ended before; then nothing is presumed before the
 * first date of this one
 * @param reach how far the state is presumed beyond the dates that show it
 */
public record Spell(@Nullable PartialDate start, @Nullable PartialDate startBy, @Nullable PartialDate observed,
		@Nullable PartialDate lastObserved, @Nullable PartialDate end, @Nullable PartialDate endBy,
		@Nullable PartialDate presumedUntil, @Nullable PartialDate plannedOn, boolean again, Presumption reach) {

	/** The spell of a state without any date. */
	public static final Spell UNDATED = new Spell(null, null, null);

	/** A first spell of general reach. */
	public Spell(@Nullable PartialDate start, @Nullable PartialDate observed, @Nullable PartialDate lastObserved,
			@Nullable PartialDate end) {
		this(start, null, observed, lastObserved, end, null, null, null, false, Presumption.GENERAL);
	}

	/** A first spell of general reach with one observation at most. */
	public Spell(@Nullable PartialDate start, @Nullable PartialDate observed, @Nullable PartialDate end) {
		this(start, observed, observed, end);
	}

	/**
	 * Whether a state counts as held at some time within a date. In the order of
	 * strength.
	 */
	public enum Holds {

		/** A claim shows it, or it is presumed within its reach. */
		YES,
		/** No claim shows it near enough, and none excludes it. */
		POSSIBLY, NO

	}

	/** The stated start and end; a null side is not stated. */
	public Period period() {
		return new Period(this.start, this.end);
	}

	/**
	 * The last date that shows the state: its start or an observation; null: none.
	 */
	public @Nullable PartialDate lastShown() {
		return later((this.startBy != null) ? this.startBy : this.start, this.lastObserved);
	}

	/**
	 * Whether a period and the spell may have a day in common: it is not wholly before
	 * the start, else the first observation after an earlier spell, and not wholly after
	 * the end.
	 */
	public boolean mayTouch(Period period) {
		PartialDate first = (this.start != null) ? this.start : this.again ? this.observed : null;
		return (first == null || !period.lastDay().isBefore(first.firstDay()))
				&& (this.end == null || !period.firstDay().isAfter(this.end.lastDay()));
	}

	/** The same spell with another reach. */
	public Spell within(Presumption other) {
		return new Spell(this.start, this.startBy, this.observed, this.lastObserved, this.end, this.endBy,
				this.presumedUntil, this.plannedOn, this.again, other);
	}

	/** Whether the spell has no date at all. */
	public boolean isUndated() {
		return Stream.of(this.start, this.observed, this.lastObserved, this.end).allMatch(Objects::isNull);
	}

	/**
	 * Whether this spell shows the state at some time within a date.
	 * @param date the date
	 * @param presume a reach to use instead of the spell's own; null: its own
	 * @param recordEnd the last day of the record, after which no state is HELD; null:
	 * not known
	 */
	public TimeState at(PartialDate date, @Nullable Presumption presume, @Nullable LocalDate recordEnd) {
		if (isUndated()) {
			return TimeState.POSSIBLE;
		}
		if (startsAfter(date)) {
			return TimeState.NOT_HELD;
		}
		if (isOverBefore(date)) {
			boolean contested = this.endBy != null && !this.endBy.isWhollyBefore(date);
			return contested ? TimeState.POSSIBLE : TimeState.NOT_HELD;
		}
		boolean pastTheRecord = recordEnd != null && date.firstDay().isAfter(recordEnd);
		if (isShown(date) && !pastTheRecord) {
			return TimeState.HELD;
		}
		boolean lawPastTheRecord = this.reach.law() && pastTheRecord;
		return presumed(date, lawPastTheRecord ? this.reach : reach(presume), recordEnd);
	}

	private TimeState presumed(PartialDate date, Presumption far, @Nullable LocalDate recordEnd) {
		PartialDate last = lastShown();
		if (last != null && last.isWhollyBefore(date)) {
			if (this.end != null && !isShownFrom(this.end, date)) {
				// The state ended at some time within the date of the end.
				return TimeState.POSSIBLE;
			}
			PartialDate cut = this.presumedUntil;
			boolean counts = far.reachesForward(last, date, recordEnd) && (cut == null || !cut.isWhollyBefore(date));
			return TimeState.presumed(last, counts);
		}
		PartialDate first = (this.start == null) ? firstShown() : null;
		if (first != null && date.firstDay().isBefore(first.firstDay())) {
			boolean counts = !this.again && !this.reach.law() && !isOnlyPlannedOn(date) && far.reachesBack(first, date);
			return TimeState.presumed(first, counts);
		}
		return TimeState.POSSIBLE;
	}

	/**
	 * Whether the start was still to come on a date: no day of it is after the last plan.
	 */
	public boolean isOnlyPlannedOn(PartialDate date) {
		return this.plannedOn != null && !date.lastDay().isAfter(this.plannedOn.lastDay());
	}

	/**
	 * The last presumed day of a spell without a stated end; {@code LocalDate.MAX}:
	 * nothing limits it.
	 * @param presume a reach to use instead of the spell's own; null: its own
	 * @param recordEnd the last day of the record; null: not known
	 */
	public LocalDate presumedTo(@Nullable Presumption presume, @Nullable LocalDate recordEnd) {
		PartialDate last = lastShown();
		LocalDate to = (last != null) ? reach(presume).lastDay(last, recordEnd) : LocalDate.MAX;
		LocalDate cut = (this.presumedUntil != null) ? this.presumedUntil.lastDay() : LocalDate.MAX;
		return cut.isBefore(to) ? cut : to;
	}

	/** A single event, such as a payment, is never presumed at another time. */
	private Presumption reach(@Nullable Presumption presume) {
		return (presume == null || this.reach.equals(Presumption.NONE)) ? this.reach : presume;
	}

	/**
	 * The first observation, else the end: a stated end shows that the state held before
	 * it. Null: there is neither.
	 */
	public @Nullable PartialDate firstShown() {
		return (this.observed != null) ? this.observed : this.end;
	}

	private boolean isShown(PartialDate date) {
		boolean begun = isShownBy((this.startBy != null) ? this.startBy : this.start, date)
				|| isShownBy(this.observed, date);
		return (begun && isLasting(date)) || isWithin(this.observed, date) || isWithin(this.lastObserved, date)
				|| isInside(date, this.observed) || isInside(date, this.lastObserved);
	}

	/** Whether the spell shows that the state had not ended before the date. */
	private boolean isLasting(PartialDate date) {
		if (this.end == null) {
			PartialDate last = lastShown();
			return last != null && !last.isWhollyBefore(date);
		}
		return isShownFrom(this.end, date) || isShownFrom(this.lastObserved, date);
	}

	/** Whether every day of the point is on or before the last day of the date. */
	private static boolean isShownBy(@Nullable PartialDate point, PartialDate date) {
		return point != null && !point.lastDay().isAfter(date.lastDay());
	}

	/** Whether every day of the point is on or after the first day of the date. */
	private static boolean isShownFrom(@Nullable PartialDate point, PartialDate date) {
		return point != null && !point.firstDay().isBefore(date.firstDay());
	}

	private static boolean isWithin(@Nullable PartialDate point, PartialDate date) {
		return point != null && point.refines(date);
	}

	/** Whether the date lies within the period of an observation. */
	private boolean isInside(PartialDate date, @Nullable PartialDate observation) {
		return observation != null && date.refines(observation) && (this.start == null || isShownBy(this.start, date))
				&& (this.end == null || isShownFrom(this.end, date));
	}

	private boolean isOverBefore(PartialDate date) {
		return this.end != null && this.end.isWhollyBefore(date);
	}

	private boolean startsAfter(PartialDate date) {
		return this.start != null && date.isWhollyBefore(this.start);
	}

	public static @Nullable PartialDate later(@Nullable PartialDate one, @Nullable PartialDate other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return other.lastDay().isAfter(one.lastDay()) ? other : one;
	}

}
