package org.tieline.evidence;

import java.time.OffsetDateTime;

/**
 * Which data the answers rest on.
 *
 * @param id a hash of the seed files and of the storage format
 * @param loadedAt when they were loaded
 * @param entities how many entities there are
 * @param facts how many facts
 * @param claims how many claims, one or more to a fact
 * @param sources how many sources
 */
public record DataVersion(String id, OffsetDateTime loadedAt, int entities, int facts, int claims, int sources) {
}
