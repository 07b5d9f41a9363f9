/**
 * Weighted averages with weights within bounds: the least and the greatest of them.
 * {@link org.tieline.average.IntervalAverage} computes them.
 * <p>
 * Pure: no Spring, no Neo4j, no evidence. The order of sums is part of the result.
 */
@NullMarked
package org.tieline.average;

import org.jspecify.annotations.NullMarked;
