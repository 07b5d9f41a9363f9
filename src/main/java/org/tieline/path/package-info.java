/**
 * Ties between entities, derived from facts, and what follows from walking along them:
 * paths, tiers of dependency and the exposure to a state. {@code Networks} keeps the ties
 * in memory; {@code BestPaths}, {@code TierSearch} and {@code LookThrough} are pure.
 */
@NullMarked
package org.tieline.path;

import org.jspecify.annotations.NullMarked;
