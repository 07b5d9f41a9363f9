/**
 * One hop and one path for all answers. The hops of paths and exposure are drawn from a
 * network. The hops of chains of ownership, influence and supply are made from the facts
 * of the chain. {@code Hop} and {@code Path} are the types of the API.
 * {@code HopEvidence} has the ties of a hop. Its words ({@code HopWords}), its tense and
 * the common time ({@code Together}) follow from it alone. Code here does not use the
 * database.
 */
@NullMarked
package org.tieline.hop;

import org.jspecify.annotations.NullMarked;
