package org.tieline.cutoff;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.tieline.claim.Entity;
import org.tieline.hop.Hop;
import org.tieline.value.Interval;

/**
 * A possible substitute for a cut supplier.
 *
 * @param input the product that it is recorded to supply or make
 * @param buyer the buyer that needs the product
 * @param supplier the possible substitute
 * @param share its share in the buyer's remaining supply of the product, 0 to 1; null: it
 * is not recorded to supply the buyer
 * @param independent whether no recorded tie connects it with the cut suppliers
 * @param sharedWith the cut supplier that it depends on, or the only supplier of both;
 * null: it is independent
 * @param because the chain from there
 */
record Substitute(Entity input, Entity buyer, Entity supplier, @Nullable Interval share, boolean independent,
		@Nullable Entity sharedWith, List<Hop> because) {
}
