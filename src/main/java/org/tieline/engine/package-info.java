/**
 * Folders that jobs on a computing engine read and write: networks as tables in CSV, and
 * results with the run that they come from. The jobs are in {@code src/spark}.
 * <p>
 * Code here knows the kernels and files, and nothing of the record.
 */
@NullMarked
package org.tieline.engine;

import org.jspecify.annotations.NullMarked;
