package org.tieline.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * A span of time from the first to the last of two partial dates, both included; a null
 * side is not known. {@code 2017} to {@code 2017} is the whole year.
 */
public record Period(@Nullable PartialDate from, @Nullable PartialDate to) {

	public Period {
		if (from != null && to != null && to.lastDay().isBefore(from.firstDay())) {
			throw new IllegalArgumentException("a period cannot end (" + to + ") before it starts (" + from + ")");
		}
	}

	/**
	 * Whether a day of this span, taken at its widest, lies within the date. An unknown
	 * side reaches no further than the known one.
	 */
	public boolean touches(PartialDate date) {
		PartialDate start = (this.from != null) ? this.from : this.to;
		PartialDate end = (this.to != null) ? this.to : this.from;
		return start != null && end != null && !start.firstDay().isAfter(date.lastDay())
				&& !end.lastDay().isBefore(date.firstDay());
	}

	/** Whether every day of the date lies in this span, taken at its widest. */
	public boolean covers(PartialDate date) {
		return !firstDay().isAfter(date.firstDay()) && !lastDay().isBefore(date.lastDay());
	}

	/** How many days it has, taken at its widest. */
	public long days() {
		return ChronoUnit.DAYS.between(firstDay(), lastDay()) + 1;
	}

	/**
	 * Its first day, taken at its widest; an unknown side reaches no further than the
	 * known one.
	 */
	public LocalDate firstDay() {
		PartialDate start = (this.from != null) ? this.from : this.to;
		return (start != null) ? start.firstDay() : LocalDate.EPOCH;
	}

	/** Its last day, taken at its widest. */
	public LocalDate lastDay() {
		PartialDate end = (this.to != null) ? this.to : this.from;
		return (end != null) ? end.lastDay() : LocalDate.EPOCH;
	}

	/**
	 * The span as it is written in the id of a fact: {@code 2017},
	 * {@code 2024-10..2024-12}.
	 */
	public String key() {
		if (this.from != null && this.from.equals(this.to)) {
			return this.from.toString();
		}
		return ((this.from != null) ? this.from : "") + ".." + ((this.to != null) ? this.to : "");
	}

	/** The span in words: {@code in 2017}, {@code from 2024-10 to 2024-12}. */
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
