package org.tieline.record;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Which data the answers rest on.
 *
 * @param id a hash of the seed files and of the storage format
 * @param loadedAt when they were loaded
 * @param entities how many entities there are
 * @param facts how many facts
 * @param claims how many claims, one or more to a fact
 * @param sources how many sources
 * @param lastDay the record's own last day: nothing later is recorded; null: nothing in
 * it is dated
 */
public record DataVersion(String id, OffsetDateTime loadedAt, int entities, int facts, int claims, int sources,
		@Nullable LocalDate lastDay) {
}
