/**
 * Facts, claims, entities and sources as rows, for CSV, JSON and NDJSON.
 * {@code RowWriter} is the entry point; {@code RecordRows} has the columns.
 * <p>
 * Rows are written one after the other, and none is kept. Code here changes no number.
 */
@NullMarked
package org.tieline.rows;

import org.jspecify.annotations.NullMarked;
