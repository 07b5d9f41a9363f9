/** What a request may use: size, cost, time, a place among costly ones. */
@NullMarked
package org.tieline.budget;

import org.jspecify.annotations.NullMarked;
