package org.tieline.record;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.tieline.problem.Problem;
import org.tieline.value.PartialDate;
import org.tieline.value.Period;

/**
 * A period of time that a list is restricted to. Both ends are included.
 *
 * @param from its first day, month or year; null: from the beginning
 * @param to its last day, month or year; null: to the end; one of the two must be given
 * @throws Problem BAD_USER_INPUT if neither end is given, or the first is after the last
 */
public record Span(@Nullable PartialDate from, @Nullable PartialDate to) {

	public Span {
		if (from == null && to == null) {
			throw Problem.badInput("span", "it has neither from nor to; give one of them, or leave span out");
		}
		if (from != null && to != null && from.firstDay().isAfter(to.lastDay())) {
			throw Problem.badInput("span", "from (" + from + ") is after to (" + to + "); the earlier one is from");
		}
	}

	/** Its first day; the first of the calendar where none is given. */
	public LocalDate firstDay() {
		return (this.from != null) ? this.from.firstDay() : LocalDate.MIN;
	}

	/** Its last day; the last of the calendar where none is given. */
	public LocalDate lastDay() {
		return (this.to != null) ? this.to.lastDay() : LocalDate.MAX;
	}

	/** Whether some day of the period, taken at its widest, lies within. */
	public boolean touches(Period period) {
		return !period.firstDay().isAfter(lastDay()) && !period.lastDay().isBefore(firstDay());
	}

	/** Whether some day of the date lies within. */
	public boolean touches(PartialDate date) {
		return touches(new Period(date, date));
	}

}
