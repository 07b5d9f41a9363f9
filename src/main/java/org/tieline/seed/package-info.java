/** The seed tables: read strictly, loaded as a whole or not at all. */
@NullMarked
package org.tieline.seed;

import org.jspecify.annotations.NullMarked;
