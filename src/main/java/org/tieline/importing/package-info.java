/**
 * Imports of other people's data: files of a known format become a dataset beside the
 * tables of the record, which can be listed, updated and removed. The entry point is
 * {@link org.tieline.importing.DatasetCommand}.
 */
@NullMarked
package org.tieline.importing;

import org.jspecify.annotations.NullMarked;
