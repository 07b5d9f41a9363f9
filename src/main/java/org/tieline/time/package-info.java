/**
 * What held when. {@code Spell.at} is the one rule for a date: HELD, PRESUMED, POSSIBLE
 * or NOT_HELD. {@code Spells} draws the spells of a fact from its claims. Pure.
 */
@NullMarked
package org.tieline.time;

import org.jspecify.annotations.NullMarked;
