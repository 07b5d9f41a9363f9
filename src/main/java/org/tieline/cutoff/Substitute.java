package org.tieline.cutoff;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.hop.Hop;
import org.tieline.value.Interval;

/**
 * Somebody who might stand in for a cut supplier.
 *
 * @param input what it is recorded to supply or make
 * @param buyer who would need it
 * @param supplier who might stand in
 * @param share its part of what is left of the buyer's supply of that input; null: it is
 * not recorded to supply the buyer
 * @param independent whether nothing recorded ties it to the cut suppliers
 * @param sharedWith the cut supplier that it depends on, or the only supplier that both
 * have; null: independent
 * @param because the chain from there
 */
record Substitute(Entity input, Entity buyer, Entity supplier, @Nullable Interval share, boolean independent,
		@Nullable Entity sharedWith, List<Hop> because) {
}
