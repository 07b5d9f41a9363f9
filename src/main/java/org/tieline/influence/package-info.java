/**
 * The influence of a state on a company: ownership by the state and its bodies, and other
 * means such as golden shares, funding and powers by law.
 * {@link org.tieline.influence.StateBodies} defines the bodies of a state, and
 * {@code StateInfluence} makes the answer.
 * <p>
 * There is no score: each means is a fact of its own. The same rules apply to every
 * state.
 */
@NullMarked
package org.tieline.influence;

import org.jspecify.annotations.NullMarked;
