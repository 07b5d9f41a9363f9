package org.tieline.evidence;

import org.jspecify.annotations.Nullable;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * A stretch of time in which a state held.
 *
 * @param start the stated start; null: none is stated
 * @param observed the first observation; null: none
 * @param end the stated end; null: presumed to go on
 */
public record Spell(@Nullable PartialDate start, @Nullable PartialDate observed, @Nullable PartialDate end) {

	/** Whether the state held at some time within a date. */
	public enum Holds {

		YES,
		/** Nothing shows it, and nothing speaks against it. */
		POSSIBLY, NO

	}

	/** Stated start and end; a null side is not stated. */
	public Period period() {
		return new Period(this.start, this.end);
	}

	/**
	 * Whether the state held at some time within the date, as far as this spell tells.
	 */
	public Holds holds(PartialDate date) {
		if (isOverBefore(date) || startsAfter(date)) {
			return Holds.NO;
		}
		boolean begun = isShownBy(this.start, date) || isShownBy(this.observed, date);
		boolean lasting = this.end == null || !this.end.firstDay().isBefore(date.firstDay());
		boolean shownWithin = this.observed != null && this.observed.refines(date);
		return (begun && (lasting || shownWithin)) ? Holds.YES : Holds.POSSIBLY;
	}

	/** Whether every day of the point is on or before the last day of the date. */
	private static boolean isShownBy(@Nullable PartialDate point, PartialDate date) {
		return point != null && !point.lastDay().isAfter(date.lastDay());
	}

	private boolean isOverBefore(PartialDate date) {
		return this.end != null && this.end.isWhollyBefore(date);
	}

	private boolean startsAfter(PartialDate date) {
		return this.start != null && date.isWhollyBefore(this.start);
	}

}
