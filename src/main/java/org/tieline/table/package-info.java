/**
 * Checking a table of claims, row by row. {@code Tables} is the entry point; only it
 * reads the record, all else is pure.
 */
@NullMarked
package org.tieline.table;

import org.jspecify.annotations.NullMarked;
