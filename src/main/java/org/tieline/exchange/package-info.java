/**
 * Files out: paths, tiers and exposure as GraphML, GEXF, CSV and JSON.
 */
@NullMarked
package org.tieline.exchange;

import org.jspecify.annotations.NullMarked;
