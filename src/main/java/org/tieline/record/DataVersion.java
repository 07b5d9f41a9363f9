package org.tieline.record;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;

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
		return lastDayOf(null);
	}

	/**
	 * The last day of some datasets together; null: nothing in them is dated.
	 * @param datasets their ids; null: all
	 */
	public @Nullable LocalDate lastDayOf(@Nullable Set<String> datasets) {
		return this.lastDays.of(datasets);
	}

}
