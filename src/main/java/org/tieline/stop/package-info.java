/** Stopping a computation that nobody waits for any more. */
@NullMarked
package org.tieline.stop;

import org.jspecify.annotations.NullMarked;
