/** Hashes in place of texts that would not fit into the memory. */
@NullMarked
package org.tieline.mark;

import org.jspecify.annotations.NullMarked;
