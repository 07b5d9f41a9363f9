package org.tieline.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * The time from the first day of one partial date to the last day of another, both
 * included. A null side is not known. From {@code 2017} to {@code 2017} is the whole
 * year.
 *
 * @param from the first date; null: not known
 * @param to the last date; null: not known
 * @throws IllegalArgumentException if the period ends before it starts
 */
public record Period(@Nullable PartialDate from, @Nullable PartialDate to) {

	public Period {
		if (from != null && to != null && to.lastDay().isBefore(from.firstDay())) {
			throw new IllegalArgumentException("a period cannot end (" + to + ") before it starts (" + from + ")");
		}
	}

	/**
	 * Whether the period and the date have a day in common. A side that is not known is
	 * taken as the known one.
	 */
	public boolean touches(PartialDate date) {
		PartialDate start = (this.from != null) ? this.from : this.to;
		PartialDate end = (this.to != null) ? this.to : this.from;
		return start != null && end != null && !start.firstDay().isAfter(date.lastDay())
				&& !end.lastDay().isBefore(date.firstDay());
	}

	/** Whether every day of the date lies in the period. */
	public boolean covers(PartialDate date) {
		return !firstDay().isAfter(date.firstDay()) && !lastDay().isBefore(date.lastDay());
	}

	/** The number of days. At least one side must be known. */
	public long days() {
		return ChronoUnit.DAYS.between(firstDay(), lastDay()) + 1;
	}

	/** The first day. If the start is not known, the first day of the end. */
	public LocalDate firstDay() {
		PartialDate start = (this.from != null) ? this.from : this.to;
		return (start != null) ? start.firstDay() : LocalDate.EPOCH;
	}

	/** The last day. If the end is not known, the last day of the start. */
	public LocalDate lastDay() {
		PartialDate end = (this.to != null) ? this.to : this.from;
		return (end != null) ? end.lastDay() : LocalDate.EPOCH;
	}

	/**
	 * The period as ids of facts contain it: {@code 2017}, {@code 2024-10..2024-12}.
	 */
	public String key() {
		if (this.from != null && this.from.equals(this.to)) {
			return this.from.toString();
		}
		return ((this.from != null) ? this.from : "") + ".." + ((this.to != null) ? this.to : "");
	}

	/** The period in words: {@code in 2017}, {@code from 2024-10 to 2024-12}. */
	public String words() {
		if (this.from != null && this.from.equals(this.to)) {
			return ((this.from.day() != null) ? "on " : "in ") + this.from;
		}
		if (this.from == null) {
			return (this.to != null) ? "until " + this.to : "";
		}
		return (this.to != null) ? "from " + this.from + " to " + this.to : "from " + this.from;
	}

}
