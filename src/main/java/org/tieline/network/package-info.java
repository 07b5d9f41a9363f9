/**
 * Ties between entities in memory. {@code Projection} draws them from facts,
 * {@code Networks} keeps them, {@code Hops} are those that hold at a date.
 */
@NullMarked
package org.tieline.network;

import org.jspecify.annotations.NullMarked;
