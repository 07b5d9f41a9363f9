/**
 * Reads the seed tables, which are CSV files, and makes drafts from their rows.
 * {@code SeedLoader} loads them at the start.
 * <p>
 * Code here knows files and columns. The checks of claims are in {@code intake}.
 */
@NullMarked
package org.tieline.seed;

import org.jspecify.annotations.NullMarked;
