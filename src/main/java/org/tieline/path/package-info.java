/**
 * Paths between two entities, and the tiers of suppliers and customers of one.
 * {@code Paths} is the entry point. {@code BestPaths} and {@code TierSearch} are pure
 * searches on the hops of {@code network}.
 */
@NullMarked
package org.tieline.path;

import org.jspecify.annotations.NullMarked;
