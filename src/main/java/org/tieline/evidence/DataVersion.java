package org.tieline.evidence;

import java.time.OffsetDateTime;

/**
 * Which data the answers rest on: a hash of the seed files, when they were loaded, and
 * how much.
 */
public record DataVersion(String id, OffsetDateTime loadedAt, int entities, int facts, int claims, int sources) {
}
