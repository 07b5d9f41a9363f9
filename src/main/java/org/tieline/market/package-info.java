/**
 * Market shares, ranks and concentration. {@code Concentration} computes the
 * Herfindahl-Hirschman index as an interval, {@code ShareSeries} sets figures of one
 * house side by side.
 * <p>
 * Figures of different houses or markets are never added up. Computations are pure and in
 * exact decimals; only the controllers read the record.
 */
@NullMarked
package org.tieline.market;

import org.jspecify.annotations.NullMarked;
