/**
 * The cascade of the Economic Systemic Risk Index (Diem et al., Scientific Reports
 * 12:7719, 2022) on a network of sales. {@link org.tieline.cascade.Cascade} computes it
 * for known amounts, {@link org.tieline.cascade.CascadeBounds} for amounts within bounds.
 * <p>
 * Pure: no Spring, no Neo4j, no evidence. Firms and links are numbers. The order of sums
 * is part of the result: a change of it changes printed digits.
 */
@NullMarked
package org.tieline.cascade;

import org.jspecify.annotations.NullMarked;
