/**
 * Algorithms of graph theory on numbered nodes: dominators, vertex cuts, disjoint paths,
 * walk sums. Pure: no Spring, no Neo4j, no evidence.
 */
@NullMarked
package org.tieline.graph;

import org.jspecify.annotations.NullMarked;
