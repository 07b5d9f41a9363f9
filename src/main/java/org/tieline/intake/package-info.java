/**
 * Takes claims in, from whatever source: drafts, checks, ids, origins, and the one writer
 * of the record. {@code Intake} reads drafts into a record; {@code RecordWriter} writes
 * it. Code here may read and write the database through {@code graphstore}, and knows no
 * file format.
 */
@NullMarked
package org.tieline.intake;

import org.jspecify.annotations.NullMarked;
