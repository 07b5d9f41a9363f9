/**
 * The database. {@link org.tieline.graphstore.GraphStore} runs a query by its name in the
 * catalog of Cypher files, and {@link org.tieline.graphstore.Row} reads its results.
 * <p>
 * No other package imports {@code org.neo4j}. Java code contains no Cypher. Errors of the
 * database become problems here, and their text stays in the log.
 */
@NullMarked
package org.tieline.graphstore;

import org.jspecify.annotations.NullMarked;
