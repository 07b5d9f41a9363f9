/**
 * What-if questions: the effect of a cutoff of suppliers, chokepoints, and the systemic
 * risk of companies. {@code CutoffModel} is the model of the record under a lens,
 * {@code Cutoffs} computes the report of a scenario.
 * <p>
 * Code here turns filters into cut links and results into reports. The algorithms are in
 * {@code cascade} and {@code graph}, the amounts in {@code supply}. Nothing recorded is
 * never a loss of zero.
 */
@NullMarked
package org.tieline.cutoff;

import org.jspecify.annotations.NullMarked;
