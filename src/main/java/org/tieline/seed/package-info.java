/**
 * The seed tables as CSV files: files, cells and tables become drafts. {@code SeedLoader}
 * loads them at the start. Code here knows files and columns; what claims mean is known
 * in {@code intake}.
 */
@NullMarked
package org.tieline.seed;

import org.jspecify.annotations.NullMarked;
