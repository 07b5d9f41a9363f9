package org.tieline.record;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.tieline.time.LastDays;

/**
 * Which data the answers rest on.
 *
 * @param id a hash of the seed files and of the storage format
 * @param loadedAt when they were loaded
 * @param entities how many entities there are
 * @param facts how many facts
 * @param claims how many claims, one or more to a fact
 * @param sources how many sources
 * @param lastDays the last day of the record itself and of each dataset
 */
public record DataVersion(String id, OffsetDateTime loadedAt, int entities, int facts, int claims, int sources,
		LastDays lastDays) {

	/**
	 * The last day of all: nothing later is recorded. Null: nothing is dated.
	 */
	public @Nullable LocalDate lastDay() {
		return this.lastDays.of(null);
	}

}
