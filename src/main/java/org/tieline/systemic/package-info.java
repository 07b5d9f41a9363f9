/**
 * The ranking of companies by what their failure costs the network: computed in a
 * request, or by a computing engine whose results are read back.
 * <p>
 * Code here may use {@code cutoff} for the networks, and writes them for the engine.
 */
@NullMarked
package org.tieline.systemic;

import org.jspecify.annotations.NullMarked;
