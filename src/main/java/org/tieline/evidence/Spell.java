package org.tieline.evidence;

import org.jspecify.annotations.Nullable;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * A stretch of time in which a state held.
 *
 * @param start the stated start; null: none is stated
 * @param observed the first observation; null: none
 * @param lastObserved the last observation; null: none
 * @param end the stated end; null: presumed to go on
 */
public record Spell(@Nullable PartialDate start, @Nullable PartialDate observed, @Nullable PartialDate lastObserved,
		@Nullable PartialDate end) {

	/** A spell that was observed once at most. */
	public Spell(@Nullable PartialDate start, @Nullable PartialDate observed, @Nullable PartialDate end) {
		this(start, observed, observed, end);
	}

	/**
	 * Whether the state held at some time within a date. Of several answers the first
	 * counts.
	 */
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
		boolean lasting = this.end == null || isShownFrom(this.end, date) || isShownFrom(this.lastObserved, date);
		return ((begun && lasting) || isWithin(this.observed, date) || isWithin(this.lastObserved, date)) ? Holds.YES
				: Holds.POSSIBLY;
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

	private boolean isOverBefore(PartialDate date) {
		return this.end != null && this.end.isWhollyBefore(date);
	}

	private boolean startsAfter(PartialDate date) {
		return this.start != null && date.isWhollyBefore(this.start);
	}

}
