/**
 * All that touches the database: the driver, the embedded engine, migrations and the
 * catalog of Cypher files. No other package imports {@code org.neo4j}.
 */
@NullMarked
package org.tieline.graphstore;

import org.jspecify.annotations.NullMarked;
