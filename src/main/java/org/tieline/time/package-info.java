/**
 * When a state held, from the dates of its claims. {@link org.tieline.time.Spells#of
 * Spells} makes its spells, and {@code Spell.at} is the one rule for a date: HELD,
 * PRESUMED, POSSIBLE or NOT_HELD. "Spell" is the term of event history analysis.
 * <p>
 * Pure: no Spring and no database. Code here knows claims, but neither facts nor lenses.
 */
@NullMarked
package org.tieline.time;

import org.jspecify.annotations.NullMarked;
