/**
 * Draws of unknown amounts: points of a polytope, from a stated density, inside all
 * recorded amounts, shares and totals. {@link org.tieline.ensemble.Polytope} holds the
 * amounts and their constraints, {@link org.tieline.ensemble.PolytopeSampler} draws from
 * it.
 * <p>
 * Pure: no Spring, no Neo4j, no evidence. Variables and constraints are numbers. The same
 * polytope and seed give the same draws to the last digit.
 */
@NullMarked
package org.tieline.ensemble;

import org.jspecify.annotations.NullMarked;
