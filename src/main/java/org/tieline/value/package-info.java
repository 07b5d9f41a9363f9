/**
 * Values of the record: partial dates, periods, quantities with bounds, and the rounding
 * of printed numbers. Start with {@link org.tieline.value.Quantity} and
 * {@link org.tieline.value.PartialDate}.
 * <p>
 * Pure: immutable types that use nothing else of Tieline. Unknown is never zero: a bound
 * that is not known is null or open. Bad input is an IllegalArgumentException, which the
 * callers turn into a problem.
 */
@NullMarked
package org.tieline.value;

import org.jspecify.annotations.NullMarked;
