/**
 * The exposure of a country, company or alliance to a state, along ties of supply and
 * influence. {@code Exposures} finds the paths, and {@code LookThrough} sums over all
 * walks.
 * <p>
 * Unrecorded purchases raise the upper bound and never lower it. {@code LookThrough} is
 * pure.
 */
@NullMarked
package org.tieline.exposure;

import org.jspecify.annotations.NullMarked;
