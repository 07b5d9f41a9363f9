package org.tieline.graphfile;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A span of days on a timeline, with both ends. Months and years are given as their first
 * and last day, because Gephi takes the end "2011-09" for the first instant of the month.
 *
 * @param first the first day; null: open
 * @param last the last day; null: open
 * @throws IllegalArgumentException if the last day lies before the first
 */
public record DaySpan(@Nullable LocalDate first, @Nullable LocalDate last) {

	public DaySpan {
		if (first != null && last != null && last.isBefore(first)) {
			throw new IllegalArgumentException("a span runs from its first day to its last: " + first + ", " + last);
		}
	}

	/** As in ISO 8601, with dots for an open side. */
	@Override
	public String toString() {
		return ((this.first != null) ? this.first : "..") + "/" + ((this.last != null) ? this.last : "..");
	}

}
