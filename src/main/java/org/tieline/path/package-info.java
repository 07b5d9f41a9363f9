/** Ties between entities, derived from facts, and the walks along them. */
@NullMarked
package org.tieline.path;

import org.jspecify.annotations.NullMarked;
