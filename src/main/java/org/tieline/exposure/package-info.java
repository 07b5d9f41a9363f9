/**
 * How a country, company or alliance is exposed to a state along supply and influence.
 * {@code Exposures} finds the paths, {@code LookThrough} sums over all walks.
 */
@NullMarked
package org.tieline.exposure;

import org.jspecify.annotations.NullMarked;
