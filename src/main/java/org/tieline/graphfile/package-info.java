/**
 * Graphs as files for other tools: GEXF and GraphML. {@code GraphWriter} is the entry
 * point.
 * <p>
 * Code here may use the JDK only. It writes nodes and edges one after the other and keeps
 * none of them.
 */
@NullMarked
package org.tieline.graphfile;

import org.jspecify.annotations.NullMarked;
