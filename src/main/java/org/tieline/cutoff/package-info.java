/** What breaks when supplies are cut. */
@NullMarked
package org.tieline.cutoff;

import org.jspecify.annotations.NullMarked;
