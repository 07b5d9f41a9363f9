/** The whole record in a file, and back. */
@NullMarked
package org.tieline.backup;

import org.jspecify.annotations.NullMarked;
