/**
 * Writes paths, tiers and exposure as files: GraphML, GEXF, CSV and JSON.
 * {@code ExportController} is the entry point, and {@code ExportedHop} has the parts of a
 * step.
 * <p>
 * Code here changes no number. A file has the same facts and claims as the answer of the
 * API.
 */
@NullMarked
package org.tieline.exchange;

import org.jspecify.annotations.NullMarked;
