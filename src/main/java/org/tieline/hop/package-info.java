/**
 * One hop and one path for all answers: paths and exposure, whose hops are drawn from a
 * network, and chains of ownership, influence and supply, whose facts are in hand.
 * {@code Hop} and {@code Path} are the types of the API. {@code HopEvidence} is what a
 * hop rests on; words ({@code HopWords}), tense and the common time ({@code Together})
 * follow from it alone. Code here touches the controller of hops and no database.
 */
@NullMarked
package org.tieline.hop;

import org.jspecify.annotations.NullMarked;
