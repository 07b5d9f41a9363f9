/**
 * What a cut of supplies or a measure did to somebody, or is said to do. {@code Effects}
 * finds the recorded effects of one cut, {@code EffectWords} says an effect in a
 * sentence, {@code EffectCheck} refuses rows that cannot be right.
 * <p>
 * An effect is a number that somebody stated or estimated. Nothing here is computed from
 * a model, and no recorded number is changed. Everything but the controller is pure.
 */
@NullMarked
package org.tieline.effect;

import org.jspecify.annotations.NullMarked;
