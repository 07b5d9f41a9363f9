/**
 * The cascade of the Economic Systemic Risk Index (Diem et al. 2022) on a network of
 * sales, with bounds. Pure: no Spring, no Neo4j, no evidence.
 */
@NullMarked
package org.tieline.cascade;

import org.jspecify.annotations.NullMarked;
