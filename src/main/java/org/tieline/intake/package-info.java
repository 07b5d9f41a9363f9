/**
 * Takes in claims from any source: drafts, checks, ids, origins, and the one writer of
 * the record. {@code Intake} reads drafts into a record, and {@code RecordWriter} writes
 * it.
 * <p>
 * Code here uses the database through {@code graphstore} and knows no file format.
 */
@NullMarked
package org.tieline.intake;

import org.jspecify.annotations.NullMarked;
