/**
 * Values that the record is made of: partial dates, periods, quantities, and numbers as
 * printed. Immutable, and free of everything else in Tieline.
 */
@NullMarked
package org.tieline.value;

import org.jspecify.annotations.NullMarked;
