/**
 * Plausible amounts of supply where the record gives none: networks drawn inside all
 * recorded amounts, shares and totals, under a named set of assumptions. The entry point
 * is {@link org.tieline.plausible.SupplyDraws}.
 * <p>
 * What is drawn is a model, never the record. Each set of assumptions is a versioned file
 * with its reasons. No Spring but for reading these files once.
 */
@NullMarked
package org.tieline.plausible;

import org.jspecify.annotations.NullMarked;
