/**
 * Ties between entities in memory. {@code Projection} draws the ties from facts, and
 * {@code Networks} keeps them. {@code Hops} are the ties that hold at a date, with
 * parallel ties joined.
 * <p>
 * Ties are drawn from facts only. They hold numbers; names and claims stay in the record.
 */
@NullMarked
package org.tieline.network;

import org.jspecify.annotations.NullMarked;
