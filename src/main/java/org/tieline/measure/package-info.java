/** Legal measures: their versions by date, and the restrictions they impose. */
@NullMarked
package org.tieline.measure;

import org.jspecify.annotations.NullMarked;
