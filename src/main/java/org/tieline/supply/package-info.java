/**
 * Supply links, production and requirements, with the amounts of a year.
 * {@link org.tieline.supply.SupplyRecord} reads them under a lens, and
 * {@link org.tieline.supply.SupplyNetwork} numbers them for cascades.
 * <p>
 * Code here decides what recorded amounts bound: totals, overlapping links, and inputs
 * that are essential. It knows no scenario.
 */
@NullMarked
package org.tieline.supply;

import org.jspecify.annotations.NullMarked;
